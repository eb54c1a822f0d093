import { expect, test } from '#tests/unit/test.ts';
import type { NumberFact } from '#data/types.ts';
import {
  formatAmount,
  formatDate,
  formatDateShort,
  formatFact,
  formatList,
  formatNumber,
  inWords,
} from '#lib/format.ts';
import type { Fact } from '#models/resolve-facts.ts';

function aFact(parts: Partial<NumberFact> = {}): Fact {
  return {
    id: 'round.amazon.total',
    label: "Amazon's total commitment",
    unit: 'usd-bn',
    value: 50,
    asOf: '2026-02-27',
    confidence: 'primary',
    sources: ['openai-2026-02-scaling'],
    derivation: null,
    ...parts,
  };
}

const rivals = {
  disputed: [
    { value: 47, source: 'cnbc-2026-02-compute' },
    { value: { low: 50, high: 52 }, source: 'ap-2026-02-funding' },
  ],
} as const;

test('an amount reads in full, and where room is short', () => {
  const amounts = [
    { value: 110, unit: 'usd-bn', long: '$110 billion', short: '$110B' },
    { value: 13.7, unit: 'usd-bn', long: '$13.7 billion', short: '$13.7B' },
    { value: 999, unit: 'usd-bn', long: '$999 billion', short: '$999B' },
    { value: 1000, unit: 'usd-bn', long: '$1 trillion', short: '$1T' },
    { value: 1400, unit: 'usd-bn', long: '$1.4 trillion', short: '$1.4T' },
    { value: 9940, unit: 'usd-bn', long: '$9.94 trillion', short: '$9.94T' },
    { value: 61_234, unit: 'usd-bn', long: '$61 trillion', short: '$61T' },
    { value: 28.700000000000003, unit: 'usd-bn', long: '$28.7 billion', short: '$28.7B' },
    { value: 999, unit: 'million-users', long: '999 million', short: '999M' },
    { value: 1200, unit: 'million-users', long: '1.2 billion', short: '1.2B' },
    { value: 1500, unit: 'usd-mn', long: '$1,500 million', short: '$1,500M' },
    { value: 0.5, unit: 'usd', long: '$0.50', short: '$0.50' },
    { value: 60, unit: 'usd-per-mtok', long: '$60 per million tokens', short: '$60' },
    { value: 1.25, unit: 'usd-per-mtok', long: '$1.25 per million tokens', short: '$1.25' },
    { value: 0.075, unit: 'usd-per-mtok', long: '$0.075 per million tokens', short: '$0.075' },
    { value: 27, unit: 'percent', long: '27%', short: '27%' },
    { value: 13.095, unit: 'percent', long: '13.1%', short: '13.1%' },
    { value: 9.8, unit: 'factor', long: '9.8 times', short: '9.8×' },
    { value: 5, unit: 'gw', long: '5 gigawatts', short: '5 GW' },
    { value: 1, unit: 'gw', long: '1 gigawatt', short: '1 GW' },
    { value: 1, unit: 'days', long: '1 day', short: '1 d' },
    { value: 800, unit: 'million-users', long: '800 million', short: '800M' },
    { value: 160_000_000, unit: 'count', long: '160,000,000', short: '160,000,000' },
  ] as const;
  const printed = amounts.map(({ value, unit }) => ({
    value,
    unit,
    long: formatAmount(value, unit),
    short: formatAmount(value, unit, 'short'),
  }));
  expect(printed).toEqual(amounts);
});

test('a negative amount starts with a minus sign, before the dollar', () => {
  expect(formatAmount(-4.7, 'usd-bn')).toBe('−$4.7 billion');
  expect(formatAmount(-1400, 'usd-bn', 'short')).toBe('−$1.4T');
});

test('a negative number without its unit has a minus sign too, not a hyphen', () => {
  expect(formatAmount(-90, 'percent', 'number')).toBe('−90');
  expect(formatNumber(-1234.5, 'percent')).toBe('−1,234.5');
});

test('a number without its unit keeps its size: no trillions', () => {
  expect(formatAmount(1400, 'usd-bn', 'number')).toBe('1,400');
});

test('days can be written in words', () => {
  expect(formatAmount(59, 'days', 'words')).toBe('fifty-nine days');
  expect(formatAmount(1, 'days', 'words')).toBe('one day');
});

for (const { number, words } of [
  { number: 0, words: 'zero' },
  { number: 13, words: 'thirteen' },
  { number: 19, words: 'nineteen' },
  { number: 20, words: 'twenty' },
  { number: 21, words: 'twenty-one' },
  { number: 40, words: 'forty' },
  { number: 99, words: 'ninety-nine' },
]) {
  test(`${number} in words is ${words}`, () => {
    expect(inWords(number)).toBe(words);
  });
}

test('the hundred numbers up to 99 have a hundred different names', () => {
  const names = Array.from({ length: 100 }, (_, number) => inWords(number));
  expect(new Set(names).size).toBe(100);
});

