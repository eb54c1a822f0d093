import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** The input tokens of one turn, by whether they were sent before. */
export interface StackedTurn {
  readonly turn: number;
  readonly sent: number;
  readonly firstTime: number;
  readonly prefixAgain: number;
  readonly historyAgain: number;
}

/** A corner of an outline: a turn’s side, and tokens. */
interface Corner {
  readonly x: number;
  readonly tokens: number;
}

/** The outline of what some turns sent, from the ground up: one for all, which weighs less than a bar each. */
function outlineOf(
  rows: readonly StackedTurn[],
  tokensOf: (row: StackedTurn) => number,
): readonly Corner[] {
  const steps = rows.flatMap((row) =>
    [row.turn - 0.5, row.turn + 0.5].map((x): Corner => ({ x, tokens: tokensOf(row) })),
  );
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? [{ ...first, tokens: 0 }, ...steps, { ...last, tokens: 0 }] : [];
}

/** Sums, in words, for the parts of the stack. */
export interface StackLabels {
  readonly total: string;
  readonly firstTime: string;
  /** The share that was sent before. */
  readonly again: string;
  readonly history: string;
  readonly prefix: string;
}

/** A staircase of turns: prefix again, history again, and on top what is new. */
export function resentTokensPlot(
  rows: readonly StackedTurn[],
  size: DrawingSize,
  labels: StackLabels,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const last = rows.length;
  const top = Math.max(...rows.map((row) => row.sent));
  const area = (tokensOf: (row: StackedTurn) => number, options: Plot.LineOptions) =>
    Plot.line(
      outlineOf(
        rows.filter((row) => tokensOf(row) > 0),
        tokensOf,
      ),
      { x: ({ x }: Corner) => x, y: ({ tokens }: Corner) => tokens, stroke: 'none', ...options },
    );
  // Whole pixels for a turn: an outline of a hundred corners weighs what its numbers weigh.
  const marginLeft = 60;
  const turnWidth = Math.floor((size.width - marginLeft - 58) / last);
  return {
    height: 340,
    marginTop: narrow ? 52 : 10,
    marginRight: size.width - marginLeft - last * turnWidth,
    marginBottom: 30,
    marginLeft,
    x: { domain: [0.5, last + 0.5], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.axisY([0, 50_000, 100_000], { tickSize: 0, fill: 'var(--soft)' }),
      Plot.axisX([1, 10, 20, 30, 40, last], {
        tickSize: 0,
        fill: 'var(--soft)',
        tickFormat: (turn: number) => (turn === 1 ? 'turn 1' : String(turn)),
      }),
      area((d) => d.sent, { ...keyed('ink'), fill: tones('openai').solid }),
      area((d) => d.prefixAgain + d.historyAgain, {
        ...keyed('grey'),
        fill: 'var(--rule)',
        stroke: tones('other').solid,
        strokeWidth: 1,
      }),
      area((d) => d.prefixAgain, { fill: tones('other').solid }),
      Plot.text([labels.total], {
        x: 1,
        y: top,
        text: (d: string) => d,
        textAnchor: 'start',
        dy: narrow ? -42 : 6,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.text([labels.firstTime], {
        x: 1,
        y: top,
        text: (d: string) => d,
        textAnchor: 'start',
        dy: narrow ? -23 : 25,
        fill: tones('openai').text,
      }),
      Plot.text([labels.again], {
        x: last,
        y: top * 0.46,
        text: (d: string) => d,
        textAnchor: 'end',
        dx: -6,
        fontSize: narrow ? 17 : 22,
        fontWeight: 600,
        lineHeight: 1.1,
        fill: tones('openai').text,
      }),
      Plot.text([labels.history], {
        x: last,
        y: top * 0.2,
        text: (d: string) => d,
        textAnchor: 'end',
        dx: -6,
        lineHeight: 1.2,
        fill: tones('openai').text,
      }),
      Plot.text([labels.prefix], {
        x: last + 0.5,
        y: 0,
        text: (d: string) => d,
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dx: 8,
        lineHeight: 1.2,
        dy: 1,
        fill: 'var(--soft)',
      }),
    ],
  };
}
