import { expect, test } from '#tests/unit/test.ts';
import { addSearch } from '../../../src/publish/add-search.ts';
import { aPage, aPublication, aSite, run } from './a-site.ts';

test('the search has its script, the same for the same pages, and no other page has it', async () => {
  const files = {
    'index.html': aPage({ body: '<a href="/b">B</a>' }),
    'b.html': aPage({
      body: '<main class="chapter"><h1>B</h1><p id="p-1234">Some words.</p></main>',
    }),
    'search.html': aPage({ body: '<main><h1>Search</h1></main>' }),
  };
  const [one, other] = await Promise.all(
    [1, 2].map(async () => {
      const site = aSite(files);
      await addSearch.run(site, aPublication());
      const script = site.paths.find((path) => path.startsWith('scripts/')) ?? 'no script';
      const textOf = (path: string) => Buffer.from(site.bytes(path)).toString('utf8');
      return { script, text: textOf(script), search: textOf('search.html'), b: textOf('b.html') };
    }),
  );
  expect(one).toEqual(other);
  expect(one?.search).toContain(`<script src="${one?.script}" defer></script></head>`);
  expect(one?.text).toContain('Some words.');
  expect(one?.text).not.toMatch(/(?:^|[;}\s])(?:import|export)[\s{*"']/);
  expect(one?.b).toBe(files['b.html']);
});

test('a site without the page of the search is refused', async () => {
  await expect(run(addSearch, { 'index.html': aPage() })).rejects.toThrow(
    'The site has no search.html, where readers search the book. Put src/pages/search.astro back.',
  );
});
