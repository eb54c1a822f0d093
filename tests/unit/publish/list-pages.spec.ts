import { expect, test } from '#tests/unit/test.ts';
import { listPages } from '../../../src/publish/list-pages.ts';
import { textAfter } from './a-site.ts';

test('the sitemap lists pages, and neither data, frames nor the error page', async () => {
  const site = {
    '404.html': '',
    'embed/a.html': '',
    'facts.csv': '',
    'figures/a.html': '',
    'index.html': '',
  };
  expect(await textAfter([listPages], site, 'sitemap.xml'))
    .toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://book.example/figures/a.html</loc></url>
  <url><loc>https://book.example/</loc></url>
</urlset>
`);
});
