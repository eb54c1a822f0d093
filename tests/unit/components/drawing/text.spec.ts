import { expect, test } from '#tests/unit/test.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { broken, lineStep } from '#components/drawing/text.ts';

test('lines of text stand sixteen pixels apart in all three drawings', () => {
  expect(drawingSizes.map(lineStep)).toEqual([16, 16, 16]);
});

test('larger labels break into more lines', () => {
  const words = 'before this round';
  expect(broken(words, 76, { fontSize: 12.5 })).toBe('before\nthis round');
  expect(broken(words, 120, { fontSize: 12.5 })).toBe(words);
  expect(broken(words, 120, { fontSize: 26 })).toBe('before\nthis\nround');
});
