import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { PriceLine } from '#data/prices.ts';

/** One list price, from its day until the next one of its run. */
export interface ListPrice {
  readonly id: string;
  readonly line: PriceLine;
  readonly model: string;
  readonly from: string;
  readonly inputUsd: number;
  readonly outputUsd: number;
  /** Day of the next price of its line, or the last day known. */
  readonly until: string;
  /** Prices of one run follow each other and are joined; `null` stands alone. */
  readonly run: string | null;
  /** The price as a label has it. */
  readonly price: string;
}

/** Days that the drawing needs beside its rows. */
export interface PriceDays {
  /** Last day for which the prices are known. */
  readonly until: string;
  /** The day of the announcement. */
  readonly round: string;
}

/** Where a price is named, if it is: above, below or beside its mark, and which end of the words is there. */
const named: Readonly<
  Record<string, { name: string; side: 'above' | 'below' | 'beside'; anchor: 'start' | 'end' }>
> = {
  'price.gpt3.2021': { name: 'GPT-3', side: 'below', anchor: 'start' },
  'price.gpt4.2023-03': { name: 'GPT-4', side: 'above', anchor: 'start' },
  'price.gpt45': { name: 'GPT-4.5', side: 'beside', anchor: 'start' },
  'price.o1preview': { name: 'o1-preview', side: 'above', anchor: 'start' },
  'price.gpt5': { name: 'GPT-5', side: 'below', anchor: 'end' },
  'price.gpt55': { name: 'GPT-5.5', side: 'above', anchor: 'end' },
  'price.gpt6astra': { name: 'Astra', side: 'above', anchor: 'end' },
  'price.gpt35.2023-03': { name: 'gpt-3.5-turbo', side: 'below', anchor: 'end' },
  'price.gpt4omini': { name: 'GPT-4o mini', side: 'below', anchor: 'end' },
  'price.gpt5nano': { name: 'GPT-5 nano', side: 'below', anchor: 'end' },
};

const lineNames: Readonly<Record<PriceLine, string>> = {
  everyday: 'Everyday',
  top: 'Top',
  middle: 'Middle',
  small: 'Small',
};

/** The line of a label that stands at its place. */
const lineAnchors = { above: 'bottom', below: 'top', beside: 'middle' } as const;

/** Dollars at the foot of the drawing. */
const bottom = 0.025;

const isMain = ({ line }: { readonly line: PriceLine }) => line === 'everyday' || line === 'top';
const tone = (d: ListPrice) => (isMain(d) ? tones('openai').solid : tones('other').solid);
const textTone = (d: ListPrice) => (isMain(d) ? tones('openai').text : tones('other').text);
const day = (iso: string) => new Date(iso);

/** Steps of the input price, one run of steps per line, over a logarithmic axis. */
export function listPricesPlot(
  rows: readonly ListPrice[],
  size: DrawingSize,
  days: PriceDays,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const steps = rows
    .filter(({ run }) => run !== null)
    .flatMap((row) => {
      const isLast = !rows.some(({ run, from }) => run === row.run && from > row.from);
      return isLast ? [row, { ...row, from: row.until }] : [row];
    });
  const ends = steps.filter(({ from }) => from === days.until);
  const stepLine = (shown: readonly ListPrice[], strokeWidth: number) =>
    Plot.line(shown, {
      x: (d: ListPrice) => day(d.from),
      y: (d: ListPrice) => d.inputUsd,
      z: (d: ListPrice) => d.run,
      curve: 'step-after',
      stroke: tone,
      strokeWidth,
    });
  const labels = (['above', 'below', 'beside'] as const).flatMap((side) =>
    (['start', 'end'] as const).flatMap((anchor) => {
      const shown = rows.filter(
        (row) => named[row.id]?.side === side && named[row.id]?.anchor === anchor,
      );
      if (shown.length === 0) return [];
      return Plot.text(shown, {
        x: (d: ListPrice) => day(d.from),
        y: (d: ListPrice) => d.inputUsd,
        text: (d: ListPrice) =>
          `${named[d.id]?.name ?? d.model}${side === 'beside' ? ' ' : '\n'}${d.price}`,
        fill: textTone,
        textAnchor: anchor,
        lineAnchor: lineAnchors[side],
        lineHeight: 1.15,
        // Grid lines end at a label instead of running through it.
        stroke: 'var(--paper)',
        strokeWidth: 6,
        dx: (side === 'beside' ? 9 : -3) * (anchor === 'start' ? 1 : -1),
        dy: side === 'beside' ? 0 : side === 'above' ? -7 : 7,
      });
    }),
  );
  return {
    height: narrow ? 470 : 480,
    marginTop: 8,
    marginBottom: 26,
    marginLeft: narrow ? 46 : 50,
    marginRight: narrow ? 85 : 96,
    x: { type: 'utc', domain: [day('2021-01-01'), day(days.until)] },
    y: { type: 'log', domain: [bottom, 130], axis: null },
    marks: [
      Plot.gridY([0.1, 1, 10, 100], { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.text([0.1, 1, 10, 100], {
        x: day('2021-01-01'),
        y: (d: number) => d,
        text: (d: number) => (d < 1 ? `$${d.toFixed(2)}` : `$${d}`),
        fill: 'var(--soft)',
        textAnchor: 'end',
        dx: -8,
      }),
      Plot.axisX(
        (narrow ? [2021, 2023, 2025] : [2021, 2022, 2023, 2024, 2025, 2026]).map((year) =>
          day(`${year}-01-01`),
        ),
        { tickFormat: '%Y', tickSize: 5, stroke: 'var(--rule)', fill: 'var(--soft)' },
      ),
      ...labels,
      Plot.link([days.round], {
        x1: (d: string) => day(d),
        x2: (d: string) => day(d),
        y1: bottom,
        y2: 1.75,
        stroke: 'var(--soft)',
        strokeDasharray: '2,3',
      }),
      Plot.text([days.round], {
        x: (d: string) => day(d),
        y: bottom,
        text: () => 'the round',
        fill: 'var(--soft)',
        textAnchor: 'start',
        dx: 5,
        dy: -10,
      }),
      stepLine(
        steps.filter((row) => !isMain(row)),
        1.5,
      ),
      stepLine(
        steps.filter(({ line }) => line === 'top'),
        1.75,
      ),
      stepLine(
        steps.filter(({ line }) => line === 'everyday'),
        3,
      ),
      Plot.dot(
        rows.filter(({ id, run }) => id in named || run === null),
        {
          x: (d: ListPrice) => day(d.from),
          y: (d: ListPrice) => d.inputUsd,
          r: 3.5,
          fill: (d: ListPrice) => (d.line === 'top' ? 'var(--paper)' : tone(d)),
          stroke: tone,
          strokeWidth: 2,
        },
      ),
      Plot.text(ends, {
        x: (d: ListPrice) => day(d.from),
        y: (d: ListPrice) => d.inputUsd,
        text: (d: ListPrice) => `${lineNames[d.line]} ${d.price}`,
        fill: textTone,
        fontWeight: 600,
        textAnchor: 'start',
        dx: 7,
      }),
    ],
  };
}
