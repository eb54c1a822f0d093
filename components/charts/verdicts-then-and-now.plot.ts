import * as Plot from '@observablehq/plot';
import { claimBlocks } from '#components/drawing/claim-blocks.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { Verdict } from '#data/verdicts.ts';

/** One claim with its two verdicts and its places in the two stacks. */
export interface MoveRow {
  readonly number: number;
  readonly topic: string;
  readonly verdictThen: Verdict;
  readonly verdictNow: Verdict;
  readonly hasMoved: boolean;
  /** Place in the stack of the day: claims above it, and groups up to its own, from 0. */
  readonly then: Place;
  /** Place in the stack of the latest verdicts. */
  readonly now: Place;
}

/** Where a claim stands in a stack of groups. */
export interface Place {
  readonly above: number;
  readonly group: number;
  readonly isFirst: boolean;
  /** Claims in the group. */
  readonly size: number;
}

const block = { blockWidth: 26, blockHeight: 17 };
const pitch = 19.5;
const headHeight = 27;
const headsTop = 22;

function top({ above, group }: Place): number {
  return headsTop + above * pitch + (group + 1) * headHeight;
}

function layoutFor({ name }: DrawingSize) {
  if (name === 'narrow') return { left: 78, right: 166 };
  return { left: 84, right: name === 'wide' ? 580 : 390 };
}

/** Two stacks of claims by verdict, a line from each claim’s first verdict to its latest. */
export function verdictsThenAndNowPlot(
  rows: readonly MoveRow[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const { left, right } = layoutFor(size);
  const bottom = Math.max(...rows.flatMap((row) => [top(row.then), top(row.now)]));
  const heads = [
    { text: 'On the day', x: left + block.blockWidth, anchor: 'end' as const },
    {
      text: size.name === 'narrow' ? 'By autumn' : 'By autumn 2026',
      x: right,
      anchor: 'start' as const,
    },
  ];
  const line = (own: readonly MoveRow[], stroke: string, strokeWidth: number) =>
    whenAny(own, (some) =>
      Plot.link(some, {
        x1: left + block.blockWidth + 4,
        x2: right - 4,
        y1: (d: MoveRow) => top(d.then) + block.blockHeight / 2,
        y2: (d: MoveRow) => top(d.now) + block.blockHeight / 2,
        curve: 'bump-x',
        stroke,
        strokeWidth,
      }),
    );
  const groupHeads = (moment: 'then' | 'now') => {
    const verdict = (d: MoveRow) => (moment === 'then' ? d.verdictThen : d.verdictNow);
    return Plot.text(
      rows.filter((row) => row[moment].isFirst),
      {
        x: moment === 'then' ? left + block.blockWidth : right,
        y: (d: MoveRow) => top(d[moment]) - 10,
        text: (d: MoveRow) => `${verdict(d)} ${d[moment].size}`,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: moment === 'then' ? 'end' : 'start',
      },
    );
  };
  return {
    ...pixelScales(width, bottom + block.blockHeight + 4),
    marks: [
      ...line(
        rows.filter((row) => !row.hasMoved),
        'var(--other)',
        0.75,
      ),
      ...line(
        rows.filter((row) => row.hasMoved),
        'var(--ink)',
        1.5,
      ),
      ...claimBlocks(
        rows.map((d) => ({ number: d.number, verdict: d.verdictThen, left, top: top(d.then) })),
        block,
      ),
      ...claimBlocks(
        rows.map((d) => ({
          number: d.number,
          verdict: d.verdictNow,
          left: right,
          top: top(d.now),
        })),
        block,
      ),
      ...heads.map(({ text, x, anchor }) =>
        Plot.text([text], { x, y: 9, text: [text], fill: 'var(--soft)', textAnchor: anchor }),
      ),
      groupHeads('then'),
      groupHeads('now'),
      Plot.text(rows, {
        x: right + block.blockWidth,
        y: (d: MoveRow) => top(d.now) + block.blockHeight / 2,
        text: (d: MoveRow) => d.topic,
        fill: (d: MoveRow) => (d.hasMoved ? 'currentColor' : 'var(--soft)'),
        textAnchor: 'start',
        dx: 8,
      }),
    ],
  };
}
