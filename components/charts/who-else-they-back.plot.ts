import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A part of what one supplier has put, or promised to put, into one laboratory. */
export interface BackingPart {
  readonly supplier: CompanyId;
  /** `Amazon into OpenAI`. */
  readonly name: string;
  /** Row of the bar, from 0 at the top. */
  readonly row: number;
  readonly amountUsdBn: number;
  /** Where the part begins in its bar, in $ billion. */
  readonly startUsdBn: number;
  /** Words above the part and below it; `null` where there is no room or nothing to say. */
  readonly amount: string | null;
  readonly when: string | null;
  readonly state: 'paid' | 'promised' | 'promised, paid part not known';
}

const longestUsdBn = 50;

/** One bar per supplier and laboratory: cash paid, and what is promised on top. */
export function whoElseTheyBackPlot(
  rows: readonly BackingPart[],
  size: DrawingSize,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const rowHeight = narrow ? 96 : 74;
  const names = rows.filter((d, i) => rows[i - 1]?.row !== d.row);
  const top = (d: BackingPart) => d.row * rowHeight + (narrow ? 40 : 26);
  const bottom = (d: BackingPart) => top(d) + 22;
  const middle = (d: BackingPart) => (top(d) + bottom(d)) / 2;
  const height = names.length * rowHeight;
  return {
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: narrow ? 2 : 172,
    marginRight: 8,
    x: { axis: null, domain: [0, longestUsdBn] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(rows, {
        x1: (d: BackingPart) => d.startUsdBn,
        x2: (d: BackingPart) => d.startUsdBn + d.amountUsdBn,
        y1: top,
        y2: bottom,
        inset: 0.6,
        fill: (d: BackingPart) =>
          d.state === 'paid' ? tones(d.supplier).solid : tones(d.supplier).tint,
        stroke: (d: BackingPart) => (d.state === 'paid' ? 'none' : tones(d.supplier).solid),
        strokeWidth: 1.25,
      }),
      Plot.text(
        rows.filter((d) => d.amount !== null),
        {
          x: (d: BackingPart) => d.startUsdBn,
          y: top,
          text: (d: BackingPart) => d.amount ?? '',
          fontWeight: 600,
          fill: 'currentColor',
          textAnchor: 'start',
          dx: 1,
          dy: -9,
        },
      ),
      Plot.text(
        rows.filter((d) => d.when !== null),
        {
          x: (d: BackingPart) => d.startUsdBn,
          y: bottom,
          text: (d: BackingPart) => d.when ?? '',
          fill: 'var(--soft)',
          textAnchor: 'start',
          dx: 1,
          dy: 11,
        },
      ),
      Plot.text(names, {
        frameAnchor: 'left',
        y: (d: BackingPart) => (narrow ? d.row * rowHeight + 10 : middle(d)),
        text: (d: BackingPart) => d.name,
        fontWeight: 600,
        fill: (d: BackingPart) => tones(d.supplier).text,
        textAnchor: 'start',
        dx: narrow ? 0 : -172,
      }),
    ],
  };
}