for (const number of [100, -1, 1.5, 20.5]) {
  test(`${number} has no words`, () => {
    expect(() => inWords(number)).toThrow(
      new RangeError(
        `The number ${number} cannot be printed in words: only whole numbers from 0 to 99 can. Use form="long".`,
      ),
    );
  });
}

for (const { form, text } of [
  { form: 'long', text: '$12 to 13 billion' },
  { form: 'short', text: '$12–13B' },
  { form: 'number', text: '12 to 13' },
] as const) {
  test(`a range reads ${text} in the form “${form}”`, () => {
    expect(formatFact(aFact({ value: { low: 12, high: 13 } }), form)).toBe(text);
  });
}

test('rival values stand side by side', () => {
  const disputed = aFact({ value: rivals, confidence: 'disputed', hedge: 'accounts differ' });
  expect(formatFact(disputed)).toBe('$47 billion or $50 to 52 billion');
  expect(formatFact(disputed, 'short')).toBe('$47B or $50–52B');
});

test('rival values keep the word that the record puts before them', () => {
  const disputed = aFact({ value: rivals, qualifier: 'about', confidence: 'disputed' });
  expect(formatFact(disputed)).toBe('about $47 billion or $50 to 52 billion');
  expect(formatFact(disputed, 'short')).toBe('~$47B or $50–52B');
  expect(formatFact(disputed, 'number')).toBe('47 or 50 to 52');
});

test('what nobody has disclosed reads so, in every form', () => {
  const unknown = aFact({ value: null });
  expect(formatFact(unknown)).toBe('not disclosed');
  expect(formatFact(unknown, 'number')).toBe('not disclosed');
});

for (const { qualifier, long, short } of [
  { qualifier: 'about', long: 'about $50 billion', short: '~$50B' },
  { qualifier: 'more than', long: 'more than $50 billion', short: '> $50B' },
  { qualifier: 'at least', long: 'at least $50 billion', short: '≥ $50B' },
  { qualifier: 'up to', long: 'up to $50 billion', short: '≤ $50B' },
  { qualifier: 'less than', long: 'less than $50 billion', short: '< $50B' },
] as const) {
  test(`“${qualifier}” is printed with its number, as ${short} where room is short`, () => {
    expect(formatFact(aFact({ qualifier }))).toBe(long);
    expect(formatFact(aFact({ qualifier }), 'short')).toBe(short);
  });
}

test('a bare number leaves its qualifier out', () => {
  expect(formatFact(aFact({ qualifier: 'about' }), 'number')).toBe('50');
});

test('a statement is printed as it stands', () => {
  const { unit: _, value: __, ...rest } = aFact();
  expect(formatFact({ ...rest, unit: 'text', value: 'In parts.', derivation: null })).toBe(
    'In parts.',
  );
});

test('a date fact is printed in words', () => {
  const { unit: _, value: __, ...rest } = aFact();
  expect(formatFact({ ...rest, unit: 'date', value: '2026-02-27', derivation: null })).toBe(
    '27 February 2026',
  );
});

for (const { iso, long, short, bare } of [
  { iso: '2026-02-27', long: '27 February 2026', short: '27 Feb 2026', bare: '27 Feb' },
  { iso: '2026-10-01', long: '1 October 2026', short: '1 Oct 2026', bare: '1 Oct' },
  { iso: '2025-12', long: 'December 2025', short: 'Dec 2025', bare: 'Dec' },
  { iso: '2021', long: '2021', short: '2021', bare: '' },
]) {
  test(`${iso} reads ${long}, no more exactly than it is given`, () => {
    expect(formatDate(iso)).toBe(long);
    expect(formatDateShort(iso)).toBe(short);
    expect(formatDateShort(iso, { showYear: false })).toBe(bare);
  });
}

for (const text of ['27 February 2026', '2026-13', '2026-2-7', '2026-02-27T00:00', '']) {
  test(`“${text}” is refused as a date`, () => {
    expect(() => formatDate(text)).toThrow(
      new RangeError(
        `"${text}" is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, as exact as the record allows.`,
      ),
    );
  });
}

for (const { items, text } of [
  { items: [], text: '' },
  { items: ['Amazon'], text: 'Amazon' },
  { items: ['Amazon', 'NVIDIA'], text: 'Amazon and NVIDIA' },
  { items: ['Amazon', 'NVIDIA', 'SoftBank'], text: 'Amazon, NVIDIA and SoftBank' },
]) {
  test(`a list of ${items.length} reads “${text}”`, () => {
    expect(formatList(items)).toBe(text);
  });
}

test('what rounds to nothing has no sign', () => {
  expect(formatAmount(-0.001, 'usd-bn')).toBe('$0 billion');
  expect(formatNumber(-0.001, 'usd-bn')).toBe('0');
  expect(formatAmount(-0.3, 'usd-bn')).toBe('−$0.3 billion');
});
