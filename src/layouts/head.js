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

  // A font is shown on this page only if it is there when the page is first drawn. From a disk, or over a
  // line that answers at once, it can be, if it is asked for now; over a slow one it would delay the text.
  const [visit] = performance.getEntriesByType('navigation');
  const isQuick = visit && visit.responseStart - visit.requestStart < 80;
  if (location.protocol === 'file:' || isQuick) {
    for (const face of document.fonts) face.load().catch(() => undefined);
  }

  // From a disk no browser may fetch a manifest, and Chromium says so in the console: only pages that are
  // served name it. They let the browser keep the book for a time without a network, unless the reader chose
  // otherwise or what is fetched may cost: see components/keep/. The error page may stand anywhere, with
  // addresses from the root, and leaves it to others.
  addEventListener('load', () => {
    const icon = document.querySelector('link[rel="icon"]');
    if (!icon || !/^http/.test(location.protocol)) return;
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = icon.href.replace('favicon.svg', 'manifest.webmanifest');
    document.head.append(manifest);
    // What a link is to save, Chromium asks of the network alone, never of what is kept
    // (https://issues.chromium.org/issues/40410035): without one, let it open.
    addEventListener('click', ({ target }) => {
      if (!navigator.onLine) target.closest('a')?.removeAttribute('download');
    });
    if (icon.getAttribute('href')[0] === '/' || parent !== self || kept('keep') === 'no') return;
    const { connection, userAgent } = navigator;
    const isMetered = connection
      ? connection.saveData || /^(?:cell|blue|wimax)/.test(connection.type)
      : /Mobi/.test(userAgent);
    if (isMetered) return;
    try {
      const worker = icon.href.replace('favicon.svg', 'sw.js');
      navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => undefined);
    } catch {
      // An old browser, an address that is not secure, a frame that may keep nothing.
    }
  });

  // The reader's choice of light or dark, from page to page. The switch itself works without a script. A
  // browser that goes back to a page puts back its old colours and switch: the last choice wins.
  const show = (theme) => {
    root.dataset.theme = theme;
    for (const bar of document.querySelectorAll('meta[name="theme-color"]')) {
      bar.dataset.of ??= bar.media;
      const isOther = theme !== 'system' && !bar.dataset.of.includes(theme);
      bar.media = theme === 'system' ? bar.dataset.of : isOther ? 'not all' : 'all';
    }
  };
  const follow = () => {
    const theme = kept('theme') ?? root.dataset.theme;
    if (theme !== 'system' && theme !== 'light' && theme !== 'dark') return;
    show(theme);
    const chosen = document.getElementById(`theme-${theme}`);
    if (chosen) chosen.checked = true;
  };
  follow();
  addEventListener('DOMContentLoaded', follow);
  addEventListener('pageshow', follow);
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    show(target.value);
    keep('theme', target.value);
  });
})();
