// Gives each citation the address at which it is read, where the page has none of its own, and a button that copies it
// with its italics.
for (const line of document.querySelectorAll<HTMLElement>('.cite-line')) {
  const link = line.querySelector('a');
  if (link && location.protocol !== 'file:' && !URL.canParse(link.textContent)) {
    link.textContent = link.href.replace(/\/index\.html$/, '/');
  }
  const name = line.parentElement?.previousElementSibling?.textContent ?? '';
  const button = document.createElement('button');
  button.textContent = 'Copy';
  button.ariaLabel = `Copy: ${name}`;
  button.onclick = () => {
    const html = [...line.childNodes]
      .map((node) =>
        node instanceof HTMLElement && node.localName === 'i' ? node.outerHTML : node.textContent,
      )
      .join('');
    const piece = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({
      'text/plain': piece(line.textContent, 'text/plain'),
      'text/html': piece(html, 'text/html'),
    });
    void navigator.clipboard.write([item]).then(() => {
      button.textContent = 'Copied';
      button.ariaLabel = `Copied: ${name}`;
    });
  };
  line.after(button);
}
