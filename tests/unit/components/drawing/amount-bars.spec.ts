import { expect, test } from '#tests/unit/test.ts';
import { amountBars, type AmountState } from '#components/drawing/amount-bars.ts';
import { hatches, type Colour } from '#components/drawing/marks.ts';
import { drawn } from './drawn.ts';

interface Bar {
  readonly colour: Colour;
  readonly look: AmountState;
  readonly usdBn: number;
}

const aBar = (look: AmountState, more: Partial<Bar> = {}): Bar => ({
  colour: 'amazon',
  usdBn: 50,
  ...more,
  look,
});

const draw = (bars: readonly Bar[]) =>
  drawn([
    hatches(['amazon', 'nvidia']),
    ...amountBars(bars, { x1: 0, x2: (d: Bar) => d.usdBn, y1: 10, y2: 30 }),
  ]);

const looks = (bars: readonly Bar[]) =>
  draw(bars)
    .all('[data-mark="rect"] rect')
    .map((rect) => {
      const dashes = rect.parentElement?.getAttribute('stroke-dasharray') ?? 'whole';
      return `${rect.getAttribute('fill') ?? rect.parentElement?.getAttribute('fill') ?? ''}, ${dashes}`;
    });

test('what was paid is solid, what is promised a tint', () => {
  expect(looks([aBar('promised'), aBar('paid')])).toEqual([
    'var(--amazon-tint), whole',
    'var(--amazon), whole',
  ]);
});

test('what is only reported is hatched in the colour of its company', () => {
  expect(looks([aBar('reported', { colour: 'nvidia' })])).toEqual(['url(#hatch-nvidia), whole']);
});

test('what only others tell of is an outline in dashes', () => {
  expect(looks([aBar('told')])).toEqual(['none, 4 3']);
});

test('what was paid is painted over the promise that it is a part of', () => {
  const bars = [aBar('paid', { usdBn: 10 }), aBar('promised')];
  expect(looks(bars).at(-1)).toBe('var(--amazon), whole');
});

test('one bar stands for each amount and is as long as it', () => {
  const rects = draw([aBar('paid', { usdBn: 12 }), aBar('promised'), aBar('promised')]).all(
    '[data-mark="rect"] rect',
  );
  expect(rects.map((rect) => rect.getAttribute('width'))).toEqual(['50', '50', '12']);
});

test('a look that no amount has leaves no empty mark', () => {
  expect(draw([aBar('paid')]).all('[data-mark]')).toHaveLength(1);
});
