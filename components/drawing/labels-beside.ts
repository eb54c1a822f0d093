import * as Plot from '@observablehq/plot';
import {
  placeLabels,
  segmentsOf,
  stepCorners,
  type Box,
  type Side,
  type Spot,
} from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** A point of the drawing in the units of its scales. */
export interface Place {
  readonly x: Date | number;
  readonly y: number;
}

/** What the labels say, where they belong, and what they keep off. */
export interface LabelsBeside<Row> {
  readonly place: (row: Row) => Place;
  /** The label; line breaks are kept. */
  readonly text: (row: Row) => string;
  /** Lines to keep off, each as its points in order. */
  readonly lines?: readonly (readonly Place[])[];
  /** Whether the lines are drawn as steps, level first; straight from point to point by default. */
  readonly isStepped?: boolean;
  /** Dots to keep off, besides those of the labels. */
  readonly dots?: readonly Place[];
  /** Label size of the drawing in pixels. */
  readonly fontSize: number;
  /** Sides to try, best first; all eight by default. */
  readonly sides?: readonly Side[];
  /** Room between a point and its label in pixels; 8 by default. */
  readonly gap?: number;
}

/** Half the width of a dot with its outline, in pixels. */
const halfDot = 5;
const lineHeight = 1.15;

const anchors = {
  right: 'start',
  left: 'end',
  above: 'middle',
  below: 'middle',
  'above right': 'start',
  'above left': 'end',
  'below right': 'start',
  'below left': 'end',
} as const satisfies Record<Side, string>;

const dotAt = ({ x, y }: Spot): Box => ({
  left: x - halfDot,
  right: x + halfDot,
  top: y - halfDot,
  bottom: y + halfDot,
});

/**
 * A mark of labels beside their points, each where there is room: clear of one another, of all dots, of
 * the lines and of the picture’s edge. It is Plot’s text mark, placed when the scales are known; the
 * lines behind a label end at it.
 *
 * @param look Plot’s options of the text, such as `fill` and `fontWeight`.
 */
export function labelsBeside<Row>(
  rows: readonly Row[],
  { place, text, lines = [], isStepped = false, dots = [], fontSize, ...choice }: LabelsBeside<Row>,
  look: Plot.TextOptions = {},
): Plot.Markish {
  const sides: Side[] = [];
  const options: Plot.TextOptions = {
    x: (row: Row) => place(row).x,
    y: (row: Row) => place(row).y,
    text,
    lineAnchor: 'top',
    lineHeight,
    stroke: 'var(--paper)',
    strokeWidth: 6,
    ...look,
    // Plot has one anchor for all texts of a mark: each is turned towards its point when it is drawn.
    render: (index, scales, values, dimensions, context, next) => {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      Array.from(drawn?.children ?? []).forEach((label, at) => {
        const side = sides[index[at] ?? -1];
        if (side) label.setAttribute('text-anchor', anchors[side]);
      });
      return drawn;
    },
  };
  return Plot.text(
    rows,
    Plot.initializer(options, (data, facets, _channels, scales, { width, height }) => {
      const spot = ({ x, y }: Place): Spot => ({
        x: Number(scales.x?.(x)),
        y: Number(scales.y?.(y)),
      });
      const labels = rows.map((row) => {
        const own = text(row).split('\n');
        return {
          ...spot(place(row)),
          width: Math.max(...own.map((line) => textWidth(line, fontSize))),
          height: own.length * fontSize * lineHeight,
        };
      });
      const paths = lines.map((line) => line.map(spot));
      const placed = placeLabels(
        labels,
        {
          frame: { left: 0, top: 0, right: width, bottom: height },
          boxes: [...labels, ...dots.map(spot)].map(dotAt),
          segments: paths.flatMap((path) => segmentsOf(isStepped ? stepCorners(path) : path)),
        },
        choice,
      );
      sides.splice(0, sides.length, ...placed.map(({ side }) => side));
      const anchorX = { start: 'left', end: 'right' } as const;
      return {
        data,
        facets,
        channels: {
          x: {
            value: placed.map((box) => {
              const anchor = anchors[box.side];
              return anchor === 'middle' ? (box.left + box.right) / 2 : box[anchorX[anchor]];
            }),
          },
          y: { value: placed.map(({ top }) => top) },
        },
      };
    }),
  );
}
