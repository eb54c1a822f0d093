import { expect, test } from '#tests/unit/test.ts';
import { problemsOf, problemsOfFacts } from '#lib/check-data/check-data.ts';
import { placeOf } from '#lib/check-data/problem.ts';
import { writtenData, type WrittenData } from '#lib/check-data/written-data.ts';
import { facts } from '#lib/facts.ts';

/** A field of a row as an author might spoil it; `undefined` takes it away. */
type Spoilt = Readonly<Record<string, unknown>>;

/** The data with a row spoilt: the one whose `key` has a value. */
function spoilt(table: keyof WrittenData, id: string, changes: Spoilt, key = 'id'): WrittenData {
  const rows = writtenData[table];
  if (!Array.isArray(rows)) throw new TypeError(`${table} is no table`);
  const all: readonly Readonly<Record<string, unknown>>[] = rows;
  expect(all.some((row) => row[key] === id)).toBe(true);
  return {
    ...writtenData,
    [table]: all.map((row) => (row[key] === id ? { ...row, ...changes } : row)),
  };
}

/** The first thing said of the data. */
function said(data: WrittenData): string {
  return problemsOf(data)[0]?.says ?? 'nothing';
}

test('nothing is wrong with the data of the book', () => {
  expect(problemsOf(writtenData)).toEqual([]);
  expect(problemsOfFacts(writtenData, facts)).toEqual([]);
});

for (const { what, id = 'round.amazon.total', changes, says } of [
  {
    what: 'a number in quotes',
    changes: { value: '1,200' },
    says: 'has `value` "1,200". Write a number without quotes and commas (1200), { low, high }, { disputed: [{ value, source }, …] } with sources of the record, or null for what nobody has disclosed.',
  },
  {
    what: 'a unit that is none',
    changes: { unit: 'usd-billion' },
    says: 'has `unit` "usd-billion". Write one that is there (nearest: usd-billed, usd-bn, usd-mn).',
  },
  {
    what: 'no source',
    changes: { sources: [] },
    says: 'has `sources` []. Write a list of at least 1.',
  },
  {
    what: 'a source that is not there',
    changes: { sources: ['amazon-2026-02-relaese'] },
    says: 'has `sources` ["amazon-2026-02-relaese"]. Write for "amazon-2026-02-relaese" one that is there (nearest: amazon-2026-02-release, ',
  },
  {
    what: 'a source twice',
    changes: { sources: ['amazon-2026-02-release', 'amazon-2026-02-release'] },
    says: 'each of the list once: "amazon-2026-02-release" stands there twice.',
  },
  {
    what: 'the 30th of February',
    changes: { asOf: '2026-02-30' },
    says: 'has `asOf` "2026-02-30". Write a date that the calendar has, as exact as the record allows: YYYY, YYYY-MM or YYYY-MM-DD.',
  },
  {
    what: 'a month of one digit',
    changes: { asOf: '2026-2-7' },
    says: 'Write a date that the calendar has',
  },
  {
    what: 'an empty label',
    changes: { label: ' ' },
    says: 'has `label` " ". Write a text of at least a word.',
  },
  { what: 'no label', changes: { label: undefined }, says: 'has no `label`. Write a text' },
  {
    what: 'a misspelt field',
    changes: { lable: 'Amazon' },
    says: 'has `lable`, which no fact has. Write one of id, formerly, label, asOf, note, hedge, unit, confidence, sources, value, qualifier; the nearest is `label`.',
  },
  {
    what: 'a date after the edition',
    changes: { asOf: '2031-01' },
    says: `has \`asOf\` 2031-01, later than the edition of ${writtenData.editionDate}. Correct it, or move that day in src/data/edition.ts.`,
  },
  {
    what: 'a doubt without words',
    changes: { confidence: 'disputed' },
    says: 'is disputed and has no hedge. Add `hedge`: the words that mark the doubt when it is printed',
  },
  {
    what: 'a range upside down',
    changes: { value: { low: 9, high: 3 } },
    says: 'has a range from 9 to 3. The low end lies below the high one: turn the two round.',
  },
  {
    what: 'a percentage over 100',
    id: 'round.amazon.stake',
    changes: { value: 140 },
    says: 'is 140 percent. A percentage lies between 0 and 100',
  },
  {
    what: 'a percentage below 0 that is no margin',
    id: 'round.amazon.stake',
    changes: { value: -4 },
    says: 'is -4 percent.',
  },
  {
    what: 'a ratio over 1',
    changes: { unit: 'ratio', value: 1.4 },
    says: 'is a ratio of 1.4.',
  },
  {
    what: 'rival values that agree',
    changes: {
      confidence: 'disputed',
      hedge: 'accounts differ',
      value: { disputed: [{ value: 5, source: 'ap-2026-02-funding' }] },
    },
    says: 'is disputed and has one value.',
  },
  {
    what: 'a qualifier of nothing',
    changes: { value: null, qualifier: 'about' },
    says: 'is not disclosed and has the qualifier "about". Take the qualifier away.',
  },
  {
    what: 'an id in capitals',
    changes: { id: 'round.Amazon' },
    says: 'has `id` "round.Amazon". Write lower-case words joined by dots and hyphens',
  },
  {
    what: 'a former id of another fact',
    changes: { formerly: ['round.nvidia.total'] },
    says: 'was known as "round.nvidia.total", which is the id of another.',
  },
]) {
  test(`a fact with ${what} is refused`, () => {
    expect(said(spoilt('given', id, changes))).toContain(says);
  });
}

