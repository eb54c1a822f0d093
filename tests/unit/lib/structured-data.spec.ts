import { edition } from '#data/edition.ts';
import { expect, test } from '#tests/unit/test.ts';
import { siteFrom } from '#lib/site-address.ts';
import { articleData, datasetData, lessonData, scriptText } from '#lib/structured-data.ts';

const article = articleData({
  site: 'https://book.example/',
  path: '/the-round.html',
  title: 'The round',
  summary: 'Who promised what.',
  updated: '2026-12-03',
  words: 1200,
  minutes: 5,
  sources: ['https://source.example/a'],
});

test('a chapter is an article at its public address, with what it names', () => {
  expect(article).toMatchObject({
    '@type': 'Article',
    headline: 'The round',
    url: 'https://book.example/the-round.html',
    datePublished: edition.date,
    dateModified: '2026-12-03',
    timeRequired: 'PT5M',
    citation: ['https://source.example/a'],
  });
});

test('the book is its own maker: nobody is named who did not sign it', () => {
  const maker = { '@type': 'Organization', name: 'Who Gets What' };
  expect(article).toMatchObject({
    author: maker,
    publisher: maker,
    isPartOf: { author: maker, publisher: maker },
  });
});

test('a page to teach from is a learning resource that says what it is, for whom, and how long it takes', () => {
  const page = {
    site: 'https://book.example/',
    path: '/teach/the-round.html',
    title: 'To teach',
    description: 'How.',
    kind: 'lesson plan',
    minutes: 40,
    teaches: ['Work it out.'],
    chapter: { title: 'The round', path: 'the-round.html' },
  } as const;
  expect(lessonData(page)).toMatchObject({
    '@type': 'LearningResource',
    name: 'To teach',
    learningResourceType: 'lesson plan',
    timeRequired: 'PT40M',
    teaches: ['Work it out.'],
    license: edition.licence.url,
    isPartOf: { '@type': 'Book' },
    about: { name: 'The round', url: 'https://book.example/the-round.html' },
  });
  const whole = lessonData({ ...page, minutes: null, teaches: [], chapter: null });
  for (const name of ['timeRequired', 'teaches', 'about']) expect(whole).not.toHaveProperty(name);
});

test('a figure is a dataset whose rows can be fetched', () => {
  const dataset = datasetData({
    site: 'https://book.example/',
    path: 'figures/a.html',
    title: 'A grew',
    description: 'Bars.',
    files: [{ path: 'figures/a.csv', format: 'text/csv' }],
    variables: [
      { key: 'paid_usd_bn', label: 'Paid, $ billion', description: 'Paid.', unit: 'dollars' },
      { key: 'state', label: 'State', description: 'State.', unit: null },
    ],
    dates: ['2025-12', '2026-02-27'],
    sources: [],
  });
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2025-12/2026-02-27',
    variableMeasured: [
      { '@type': 'PropertyValue', propertyID: 'paid_usd_bn', unitText: 'dollars' },
      { '@type': 'PropertyValue', propertyID: 'state' },
    ],
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://book.example/figures/a.csv',
        encodingFormat: 'text/csv',
      },
    ],
  });
});

test('no text in the data can end its script element', () => {
  const text = scriptText({ ...article, headline: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ headline: '</script><b>' });
});

test('while the site has no public address, its data name none', () => {
  const text = JSON.stringify([
    articleData({
      site: siteFrom(undefined),
      path: '/the-round.html',
      title: 'The round',
      summary: 'Who promised what.',
      updated: '2026-12-03',
      words: 1200,
      minutes: 5,
      sources: [],
    }),
    datasetData({
      site: siteFrom(''),
      path: 'figures/a.html',
      title: 'A grew',
      description: 'Bars.',
      files: [{ path: 'figures/a.csv', format: 'text/csv' }],
      variables: [],
      dates: null,
      sources: [],
    }),
  ]);
  expect(text).not.toContain('.example');
});
