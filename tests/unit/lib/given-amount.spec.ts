import { expect, test } from '@playwright/test';
import { givenAmount } from '#lib/given-amount.ts';

test('a model reads the number of a given fact', () => {
  expect(givenAmount('round.close.total', 'usd-bn')).toBe(122);
});

test('a fact that does not exist is refused by name', () => {
  expect(() => givenAmount('round.close.totall', 'usd-bn')).toThrow(
    'A model needs the fact "round.close.totall" with one number in billions of US dollars, and there is no such given fact. Correct the id where the model’s data name it.',
  );
});

test('a fact in another unit is refused with what it holds', () => {
  expect(() => givenAmount('round.close.date', 'usd-bn')).toThrow(
    'A model needs the fact "round.close.date" with one number in billions of US dollars, and it holds "2026-03-31" in date. Correct the id where the model’s data name it.',
  );
});
