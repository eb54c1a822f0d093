import * as Plot from '@observablehq/plot';
import { hatches, tones, whenAny } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A part of the promise: a strip as high as its amount, promised from one day and paid by another. */
export interface PromisedPart {
  readonly payer: CompanyId;
  readonly part: string;
  readonly amountUsdBn: number;
  /** Height at which the strip begins: what had been paid before it. */
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  readonly promisedOn: Date;
  /** `null` where nobody has said. */
  readonly paidOn: Date | null;
  /** Last day that the record covers. */
  readonly readUntil: Date;
  /** Who and how much, and under it when. */
  readonly labels: { readonly amount: string; readonly when: string };
}

/** What the drawing says about all parts together. */
export interface PromisedTotals {
  readonly paidUsdBn: number;
  readonly promised: string;
  readonly promisedShort: string;
  readonly paid: string;
  readonly paidShort: string;
  readonly open: string;
}

const pixelsPerBn = 3.5;

/** Strips piled up to the promise, each turning solid on the day by which it had been paid. */
export function promisedAndPaidPlot(
  rows: readonly PromisedPart[],
  size: DrawingSize,
  totals: PromisedTotals,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const top = Math.max(...rows.map((part) => part.endUsdBn));
  const paid = rows.filter((part) => part.paidOn !== null);
  const open = rows.filter((part) => part.paidOn === null);
  const start = (part: PromisedPart) => part.promisedOn;
  const end = (part: PromisedPart) => part.readUntil;
  const strip = {
    y1: (d: PromisedPart) => d.startUsdBn,
    y2: (d: PromisedPart) => d.endUsdBn,
    insetTop: 1.5,
    insetBottom: 1.5,
  };
  const label = {
    x: start,
    y: (d: PromisedPart) => (d.startUsdBn + d.endUsdBn) / 2,
    textAnchor: 'end',
    dx: -8,
  } as const;
  const outline = (d: PromisedPart) => tones(d.payer).solid;
  const sums = rows
    .slice(0, 1)
    .flatMap(({ readUntil: on }) => [
      { on, from: 0, to: totals.paidUsdBn, text: narrow ? totals.paidShort : totals.paid },
      ...(narrow ? [] : [{ on, from: totals.paidUsdBn, to: top, text: totals.open }]),
    ]);
  type Sum = (typeof sums)[number];
  const first = rows.slice(0, 1);
  return {
    height: top * pixelsPerBn + 54,
    marginTop: 26,
    marginBottom: 28,
    marginLeft: narrow ? 123 : 124,
    marginRight: narrow ? 69 : 116,
    x: { type: 'utc', axis: null },
    y: { axis: null, domain: [0, top] },
    marks: [
      hatches(open.map((part) => part.payer)),
      Plot.rect(paid, {
        ...strip,
        x1: start,
        x2: (d: PromisedPart) => d.paidOn,
        fill: (d: PromisedPart) => tones(d.payer).tint,
        stroke: outline,
      }),
      Plot.rect(paid, {
        ...strip,
        x1: (d: PromisedPart) => d.paidOn,
        x2: end,
        fill: outline,
        stroke: outline,
      }),
      ...whenAny(open, (some) =>
        Plot.rect(some, {
          ...strip,
          x1: start,
          x2: end,
          fill: (d: PromisedPart) => tones(d.payer).hatch,
          stroke: outline,
        }),
      ),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.axisX({
        ticks: narrow ? '3 months' : 'month',
        tickFormat: '%b',
        tickSize: 4,
        tickPadding: 4,
        color: 'var(--soft)',
      }),
      Plot.text(rows, {
        ...label,
        text: (d: PromisedPart) => d.labels.amount,
        fill: (d: PromisedPart) => tones(d.payer).text,
        fontWeight: 600,
        dy: -8,
      }),
      Plot.text(rows, {
        ...label,
        text: (d: PromisedPart) => d.labels.when,
        fill: 'var(--soft)',
        dy: 8,
      }),
      Plot.text(first, {
        x: start,
        y: top,
        text: () => (narrow ? totals.promisedShort : totals.promised),
        textAnchor: 'start',
        fontWeight: 600,
        fill: 'currentColor',
        dy: -13,
      }),
      Plot.ruleX(sums, {
        x: (d: Sum) => d.on,
        y1: (d: Sum) => d.to,
        y2: (d: Sum) => d.from,
        stroke: 'var(--soft)',
        insetTop: 3,
        insetBottom: 3,
        dx: 8,
      }),
      Plot.text(sums, {
        x: (d: Sum) => d.on,
        y: (d: Sum) => (d.from + d.to) / 2,
        text: (d: Sum) => d.text,
        lineHeight: 1.2,
        fontWeight: 600,
        textAnchor: 'start',
        fill: 'currentColor',
        dx: 15,
      }),
    ],
  };
}
