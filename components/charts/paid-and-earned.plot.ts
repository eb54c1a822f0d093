import * as Plot from '@observablehq/plot';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A sum of money and the stretch of time it covers. */
export interface MoneyStream {
  /** Row from 0 at the top. */
  readonly row: number;
  readonly name: string;
  /** The name in a word or two, where the months stand apart from the amounts. */
  readonly shortName: string;
  /** Whether the finding is about it. */
  readonly isMain: boolean;
  readonly state: 'done' | 'told';
  /** Id of the fact that holds the amount. */
  readonly fact: string;
  readonly amountUsdBn: number;
  /** The whole promise of which the amount is the paid part; `null` where nothing more is promised. */
  readonly promisedUsdBn: number | null;
  readonly amount: string;
  /** The promise in words, behind the amount; empty where nothing more is promised. */
  readonly of: string;
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  readonly period: string;
}

/** The days that the streams of a year share, and what to write under them. */
export interface SharedDays {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

interface Heading {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const rowHeight = 66;
const barHeight = 24;

/** Amounts as bars; beside them, or below on a phone, the months that each amount covers. */
export function paidAndEarnedPlot(
  streams: readonly MoneyStream[],
  size: DrawingSize,
  shared: SharedDays,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const head = 28;
  const barsWidth = narrow ? width : width * 0.56;
  const barsBottom = head + streams.length * rowHeight;
  const most = Math.max(...streams.map((stream) => stream.amountUsdBn));
  const sums = narrow ? 20 : 24;
  const scale = (barsWidth - textWidth('$00.0B', sums) - 12) / most;
  const barTop = (d: MoneyStream) => head + d.row * rowHeight + 22;
  const barMiddle = (d: MoneyStream) => barTop(d) + barHeight / 2;
  const end = (d: MoneyStream) => (d.promisedUsdBn ?? d.amountUsdBn) * scale;

  const periodLeft = narrow ? 0 : barsWidth + 24;
  const periodRow = narrow ? 38 : rowHeight;
  const periodTop = narrow ? barsBottom + 34 : head;
  const known = streams.flatMap((d) => [d.from, d.to]).map((day) => Number(day.slice(0, 4)));
  const [firstYear, lastYear] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
    .filter((year) => year % 2 === 0)
    .map(String);
  const time = panelScale({
    type: 'utc',
    domain: [new Date(`${firstYear}-01-01`), new Date(`${lastYear}-12-31`)],
    range: [periodLeft, width],
  });
  const at = (day: string) => time(new Date(day));
  const periodY = (d: MoneyStream) => periodTop + d.row * periodRow + (narrow ? 26 : 34);
  const bottom = periodTop + streams.length * periodRow + (narrow ? 4 : 0);
  const hasRoomBefore = (d: MoneyStream) => at(d.from) - periodLeft > 160;
  const headings: readonly Heading[] = [
    { x: 0, y: 4, text: 'Amount' },
    { x: periodLeft, y: narrow ? barsBottom + 14 : 4, text: 'Months it covers' },
  ];
  const sharing = streams.filter((d) => d.promisedUsdBn === null).map(periodY);
  const bar = (d: MoneyStream, endUsdBn: number) => ({
    ...d,
    endUsdBn,
    colour: 'microsoft' as const,
  });
  const promised = streams.flatMap((d) =>
    d.promisedUsdBn === null
      ? []
      : [
          {
            ...bar(d, d.promisedUsdBn),
            state: 'promised' as const,
            fact: 'microsoft.commitment.total',
          },
        ],
  );
  const paid = streams.map((d) => bar(d, d.amountUsdBn));
  type Bar = (typeof paid)[number];
  return {
    ...pixelScales(width, bottom + 46),
    marks: [
      ...stateBars([...promised, ...paid], {
        x1: 1,
        x2: (d: Bar) => d.endUsdBn * scale,
        y1: barTop,
        y2: (d: Bar) => barTop(d) + barHeight,
      }),
      Plot.text(streams, {
        x: 0,
        y: (d: MoneyStream) => barTop(d) - 13,
        text: (d: MoneyStream) => d.name,
        fontWeight: 600,
        textAnchor: 'start',
      }),
      ...[true, false].flatMap((isMain) =>
        whenAny(
          streams.filter((stream) => stream.isMain === isMain),
          (some) =>
            Plot.text(some, {
              ...{ ...start, ...bold, x: end, dx: 8, y: barMiddle, text: 'amount' },
              ...(isMain ? { fontSize: sums } : {}),
            }),
        ),
      ),
      Plot.text(
        streams.filter(({ of }) => of !== ''),
        {
          ...{ ...start, ...soft, y: barMiddle, dx: 15, text: 'of' },
          x: (d: MoneyStream) => end(d) + textWidth(d.amount, d.isMain ? sums : size.fontSize),
        },
      ),
      Plot.rect([shared], {
        x1: (d: SharedDays) => at(d.from),
        x2: (d: SharedDays) => at(d.to),
        y1: Math.min(...sharing) + 4,
        y2: bottom,
        fill: 'var(--rule)',
      }),
      Plot.ruleX(years, {
        x: (year: string) => at(`${year}-01-01`),
        y1: bottom - 5,
        y2: bottom,
        stroke: 'currentColor',
      }),
      Plot.ruleY([bottom], { x1: periodLeft, x2: width, stroke: 'currentColor' }),
      Plot.text(years, {
        x: (year: string) => at(`${year}-01-01`),
        y: bottom + 12,
        text: (year: string) => year,
        fill: 'var(--soft)',
      }),
      ...stateBars(paid, {
        x1: (d: Bar) => at(d.from),
        x2: (d: Bar) => at(d.to),
        y1: (d: Bar) => periodY(d) - 4,
        y2: (d: Bar) => periodY(d) + 4,
        strokeWidth: 1,
      }),
      ...(narrow
        ? [
            twoToneText(streams, (d) => inTwoTones(d.shortName, d.period), {
              ...{ ...start, x: 0, y: (d: MoneyStream) => periodY(d) - 15 },
            }),
          ]
        : [
            Plot.text(streams.filter(hasRoomBefore), {
              x: (d: MoneyStream) => at(d.from) - 8,
              y: periodY,
              text: 'period',
              textAnchor: 'end',
            }),
            Plot.text(
              streams.filter((d) => !hasRoomBefore(d)),
              {
                ...{ ...start, text: 'period', x: ({ from }: MoneyStream) => at(from) },
                y: (d: MoneyStream) => periodY(d) - 14,
              },
            ),
          ]),
      Plot.text(headings, {
        x: (d: Heading) => d.x,
        y: (d: Heading) => d.y,
        text: (d: Heading) => d.text,
        fill: 'var(--soft)',
        textAnchor: 'start',
        lineAnchor: 'top',
      }),
      Plot.text([shared], {
        x: width,
        y: bottom + 34,
        text: (d: SharedDays) => d.label,
        textAnchor: 'end',
      }),
    ],
  };
}
