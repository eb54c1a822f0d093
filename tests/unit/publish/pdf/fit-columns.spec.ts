import { expect, test } from '#tests/unit/test.ts';
import { fitColumns } from '../../../../src/publish/pdf/fit-columns.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test('a column of sentences gets what columns of words do not need', () => {
  const sentence = 'Joint statement: stateless calls stay on Azure, those through Amazon included.';
  const widths = fitColumns(
    [['Cloud', 'Which text says so'], ...[1, 2].map(() => ['AWS', sentence])],
    45,
  );
  expect(sum(widths)).toBeCloseTo(45);
  expect(widths[0]).toBeLessThan(7);
  // Two lines of some forty signs, as an even share would make it three or four.
  expect(widths[1]).toBeGreaterThan(38);
});

test('no column is narrower than its longest word, and a date is one word', () => {
  const [date = 0, name = 0] = fitColumns(
    [
      ['From', 'Product'],
      ['29 September 2026', 'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d'],
    ],
    30,
  );
  expect(date).toBeGreaterThanOrEqual('29 September 2026'.length);
  expect(date + name).toBeCloseTo(30);
});

test('where all fits on a line, what is left over is shared in proportion', () => {
  expect(fitColumns([['aa', 'aaaa']], 12)).toEqual([4, 8]);
});

test('words that need more than there is get what they need', () => {
  expect(fitColumns([['aaaaaa', 'aaaaaaaa']], 10)).toEqual([6, 8]);
});
