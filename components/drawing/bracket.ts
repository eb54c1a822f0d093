import * as Plot from '@observablehq/plot';

/** A bracket beside things that belong together, in pixels or the units of the scales. */
export interface Bracket {
  /** Where its spine stands. */
  readonly x: number;
  /** How far its ends reach, to the right of the spine or to its left. */
  readonly reach: number;
  /** Where its arms stand, the first and the last at its ends. */
  readonly arms: readonly number[];
}

/** Brackets, open towards their arms: one spine each, and an arm at every place. */
export function brackets(
  rows: readonly Bracket[],
  options: Plot.LinkOptions = {},
): readonly Plot.Markish[] {
  const strokes = rows.flatMap(({ x, reach, arms }) => [
    { x1: x, x2: x, y1: Math.min(...arms), y2: Math.max(...arms) },
    ...arms.map((y) => ({ x1: x, x2: x + reach, y1: y, y2: y })),
  ]);
  return [
    Plot.link(strokes, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      stroke: 'var(--soft)',
      strokeLinecap: 'square',
      ...options,
    }),
  ];
}
