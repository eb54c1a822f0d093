import * as Plot from '@observablehq/plot';
import { claimBlocks } from '#components/drawing/claim-blocks.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { verdictOrder, type Verdict } from '#data/verdicts.ts';

/** One claim with its two verdicts. */
export interface MoveRow {
  readonly number: number;
  readonly topic: string;
  readonly verdictThen: Verdict;
  readonly verdictNow: Verdict;
  readonly hasMoved: boolean;
  /** Its places at the two ends of its line; `null` for a claim that has none and stands below. */
  readonly line: { readonly then: Place; readonly now: Place } | null;
}

/** Where a claim stands in a stack of groups. */
export interface Place {
  /** Claims above it, from 0. */
  readonly above: number;
  /** Groups above its own, from 0. */
  readonly group: number;
  readonly isFirst: boolean;
  /** Claims of its group that have a line. */
  readonly size: number;
  /** All claims with its verdict at that moment. */
  readonly of: number;
}

type Lined = MoveRow & { readonly line: NonNullable<MoveRow['line']> };

const block = { blockWidth: 26, blockHeight: 17 };
const pitch = 19.5;
const headsTop = 51;
/** Room above the claims without a line, and between their rows. */
const [below, rowPitch] = [46, 27];
/** From one block of a row to the next. */
const step = block.blockWidth + 2;

function top({ above, group }: Place, headHeight: number): number {
  return headsTop + above * pitch + group * headHeight;
}

function layoutFor({ name }: DrawingSize) {
  // On a phone the head of a group has two lines.
  if (name === 'narrow') return { left: 78, right: 166, rowLeft: 112, headHeight: 42, break: '\n' };
  const right = name === 'wide' ? 520 : 380;
  return { left: 140, right, rowLeft: 140, headHeight: 29, break: ' ' };
}

type Layout = ReturnType<typeof layoutFor>;

/** A group's verdict with the number of its claims: `outdated 5`, `open, 2 of 3 moved`. */
function headOf(
  verdict: Verdict,
  { size, of }: Place,
  moment: 'then' | 'now',
  lineBreak: string,
): string {
  if (size === of) return `${verdict} ${of}`;
  return `${verdict},${lineBreak}${size} of ${of} ${moment === 'then' ? 'moved' : 'new'}`;
}

/** The lines of some claims, from the block of the day to the latest. */
function lines(
  rows: readonly Lined[],
  { left, right, headHeight }: Layout,
  { stroke, strokeWidth }: { readonly stroke: string; readonly strokeWidth: number },
) {
  return whenAny(rows, (some) =>
    Plot.link(some, {
      x1: left + block.blockWidth + 4,
      x2: right - 4,
      y1: (d: Lined) => top(d.line.then, headHeight) + block.blockHeight / 2,
      y2: (d: Lined) => top(d.line.now, headHeight) + block.blockHeight / 2,
      curve: 'bump-x',
      stroke,
      strokeWidth,
    }),
  );
}

/** The claims without a line, one row per verdict, from a height downwards. */
function unmoved(
  rows: readonly MoveRow[],
  {
    from,
    rowLeft,
    width,
  }: { readonly from: number; readonly rowLeft: number; readonly width: number },
): { readonly marks: readonly Plot.Markish[]; readonly bottom: number } {
  const verdicts = verdictOrder.filter((verdict) =>
    rows.some(({ verdictNow }) => verdictNow === verdict),
  );
  const perRow = Math.floor((width - rowLeft) / step);
  let y = from;
  const placed = verdicts.flatMap((verdict) => {
    const own = rows.filter(({ verdictNow }) => verdictNow === verdict);
    const first = y;
    y += rowPitch + Math.floor((own.length - 1) / perRow) * pitch;
    return own.map(({ number }, index) => ({
      number,
      verdict,
      left: rowLeft + (index % perRow) * step,
      top: first + Math.floor(index / perRow) * pitch,
      head: index === 0 ? `${verdict} ${own.length}` : null,
    }));
  });
  return {
    marks: [
      ...claimBlocks(placed, block),
      Plot.text(
        placed.filter(({ head }) => head !== null),
        {
          x: rowLeft - 9,
          y: (d: (typeof placed)[number]) => d.top + block.blockHeight / 2,
          text: (d: (typeof placed)[number]) => d.head,
          fontWeight: 600,
          fill: 'currentColor',
          textAnchor: 'end',
        },
      ),
    ],
    bottom: y,
  };
}

/** What stands at one end of the lines: blocks, and above each group its verdict. */
function stack(
  rows: readonly Lined[],
  moment: 'then' | 'now',
  { left, right, headHeight, break: lineBreak }: Layout,
): Plot.Markish[] {
  const x = moment === 'then' ? left : right;
  const verdict = (d: Lined) => (moment === 'then' ? d.verdictThen : d.verdictNow);
  return [
    ...claimBlocks(
      rows.map((d) => ({
        number: d.number,
        verdict: verdict(d),
        left: x,
        top: top(d.line[moment], headHeight),
      })),
      block,
    ),
    Plot.text(
      rows.filter(({ line }) => line[moment].isFirst),
      {
        x: moment === 'then' ? x + block.blockWidth : x,
        y: (d: Lined) => top(d.line[moment], headHeight) - 5,
        lineAnchor: 'bottom',
        lineHeight: 1.15,
        text: (d: Lined) => headOf(verdict(d), d.line[moment], moment, lineBreak),
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: moment === 'then' ? 'end' : 'start',
      },
    ),
  ];
}

/** Claims that moved or held, from their first verdict to their latest; the others by verdict below. */
export function verdictsThenAndNowPlot(
  rows: readonly MoveRow[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const layout = layoutFor(size);
  const { left, right, headHeight } = layout;
  const lined = rows.flatMap((row): Lined[] =>
    row.line === null ? [] : [{ ...row, line: row.line }],
  );
  const rest = rows.filter(({ line }) => line === null);
  const bottom = Math.max(
    ...lined.flatMap(({ line }) => [top(line.then, headHeight), top(line.now, headHeight)]),
  );
  const from = bottom + block.blockHeight + below;
  const { marks, bottom: end } = unmoved(rest, { from, rowLeft: layout.rowLeft, width });
  const soft = (text: string, x: number, y: number, textAnchor: 'start' | 'end') =>
    Plot.text([text], { x: [x], y: [y], text: [text], fill: 'var(--soft)', textAnchor });
  return {
    ...pixelScales(width, end),
    marks: [
      ...lines(
        lined.filter((row) => !row.hasMoved),
        layout,
        { stroke: 'var(--other)', strokeWidth: 0.75 },
      ),
      ...lines(
        lined.filter((row) => row.hasMoved),
        layout,
        { stroke: 'var(--ink)', strokeWidth: 1.5 },
      ),
      ...stack(lined, 'then', layout),
      ...stack(lined, 'now', layout),
      soft('On the day', left + block.blockWidth, 9, 'end'),
      soft(size.name === 'narrow' ? 'By autumn' : 'By autumn 2026', right, 9, 'start'),
      soft('The same verdict on both dates:', 0, from - 20, 'start'),
      ...marks,
      Plot.text(lined, {
        x: right + block.blockWidth,
        y: (d: Lined) => top(d.line.now, headHeight) + block.blockHeight / 2,
        text: (d: Lined) => d.topic,
        fill: (d: Lined) => (d.hasMoved ? 'currentColor' : 'var(--soft)'),
        textAnchor: 'start',
        dx: 8,
      }),
    ],
  };
}
