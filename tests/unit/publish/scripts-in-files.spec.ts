import { expect, test } from '#tests/unit/test.ts';
import { scriptsInFiles } from '../../../src/publish/scripts-in-files.ts';
import { strictPolicy } from '../../../src/publish/strict-policy.ts';
import { aPage, aPublication, aSite, textAfter } from './a-site.ts';

const module = '<script type="module">const a=1;a;</script>';

test('a module becomes one file for all pages, which a disk can load', async () => {
  const site = aSite({
    'index.html': aPage({ body: module }),
    'figures/a.html': aPage({ body: module }),
  });
  await scriptsInFiles.run(site, aPublication());
  const [path, ...more] = site.paths.filter((name) => name.endsWith('.js'));
  expect(more).toEqual([]);
  expect(path).toMatch(/^scripts\/[\da-f]{8}\.js$/);
  expect(Buffer.from(site.bytes(path ?? '')).toString()).toBe(
    "(()=>{'use strict';const a=1;a;})();\n",
  );
  const pageAt = (name: string) => Buffer.from(site.bytes(name)).toString();
  expect(pageAt('index.html')).toContain(`<body><script src="${path}" defer></script></body>`);
  expect(pageAt('figures/a.html')).toContain(`<script src="../${path}" defer></script>`);
});

test('a script in a file needs no hash, and one that must run early stays in the page', async () => {
  const site = { 'index.html': aPage({ head: '<script>a</script>', body: module }) };
  const text = await textAfter([scriptsInFiles, strictPolicy], site);
  expect(text).toContain('<script>a</script>');
  expect(text.match(/sha256-/g)).toHaveLength(1);
});

test('a module that imports is refused, and so is one on the error page', async () => {
  for (const code of ['import"./b.js";', 'a();export{a}']) {
    const site = { 'index.html': aPage({ body: `<script type="module">${code}</script>` }) };
    await expect(textAfter([scriptsInFiles], site), code).rejects.toThrow(
      'A module of index.html imports or exports',
    );
  }
  const elsewhere = {
    'index.html': aPage({ body: '<script type="module" src="/a.js"></script>' }),
  };
  await expect(textAfter([scriptsInFiles], elsewhere)).rejects.toThrow(
    'A module of index.html lies in a file of its own',
  );
  await expect(
    textAfter([scriptsInFiles], { '404.html': aPage({ body: module }) }, '404.html'),
  ).rejects.toThrow('The error page has a module.');
});
