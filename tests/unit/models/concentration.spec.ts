import { expect, test } from '#tests/unit/test.ts';
import {
  equalSuppliers,
  herfindahlIndex,
  shares,
  spreadOverTime,
  type SupplierStep,
} from '#models/concentration.ts';

function aStep(step: Partial<SupplierStep> = {}): SupplierStep {
  return { date: '2025-01-01', supplier: 'A', addedUsdBn: 10, ...step };
}

test('amounts of 1, 1 and 2 have shares of a quarter, a quarter and a half', () => {
  expect(shares([1, 1, 2])).toEqual([0.25, 0.25, 0.5]);
});

test('the index of 1, 1 and 2 is three eighths', () => {
  // (1/4)² + (1/4)² + (1/2)² = 1/16 + 1/16 + 4/16 = 6/16.
  expect(herfindahlIndex([1, 1, 2])).toBeCloseTo(0.375, 12);
  expect(equalSuppliers([1, 1, 2])).toBeCloseTo(16 / 6, 12);
});

test('the index of one supplier is 1', () => {
  expect(herfindahlIndex([7])).toBe(1);
  expect(equalSuppliers([7])).toBe(1);
});

test('equal suppliers give an index of one over their number', () => {
  for (const count of [2, 3, 5, 10]) {
    const amounts = Array.from({ length: count }, () => 3);
    expect(herfindahlIndex(amounts)).toBeCloseTo(1 / count, 12);
    expect(equalSuppliers(amounts)).toBeCloseTo(count, 10);
  }
});

test('the index does not change with the unit of the amounts', () => {
  expect(herfindahlIndex([250, 300, 138])).toBeCloseTo(herfindahlIndex([25, 30, 13.8]), 12);
});

test('moving money from a larger supplier to a smaller one lowers the index', () => {
  expect(herfindahlIndex([6, 4])).toBeLessThan(herfindahlIndex([7, 3]));
});

test('an agreement without a price adds a supplier and leaves the index alone', () => {
  const spread = spreadOverTime([
    aStep({ supplier: 'A', addedUsdBn: 10 }),
    aStep({ supplier: 'B', addedUsdBn: 30 }),
    aStep({ date: '2025-06', supplier: 'C', addedUsdBn: null }),
  ]);
  expect(spread.map(({ suppliers }) => suppliers)).toEqual([
    ['A', 'B'],
    ['A', 'B', 'C'],
  ]);
  expect(spread.map(({ unpriced }) => unpriced)).toEqual([[], ['C']]);
  expect(spread.map(({ index }) => index)).toEqual([0.625, 0.625]);
});

test('a second promise to the same supplier is added to the first', () => {
  const [, later] = spreadOverTime([
    aStep({ supplier: 'A', addedUsdBn: 38 }),
    aStep({ date: '2026-02-27', supplier: 'A', addedUsdBn: 100 }),
  ]);
  expect(later?.suppliers).toEqual(['A']);
  expect(later?.promisedUsdBn.get('A')).toBe(138);
});

test('with a single price on record there is no index', () => {
  const [only] = spreadOverTime([
    aStep({ supplier: 'A', addedUsdBn: null }),
    aStep({ supplier: 'B', addedUsdBn: 10 }),
  ]);
  expect(only?.index).toBeNull();
});

test('the rows come in order of date, whatever the order of the steps', () => {
  const spread = spreadOverTime([
    aStep({ date: '2026-02', supplier: 'B' }),
    aStep({ date: '2025-03', supplier: 'A' }),
  ]);
  expect(spread.map(({ date }) => date)).toEqual(['2025-03', '2026-02']);
  expect(spread.at(-1)?.suppliers).toEqual(['A', 'B']);
});

test('no steps give no rows', () => {
  expect(spreadOverTime([])).toEqual([]);
});

test('no amounts are refused', () => {
  expect(() => shares([])).toThrow(
    new RangeError('There are no amounts, so nothing has a share. Give at least one.'),
  );
});

test('an amount of zero is refused', () => {
  expect(() => herfindahlIndex([1, 0])).toThrow(
    new RangeError(
      'A share of 0 has no meaning. Give amounts above zero, and leave out what has no price.',
    ),
  );
});
