import { expect, test } from '#tests/unit/test.ts';
import { figures } from '#components/charts/figures.ts';
import { stateBars, type InState } from '#components/drawing/state-bars.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { defineFigure, type Figure, type FigureDraft } from '#components/figure/define-figure.ts';
import { keyOf } from '#components/figure/draw-figure.server.ts';
import { tableOf } from '#components/figure/table.ts';

const bars: readonly InState[] = [
  { colour: 'amazon', state: 'done' },
  { colour: 'nvidia', state: 'unsaid' },
];

function aFigure(key: FigureDraft['key'], drawn = bars): Figure {
  return defineFigure({
    id: 'who-paid',
    title: 'Amazon has paid',
    measure: 'Billions of dollars',
    ...(key === undefined ? {} : { key }),
    description: 'Bars.',
    sources: ['openai-2026-02-scaling'],
    asOf: 'books',
    table: tableOf(
      [{ payer: 'Amazon' }],
      [{ label: 'Investor', key: 'investor', value: (row) => row.payer }],
      () => ({ sources: ['openai-2026-02-scaling'], confidence: 'primary' }),
    ),
    draw: ({ width }) => ({
      ...pixelScales(width, 40),
      marks: [...stateBars(drawn, { x1: 0, x2: 20, y1: 0, y2: 20 })],
    }),
  });
}

test('a key has a swatch of each mark, how it looks and what it means, in the order of its words', () => {
  const key = keyOf(aFigure({ unsaid: 'the payer has not said', done: 'paid' }));
  expect(key.map(({ looks, means }) => `${looks}: ${means}`)).toEqual([
    'hatched: the payer has not said',
    'solid: paid',
  ]);
  for (const { swatch } of key) expect(swatch).toMatch(/^<svg .*<rect .*fill="#[0-9a-f]{6}"/);
});

test('where all is done there is nothing to tell apart, and no key', () => {
  expect(keyOf(aFigure(undefined, bars.slice(0, 1)))).toEqual([]);
});

test('a mark that the key does not word is refused', () => {
  expect(() => keyOf(aFigure({ done: 'paid' }))).toThrow(
    'Figure "who-paid" draws a mark in its narrow drawing that its key does not word: "unsaid" (hatched). Say what it means there: key: { \'unsaid\': \'…\' } in components/charts/who-paid.figure.ts.',
  );
});

test('a mark that is worded and not drawn is refused', () => {
  expect(() => keyOf(aFigure({ done: 'paid', unsaid: 'not said', told: 'a leak' }))).toThrow(
    'Figure "who-paid" words a mark that its narrow drawing does not draw: "told" (“a leak”). It draws "unsaid", "done". Draw it with inState or keyed of components/drawing/code.ts, or take it out of key in components/charts/who-paid.figure.ts.',
  );
});

test('the words of a key are held to the record like the others', () => {
  expect(() => aFigure({ done: 'paid in two parts', unsaid: 'not said' })).toThrow(
    /^Figure "who-paid" has "two" typed by hand in its key, "done"/,
  );
});

test('the key of every figure holds to its drawings', () => {
  const all: readonly Figure[] = figures;
  expect(all.flatMap((figure) => keyOf(figure)).length).toBeGreaterThan(10);
});
