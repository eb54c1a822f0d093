import { expect, test } from '#tests/unit/test.ts';
import { halfYears, headTicks } from '#components/drawing/head-ticks.ts';
import { drawn } from './drawn.ts';

const labels = (from: string, until: string) => halfYears(from, until).map(({ label }) => label);

test('each January has its year, each July does not', () => {
  expect(labels('2025-01-01', '2026-11-18')).toEqual(['Jan 2025', 'Jul', 'Jan 2026', 'Jul']);
});

test('half-years outside the drawing have no tick', () => {
  expect(labels('2025-03-01', '2026-06-30')).toEqual(['Jul', 'Jan 2026']);
});

test('each tick has its label at its right', () => {
  const { all, texts } = drawn(
    headTicks([
      { at: 10, label: '$10B' },
      { at: 100, label: '$100B' },
    ]),
  );
  expect(texts).toEqual(['$10B', '$100B']);
  expect(all('line').map((line) => line.getAttribute('x1'))).toEqual(['10', '100']);
});
