// Gives each text that is there to be taken a button that copies it. A code without a public address gets that
// of the folder in which the page is read.
for (const area of document.querySelectorAll('textarea')) {
  if (location.protocol !== 'file:') {
    const folder = new URL('../embed/', location.href).href;
    area.value = area.value.replace('src="embed/', `src="${folder}`);
  }
  const button = document.createElement('button');
  const name = area.parentElement?.firstChild?.textContent?.trim() ?? '';
  button.textContent = 'Copy';
  button.ariaLabel = `Copy: ${name}`;
  button.onclick = () => {
    area.select();
    void navigator.clipboard.writeText(area.value).then(() => {
      button.textContent = 'Copied';
      button.ariaLabel = `Copied: ${name}`;
    });
  };
  area.parentElement?.after(button);
}
