import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { labelsBeside } from '#components/drawing/labels-beside.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { end, soft } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { readUntil } from '#data/record.ts';
import type { Confidence } from '#data/types.ts';

/** What a token found in the cache costs on one model. */
export interface CachePrice {
  readonly model: string;
  readonly from: string;
  readonly date: Date;
  /** Percent of the normal input price. */
  readonly paidPercent: number;
  /** Name of the model, with what changed. */
  readonly label: string;
  /** The label on a phone. */
  readonly shortLabel: string;
  readonly confidence: Confidence;
}

const until = new Date(readUntil.products.day);

/** A staircase of shares, each step labelled with the model that began it. */
export function cacheDiscountsPlot(
  rows: readonly CachePrice[],
  size: DrawingSize,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const { solid } = tones('openai');
  const lowest = [...rows, ...rows.slice(-1).map((row) => ({ ...row, date: until }))];
  const most = Math.max(...rows.map((d) => d.paidPercent));
  // A month before the first price, so that its dot has room.
  const begins = new Date(Math.min(...rows.map((d) => d.date.getTime())));
  begins.setUTCMonth(begins.getUTCMonth() - 1);
  const place = (row: CachePrice) => ({ x: row.date, y: row.paidPercent });
  return {
    height: narrow ? 330 : 300,
    marginTop: 24,
    marginRight: narrow ? 10 : 16,
    marginBottom: 30,
    marginLeft: 58,
    x: { type: 'utc', domain: [begins, until], axis: null },
    y: { domain: [0, most * 1.04], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.axisY([0, most / 2], {
        tickSize: 0,
        fill: 'var(--soft)',
        tickFormat: (percent: number) => `${percent}%`,
      }),
      // The highest tick says of what; its first line stands where the others do.
      Plot.text([`${most}%\nof the\nnormal\nprice`], {
        ...end,
        ...soft,
        frameAnchor: 'left',
        y: most,
        dx: -9,
        dy: -size.fontSize / 2,
        lineAnchor: 'top',
        lineHeight: 1.2,
        text: String,
      }),
      Plot.axisX(
        [new Date('2025-01-01'), new Date('2026-01-01')].concat(
          narrow ? [] : [new Date('2025-07-01'), new Date('2026-07-01')],
        ),
        {
          tickSize: 0,
          fill: 'var(--soft)',
          tickFormat: (date: Date) =>
            `${date.getUTCMonth() === 0 ? 'Jan' : 'Jul'} ${date.getUTCFullYear()}`,
        },
      ),
      Plot.line(lowest, {
        x: (d: CachePrice) => d.date,
        y: (d: CachePrice) => d.paidPercent,
        curve: 'step-after',
        stroke: solid,
        strokeWidth: 2,
      }),
      ...(['done', 'told'] as const).flatMap((state) =>
        whenAny(
          rows.filter(({ confidence }) => (confidence === 'primary') === (state === 'done')),
          (some) =>
            Plot.dot(some, {
              ...inState(state, 'openai'),
              x: (d: CachePrice) => d.date,
              y: (d: CachePrice) => d.paidPercent,
              r: 5,
              strokeWidth: 1.75,
            }),
        ),
      ),
      labelsBeside(
        rows,
        {
          place,
          text: (row) => (narrow ? row.shortLabel : row.label),
          lines: [lowest.map(place)],
          isStepped: true,
          dots: rows.map(place),
          margins: ['Left', 'Right', 'Bottom'],
          // On the tread of its step, clear of the riser; beside the dot where there is no room.
          sides: ['above right', 'above left', 'left', 'below left'],
          overhang: -8,
          fontSize: size.fontSize,
        },
        { fontWeight: 600, fill: 'currentColor' },
      ),
    ],
  };
}
