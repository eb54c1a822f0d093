import fc from 'fast-check';
import { expect, test } from '#tests/unit/test.ts';
import {
  filterClaims,
  folded,
  groupClaims,
  searchedWords,
  type LedgerOrders,
  type LedgerRow,
  type LedgerState,
} from '#models/filter-claims.ts';

const everything: LedgerState = {
  verdict: 'any',
  when: 'now',
  change: 'any',
  kind: 'any',
  chapter: 'any',
  'as-of': 'any',
  sort: 'post',
  search: '',
};

function aRow(number: number, row: Partial<LedgerRow> = {}): LedgerRow {
  return {
    number,
    kind: 'number',
    verdictThen: 'supported',
    verdictNow: 'supported',
    asOf: 'books',
    chapter: 'the-round',
    text: folded(`Claim ${number}`),
    ...row,
  };
}

// 1 stands; 2 was undone; 3 was borne out; 4 is wrong throughout.
const four = [
  aRow(1, { text: folded('Amazon’s part is $50\u00a0billion, in São Paulo') }),
  aRow(2, { verdictNow: 'outdated', kind: 'term', asOf: 'products', chapter: 'two-clouds' }),
  aRow(3, { verdictThen: 'open', kind: 'prediction', asOf: 'products', chapter: 'two-clouds' }),
  aRow(4, { verdictThen: 'contradicted', verdictNow: 'contradicted' }),
];

const orders: LedgerOrders = {
  parts: [
    { name: 'The money', from: 1 },
    { name: 'The clouds', from: 3 },
  ],
  verdicts: ['supported', 'outdated', 'contradicted', 'open'],
  chapters: ['the-round', 'the-order-of-thanks', 'two-clouds'],
  dates: ['products', 'books'],
};

const shown = (state: Partial<LedgerState>) =>
  filterClaims(four, { ...everything, ...state }).map(({ number }) => number);

const grouped = (state: Partial<LedgerState>) =>
  groupClaims(four, { ...everything, ...state }, orders).map(
    ({ key, rows }) => `${key}: ${rows.map(({ number }) => number).join(' ')}`,
  );

test('a filter that asks for nothing shows every claim', () => {
  expect(shown({})).toEqual([1, 2, 3, 4]);
});

test('a verdict is asked for at one moment', () => {
  expect(shown({ verdict: 'supported' })).toEqual([1, 3]);
  expect(shown({ verdict: 'supported', when: 'on-the-day' })).toEqual([1, 2]);
});

test('what was supported on the day and moved is what was undone since', () => {
  expect(shown({ change: 'moved' })).toEqual([2, 3]);
  expect(shown({ change: 'same' })).toEqual([1, 4]);
  expect(shown({ verdict: 'supported', when: 'on-the-day', change: 'moved' })).toEqual([2]);
});

test('kind, chapter and date each narrow the ledger', () => {
  expect(shown({ kind: 'term' })).toEqual([2]);
  expect(shown({ chapter: 'two-clouds' })).toEqual([2, 3]);
  expect(shown({ 'as-of': 'books' })).toEqual([1, 4]);
  expect(shown({ chapter: 'two-clouds', kind: 'number' })).toEqual([]);
});

for (const search of [
  'amazon',
  'AMAZON’S',
  "amazon's",
  'billion $50',
  '$50 billion',
  'sao',
  'SÃO',
]) {
  test(`“${search}” finds the entry however it is written there`, () => {
    expect(shown({ search })).toEqual([1]);
  });
}

test('every word of a search has to stand in the entry', () => {
  expect(shown({ search: 'amazon microsoft' })).toEqual([]);
});

for (const search of ['', '   ', '“”', '’', '\u0301']) {
  test(`a search for ${JSON.stringify(search)} asks for nothing`, () => {
    expect(searchedWords(search)).toEqual([]);
    expect(shown({ search })).toEqual([1, 2, 3, 4]);
  });
}

test('dashes, apostrophes, quotation marks and spaces make no difference', () => {
  expect(folded(' Ask\u00a0once – “answer”\nonce, it’s ')).toBe(
    folded("ask once - answer once, it's"),
  );
});

test('claims stand by part of the post, verdict, chapter or date, and no heading stands alone', () => {
  expect(grouped({ sort: 'post' })).toEqual(['The money: 1 2', 'The clouds: 3 4']);
  expect(grouped({ sort: 'verdict' })).toEqual([
    'supported: 1 3',
    'outdated: 2',
    'contradicted: 4',
  ]);
  expect(grouped({ sort: 'verdict', when: 'on-the-day' })).toEqual([
    'supported: 1 2',
    'contradicted: 4',
    'open: 3',
  ]);
  expect(grouped({ sort: 'chapter' })).toEqual(['the-round: 1 4', 'two-clouds: 2 3']);
  expect(grouped({ sort: 'date' })).toEqual(['products: 2 3', 'books: 1 4']);
});

test('no claims have no headings', () => {
  expect(groupClaims([], everything, orders)).toEqual([]);
});

test('whatever is searched for, a capital or an accent changes nothing', () => {
  const word = fc.constantFrom('amazon', 'billion', 'sao', 'paulo', 'claim', 'zebra');
  const change = fc.constantFrom('as it is', 'capital', 'accent');
  const sign = (plain: string, changes: readonly string[], index: number) => {
    const how = changes[index % changes.length];
    if (how === 'capital') return plain.toUpperCase();
    return how === 'accent' && plain !== ' ' ? `${plain}\u0301`.normalize('NFC') : plain;
  };
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      fc.array(change, { minLength: 1, maxLength: 30 }),
      (words, changes) => {
        const plain = words.join(' ');
        const written = Array.from(plain, (own, index) => sign(own, changes, index)).join('');
        expect(shown({ search: written })).toEqual(shown({ search: plain }));
      },
    ),
    { seed: 8, numRuns: 500 },
  );
});
