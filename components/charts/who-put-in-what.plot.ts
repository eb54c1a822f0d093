import * as Plot from '@observablehq/plot';
import type { CompanyId } from '#data/companies.ts';
import { hatches, isNarrow, tones } from './marks.ts';

/** A part of one investor's money, placed in its bar. */
export interface InvestorPart {
  readonly payer: CompanyId | 'other';
  readonly name: string;
  /** Row of the bar, from 0 at the top. */
  readonly row: number;
  readonly amountUsdBn: number;
  /** Where the part begins in its bar, in $ billion. */
  readonly startUsdBn: number;
  readonly amount: string;
  /** When it was paid, in a few words. */
  readonly when: string;
  readonly state: 'paid' | 'not itemised' | 'committed';
}

const rowHeight = 74;
const barTop = 0.36;
const barBottom = 0.64;

function fill({ payer, state }: InvestorPart): string {
  if (state === 'paid') return tones(payer).solid;
  return state === 'committed' ? tones(payer).tint : tones(payer).hatch;
}

/** One bar per investor, cut into its payments; amounts above, dates below. */
export function whoPutInWhatPlot(
  rows: readonly InvestorPart[],
  { width = 640 }: { readonly width?: number } = {},
): Plot.PlotOptions {
  const names = rows.filter((part) => part.startUsdBn === 0);
  const narrow = isNarrow(width);
  return {
    height: names.length * rowHeight + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: narrow ? 2 : 96,
    marginRight: 8,
    x: { axis: null, domain: [0, 50] },
    y: { axis: null, domain: [0, names.length], reverse: true },
    marks: [
      hatches(['nvidia']),
      Plot.rect(rows, {
        x1: (d: InvestorPart) => d.startUsdBn,
        x2: (d: InvestorPart) => d.startUsdBn + d.amountUsdBn,
        y1: (d: InvestorPart) => d.row + barTop,
        y2: (d: InvestorPart) => d.row + barBottom,
        fill,
        stroke: (d: InvestorPart) => (d.state === 'paid' ? 'var(--paper)' : tones(d.payer).solid),
        strokeWidth: 1.25,
      }),
      Plot.text(rows, {
        x: (d: InvestorPart) => d.startUsdBn,
        y: (d: InvestorPart) => d.row + barTop,
        text: (d: InvestorPart) => d.amount,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        dx: narrow ? 1 : 2,
        dy: -8,
      }),
      Plot.text(rows, {
        x: (d: InvestorPart) => d.startUsdBn,
        y: (d: InvestorPart) => d.row + barBottom,
        text: (d: InvestorPart) => d.when,
        fill: 'var(--soft)',
        textAnchor: 'start',
        dx: narrow ? 1 : 2,
        dy: 10,
      }),
      Plot.text(names, {
        x: narrow ? 50 : 0,
        y: (d: InvestorPart) => d.row + (narrow ? barTop : 0.5),
        text: (d: InvestorPart) => d.name,
        fontWeight: 600,
        fill: (d: InvestorPart) => tones(d.payer).text,
        textAnchor: 'end',
        dx: narrow ? 0 : -12,
        dy: narrow ? -8 : 0,
      }),
    ],
  };
}
