import { sizeInWords } from '#lib/size-in-words.ts';
import { expect, test } from '#tests/unit/test.ts';

test('a size is said in the unit that readers know', () => {
  expect([89, 949, 960, 1499, 48_400, 999_499, 1_240_000].map(sizeInWords)).toEqual([
    ...['0.1 kB', '0.9 kB', '1 kB', '1 kB', '48 kB', '999 kB', '1.2 MB'],
  ]);
});
