import { expect, test } from '#tests/unit/test.ts';
import { asOfInWords } from '#lib/as-of.ts';

for (const { asOf, words } of [
  { asOf: 'books', words: 'early October 2026' },
  { asOf: 'products', words: 'mid-November 2026' },
  {
    asOf: 'both',
    words: 'early October 2026 for the round, mid-November 2026 for products and prices',
  },
  { asOf: '2026-03-31', words: '31 March 2026' },
  { asOf: '2026-11', words: 'November 2026' },
  { asOf: { document: 'filings to 31 July 2026' }, words: 'filings to 31 July 2026' },
] as const) {
  test(`a figure can be as of ${words}`, () => {
    expect(asOfInWords(asOf)).toBe(words);
  });
}
