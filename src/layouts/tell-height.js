// Tells the page around an embed how tall it is by itself. Nothing depends on it: see any figure's page.
(() => {
  if (parent === self) return;
  const tell = () => {
    const { body } = document;
    body.style.blockSize = 'auto';
    const height = Math.ceil(body.getBoundingClientRect().height);
    body.style.blockSize = '';
    const { id } = document.querySelector('[data-id]').dataset;
    parent.postMessage({ type: 'who-gets-what:height', id, height }, '*');
  };
  addEventListener('load', tell);
  addEventListener('resize', tell);
})();
