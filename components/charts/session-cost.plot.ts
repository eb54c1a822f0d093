import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** What one model bills for the session. */
export interface ModelBill {
  readonly row: number;
  readonly model: string;
  /** Month of its prices, short. */
  readonly since: string;
  readonly withoutCacheUsd: number;
  readonly withCacheUsd: number;
  readonly without: string;
  readonly with: string;
  /** How much less the cache makes it, printed. */
  readonly less: string;
}

const rowHeight = 72;
const barTop = 0.31;
const barBottom = 0.62;

/** One row per model: the bill with a cache as a bar, and a thin one on to the bill without one. */
export function sessionCostPlot(rows: readonly ModelBill[], size: DrawingSize): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const bar = {
    x1: 0,
    y1: (d: ModelBill) => d.row + barTop,
    y2: (d: ModelBill) => d.row + barBottom,
  };
  const middle = (d: ModelBill) => d.row + (barTop + barBottom) / 2;
  const name = (d: ModelBill) => `${d.model}, ${d.since}`;
  return {
    height: rows.length * rowHeight + 2,
    marginTop: 0,
    marginBottom: 2,
    marginLeft: narrow ? 2 : 158,
    marginRight: 62,
    x: { axis: null, domain: [0, Math.max(...rows.map((row) => row.withoutCacheUsd))] },
    y: { axis: null, domain: [0, rows.length], reverse: true },
    marks: [
      Plot.link(rows, {
        ...keyed('thin bar'),
        x1: 0,
        x2: (d: ModelBill) => d.withoutCacheUsd,
        y: middle,
        stroke: 'var(--openai)',
        strokeWidth: 4,
      }),
      Plot.rect(rows, {
        ...keyed('bar'),
        ...bar,
        x2: (d: ModelBill) => d.withCacheUsd,
        fill: 'var(--openai)',
      }),
      Plot.text(rows, {
        x: 0,
        y: (d: ModelBill) => (narrow ? d.row + barTop : middle(d)),
        text: name,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -12,
        dy: narrow ? -10 : 0,
      }),
      Plot.text(rows, {
        x: (d: ModelBill) => d.withoutCacheUsd,
        y: middle,
        text: (d: ModelBill) => d.without,
        fill: 'var(--soft)',
        textAnchor: 'start',
        dx: 7,
      }),
      Plot.text(rows, {
        x: 0,
        y: (d: ModelBill) => d.row + barBottom,
        text: (d: ModelBill) => `${d.with} with the cache, ${d.less} less`,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        dx: narrow ? 0 : 1,
        dy: 12,
      }),
    ],
  };
}
