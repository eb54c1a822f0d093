import * as Plot from '@observablehq/plot';
import {
  placeLabels,
  segmentsOf,
  stepCorners,
  type Box,
  type Choice,
  type PlacedLabel,
  type Side,
  type Spot,
} from './place-labels.ts';
import { textWidth } from './text-width.ts';
import { softenEnds } from './two-tones.ts';

/** A point of the drawing in the units of its scales. */
export interface Place {
  readonly x: Date | number;
  readonly y: number;
}

/** What the labels say, where they belong, and what they keep off. */
export interface LabelsBeside<Row> extends Choice {
  readonly place: (row: Row) => Place;
  /** The label; line breaks are kept, and it may have two tones. */
  readonly text: (row: Row) => string;
  /** Sides for a label alone; those of all where it has none of its own. */
  readonly sidesOf?: (row: Row) => readonly Side[] | undefined;
  /** Lines to keep off, each as its points in order. */
  readonly lines?: readonly (readonly Place[])[];
  /** Whether the lines are drawn as steps, level first; straight from point to point by default. */
  readonly isStepped?: boolean;
  /** Dots to keep off, besides those of the labels. */
  readonly dots?: readonly Place[];
  /** Margins to keep off because something stands in them; labels may stand in all of them by default. */
  readonly margins?: readonly ('Top' | 'Right' | 'Bottom' | 'Left')[];
  /** Label size of the drawing in pixels. */
  readonly fontSize: number;
}

/** Half the width of a dot with its outline, in pixels. */
const halfDot = 5;
const lineHeight = 1.2;

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
  {
    place,
    text,
    sidesOf,
    lines = [],
    isStepped = false,
    dots = [],
    margins = [],
    fontSize,
    ...choice
  }: LabelsBeside<Row>,
  look: Plot.TextOptions = {},
): Plot.Markish {
  const anchors: PlacedLabel['align'][] = [];
  const options: Plot.TextOptions = {
    x: (row: Row) => place(row).x,
    y: (row: Row) => place(row).y,
    text,
    lineAnchor: 'top',
    lineHeight,
    stroke: 'var(--paper)',
    // Narrower than the room between two lines: the second is painted over the first.
    strokeWidth: 4,
    ...look,
    // Plot has one anchor for all texts of a mark: each is turned towards its point when it is drawn.
    render: (index, scales, values, dimensions, context, next) => {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      Array.from(drawn?.children ?? []).forEach((label, at) => {
        const anchor = anchors[index[at] ?? -1];
        if (anchor) label.setAttribute('text-anchor', anchor);
      });
      if (drawn) softenEnds(drawn);
      return drawn;
    },
  };
  return Plot.text(
    rows,
    Plot.initializer(options, (data, facets, _channels, scales, dimensions) => {
      const { width, height } = dimensions;
      const kept = (margin: (typeof margins)[number]) =>
        margins.includes(margin) ? dimensions[`margin${margin}`] : 0;
      const spot = ({ x, y }: Place): Spot => ({
        x: Number(scales.x?.(x)),
        y: Number(scales.y?.(y)),
      });
      const labels = rows.map((row) => {
        const widths = text(row)
          .split('\n')
          .map((line) => textWidth(line, fontSize));
        return {
          ...spot(place(row)),
          widths,
          lineHeight: fontSize * lineHeight,
          sides: sidesOf?.(row),
        };
      });
      const paths = lines.map((line) => line.map(spot));
      const placed = placeLabels(
        labels,
        {
          frame: {
            left: kept('Left'),
            top: kept('Top'),
            right: width - kept('Right'),
            bottom: height - kept('Bottom'),
          },
          boxes: [...labels, ...dots.map(spot)].map(dotAt),
          segments: paths.flatMap((path) => segmentsOf(isStepped ? stepCorners(path) : path)),
        },
        choice,
      );
      anchors.splice(0, anchors.length, ...placed.map(({ align }) => align));
      return {
        data,
        facets,
        channels: {
          x: {
            value: placed.map(({ align, left, right }) =>
              align === 'start' ? left : align === 'end' ? right : (left + right) / 2,
            ),
          },
          y: { value: placed.map(({ top }) => top) },
        },
      };
    }),
  );
}
