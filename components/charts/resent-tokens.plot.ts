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

/** A side of one turn, on the outline of what is sent again. */
interface AreaEdge extends StackedTurn {
  readonly x: number;
}

/** Sums, in words, for the parts of the stack. */
export interface StackLabels {
  readonly total: string;
  readonly firstTime: string;
  readonly history: string;
  readonly prefix: string;
}

/** One bar per turn: prefix again, history again, and on top what is new. */
export function resentTokensPlot(
  rows: readonly StackedTurn[],
  size: DrawingSize,
  labels: StackLabels,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const last = rows.length;
  const top = Math.max(...rows.map((row) => row.sent));
  const again = rows.filter((row) => row.prefixAgain + row.historyAgain > 0);
  const bar = {
    x1: (d: StackedTurn) => d.turn - 0.5,
    x2: (d: StackedTurn) => d.turn + 0.5,
  };
  // Without gaps: what is sent again is one area, and its label stands on no lines.
  const edges = again.flatMap((row) =>
    [row.turn - 0.5, row.turn + 0.5].map((x): AreaEdge => ({ ...row, x })),
  );
  return {
    height: 340,
    marginTop: narrow ? 52 : 10,
    marginRight: 62,
    marginBottom: 30,
    marginLeft: 60,
    x: { domain: [0.5, last + 0.5], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.axisY([0, 50_000, 100_000], { tickSize: 0, fill: 'var(--soft)' }),
      Plot.axisX([1, 10, 20, 30, 40, last], {
        tickSize: 0,
        fill: 'var(--soft)',
        tickFormat: (turn: number) => (turn === 1 ? 'turn 1' : String(turn)),
      }),
      Plot.areaY(edges, {
        x: (d: AreaEdge) => d.x,
        y1: 0,
        y2: (d: AreaEdge) => d.prefixAgain,
        fill: tones('other').solid,
      }),
      Plot.areaY(edges, {
        x: (d: AreaEdge) => d.x,
        y1: (d: AreaEdge) => d.prefixAgain,
        y2: (d: AreaEdge) => d.prefixAgain + d.historyAgain,
        ...keyed('grey'),
        fill: tones('other').solid,
        fillOpacity: 0.45,
      }),
      Plot.rect(rows, {
        ...keyed('ink'),
        ...bar,
        y1: (d: StackedTurn) => d.sent - d.firstTime,
        y2: (d: StackedTurn) => d.sent,
        fill: tones('openai').solid,
      }),
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
      Plot.text([labels.history], {
        x: last,
        y: top * 0.3,
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
