import * as Plot from '@observablehq/plot';
import { hatches, tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A promise, placed in its bar. */
export interface PromisePart {
  readonly name: string;
  readonly colour: CompanyId | 'other';
  /** Heading under which the promise stands. */
  readonly group: string;
  /** Place of the group and of the line from the top, from 0. */
  readonly groupIndex: number;
  readonly line: number;
  /** `null` where no price is known. */
  readonly amountUsdBn: number | null;
  /** Where the part begins in its bar, in $ billion. */
  readonly startUsdBn: number;
  /** Amount or capacity of the whole line, in a few words; `null` for a line's later parts. */
  readonly value: string | null;
  readonly look: 'promised' | 'reported' | 'no purchase';
}

const headHeight = 34;
const longestUsdBn = 500;

/** One bar per promise in four groups of firmness; no bar where no price is known. */
export function commitmentsPlot(rows: readonly PromisePart[], size: DrawingSize): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const barHeight = narrow ? 13 : 17;
  const lines = rows.filter((d) => d.value !== null);
  // On a phone the bar stands under its name, so a line without a bar needs less room.
  const heightOf = (d: PromisePart) => (narrow ? (d.amountUsdBn === null ? 26 : 43) : 29);
  const heightUpTo = (line: number) =>
    lines.slice(0, line).reduce((sum, d) => sum + heightOf(d), 0);
  const yOf = (d: PromisePart) => (d.groupIndex + 1) * headHeight + heightUpTo(d.line);
  const barTop = (d: PromisePart) => yOf(d) + (narrow ? 21 : 5);
  const heads = lines.filter((d, i) => lines[i - 1]?.group !== d.group);
  const endOf = (d: PromisePart) =>
    rows
      .filter((part) => part.line === d.line)
      .reduce((sum, part) => sum + (part.amountUsdBn ?? 0), 0);
  const height = heads.length * headHeight + heightUpTo(lines.length);
  const bars = (look: PromisePart['look'], fill: (d: PromisePart) => string, dash?: string) =>
    Plot.rect(
      rows.filter((d) => d.look === look && d.amountUsdBn !== null),
      {
        x1: (d: PromisePart) => d.startUsdBn,
        x2: (d: PromisePart) => d.startUsdBn + (d.amountUsdBn ?? 0),
        y1: barTop,
        y2: (d: PromisePart) => barTop(d) + barHeight,
        fill,
        stroke: (d: PromisePart) => tones(d.colour).solid,
        strokeWidth: 1.25,
        ...(dash === undefined ? {} : { strokeDasharray: dash }),
      },
    );
  return {
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: narrow ? 2 : 146,
    marginRight: narrow ? 8 : 176,
    x: { axis: null, domain: [0, longestUsdBn] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      hatches(['other']),
      Plot.ruleY(heads, {
        y: (d: PromisePart) => yOf(d) - 4,
        stroke: 'var(--rule)',
        insetLeft: narrow ? 0 : -146,
        insetRight: narrow ? 0 : -176,
      }),
      bars('promised', (d) => tones(d.colour).tint),
      bars('reported', (d) => tones(d.colour).hatch),
      bars('no purchase', () => 'none', '4 3'),
      Plot.text(heads, {
        frameAnchor: 'left',
        y: (d: PromisePart) => yOf(d) - 13,
        text: (d: PromisePart) => d.group,
        fill: 'var(--soft)',
        textAnchor: 'start',
        dx: narrow ? 0 : -146,
      }),
      Plot.text(lines, {
        frameAnchor: 'left',
        y: (d: PromisePart) => (narrow ? yOf(d) + 10 : barTop(d) + barHeight / 2),
        text: (d: PromisePart) => d.name,
        fontWeight: 600,
        fill: (d: PromisePart) => tones(d.colour).text,
        textAnchor: 'start',
        dx: narrow ? 0 : -146,
      }),
      narrow
        ? Plot.text(lines, {
            frameAnchor: 'right',
            y: (d: PromisePart) => yOf(d) + 10,
            text: (d: PromisePart) => d.value ?? '',
            fill: 'currentColor',
            textAnchor: 'end',
          })
        : Plot.text(lines, {
            x: (d: PromisePart) => endOf(d),
            y: (d: PromisePart) => barTop(d) + barHeight / 2,
            // A value without a bar starts where the bars do.
            text: (d: PromisePart) => `${d.amountUsdBn === null ? '' : '\u2002'}${d.value ?? ''}`,
            fill: 'currentColor',
            textAnchor: 'start',
          }),
    ],
  };
}
