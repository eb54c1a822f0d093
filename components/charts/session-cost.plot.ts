import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
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

/** Row by row: whether it is the one that the finding is about, the newest. */
const groups = [true, false];

/** One row per model: the bill with a cache as a bar, and a thin one on to the bill without one; the newest first and in ink. */
export function sessionCostPlot(rows: readonly ModelBill[], size: DrawingSize): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  // The newest stands first: the finding is about it.
  const top = ({ row }: ModelBill) => rows.length - 1 - row;
  const bar = {
    x1: 0,
    y1: (d: ModelBill) => top(d) + barTop,
    y2: (d: ModelBill) => top(d) + barBottom,
  };
  const middle = (d: ModelBill) => top(d) + (barTop + barBottom) / 2;
  const isNewest = ({ row }: ModelBill) => row === rows.length - 1;
  const tone = (d: ModelBill) => tones(isNewest(d) ? 'openai' : 'other').solid;
  const texts = (options: Plot.TextOptions, newestSize: number = size.fontSize) =>
    groups.map((newest) =>
      Plot.text(
        rows.filter((row) => isNewest(row) === newest),
        {
          ...start,
          ...(newest ? { ...bold, fontSize: newestSize } : soft),
          x: 0,
          ...options,
        },
      ),
    );
  const large = size.fontSize + 3;
  return {
    height: rows.length * rowHeight + 2,
    marginTop: 0,
    marginBottom: 2,
    marginLeft: narrow ? 2 : 158,
    marginRight: narrow ? 100 : 104,
    x: { axis: null, domain: [0, Math.max(...rows.map((row) => row.withoutCacheUsd))] },
    y: { axis: null, domain: [0, rows.length], reverse: true },
    marks: [
      Plot.link(rows, {
        ...keyed('thin bar'),
        x1: 0,
        x2: (d: ModelBill) => d.withoutCacheUsd,
        y: middle,
        stroke: tone,
        strokeWidth: 4,
      }),
      Plot.rect(rows, {
        ...keyed('bar'),
        ...bar,
        x2: (d: ModelBill) => d.withCacheUsd,
        fill: tone,
      }),
      ...texts({
        y: (d: ModelBill) => (narrow ? top(d) + barTop : middle(d)),
        text: ({ model, since }: ModelBill) => `${model}, ${since}`,
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -12,
        dy: narrow ? -10 : 0,
      }),
      ...texts(
        {
          x: (d: ModelBill) => d.withoutCacheUsd,
          y: middle,
          text: (d: ModelBill) => `${d.without} without`,
          dx: 7,
        },
        large,
      ),
      ...texts(
        {
          y: bar.y2,
          text: (d: ModelBill) => `${d.with} with the cache, ${d.less} less`,
          dy: 12,
        },
        large,
      ),
    ],
  };
}
