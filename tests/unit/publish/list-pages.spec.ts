import { expect, test } from '#tests/unit/test.ts';
import { siteFrom } from '#lib/site-address.ts';
import { listPages } from '../../../src/publish/list-pages.ts';
import { aPublication, aSite, run, textAfter } from './a-site.ts';

test('the sitemap lists pages, and neither data, frames nor the error page', async () => {
  const site = {
    '404.html': '',
    'embed/a.html': '<meta name="robots" content="noindex">',
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

test('a build without a public address says so in one line, any other says nothing', async () => {
  const { said, ...publication } = aPublication();
  await listPages.run(aSite({ 'index.html': '' }), {
    ...publication,
    address: siteFrom(undefined),
  });
  expect(said).toEqual([
    'SITE_URL is not set: no page names its public address, and the sitemap and the feed, which must, name https://who-gets-what.example/, where nothing answers.',
  ]);
  expect(await run(listPages, { 'index.html': '' })).toEqual([]);
});
