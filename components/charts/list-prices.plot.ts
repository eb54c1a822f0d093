import * as Plot from '@observablehq/plot';
import { labelsBeside } from '#components/drawing/labels-beside.ts';
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
  /** What the price is called beside its dot; `null` where it is not named. */
  readonly name: string | null;
}

/** Days that the drawing needs beside its rows. */
export interface PriceDays {
  /** Last day for which the prices are known. */
  readonly until: string;
  /** The day of the announcement. */
  readonly round: string;
}

const lineNames: Readonly<Record<PriceLine, string>> = {
  everyday: 'Everyday',
  top: 'Top',
  middle: 'Middle',
  small: 'Small',
};

const isMain = ({ line }: { readonly line: PriceLine }) => line === 'everyday' || line === 'top';
const tone = (d: ListPrice) => (isMain(d) ? tones('openai').solid : tones('other').solid);
const textTone = (d: ListPrice) => (isMain(d) ? tones('openai').text : tones('other').text);
const day = (iso: string) => new Date(iso);

/** Each New Year from one day to another. */
function utcYears(from: Date, until: Date): readonly Date[] {
  const [first, last] = [from.getUTCFullYear(), until.getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, index) => day(`${first + index}-01-01`));
}

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
  const named = rows.flatMap((row) => (row.name === null ? [] : [{ ...row, name: row.name }]));
  type Named = (typeof named)[number];
  const place = (d: ListPrice) => ({ x: day(d.from), y: d.inputUsd });
  const runs = [...new Set(steps.map(({ run }) => run))].map((run) =>
    steps.filter((d) => d.run === run).map(place),
  );
  const prices = rows.map((d) => d.inputUsd);
  // Room below the lowest price, and above the highest, for a name.
  const [bottom, top] = [Math.min(...prices) / 2, Math.max(...prices) * 1.75];
  const decades = [0.01, 0.1, 1, 10, 100, 1000].filter((usd) => bottom < usd && usd < top);
  const begins = day(`${rows[0]?.from.slice(0, 4) ?? ''}-01-01`);
  const years = utcYears(begins, day(days.until));
  // The day of the round is marked up to the everyday price of that day.
  const roundUsd =
    rows.find(
      ({ line, from, until }) => line === 'everyday' && from <= days.round && days.round < until,
    )?.inputUsd ?? top;
  return {
    height: narrow ? 470 : 480,
    marginTop: 8,
    marginBottom: 26,
    marginLeft: narrow ? 46 : 50,
    marginRight: narrow ? 85 : 96,
    x: { type: 'utc', domain: [begins, day(days.until)] },
    y: { type: 'log', domain: [bottom, top], axis: null },
    marks: [
      Plot.gridY(decades, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.text(decades, {
        x: begins,
        y: (d: number) => d,
        text: (d: number) => (d < 1 ? `$${d.toFixed(2)}` : `$${d}`),
        fill: 'var(--soft)',
        textAnchor: 'end',
        dx: -8,
      }),
      Plot.axisX(narrow ? years.filter((_, index) => index % 2 === 0) : years, {
        tickFormat: '%Y',
        tickSize: 5,
        stroke: 'var(--rule)',
        fill: 'var(--soft)',
      }),
      labelsBeside<Named>(
        named,
        {
          place,
          text: (d) => `${d.name}\n${d.price}`,
          lines: [...runs, [bottom, roundUsd].map((y) => ({ x: day(days.round), y }))],
          margins: ['Right', 'Bottom'],
          isStepped: true,
          dots: rows.filter(({ run }) => run === null).map(place),
          fontSize: size.fontSize,
        },
        { fill: textTone },
      ),
      Plot.link([days.round], {
        x1: (d: string) => day(d),
        x2: (d: string) => day(d),
        y1: bottom,
        y2: roundUsd,
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
        rows.filter(({ name, run }) => name !== null || run === null),
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
