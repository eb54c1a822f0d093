import { expect, test } from '#tests/unit/test.ts';
import type { StateKey } from '#components/drawing/code.ts';
import { stateBars, type InState } from '#components/drawing/state-bars.ts';
import { drawn } from './drawn.ts';

interface Bar extends InState {
  readonly usdBn: number;
}

const aBar = (state: StateKey, more: Partial<Bar> = {}): Bar => ({
  colour: 'amazon',
  usdBn: 50,
  ...more,
  state,
});

const draw = (bars: readonly Bar[]) =>
  drawn(stateBars(bars, { x1: 0, x2: (d: Bar) => d.usdBn, y1: 10, y2: 30 }));

const looks = (bars: readonly Bar[]) =>
  draw(bars)
    .all('[data-mark="rect"] rect')
    .map((rect) => {
      const dashes = rect.parentElement?.getAttribute('stroke-dasharray') ?? 'whole';
      return `${rect.getAttribute('fill') ?? rect.parentElement?.getAttribute('fill') ?? ''}, ${dashes}`;
    });

test('what happened is solid, what is promised a tint', () => {
  expect(looks([aBar('promised'), aBar('done')])).toEqual([
    'var(--amazon-tint), whole',
    'var(--amazon), whole',
  ]);
});

test('what nobody has said is hatched in the colour of its company, once for all its bars', () => {
  const bars = [aBar('unsaid', { colour: 'nvidia' }), aBar('unsaid low', { colour: 'nvidia' })];
  expect(looks(bars)).toEqual(['url(#hatch-nvidia), whole', 'url(#hatch-nvidia), whole']);
  expect(
    draw(bars)
      .all('pattern')
      .map(({ id }) => id),
  ).toEqual(['hatch-nvidia']);
});

test('what only others tell of is an outline in dashes', () => {
  expect(looks([aBar('told')])).toEqual(['var(--paper), 4 3']);
});

test('what was paid is painted over the promise that it is a part of', () => {
  const bars = [aBar('done', { usdBn: 10 }), aBar('promised')];
  expect(looks(bars).at(-1)).toBe('var(--amazon), whole');
});

test('one bar stands for each amount and is as long as it', () => {
  const rects = draw([aBar('done', { usdBn: 12 }), aBar('promised'), aBar('promised')]).all(
    '[data-mark="rect"] rect',
  );
  expect(rects.map((rect) => rect.getAttribute('width'))).toEqual(['50', '50', '12']);
});

test('a state that no bar is in leaves no empty mark', () => {
  expect(draw([aBar('done')]).all('[data-mark]')).toHaveLength(1);
});

test('a bar is named by its state and its fact, so that both can be looked up in the drawing', () => {
  const bars = draw([aBar('done low', { fact: 'round.amazon.total' }), aBar('promised')]);
  expect(bars.all('[data-key]').map((mark) => mark.getAttribute('data-key'))).toEqual([
    'promised',
    'done low',
  ]);
  expect(bars.all('[data-fact]').map((bar) => bar.getAttribute('data-fact'))).toEqual([
    'round.amazon.total',
  ]);
});
