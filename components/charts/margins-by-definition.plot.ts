import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, end, halo, soft, start } from '#components/drawing/text.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  marginsLayout,
  type DrawnRow,
  type DrawnValue,
  type MarginValue,
} from './margins-by-definition.layout.ts';

const radius = 5.5;
/** From the scale up to the arrow of a larger row. */
const over = 20;
const colourOf = ({ isOpenai }: MarginValue) => (isOpenai ? 'openai' : 'other');
const words = ({ value, when }: DrawnValue) => inTwoTones(value, when);

/** The move of a larger row: an arrow of its own over the scale, and behind it how far. */
function moves(rows: readonly DrawnRow[], fontSize: number): readonly Plot.Markish[] {
  return whenAny(rows, (some) =>
    Plot.marks(
      Plot.arrow(some, {
        x1: ({ move }: DrawnRow) => move.from,
        x2: ({ move }: DrawnRow) => move.to,
        y1: ({ y }: DrawnRow) => y - over,
        y2: ({ y }: DrawnRow) => y - over,
        headAngle: 75,
        headLength: 3.5,
        stroke: 'var(--ink)',
        strokeWidth: 3.5,
      }),
      Plot.text(some, {
        ...{ ...start, ...bold, fontSize, dx: 10 },
        x: ({ move }: DrawnRow) => Math.max(move.from, move.to),
        y: ({ y }: DrawnRow) => y - over,
        text: ({ move }: DrawnRow) => move.points,
      }),
    ),
  );
}

/** Thin arrows on the scale, from earlier to later. */
function arrows(values: readonly DrawnValue[]): readonly Plot.Markish[] {
  const moved = values.filter(({ isLarge, before }) => !isLarge && before !== null);
  return whenAny(moved, (some) =>
    Plot.arrow(some, {
      ...{ x1: ({ before }: DrawnValue) => before ?? 0, x2: 'x', y1: 'y', y2: 'y' },
      ...{ insetStart: 14, insetEnd: radius + 2, headAngle: 70, headLength: 6 },
      stroke: (d: DrawnValue) => tones(colourOf(d)).solid,
      strokeWidth: 1.25,
    }),
  );
}

/** Value and date of the larger rows, under their rings. */
function labels(values: readonly DrawnValue[]): readonly Plot.Markish[] {
  return (['start', 'middle', 'end'] as const).flatMap((textAnchor) =>
    whenAny(
      values.filter(({ isLarge, anchor }) => isLarge && anchor === textAnchor),
      (some) => {
        const place = {
          ...{ x: 'x', y: 'y', textAnchor },
          dx: { start: -7, middle: 0, end: 7 }[textAnchor],
        };
        return Plot.marks(
          Plot.text(some, { ...start, ...bold, ...place, text: 'value', dy: 18, fontSize: 15 }),
          Plot.text(some, { ...soft, ...place, text: 'when', dy: 35 }),
        );
      },
    ),
  );
}

/** Value and date of the smaller rows, beside their rings. */
function labelsBeside(values: readonly DrawnValue[]): readonly Plot.Markish[] {
  return [true, false].flatMap((isMost) =>
    whenAny(
      values.filter((one) => !one.isLarge && one.isMost === isMost),
      (some) =>
        twoToneText(some, words, {
          ...(isMost ? start : end),
          ...halo,
          x: 'x',
          y: 'y',
          dx: (isMost ? 1 : -1) * (radius + 6),
        }),
    ),
  );
}

/** A break in the edge of the scale, and the value that lies beyond it. */
function beyond(values: readonly DrawnValue[]): readonly Plot.Markish[] {
  return whenAny(values, (some) =>
    Plot.marks(
      Plot.text(some, {
        ...{ ...start, ...halo, x: 'x', y: 'y', dx: -4 },
        text: () => '//',
        fontSize: 18,
      }),
      twoToneText(some, words, { ...start, x: 'x', y: 'y', dx: 12, dy: 12 }),
    ),
  );
}

/** The scale in words, at its head and again at its foot. */
function axis(at: (percent: number) => number, y: number): readonly Plot.Markish[] {
  return (['start', 'middle', 'end'] as const).map((textAnchor, index) =>
    Plot.text([50 * index], {
      ...{ ...soft, textAnchor, x: at, y },
      text: (percent: number) => (percent === 100 ? '100% of sales' : `${String(percent)}%`),
    }),
  );
}

/** Definitions one under another on one scale: rings for what is left of sales, arrows for the moves that count. */
export function marginsByDefinitionPlot(
  margins: readonly MarginValue[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { at, height: bottom, rows, values, rule } = marginsLayout(margins, size);
  const height = bottom + 22;
  const onScale = values.filter(({ percent }) => percent >= 0);
  const ends = rows.flatMap(({ y }) => [0, 100].map((percent) => ({ x: at(percent), y })));
  const head = { ...start, x: 0, lineAnchor: 'top', lineHeight: 1.25 } as const;
  return {
    ...pixelScales(size.width, height),
    marks: [
      ...axis(at, 11),
      ...axis(at, height - 10),
      Plot.ruleY(rows, { x1: at(0), x2: at(100), y: 'y', stroke: 'var(--rule)' }),
      Plot.ruleX(ends, {
        x: 'x',
        y1: ({ y }: { readonly y: number }) => y - 4,
        y2: ({ y }: { readonly y: number }) => y + 4,
        stroke: 'var(--other)',
      }),
      Plot.ruleY([rule], { stroke: 'var(--rule)' }),
      Plot.text(['Other definitions'], { ...start, ...soft, x: 0, y: rule + 15 }),
      ...arrows(values),
      ...beyond(values.filter(({ percent }) => percent < 0)),
      Plot.dot(onScale, {
        ...inState<MarginValue>('told', colourOf, { fact: ({ fact }) => fact }),
        x: 'x',
        y: 'y',
        r: radius,
        strokeWidth: 2,
      }),
      ...labels(onScale),
      ...labelsBeside(onScale),
      ...moves(
        rows.filter(({ isLarge }) => isLarge),
        size.name === 'wide' ? 24 : 19,
      ),
      Plot.text(rows, { ...head, ...bold, y: 'nameTop', text: 'name' }),
      Plot.text(rows, { ...head, y: 'countsTop', text: 'counts' }),
    ],
  };
}
