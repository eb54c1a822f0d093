// Runs before the page is drawn; the page is whole without it. Notes a slow line, on which fonts that
// come late would move the text, and keeps the reader's choice of light or dark from page to page.
(() => {
  const root = document.documentElement;
  const [visit] = performance.getEntriesByType('navigation');
  if (visit && visit.responseStart - visit.requestStart > 120) root.dataset.line = 'slow';
  let kept = null;
  try {
    kept = localStorage.getItem('theme');
  } catch {
    // Storage is shut, as in a sandboxed frame: the choice lasts as long as the page.
  }
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
  addEventListener('DOMContentLoaded', () => {
    const chosen = document.getElementById(`theme-${root.dataset.theme ?? 'system'}`);
    if (chosen) chosen.checked = true;
  });
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    root.dataset.theme = target.value;
    try {
      localStorage.setItem('theme', target.value);
    } catch {
      // As above.
    }
  });
})();
