import { expect, test } from '#tests/unit/test.ts';
import { indexFolders } from '../../../src/publish/index-folders.ts';
import { aPage, run, textAfter } from './a-site.ts';

test('a folder of pages leads to the page of its name, and a folder of files stays as it is', async () => {
  const files = {
    'a/figures.html': aPage(),
    'a/figures/x.html': aPage(),
    'a.html': aPage(),
    'fonts/sans.woff2': '',
  };
  expect(await textAfter([indexFolders], files, 'a/figures/index.html')).toContain(
    'content="0;url=../figures.html"',
  );
  expect(await textAfter([indexFolders], files, 'a/index.html')).toContain('href="../a.html"');
  await expect(textAfter([indexFolders], files, 'fonts/index.html')).rejects.toThrow(/no file/);
});

test('a folder of pages that nothing lists is refused', async () => {
  await expect(run(indexFolders, { 'teach/x.html': aPage() })).rejects.toThrow(
    'The folder teach/ of the site has pages and no index: there is no page teach.html that lists them. Add src/pages/teach.astro.',
  );
});

test('a folder whose pages another page lists leads there', async () => {
  const files = { 'figures.html': aPage(), 'embed/x.html': aPage() };
  expect(await textAfter([indexFolders], files, 'embed/index.html')).toContain(
    'content="0;url=../figures.html"',
  );
});
