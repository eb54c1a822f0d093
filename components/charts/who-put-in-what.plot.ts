import * as Plot from '@observablehq/plot';
import { hatches, tones, whenAny } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A part of one investor's money, placed in its bar. */
export interface InvestorPart {
  readonly payer: CompanyId | 'other';
  /** Where the part begins and ends in its bar, in $ billion. */
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  /** How much, above the part; `null` where the bar is one part and its total says it. */
  readonly amount: string | null;
  /** When it was paid, in a few words. */
  readonly when: string;
  readonly state: 'paid' | 'not itemised';
}

/** An investor and its whole promise. */
export interface InvestorTotal {
  readonly payer: CompanyId | 'other';
  readonly name: string;
  readonly total: string;
  /** Whether the bar is cut into parts that carry amounts of their own. */
  readonly isCut: boolean;
  /** A stretch of the bar with terms of its own, in $ billion; `null` where there is none. */
  readonly terms: {
    readonly startUsdBn: number;
    readonly endUsdBn: number;
    readonly text: string;
  } | null;
}

const barTop = 26;
const barBottom = 48;
const rowHeight = 82;
/** Room for a bracket and its line of text. */
const termsHeight = 20;
/** Room for the name above the amounts, on a phone. */
const nameHeight = 19;

/** One bar per investor, cut into its payments; amounts above, dates and terms below. */
export function whoPutInWhatPlot(
  rows: readonly InvestorPart[],
  size: DrawingSize,
  totals: readonly InvestorTotal[],
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const lead = (total: InvestorTotal) => (narrow && total.isCut ? nameHeight : 0);
  const heights = totals.map((total) => rowHeight + lead(total) + (total.terms ? termsHeight : 0));
  const height = heights.reduce((sum, one) => sum + one, 0) - 14;
  const topOf = (total: InvestorTotal) =>
    heights.slice(0, totals.indexOf(total)).reduce((sum, one) => sum + one, 0);
  const bars = new Map(totals.map((total) => [total.payer, topOf(total) + lead(total)]));
  const at =
    (offset: number) =>
    ({ payer }: { readonly payer: InvestorPart['payer'] }) =>
      (bars.get(payer) ?? 0) + offset;
  const start = (d: InvestorPart) => d.startUsdBn;
  const end = (d: InvestorPart) => d.endUsdBn;
  const solid = (d: InvestorPart) => tones(d.payer).solid;
  const label = { textAnchor: 'start', fill: 'currentColor', dx: 1 } as const;
  const beside = { x: 0, textAnchor: 'end', fill: 'currentColor', dx: -14 } as const;
  const nameColour = (d: InvestorTotal) => tones(d.payer).text;
  const longest = Math.max(...rows.map(end));
  const termed = totals.flatMap(({ payer, terms }) => (terms ? [{ payer, ...terms }] : []));
  type Terms = (typeof termed)[number];
  return {
    height,
    margin: 0,
    marginLeft: narrow ? 1 : 96,
    marginRight: 2,
    x: { axis: null, domain: [0, longest] },
    y: { axis: null, domain: [height, 0] },
    marks: [
      hatches(['nvidia']),
      Plot.rect(rows, {
        x1: start,
        x2: end,
        y1: at(barTop),
        y2: at(barBottom),
        fill: (d: InvestorPart) => (d.state === 'paid' ? solid(d) : tones(d.payer).hatch),
        stroke: solid,
        insetLeft: 0.75,
        insetRight: 0.75,
      }),
      ...whenAny(
        rows.filter((d) => d.amount !== null),
        (some) =>
          Plot.text(some, {
            ...label,
            x: start,
            y: at(barTop),
            text: (d: InvestorPart) => d.amount,
            fontWeight: 600,
            dy: -10,
          }),
      ),
      Plot.text(rows, {
        ...label,
        x: start,
        y: at(barBottom),
        text: (d: InvestorPart) => d.when,
        fill: 'var(--soft)',
        dy: 11,
      }),
      ...whenAny(termed, (some) =>
        Plot.link(some, {
          x1: (d: Terms) => d.startUsdBn,
          x2: (d: Terms) => d.endUsdBn,
          y1: at(barBottom + 24),
          y2: at(barBottom + 24),
          stroke: 'var(--soft)',
        }),
      ),
      ...whenAny(termed, (some) =>
        Plot.text(some, {
          ...label,
          x: (d: Terms) => d.startUsdBn,
          y: at(barBottom + 36),
          text: (d: Terms) => d.text,
          fill: 'var(--soft)',
        }),
      ),
      ...(narrow
        ? [
            Plot.text(totals, {
              ...label,
              x: 0,
              y: (d: InvestorTotal) => topOf(d) + barTop - 10,
              text: (d: InvestorTotal) => `${d.name} ${d.total}`,
              fontWeight: 600,
              fill: nameColour,
            }),
          ]
        : [
            Plot.text(totals, {
              ...beside,
              y: at((barTop + barBottom) / 2 - 8),
              text: (d: InvestorTotal) => d.name,
              fontWeight: 600,
              fill: nameColour,
            }),
            Plot.text(totals, {
              ...beside,
              y: at((barTop + barBottom) / 2 + 9),
              text: (d: InvestorTotal) => d.total,
            }),
          ]),
    ],
  };
}
