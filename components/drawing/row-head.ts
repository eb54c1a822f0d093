import * as Plot from '@observablehq/plot';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { whenAny } from './marks.ts';
import { bold, broken, end, soft, start } from './text.ts';

/** What stands at the head of a row, and where. */
export interface RowHead<Row> {
  readonly name: (row: Row) => string;
  /** Colour of the name; the colour of text by default. */
  readonly fill?: (row: Row) => string;
  /** More about the row in a few words; empty for nothing to say. */
  readonly detail?: (row: Row) => string;
  /** Where the name stands beside its row: the middle of the bar, in units of y. */
  readonly middle: (row: Row) => number;
  /** Where the name stands on a phone: above the bar, in units of y; at the middle by default. */
  readonly above?: (row: Row) => number;
  /** Pixels left of the frame that belong to the heads; 0 by default. */
  readonly margin?: number;
  /** Pixels in which a detail is broken into lines; the margin by default. */
  readonly width?: number;
}

/**
 * Name and detail of each row: left of it with the detail under the name, or on a phone above it with the
 * detail at the right edge.
 */
export function rowHead<Row>(
  rows: readonly Row[],
  { name, fill, detail, middle, above = middle, margin = 0, width = margin }: RowHead<Row>,
  size: DrawingSize,
): readonly Plot.Markish[] {
  const isNarrow = size.name === 'narrow';
  const words = detail ?? (() => '');
  const detailed = rows.filter((row) => words(row) !== '');
  const at = { frameAnchor: 'left', dx: isNarrow ? 0 : -margin } as const;
  return [
    ...whenAny(rows, (some) =>
      Plot.text(some, {
        ...start,
        ...bold,
        ...at,
        y: isNarrow ? above : middle,
        text: name,
        ...(fill === undefined ? {} : { fill }),
      }),
    ),
    ...whenAny(detailed, (some) =>
      isNarrow
        ? Plot.text(some, { ...end, ...soft, frameAnchor: 'right', y: above, text: words })
        : Plot.text(some, {
            ...start,
            ...soft,
            ...at,
            y: middle,
            text: (row: Row) => broken(words(row), width, size),
            lineAnchor: 'top',
            lineHeight: 1.2,
            dy: 10,
          }),
    ),
  ];
}
