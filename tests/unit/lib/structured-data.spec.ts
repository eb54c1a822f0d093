import { expect, test } from '#tests/unit/test.ts';
import { siteAddress } from '#lib/site-address.ts';
import { articleData, datasetData, scriptText } from '#lib/structured-data.ts';

const article = articleData({
  site: 'https://book.example/',
  path: '/the-round.html',
  title: 'The round',
  summary: 'Who promised what.',
  updated: '2026-12-03',
  words: 1200,
  sources: ['https://source.example/a'],
});

test('a chapter is an article at its public address, with what it names', () => {
  expect(article).toMatchObject({
    '@type': 'Article',
    headline: 'The round',
    url: 'https://book.example/the-round.html',
    datePublished: '2026-11-23',
    dateModified: '2026-12-03',
    citation: ['https://source.example/a'],
  });
});

test('a figure is a dataset whose rows can be fetched', () => {
  const dataset = datasetData({
    site: 'https://book.example/',
    path: 'figures/a.html',
    title: 'A grew',
    description: 'Bars.',
    csv: 'figures/a.csv',
    columns: ['Paid, $ billion'],
    sources: [],
  });
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    distribution: [
      { contentUrl: 'https://book.example/figures/a.csv', encodingFormat: 'text/csv' },
    ],
  });
});

test('no text in the data can end its script element', () => {
  const text = scriptText({ ...article, headline: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ headline: '</script><b>' });
});

for (const { path, address } of [
  { path: '/the-round.html', address: 'https://book.example/read/the-round.html' },
  { path: 'index.html', address: 'https://book.example/read/' },
  { path: '/teach/index.html', address: 'https://book.example/read/teach/' },
]) {
  test(`the public address of ${path} lies below that of the site`, () => {
    expect(siteAddress('https://book.example/read/', path)).toBe(address);
  });
}

test('without a site there is no public address', () => {
  expect(() => siteAddress(undefined, 'index.html')).toThrow(
    new RangeError(
      'The address of the site is not known. Set `site` in astro.config.mjs, or SITE_URL in the environment.',
    ),
  );
});
