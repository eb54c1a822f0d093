import { expect, test } from '#tests/unit/test.ts';
import { yearlyFallPercent } from '#models/yearly-fall.ts';

test('a price that falls to a quarter in two years halves every year', () => {
  // 2024-01-01 to 2026-01-01 are 731 days, 2.0014 years: 1 - 0.25^(1 / 2.0014) = 49.98%.
  const fall = yearlyFallPercent(
    { date: '2024-01-01', price: 20 },
    { date: '2026-01-01', price: 5 },
  );
  expect(fall).toBeCloseTo(49.98, 2);
});

test('a price that rises has a negative fall', () => {
  const fall = yearlyFallPercent(
    { date: '2024-01-01', price: 1 },
    { date: '2025-01-01', price: 2 },
  );
  expect(fall).toBeLessThan(0);
});

test('a price that stays does not fall', () => {
  const fall = yearlyFallPercent(
    { date: '2024-01-01', price: 3 },
    { date: '2026-01-01', price: 3 },
  );
  expect(fall).toBe(0);
});

test('a price of nothing is refused', () => {
  expect(() =>
    yearlyFallPercent({ date: '2024-01-01', price: 0 }, { date: '2025-01-01', price: 1 }),
  ).toThrow(
    new RangeError(
      'A yearly fall needs prices above 0, and the price of 2024-01-01 is 0. Choose rows of src/data/prices.ts with a price.',
    ),
  );
});

test('two prices of one day are refused', () => {
  expect(() =>
    yearlyFallPercent({ date: '2024-01-01', price: 2 }, { date: '2024-01-01', price: 1 }),
  ).toThrow(
    new RangeError(
      'A yearly fall leads from an earlier day to a later one, and got 2024-01-01 and 2024-01-01. Swap them, or correct a date.',
    ),
  );
});
