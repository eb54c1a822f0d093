// Runs before the page is drawn; the page is whole without it.
(() => {
  const root = document.documentElement;
  // Storage may be shut, as in a sandboxed frame: then a choice lasts as long as the page.
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // See above.
    }
  };

  const visit = performance.getEntriesByType('navigation')[0];
  if (performance.now() > 150 && location.protocol !== 'file:') {
    // On a slow line, fonts that come late would hold up the text and then move it. The first page does
    // without them and fetches them when it is done; later pages show them if they are there at once.
    if (kept('fonts')) for (const face of document.fonts) face.display = 'optional';
    else {
      root.dataset.line = 'first';
      addEventListener('load', () => {
        const faces = ['1em Newsreader', 'italic 1em Newsreader', '500 1em "Newsreader Display"'];
        Promise.all([...faces, '1em "Instrument Sans"'].map((face) => document.fonts.load(face)))
          .then(() => keep('fonts', 'fetched'))
          .catch(() => undefined);
      });
    }

    // There a phone's first frame holds the first screen alone, so that it comes early. What lies below
    // follows block by block, as much a frame as keeps it short enough to answer a touch. Whoever comes
    // back to a place in the page, or by a link to one, gets the whole page at once, and so does the
    // first click.
    if (!location.hash && !document.hidden && visit?.type === 'navigate') {
      let isWhole = false;
      let isRead = false;
      let blocks = [];
      let elementsAFrame = 24;
      let lastDrawn = performance.now();
      const inNextFrame = (task) => requestAnimationFrame(() => setTimeout(task));
      const drawMore = () => {
        const now = performance.now();
        elementsAFrame *= now - lastDrawn < 25 ? 1.3 : now - lastDrawn > 40 ? 0.7 : 1;
        lastDrawn = now;
        // While the page is still read, its blocks are looked up anew for every frame.
        if (!isRead) {
          isRead = document.readyState !== 'loading';
          blocks = [...document.querySelectorAll(':is(BELOW):not([data-drawn])')].reverse();
        }
        let room = elementsAFrame;
        while (blocks.length > 0) {
          if (room <= 0) return inNextFrame(drawMore);
          const block = blocks.pop();
          block.dataset.drawn = '';
          room -= block.tagName === 'SECTION' ? 1 : block.getElementsByTagName('*').length + 1;
        }
        if (isRead) isWhole = true;
        else inNextFrame(drawMore);
      };
      const drawFirst = () =>
        document.querySelector('h1') ? setTimeout(drawMore) : requestAnimationFrame(drawFirst);
      const drawAll = () => {
        if (!isWhole) delete root.dataset.below;
      };
      root.dataset.below = 'waits';
      requestAnimationFrame(drawFirst);
      addEventListener('click', drawAll, true);
      addEventListener('beforeprint', drawAll);
      // Whatever reads pages without drawing frames gets the whole page too.
      addEventListener('load', () => setTimeout(drawAll, 3000));
    }
  }

  // From a disk no browser may fetch a manifest, and Chromium says so in the console: only pages that are
  // served name it.
  addEventListener('load', () => {
    const icon = document.querySelector('link[rel="icon"]');
    if (!icon || location.protocol === 'file:') return;
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = icon.href.replace('favicon.svg', 'manifest.webmanifest');
    document.head.append(manifest);
  });

  // The reader's choice of light or dark, from page to page. The switch itself works without a script.
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  addEventListener('DOMContentLoaded', () => {
    const chosen = document.getElementById(`theme-${root.dataset.theme ?? 'system'}`);
    if (chosen && !chosen.checked) chosen.checked = true;
  });
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    root.dataset.theme = target.value;
    keep('theme', target.value);
  });
})();
