import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One pot of money. */
export interface Pot {
  readonly name: string;
  /** What is counted, where, and by whom. */
  readonly basis: string;
  readonly year: number | null;
  /** Row of the pot, from 0 at the top. */
  readonly row: number;
  readonly amountUsdBn: number;
  readonly amount: string;
  readonly isOpenai: boolean;
  /** A round number or a multiplication on mixed bases, not a count or an analyst's forecast. */
  readonly isRough: boolean;
}

/** How much larger one pot is than another: drawn in the row of the larger. */
export interface PotSpan {
  readonly fromUsdBn: number;
  readonly toUsdBn: number;
  readonly row: number;
  readonly words: string;
}

const left = 268;

/** One row per pot, a dot on a logarithmic axis of dollars; names and bases beside or above. */
export function budgetsPlot(
  rows: readonly Pot[],
  size: DrawingSize,
  span: PotSpan,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const at = narrow ? 0.68 : 0.5;
  const y = (d: Pot) => d.row + at;
  const amounts = rows.map((d) => d.amountUsdBn);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const [first, last] = [Math.floor(Math.log10(least)), Math.floor(Math.log10(most))];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const tick = (d: number) => (d < 1000 ? `$${d}B` : `$${d / 1000}T`);
  const label = narrow ? ticks.filter((_, index) => index % 2 === 0) : ticks;
  return {
    height: rows.length * (narrow ? 82 : 56) + (narrow ? 56 : 40),
    marginTop: narrow ? 42 : 30,
    marginBottom: narrow ? 14 : 10,
    marginLeft: narrow ? 18 : left,
    marginRight: 52,
    x: { type: 'log', axis: null, domain: [10 ** first, most * 1.3] },
    y: { axis: null, domain: [0, rows.length], reverse: true },
    marks: [
      Plot.ruleX(ticks, { stroke: 'var(--rule)' }),
      Plot.text(label, {
        x: (d: number) => d,
        text: tick,
        frameAnchor: 'top',
        fill: 'var(--soft)',
        dy: narrow ? -24 : -14,
      }),
      Plot.link([span], {
        x1: (d: PotSpan) => d.fromUsdBn,
        x2: (d: PotSpan) => d.toUsdBn,
        y1: (d: PotSpan) => d.row + at,
        y2: (d: PotSpan) => d.row + at,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
        markerStart: 'tick',
      }),
      Plot.text([span], {
        x: (d: PotSpan) => Math.sqrt(d.fromUsdBn * d.toUsdBn),
        y: (d: PotSpan) => d.row + at,
        text: (d: PotSpan) => d.words,
        fill: 'currentColor',
        dy: narrow ? 18 : -13,
        fontWeight: 600,
        stroke: 'var(--paper)',
        strokeWidth: 5,
      }),
      Plot.dot(rows, {
        x: (d: Pot) => d.amountUsdBn,
        y,
        r: 6,
        fill: (d: Pot) =>
          d.isRough ? 'var(--paper)' : tones(d.isOpenai ? 'openai' : 'other').solid,
        stroke: (d: Pot) => tones(d.isOpenai ? 'openai' : 'other').solid,
        strokeWidth: 2,
      }),
      Plot.text(rows, {
        x: (d: Pot) => d.amountUsdBn,
        y,
        text: (d: Pot) => d.amount,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        dx: 11,
        stroke: 'var(--paper)',
        strokeWidth: 5,
      }),
      Plot.text(rows, {
        x: 10 ** first,
        y: (d: Pot) => d.row + (narrow ? 0.05 : at),
        text: (d: Pot) => d.name,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        lineAnchor: narrow ? 'top' : 'bottom',
        dx: narrow ? -17 : -left,
        dy: narrow ? 0 : -3,
        stroke: 'var(--paper)',
        strokeWidth: 6,
      }),
      Plot.text(rows, {
        x: 10 ** first,
        y: (d: Pot) => d.row + (narrow ? 0.05 : at),
        text: (d: Pot) => d.basis,
        fill: 'var(--soft)',
        textAnchor: 'start',
        lineAnchor: 'top',
        dx: narrow ? -17 : -left,
        dy: narrow ? 17 : 1,
        lineWidth: narrow ? 25 : 19,
        lineHeight: 1.15,
        stroke: 'var(--paper)',
        strokeWidth: 6,
      }),
    ],
  };
}