test('a derived fact whose sum mixes units, or that counts days from a month, is refused', () => {
  expect(said(spoilt('derived', 'round.amazon.total.check', { unit: 'percent' }))).toBe(
    'The fact "round.amazon.total.check" adds usd-bn and is in "percent". A sum has one unit: convert in the formula, or choose other inputs.',
  );
  expect(said(spoilt('given', 'round.announced.date', { value: '2026-02' }))).toContain(
    'counts days from "round.announced.date", which is 2026-02.',
  );
  expect(
    said(spoilt('derived', 'round.announced.post', { inputs: { pre: 'round.pre' } })),
  ).toContain(
    'has `inputs` {"pre":"round.pre"}. Write for "round.pre" one that is there (nearest: ',
  );
});

for (const { what, table, id, key, changes, says } of [
  {
    what: 'a misspelt column',
    table: 'commitments',
    id: 'commit.oracle',
    changes: { amountFct: 'commit.oracle' },
    says: 'The commitment "commit.oracle" has `amountFct`, which no commitment has.',
  },
  {
    what: 'an amount in another unit',
    table: 'payments',
    id: 'first tranche',
    key: 'part',
    changes: { amountFact: 'margin.2025' },
    says: 'The payment "first tranche" has `amountFact` "margin.2025". Write one that is there',
  },
  {
    what: 'an address that no browser opens',
    table: 'sources',
    id: 'openai-2026-02-scaling',
    changes: { url: 'htps://openai.com/' },
    says: 'has `url` "htps://openai.com/". Write an address that a browser can open, with https:// or http://.',
  },
  {
    what: 'the address of another source',
    table: 'sources',
    id: 'openai-2026-03-closing',
    changes: { url: 'https://openai.com/index/scaling-ai-for-everyone/' },
    says: 'has the address of "openai-2026-02-scaling". One page is one source',
  },
  {
    what: 'a reading before its publication',
    table: 'sources',
    id: 'openai-2026-02-scaling',
    changes: { accessed: '2025-01-01' },
    says: 'was read in 2025-01-01 and published in 2026-02-27, later.',
  },
  {
    what: 'an id that another row has',
    table: 'timeline',
    id: 'tl.2021',
    changes: { id: 'tl.2019-07' },
    says: 'The event "tl.2019-07" stands there twice. An id names one event',
  },
  {
    what: 'a date out of order',
    table: 'timeline',
    id: 'tl.2021',
    changes: { date: '2016' },
    says: 'The event "tl.2021" has `date` 2016 and stands below "tl.2019-07" of 2019-07-22. Rows run forwards in time',
  },
  {
    what: 'an end before its beginning',
    table: 'hostingRights',
    id: 'right.stateless-api.azure.2019-07',
    changes: { until: '2018-01-01' },
    says: 'begins on 2019-07-22 and ends on 2018-01-01.',
  },
  {
    what: 'no end before the next beginning',
    table: 'hostingRights',
    id: 'right.stateless-api.azure.2019-07',
    changes: { until: null },
    says: '"right.stateless-api.azure.2019-07" before it has no end. One state holds at a time',
  },
  {
    what: 'a day where the fact knows the month',
    table: 'timeline',
    id: 'tl.2026-10',
    changes: { date: '2026-10-31' },
    says: 'has `date` 2026-10-31, and its fact knows 2026-10 alone. Write 2026-10, or say the date in words beside it.',
  },
  {
    what: 'a day of none of its facts',
    table: 'timeline',
    id: 'tl.2026-05',
    changes: { date: '2026-05-12', factIds: ['after.split.days'] },
    says: 'has `date` 2026-05-12, a day of none of its facts. Name the fact of that day',
  },
  {
    what: 'a day of a right, likewise',
    table: 'hostingRights',
    id: 'right.stateless-api.google.2026-10',
    changes: { fromWhen: undefined, factIds: ['after.google.date'] },
    says: 'has `from` 2026-10-31, and its fact knows 2026-10 alone.',
  },
  {
    what: 'a cached price above the price',
    table: 'modelPrices',
    id: 'price.gpt5',
    changes: { cachedUsdPerMtok: 8 },
    says: 'has a cached price of 8, above its input price of 1.25.',
  },
  {
    what: 'a verdict without evidence',
    table: 'claims',
    id: 'claim.01',
    changes: { verdictNow: 'contradicted', evidence: [] },
    says: 'The claim "claim.01" is contradicted and names no evidence.',
  },
  {
    what: 'a number out of turn',
    table: 'claims',
    id: 'claim.02',
    changes: { number: 7 },
    says: 'has the number 7 and is number 2 of the list.',
  },
  {
    what: 'a term that is not there',
    table: 'glossary',
    id: 'pre-money',
    changes: { seeAlso: ['post-monye'] },
    says: 'Write for "post-monye" one that is there (nearest: post-money,',
  },
  {
    what: 'a definition without a full stop',
    table: 'glossary',
    id: 'pre-money',
    changes: { definition: 'A price' },
    says: 'has a definition of 1 sentences without a full stop.',
  },
  {
    what: 'words where nothing is recorded',
    table: 'retoldDetails',
    id: 'both parts, the 15 and the 35',
    key: 'words',
    changes: { state: 'not recorded' },
    says: 'of "money" in "tell.odaily" is “not recorded”.',
  },
  {
    what: 'a name left out of a rule',
    table: 'rules',
    id: 'cheque',
    changes: { ranking: [['Amazon'], ['NVIDIA']] },
    says: 'The rule "cheque" ranks Amazon, NVIDIA, and "alphabet" ranks Amazon, Microsoft, NVIDIA, SoftBank.',
  },
  {
    what: 'a day that its fact does not have',
    table: 'payments',
    id: 'first tranche',
    key: 'part',
    changes: { paidBy: '2026-03-30' },
    says: 'was paid by 2026-03-30, and its fact "round.softbank.tranche1" is of 2026-04-01.',
  },
] as const) {
  test(`a row of ${table} with ${what} is refused`, () => {
    const data = spoilt(table, id, changes, key);
    expect(
      problemsOf(data)
        .map(({ says: found }) => found)
        .join('\n'),
    ).toContain(says);
  });
}

