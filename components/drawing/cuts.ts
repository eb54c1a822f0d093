import * as Plot from '@observablehq/plot';
import { whenAny } from './marks.ts';

/** A bar or a line that is cut, in pixels: where, the middle of its height, and half its height. */
export interface CutThrough {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** How slanted a cut is: pixels across for each pixel up. */
const slant = 0.2;
/** Pixels from the middle of a break to each of its two strokes. */
const aside = 3.5;

const stroke = ({ x, y, half }: CutThrough, lean: number) => ({
  ...{ x1: x - lean, x2: x + lean, y1: y + half, y2: y - half },
});

const ends = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;

/** The two slanted strokes of a break. */
function breakStrokes(at: CutThrough) {
  return [-aside, aside].map((dx) => stroke({ ...at, x: at.x + dx }, at.half * slant));
}

/** Cuts in paper through bars: upright where one thing ends and the next goes on in its colour, two slanted ones where the scale breaks. Put them after the bars. */
export function barCuts(
  endings: readonly CutThrough[],
  breaks: readonly CutThrough[],
): readonly Plot.Markish[] {
  const over = ({ half, ...at }: CutThrough) => ({ ...at, half: half + 1 });
  const strokes = [
    ...endings.map((at) => stroke(over(at), 0)),
    ...breaks.flatMap((at) => breakStrokes(over(at))),
  ];
  return whenAny(strokes, (some) =>
    Plot.link(some, { ...ends, stroke: 'var(--paper)', strokeWidth: 2.5 }),
  );
}

/** The line of an axis that breaks: with a gap, and two slanted strokes in it. */
export function brokenAxis(
  { left, right }: { readonly left: number; readonly right: number },
  at: { readonly x: number; readonly y: number },
): readonly Plot.Markish[] {
  const [gap, { x, y }] = [aside + 1, at];
  const lines = [
    { x1: left, x2: x - gap, y1: y, y2: y },
    { x1: x + gap, x2: right, y1: y, y2: y },
    ...breakStrokes({ ...at, half: 6 }),
  ];
  return [Plot.link(lines, { ...ends, stroke: 'var(--soft)' })];
}
