import * as Plot from '@observablehq/plot';
import { inState } from './code.ts';
import { tones, whenAny, type Colour } from './marks.ts';
import { bold, broken } from './text.ts';

/** A box with words in it, in pixels from the top left. */
export interface Chip {
  readonly text: string;
  readonly colour: Colour;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Only somebody’s account: an outline in dashes instead of a tint. */
  readonly isRelayed: boolean;
}

/** Room between the edge of a chip and its words, in pixels. */
const padding = 4;

/** Chips with their words in the middle, broken into lines where a chip is narrower than they are. */
export function chips(
  rows: readonly Chip[],
  size: { readonly fontSize: number },
): readonly Plot.Markish[] {
  const box = {
    x1: (d: Chip) => d.x,
    x2: (d: Chip) => d.x + d.width,
    y1: (d: Chip) => d.y,
    y2: (d: Chip) => d.y + d.height,
    rx: 2.5,
  };
  return [
    ...whenAny(
      rows.filter(({ isRelayed }) => !isRelayed),
      (some) => Plot.rect(some, { ...box, fill: (d: Chip) => tones(d.colour).tint }),
    ),
    ...whenAny(
      rows.filter(({ isRelayed }) => isRelayed),
      (some) =>
        Plot.rect(some, {
          ...inState<Chip>('told', ({ colour }) => colour),
          ...box,
        }),
    ),
    ...whenAny(rows, (some) =>
      Plot.text(some, {
        ...bold,
        fontSize: size.fontSize,
        x: (d: Chip) => d.x + d.width / 2,
        y: (d: Chip) => d.y + d.height / 2,
        text: (d: Chip) => broken(d.text, d.width - 2 * padding, size),
        fill: (d: Chip) => tones(d.colour).text,
      }),
    ),
  ];
}
