import * as Plot from '@observablehq/plot';
import { inState, keyed } from '#components/drawing/code.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One company before and with its new money, in gold bars: a bakery, or OpenAI at a stage of the round. */
export interface GoldRow {
  /** Gold bars before the money, as many in each row, and the new ones in the parts that are named. */
  readonly bars: number;
  readonly newBars: readonly number[];
  readonly labels: {
    readonly stage: string;
    readonly pre: string;
    readonly added: string;
    /** Said after `added` where there is room: promised or committed. */
    readonly standing: string;
    /** What the last of the new parts is, beside it; empty where there is but one. */
    readonly last: string;
    readonly post: string;
  };
}

/** A corner of a gold bar; without a place, what sets one bar off from the next. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

const rowHeight = 132;
/** The values that the figure sets apart: before the money and with it. */
const large = { ...bold, fontSize: 16 };
const bar = { top: 50, bottom: 78 };
const braceY = 90;

/** A stretch of gold, cut into whole bars from its left end and what is left over. */
function cut(from: number, length: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(length) }, (_, index) => [
    from + index,
    from + Math.min(index + 1, length),
  ]);
}

/** Rows of gold bars, as many before the money in each and the new ones after them, with the sum braced below. */
export function preAndPostPlot(rows: readonly GoldRow[], size: DrawingSize): Plot.PlotOptions {
  const { width } = size;
  const most = Math.max(...rows.map((row) => row.bars + sum(row.newBars)));
  const isNarrow = size.name === 'narrow';
  /** How far a gold bar’s top stands back from its foot, and half the room between two, in pixels. */
  const [slant, gap] = isNarrow ? [2.5, 0.5] : [4, 1];
  // Whole pixels: the same few numbers again and again weigh little.
  const perBar = Math.floor((width - 48) / most);
  const placed = rows.map((row, index) => {
    const top = index * rowHeight;
    return { ...row, top, seam: row.bars * perBar, end: (row.bars + sum(row.newBars)) * perBar };
  });
  type Placed = (typeof placed)[number];
  const outline = (row: Placed, [from, to]: readonly [number, number]): readonly Corner[] => {
    const [left, right] = [from * perBar + gap, to * perBar - gap];
    const back = Math.min(slant, (right - left) / 4);
    const [top, bottom] = [row.top + bar.top, row.top + bar.bottom];
    return [
      { x: left, y: bottom },
      { x: left + back, y: top },
      { x: right - back, y: top },
      { x: right, y: bottom },
      { x: NaN, y: NaN },
    ];
  };
  const gold = (points: readonly Corner[], look: Plot.LineOptions) =>
    Plot.line(points, { x: 'x', y: 'y', curve: 'linear-closed', ...look });
  const parts = placed.map((row) => ({
    before: cut(0, row.bars).flatMap((piece) => outline(row, piece)),
    added: row.newBars.flatMap((length, index) =>
      cut(row.bars + sum(row.newBars.slice(0, index)), length).flatMap((piece) =>
        outline(row, piece),
      ),
    ),
  }));
  const label = (text: (row: Placed) => string, y: number, look: Plot.TextOptions = bold) =>
    Plot.text(placed, { ...start, x: 0, y: (d: Placed) => d.top + y, text, ...look });
  const withLast = placed.filter((row) => row.labels.last !== '');
  const braced = (x: (row: Placed) => number) =>
    Plot.ruleX(placed, {
      x,
      y1: (d: Placed) => d.top + braceY - 6,
      y2: (d: Placed) => d.top + braceY,
      stroke: 'var(--soft)',
    });
  return {
    ...pixelScales(width, rows.length * rowHeight - 8),
    marks: [
      gold(
        parts.flatMap(({ before }) => before),
        { ...keyed('done'), fill: 'var(--other)', stroke: 'none' },
      ),
      gold(
        parts.flatMap(({ added }) => added),
        { ...inState('promised', 'openai'), strokeWidth: isNarrow ? 1 : 1.25 },
      ),
      Plot.ruleY(placed, {
        x1: 1,
        x2: 'end',
        y: (d: Placed) => d.top + braceY,
        stroke: 'var(--soft)',
      }),
      braced(() => 1),
      braced((d) => d.end),
      label((d) => d.labels.stage, 10, soft),
      label((d) => d.labels.pre, 35, large),
      label(
        ({ labels }) => (isNarrow ? labels.added : `${labels.added} ${labels.standing}`.trim()),
        36,
        { ...bold, x: 'seam', dx: 3 },
      ),
      label((d) => d.labels.post, 105, { ...end, ...large, x: 'end' }),
      ...whenAny(withLast, (some) =>
        Plot.text(some, {
          ...start,
          ...bold,
          x: 'end',
          y: (d: Placed) => d.top + (bar.top + bar.bottom) / 2,
          text: (d: Placed) => d.labels.last,
          dx: 5,
        }),
      ),
    ],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
