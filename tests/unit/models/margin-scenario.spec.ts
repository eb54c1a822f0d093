import { expect, test } from '#tests/unit/test.ts';
import { marginPath, yearsToZeroMargin, type MarginScenario } from '#models/margin-scenario.ts';

function aScenario(changes: Partial<MarginScenario> = {}): MarginScenario {
  return {
    startSalesUsd: 100,
    startMarginPercent: 40,
    priceFallPercent: 50,
    costFallPercent: 40,
    volumeFactor: 3,
    years: 3,
    ...changes,
  };
}

const margins = (scenario: MarginScenario) =>
  marginPath(scenario).map(({ marginPercent }) => marginPercent);

test('two years worked by hand come out as on paper', () => {
  // Start: price 1, cost 0.6, volume 1: sales 100, cost 60, kept 40.
  // Year 1: price 0.5, cost 0.36, volume 3: sales 150, cost 108, kept 42, margin 28%.
  // Year 2: price 0.25, cost 0.216, volume 9: sales 225, cost 194.4, kept 30.6, margin 13.6%.
  const [start, first, second] = marginPath(aScenario());
  expect(start).toMatchObject({ year: 0, price: 1, volume: 1, salesUsd: 100, costUsd: 60 });
  expect(first?.salesUsd).toBeCloseTo(150, 9);
  expect(first?.costUsd).toBeCloseTo(108, 9);
  expect(first?.marginPercent).toBeCloseTo(28, 9);
  expect(second?.keptUsd).toBeCloseTo(30.6, 9);
  expect(second?.marginPercent).toBeCloseTo(13.6, 9);
});

test('what is kept and what it cost add up to the sales in every year', () => {
  for (const { salesUsd, costUsd, keptUsd } of marginPath(aScenario({ years: 20 }))) {
    expect(costUsd + keptUsd).toBeCloseTo(salesUsd, 6);
  }
});

test('volume never changes the percentage that is kept', () => {
  const few = margins(aScenario({ volumeFactor: 1 }));
  const many = margins(aScenario({ volumeFactor: 10 }));
  many.forEach((margin, year) => {
    expect(margin).toBeCloseTo(few[year] ?? Number.NaN, 9);
  });
});

test('the margin stays where it was when cost falls as fast as price', () => {
  for (const margin of margins(aScenario({ costFallPercent: 50 }))) {
    expect(margin).toBeCloseTo(40, 9);
  }
});

test('a faster fall of cost never leaves a smaller margin', () => {
  const ends = [0, 20, 40, 60, 80, 100].map(
    (costFallPercent) => margins(aScenario({ costFallPercent })).at(-1) ?? Number.NaN,
  );
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
});

test('a scenario of no years has the first year alone', () => {
  expect(marginPath(aScenario({ years: 0 }))).toHaveLength(1);
});

test('cost that falls by everything leaves all sales as margin', () => {
  expect(margins(aScenario({ costFallPercent: 100, years: 1 }))[1]).toBe(100);
});

test('a loss in the first year grows when price falls faster than cost', () => {
  const [start, first] = margins(aScenario({ startMarginPercent: -10 }));
  expect(start).toBeCloseTo(-10, 9);
  expect(first).toBeCloseTo(-32, 9);
});

test('the margin is zero after the years that the model names', () => {
  // (1 - 0.4) × 1.2ᵗ = 1 → t = log(1 / 0.6) / log(1.2) = 2.80.
  expect(yearsToZeroMargin(aScenario())).toBeCloseTo(2.8018, 3);
});

test('a margin never reaches zero when cost keeps up with price', () => {
  expect(yearsToZeroMargin(aScenario({ costFallPercent: 50 }))).toBeNull();
});

test('a first year without profit is already at zero', () => {
  expect(yearsToZeroMargin(aScenario({ startMarginPercent: 0 }))).toBe(0);
});

for (const [changes, message] of [
  [{ startSalesUsd: 0 }, 'startSalesUsd = 0. It has to be above 0'],
  [{ startMarginPercent: 100 }, 'startMarginPercent = 100. It has to be below 100'],
  [{ priceFallPercent: 100 }, 'priceFallPercent = 100. It has to be below 100'],
  [{ costFallPercent: 101 }, 'costFallPercent = 101. It has to be at most 100'],
  [{ volumeFactor: -1 }, 'volumeFactor = -1. It has to be above 0'],
  [{ years: 2.5 }, 'years = 2.5. It has to be a whole number from 0 to 20'],
  [{ years: Number.NaN }, 'years = NaN. It has to be a whole number from 0 to 20'],
] satisfies [Partial<MarginScenario>, string][]) {
  test(`a scenario is refused with ${message.split('.')[0] ?? message}`, () => {
    const full = `A margin scenario got ${message}: correct it in src/data/assumptions-margin.ts.`;
    expect(() => marginPath(aScenario(changes))).toThrow(new RangeError(full));
    expect(() => yearsToZeroMargin(aScenario(changes))).toThrow(new RangeError(full));
  });
}
