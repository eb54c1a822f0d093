import { expect, test } from '#tests/unit/test.ts';
import { placePrices, type ListPrice } from '#components/charts/list-prices.layout.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';

const aPrice = (from: string, inputUsd: number, more: Partial<ListPrice> = {}): ListPrice => ({
  ...{ id: `price.${from}`, line: 'everyday', model: from, from, inputUsd, outputUsd: inputUsd },
  ...{ until: '2026-11-18', run: 'everyday', price: `$${String(inputUsd)}`, name: from },
  lineName: 'everyday',
  ...more,
});
const days = { until: '2026-11-18', round: '2026-02-27', turn: '2025-08-07' };
const rows = [aPrice('2021', 60), aPrice('2025-08-07', 1), aPrice('2026-04-23', 5)];
const [narrow, medium, wide] = drawingSizes;

test('a line goes on in the next panel at its level, and is named there', () => {
  const { runs, dots, bridges, panels } = placePrices(rows, wide, days);
  const [before, after] = runs;
  const [left, right] = [before?.points.at(-1), after?.points[0]];
  expect(runs).toHaveLength(2);
  expect(left?.y).toBe(right?.y);
  expect(bridges).toEqual([{ x1: panels[0].right, x2: panels[1].left, y: left?.y }]);
  expect(dots.map(({ name }) => name)).toEqual(['2021', null, '2025-08-07', '2026-04-23']);
});

test('a panel is measured up to the first tenfold above its highest price', () => {
  const { panels } = placePrices(rows, wide, days);
  expect(panels.map(({ decades }) => decades)).toEqual([
    [1, 10, 100],
    [1, 10],
  ]);
});

test('a day after the turn is wider than one before it', () => {
  const { panels } = placePrices(rows, wide, days);
  const [before, after] = panels.map(({ x }, index) =>
    index === 0 ? x('2024-02-01') - x('2024-01-01') : x('2026-02-01') - x('2026-01-01'),
  );
  expect(after).toBeGreaterThan(2 * (before ?? Infinity));
});

test('on a phone the second stretch of time has a panel below, which begins with the price of its first day', () => {
  const { panels, dots } = placePrices(rows, narrow, days);
  expect(panels[1].y(panels[1].ceiling)).toBeGreaterThan(panels[0].bottom);
  expect(dots.map(({ name }) => name)).toEqual(['2021', '2025-08-07', '2025-08-07', '2026-04-23']);
});

test('a run that ends before the turn, or only begins with it, has no line beyond', () => {
  const small = [
    aPrice('2023-03-01', 2, { run: 'small', line: 'small', until: '2024-01-01' }),
    aPrice('2025-08-07', 2, { run: 'middle', line: 'middle' }),
  ];
  const { runs, dots } = placePrices([...rows, ...small], narrow, days);
  const middle = dots.filter(({ line }) => line === 'middle');
  expect(middle.map(({ from }) => from)).toEqual(['2025-08-07']);
  expect(runs.map(({ line }) => line).toSorted()).toEqual([
    'everyday',
    'everyday',
    'middle',
    'small',
  ]);
});

test('no name of a year runs into the next', () => {
  for (const size of [narrow, medium, wide]) {
    const { ticks } = placePrices(rows, size, days);
    const gaps = ticks.flatMap(({ x, y }, index) => {
      const next = ticks[index + 1];
      return next?.y === y ? [next.x - x] : [];
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
  }
});
