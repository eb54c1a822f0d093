import { expect, test } from '#tests/unit/test.ts';
import type { Qualifier } from '#data/types.ts';
import { namesIn, readFormula, workOut, type Operand } from '#models/formula.ts';

function worked(text: string, operands: Readonly<Record<string, number | [Qualifier, number]>>) {
  const qualified = Object.entries(operands).map(([name, operand]): [string, Operand] => [
    name,
    typeof operand === 'number'
      ? { value: operand, qualifier: null }
      : { qualifier: operand[0], value: operand[1] },
  ]);
  return workOut(readFormula(text), Object.fromEntries(qualified));
}

test('a formula is worked out as a reader would: products before sums, from the left, brackets first', () => {
  expect(worked('a + b × c', { a: 2, b: 3, c: 4 }).value).toBe(14);
  expect(worked('a − b − c', { a: 9, b: 3, c: 4 }).value).toBe(2);
  expect(worked('a / b × 100', { a: 1, b: 4 }).value).toBe(25);
  expect(worked('(a − b) ÷ a × 100', { a: 10, b: 4 }).value).toBe(60);
});

test('the names of a formula are given once each, in order', () => {
  expect(namesIn(readFormula('(after − before) ÷ before × 100'))).toEqual(['after', 'before']);
});

test('what is no arithmetic is refused with the signs that are', () => {
  const signs =
    'Write it with the names of its inputs, numbers, brackets and the signs + − × / ÷, and nothing else.';
  for (const text of ['pre - raised', 'pre + raised, rounded', 'a.b + c', 'max(a, b)', '"a"', '']) {
    expect(() => readFormula(text), text).toThrow(`The formula "${text}"`);
    expect(() => readFormula(text), text).toThrow(signs);
  }
});

test('a bound stays a bound, turned where its number is taken away or divided by', () => {
  const most: [Qualifier, number] = ['up to', 20];
  expect(worked('a − b', { a: most, b: 5 })).toEqual({ value: 15, qualifier: 'up to' });
  expect(worked('b − a', { a: most, b: 5 })).toEqual({ value: -15, qualifier: 'at least' });
  expect(worked('b / a', { a: most, b: 5 }).qualifier).toBe('at least');
  expect(worked('a × b', { a: most, b: -5 })).toEqual({ value: -100, qualifier: 'at least' });
});

test('two bounds one way keep the strict one; two ways, or a rough number, make it rough', () => {
  const least: [Qualifier, number] = ['at least', 3];
  expect(worked('a + b', { a: least, b: ['more than', 2] }).qualifier).toBe('more than');
  expect(worked('a − b', { a: least, b: ['up to', 2] }).qualifier).toBe('at least');
  expect(worked('a + b', { a: least, b: ['up to', 2] }).qualifier).toBe('about');
  expect(worked('a + b', { a: least, b: ['about', 2] }).qualifier).toBe('about');
});
