import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, broken, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { companies, type CompanyId } from '#data/companies.ts';
import type { StateId } from '#data/states.ts';
import { formatAmount } from '#lib/format.ts';

/** A part of the round, placed in the bar of the whole. */
export interface RoundPart {
  readonly payer: CompanyId;
  readonly amountUsdBn: number;
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  readonly state: StateId;
  readonly fact: string;
}

/** The whole that one investor promised. */
export interface RoundShare {
  readonly payer: CompanyId;
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  /** What is known of its payment, in a few words. */
  readonly paid: string;
}

const heights = { names: 42, bar: 50 };

/** The whole round as one bar: who promised how much of it above, in which parts and whether paid below. */
export function whoPutInWhatPlot(
  rows: readonly RoundPart[],
  size: DrawingSize,
  shares: readonly RoundShare[],
): Plot.PlotOptions {
  const total = Math.max(...rows.map(({ endUsdBn }) => endUsdBn));
  const [top, bottom] = [heights.names, heights.names + heights.bar];
  const height = bottom + 62;
  const parts = rows.map((row) => ({ ...row, colour: row.payer }));
  type Part = (typeof parts)[number];
  const at = { ...start, x: 'startUsdBn', dx: 0.5 } as const;
  const room = ({ startUsdBn, endUsdBn }: RoundShare) =>
    (size.width * (endUsdBn - startUsdBn)) / total - 4;
  const cut = parts.filter(({ payer, amountUsdBn }) =>
    shares.find(
      (share) => share.payer === payer && share.endUsdBn - share.startUsdBn > amountUsdBn,
    ),
  );
  return {
    height,
    margin: 0,
    marginRight: 1,
    x: { axis: null, domain: [0, total] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...stateBars(parts, {
        x1: ({ startUsdBn }: Part) => startUsdBn,
        x2: ({ endUsdBn }: Part) => endUsdBn,
        y1: top,
        y2: bottom,
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.text(shares, {
        ...at,
        ...bold,
        y: 10,
        text: ({ payer }: RoundShare) => companies[payer].name,
        fill: ({ payer }: RoundShare) => tones(payer).text,
      }),
      Plot.text(shares, {
        ...at,
        ...bold,
        y: 28,
        fontSize: size.fontSize + 4,
        text: ({ startUsdBn, endUsdBn }: RoundShare) =>
          formatAmount(endUsdBn - startUsdBn, 'usd-bn', 'short'),
      }),
      Plot.text(cut, {
        ...at,
        y: bottom + 12,
        text: ({ amountUsdBn }: Part) => formatAmount(amountUsdBn, 'usd-bn', 'number'),
      }),
      Plot.text(shares, {
        ...at,
        ...soft,
        y: bottom + 24,
        lineAnchor: 'top',
        lineHeight: 1.2,
        text: (share: RoundShare) => broken(share.paid, room(share), size),
      }),
    ],
  };
}