test('a correction with a day that is none, out of order or before the edition is refused', () => {
  const corrected = (id: string, date: string) => ({
    id,
    date,
    page: 'the-round',
    said: 'On a Monday.',
    says: 'On a Tuesday.',
    why: 'A reader pointed to the filing.',
    factIds: [],
  });
  const saidOf = (...corrections: readonly object[]) =>
    problemsOf(spoiltList(corrections)).map(({ says }) => says);
  const spoiltList = (corrections: readonly object[]): WrittenData =>
    Object.assign({ ...writtenData }, { corrections });
  expect(
    saidOf(corrected('2026-12-03-day', '2026-12-03'), corrected('2026-12-01-name', '2026-12-01')),
  ).toEqual([]);
  expect(saidOf(corrected('2027-02-31-day', '2027-02-31'))).toEqual([
    'The correction "2027-02-31-day" has `date` "2027-02-31". Write a day that the calendar has: YYYY-MM-DD.',
  ]);
  expect(saidOf(corrected('2026-12-03', '2026-12-03'))[0]).toContain('Write a day and a topic');
  expect(saidOf(corrected('2026-11-01-day', '2026-11-01'))[0]).toContain('before the edition of');
  expect(saidOf(corrected('2026-12-04-day', '2026-12-03'))[0]).toContain(
    'Its id begins with that day',
  );
  expect(
    saidOf(corrected('2026-12-01-name', '2026-12-01'), corrected('2026-12-03-day', '2026-12-03')),
  ).toEqual([
    'The correction "2026-12-03-day" is later than "2026-12-01-name" and stands below it. The latest comes first: move it up.',
  ]);
});

test('a source that nothing names is refused, and a check that does not come out', () => {
  const [source] = writtenData.sources;
  const unused = { ...source, id: 'nobody-2026-page', url: 'https://nobody.example/' };
  const data: WrittenData = Object.assign(
    { ...writtenData },
    { sources: [...writtenData.sources, unused] },
  );
  expect(problemsOfFacts(data, facts).map(({ says }) => says)).toEqual([
    'The source "nobody-2026-page" supports nothing: no fact and no row names it. Name it in the `sources` of what it supports, or take it away.',
  ]);
  const check = facts.get('round.close.post.check');
  const off = new Map(facts);
  if (check?.unit === 'usd-bn') off.set(check.id, { ...check, value: 850 });
  expect(problemsOfFacts(writtenData, off).map(({ says }) => says)).toEqual([
    'The fact "round.close.post.check" comes to 850, and the fact that it checks says 852. Correct the one that is wrong.',
  ]);
});

test('a problem is named by file and line, that of its field where it has one', () => {
  const at = { within: 'src/data/facts', written: "id: 'round.amazon.total'" };
  const [file, row] = placeOf(at).split(':');
  expect(file).toBe('src/data/facts/round.ts');
  expect(placeOf({ ...at, field: 'value' })).toBe(`src/data/facts/round.ts:${Number(row) + 2}`);
  expect(placeOf({ ...at, field: 'nothing' })).toBe(`src/data/facts/round.ts:${row ?? ''}`);
  expect(placeOf({ within: 'src/data/facts', written: "id: 'no.such'" })).toBe('src/data/facts');
});
