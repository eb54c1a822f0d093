import * as Plot from '@observablehq/plot';
import { whenAny } from '#components/drawing/marks.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  bold,
  halfBar,
  narrowLabels,
  soft,
  toLeft,
  toRight,
  wideLabels,
  type Middle,
  type MoneyLine,
  type MoneyPiece,
} from './money-in-money-back-labels.ts';

const head = 24;
const rowHeight = 82;

/** Equity to the left of a dark line and purchases to its right, one line per company. */
export function moneyInMoneyBackPlot(
  rows: readonly MoneyPiece[],
  size: DrawingSize,
  lines: readonly MoneyLine[],
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const pieces = rows.filter((d) => d.endUsdBn > d.startUsdBn);
  const bars = pieces.map((d) => ({ ...d, colour: d.company }));
  const height = head + lines.length * rowHeight + 10;
  const marginLeft = narrow ? 26 : size.name === 'medium' ? 172 : 232;
  const marginRight = narrow ? 53 : 56;
  const middle: Middle = ({ company }) =>
    head +
    (lines.findIndex((line) => line.company === company) + (narrow ? 0.54 : 0.5)) * rowHeight;
  const signed = ({ side }: MoneyPiece, usdBn: number) => (side === 'in' ? -usdBn : usdBn);
  const outside = lines.filter((d) => d.isOutside);
  const priced = lines.filter((d) => d.backUsdBn !== null);
  const unpriced = lines.filter((d) => d.backUsdBn === null);
  return {
    height,
    margin: 0,
    marginLeft,
    marginRight,
    x: {
      axis: null,
      domain: [
        -Math.max(...lines.map((d) => d.moneyInUsdBn)),
        Math.max(...lines.map((d) => d.backUsdBn ?? 0)),
      ],
    },
    y: { axis: null, domain: [height, 0] },
    marks: [
      ...whenAny(outside, (some) =>
        Plot.ruleY(some, {
          y: (d: MoneyLine) => middle(d) - rowHeight * (narrow ? 0.5 : 0.46),
          stroke: 'var(--rule)',
          insetLeft: -marginLeft,
          insetRight: -marginRight,
        }),
      ),
      ...stateBars(bars, {
        x1: (d: MoneyPiece) => signed(d, d.startUsdBn),
        x2: (d: MoneyPiece) => signed(d, d.endUsdBn),
        y1: (d: MoneyPiece) => middle(d) - halfBar,
        y2: (d: MoneyPiece) => middle(d) + halfBar,
      }),
      Plot.ruleX([0], { y1: 0, y2: height, stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.text(['Money in'], { ...toLeft, ...soft, x: 0, y: 9, dx: -8 }),
      Plot.text(['Promised or announced back'], { ...toRight, ...soft, x: 0, y: 9, dx: 8 }),
      ...whenAny(priced, (some) =>
        Plot.text(some, {
          ...toRight,
          ...bold,
          x: (d: MoneyLine) => d.backUsdBn,
          y: middle,
          text: (d: MoneyLine) => d.back,
          dx: 7,
        }),
      ),
      ...whenAny(unpriced, (some) =>
        Plot.text(some, {
          ...toRight,
          ...soft,
          x: 0,
          y: middle,
          text: (d: MoneyLine) => d.back,
          dx: 8,
        }),
      ),
      ...(narrow
        ? narrowLabels(lines, middle)
        : wideLabels(lines, pieces, middle, {
            x: -marginLeft,
            lineWidth: size.name === 'medium' ? 8.6 : 13,
          })),
    ],
  };
}
