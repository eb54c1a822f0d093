// For the error page, which may be served at any address: finds the folder that the book lies in by
// looking for its icon, nearest first, and leads the page's links and fonts there. They stand already for
// the folder that the public address names; this is for copies that lie elsewhere.
(() => {
  const written = 'WRITTEN';
  if (written !== '/' && location.pathname.startsWith(written)) return;
  const folders = location.pathname.split('/').slice(1, -1);
  const candidates = folders
    .map((_, index) => `/${folders.slice(0, folders.length - index).join('/')}/`)
    .concat('/');

  const leadTo = (root) => {
    for (const link of document.querySelectorAll(`[href^="${written}"]`)) {
      link.setAttribute('href', root + link.getAttribute('href').slice(written.length));
    }
    for (const { cssRules } of document.styleSheets) {
      for (const rule of cssRules) {
        if (!(rule instanceof CSSFontFaceRule)) continue;
        const value = (name) => rule.style.getPropertyValue(name);
        const source = value('src').replace(`url("${written}`, `url("${root}`);
        document.fonts.add(
          new FontFace(value('font-family').replace(/["']/g, ''), source, {
            style: value('font-style'),
            weight: value('font-weight'),
            display: 'swap',
          }),
        );
      }
    }
  };
  const look = ([root, ...rest]) => {
    if (root === undefined || root === written) return;
    const icon = new Image();
    icon.onload = () => leadTo(root);
    icon.onerror = () => look(rest);
    icon.src = `${root}favicon.svg`;
  };
  addEventListener('DOMContentLoaded', () => look(candidates));
})();
