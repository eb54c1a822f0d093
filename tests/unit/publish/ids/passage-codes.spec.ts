import { expect, test } from '#tests/unit/test.ts';
import { freshCode, passageCode } from '../../../../src/publish/ids/passage-codes.ts';

const always = (number: number) => () => number;

test('a code is made of consonants and digits, and no two letters meet', () => {
  expect(freshCode(new Set(), always(0))).toBe('p-2b2b');
  expect(freshCode(new Set(), (below) => below - 1)).toBe('p-9z9z');
  expect(freshCode(new Set(), always(7_654))).toMatch(passageCode);
});

test('a code that a passage has or had is not given again', () => {
  expect(freshCode(new Set(['p-2b2b', 'p-2b2c']), always(0))).toBe('p-2b2d');
  expect(freshCode(new Set(['p-9z9z']), (below) => below - 1)).toBe('p-2b2b');
});

test('when every code is taken it says what to do', () => {
  const taken = new Set<string>();
  for (;;) {
    if (taken.size === 23_104) break;
    taken.add(freshCode(taken, always(taken.size)));
  }
  expect(() => freshCode(taken, always(5))).toThrow(
    new RangeError(
      'All 23104 codes for passages are taken. Make the codes in src/publish/ids/passage-codes.ts one pair longer.',
    ),
  );
});
