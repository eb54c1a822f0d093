import { expect, test } from '#tests/unit/test.ts';
import { amount } from '#lib/recorded-facts.ts';
import { dilutedSharePercent, holdingAfter } from '#models/dilution.ts';

const aRound = { preMoneyUsdBn: 730, raisedUsdBn: 122 };

test('a holder of 27 percent who buys nothing keeps 23.1 percent of the closed round', () => {
  // 27 × 730 / 852 = 19,710 / 852 = 23.13…
  expect(dilutedSharePercent(27, aRound)).toBeCloseTo(23.134, 3);
});

test('the fact on Microsoft says what the model says', () => {
  expect(amount('microsoft.stake.2026fy.dilution', 'percent')).toBeCloseTo(
    dilutedSharePercent(amount('microsoft.stake.2025', 'percent'), aRound),
    9,
  );
});

test('the old holders and the new money make up the whole', () => {
  const boughtPercent = (100 * 122) / 852;
  expect(dilutedSharePercent(100, aRound) + boughtPercent).toBeCloseTo(100, 9);
});

test('a round without money dilutes nobody', () => {
  expect(dilutedSharePercent(27, { ...aRound, raisedUsdBn: 0 })).toBe(27);
});

test('more new money leaves a smaller share', () => {
  const shares = [0, 10, 110, 122, 730].map((raisedUsdBn) =>
    dilutedSharePercent(27, { ...aRound, raisedUsdBn }),
  );
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(new Set(shares).size).toBe(shares.length);
});

test('a share outside 0 to 100 percent is refused', () => {
  expect(() => dilutedSharePercent(101, aRound)).toThrow(
    'A share lies between 0 and 100 percent, and got 101. Give it in percent, not as a ratio.',
  );
});

test('a company without a price is refused', () => {
  expect(() => dilutedSharePercent(27, { ...aRound, preMoneyUsdBn: 0 })).toThrow(
    'A round needs a price above 0 and new money of 0 or more, and got 0 and 122. Give both in billions of dollars.',
  );
});

test('new money buys its part of the price with the money in it, on top of what is left', () => {
  // 11 × 730 / 852 + 100 × 30 / 852 = 9.4248 + 3.5211 = 12.9459
  const { keptPercent, boughtPercent, afterPercent } = holdingAfter(
    { beforePercent: 11, paysUsdBn: 30 },
    aRound,
  );
  expect(keptPercent).toBeCloseTo(9.4249, 4);
  expect(boughtPercent).toBeCloseTo(3.5211, 4);
  expect(afterPercent).toBeCloseTo(12.946, 3);
});

test('nobody pays more than the round raises', () => {
  expect(() => holdingAfter({ beforePercent: 11, paysUsdBn: 123 }, aRound)).toThrow(
    'A holder pays between 0 and the 122 of the round, and got 123. Give it in billions of dollars.',
  );
});
