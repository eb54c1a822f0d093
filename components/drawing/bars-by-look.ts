import * as Plot from '@observablehq/plot';
import { tones, whenAny, type Colour } from './marks.ts';

/** How a bar is filled, and whether its outline is broken. */
export interface Look {
  /** A tone of the row’s colour; `paper` hides what is behind the bar, `none` does not. */
  readonly fill: 'solid' | 'tint' | 'hatch' | 'paper' | 'none';
  /** Dashes of the outline, in SVG’s way; a whole line by default. */
  readonly dashes?: string;
}

/** What a row needs to be drawn as a bar: whose colour it has, and the name of its look. */
export interface Looked<Name extends string> {
  readonly colour: Colour;
  readonly look: Name;
}

/**
 * Bars in the looks of a table, one mark for each look that occurs: Plot has no channel for dashes.
 * Looks are painted in the order of the table. Needs `hatches` in the drawing where a look is hatched.
 *
 * @param options Plot’s options of the rectangles: places, insets, corners.
 */
export function barsByLook<Name extends string>(
  rows: readonly Looked<Name>[],
  looks: Readonly<Record<Name, Look>>,
  options: Plot.RectOptions,
): readonly Plot.Markish[] {
  const fillOf = ({ colour, look }: Looked<Name>) => {
    const { fill } = looks[look];
    return fill === 'paper' ? 'var(--paper)' : fill === 'none' ? 'none' : tones(colour)[fill];
  };
  const names = Object.keys(looks);
  return names.flatMap((name) =>
    whenAny(
      rows.filter(({ look }) => look === name),
      (some) => {
        const dashes = some[0] && looks[some[0].look].dashes;
        return Plot.rect(some, {
          fill: fillOf,
          stroke: ({ colour }: Looked<Name>) => tones(colour).solid,
          strokeWidth: 1.25,
          ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
          ...options,
        });
      },
    ),
  );
}
