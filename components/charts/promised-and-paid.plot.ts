import * as Plot from '@observablehq/plot';
import { brackets } from '#components/drawing/bracket.ts';
import { tones } from '#components/drawing/marks.ts';
import { stateBars, type InState } from '#components/drawing/state-bars.ts';
import { bold, end, start } from '#components/drawing/text.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A part of the promise: a strip as high as its amount, promised from one day and paid by another. */
export interface PromisedPart {
  readonly payer: CompanyId;
  /** Height at which the strip begins: what had been paid before it. */
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  readonly promisedOn: Date;
  /** `null` where nobody has said. */
  readonly paidOn: Date | null;
  /** Last day that the record covers. */
  readonly readUntil: Date;
  readonly fact: string;
  /** Who and how much, and under it when. */
  readonly labels: { readonly amount: string; readonly when: string };
}

/** What the drawing says about all parts together. */
export interface PromisedTotals {
  readonly paidUsdBn: number;
  readonly promised: string;
  readonly paid: string;
  readonly open: string;
}

/** A stretch of a strip in one state. */
interface Strip extends InState, Pick<PromisedPart, 'startUsdBn' | 'endUsdBn'> {
  readonly x1: Date;
  readonly x2: Date;
}

const rooms = {
  narrow: { left: 116, right: 88, every: '3 months' },
  medium: { left: 124, right: 108, every: 'month' },
  wide: { left: 132, right: 116, every: 'month' },
} as const satisfies Record<DrawingSize['name'], object>;
const pixelsPerBn = 3.5;

/** Strips piled up to the promise, each turning solid on the day by which it had been paid. */
export function promisedAndPaidPlot(
  rows: readonly PromisedPart[],
  size: DrawingSize,
  totals: PromisedTotals,
): Plot.PlotOptions {
  const { left, right, every } = rooms[size.name];
  const top = Math.max(...rows.map((part) => part.endUsdBn));
  const [first] = rows;
  const [from, until] = [first?.promisedOn ?? new Date(0), first?.readUntil ?? new Date(0)];
  const bars = rows.flatMap((part): readonly Strip[] => {
    const strip = { ...part, colour: part.payer, x1: from, x2: until };
    return part.paidOn === null
      ? [{ ...strip, state: 'unsaid' as const }]
      : [
          { ...strip, x2: part.paidOn, state: 'promised' as const, fact: null },
          { ...strip, x1: part.paidOn, state: 'done' as const },
        ];
  });
  const sums = [
    { from: 0, to: totals.paidUsdBn, text: totals.paid },
    { from: totals.paidUsdBn, to: top, text: totals.open },
  ];
  type Sum = (typeof sums)[number];
  /** Some pixels in units of the time axis. */
  const pixels = (count: number) =>
    (count * (until.getTime() - from.getTime())) / (size.width - left - right);
  const spine = until.getTime() + pixels(12);
  return {
    height: top * pixelsPerBn + 54,
    marginTop: 26,
    marginBottom: 28,
    marginLeft: left,
    marginRight: right,
    x: { type: 'utc', axis: null, domain: [from, until] },
    y: { axis: null, domain: [0, top] },
    marks: [
      ...stateBars(bars, {
        x1: 'x1',
        x2: 'x2',
        y1: 'startUsdBn',
        y2: 'endUsdBn',
        insetTop: 1.5,
        insetBottom: 1.5,
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.axisX({
        ticks: every,
        tickFormat: '%b',
        tickSize: 4,
        tickPadding: 4,
        color: 'var(--soft)',
      }),
      twoToneText(rows, ({ labels }) => inTwoTones(labels.amount, labels.when, '\n'), {
        ...end,
        x: from,
        y: ({ startUsdBn, endUsdBn }: PromisedPart) => (startUsdBn + endUsdBn) / 2,
        fill: ({ payer }: PromisedPart) => tones(payer).text,
        lineHeight: 1.2,
        dx: -8,
      }),
      Plot.text([totals.promised], {
        ...start,
        ...bold,
        frameAnchor: 'top-left',
        text: (promised: string) => promised,
        dy: -18,
      }),
      ...brackets(
        sums.map(({ from: low, to }) => ({
          x: spine,
          reach: -pixels(6),
          arms: [low + 1, to - 1],
        })),
      ),
      Plot.text(sums, {
        ...start,
        ...bold,
        x: spine,
        y: (d: Sum) => (d.from + d.to) / 2,
        text: (d: Sum) => d.text,
        lineHeight: 1.2,
        dx: 7,
      }),
    ],
  };
}
