import * as Plot from '@observablehq/plot';
import { amountBars } from '#components/drawing/amount-bars.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A part of what one supplier has put, or promised to put, into one laboratory. */
export interface BackingPart {
  readonly supplier: CompanyId;
  /** `Amazon into OpenAI`: parts of one bar share it and follow one another. */
  readonly name: string;
  readonly amountUsdBn: number;
  /** Where the part begins in its bar, in $ billion. */
  readonly startUsdBn: number;
  /** Words above the part and below it; `null` where there is no room or nothing to say. */
  readonly amount: string | null;
  readonly when: string | null;
  readonly state: 'paid' | 'promised' | 'promised, paid part not known';
}

/** Heights of a row, from its upper edge to its bar and to a name above the bar, and room for names at the left. */
const rooms = {
  narrow: { row: 96, bar: 40, margin: 2 },
  medium: { row: 74, bar: 26, margin: 172 },
  wide: { row: 74, bar: 26, margin: 172 },
} as const satisfies Record<DrawingSize['name'], object>;

const barHeight = 22;

/** One bar per supplier and laboratory: cash paid, and what is promised on top. */
export function whoElseTheyBackPlot(
  rows: readonly BackingPart[],
  size: DrawingSize,
): Plot.PlotOptions {
  const room = rooms[size.name];
  const { placed, height } = stackDown(
    rows.filter((d, index) => rows[index - 1]?.name !== d.name),
    () => room.row,
  );
  type Bar = (typeof placed)[number];
  const parts = placed.flatMap(({ name, top }) =>
    rows
      .filter((d) => d.name === name)
      .map((d) => ({
        ...d,
        colour: d.supplier,
        look: d.state === 'paid' ? ('paid' as const) : ('promised' as const),
        endUsdBn: d.startUsdBn + d.amountUsdBn,
        barTop: top + room.bar,
        barBottom: top + room.bar + barHeight,
      })),
  );
  const words = { ...start, x: 'startUsdBn', dx: 1 };
  return {
    height,
    margin: 0,
    marginLeft: room.margin,
    marginRight: 8,
    x: { axis: null, domain: [0, Math.max(...parts.map((d) => d.endUsdBn))] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...amountBars(parts, {
        x1: 'startUsdBn',
        x2: 'endUsdBn',
        y1: 'barTop',
        y2: 'barBottom',
        inset: 0.6,
      }),
      ...whenAny(
        parts.filter((d) => d.amount !== null),
        (some) => Plot.text(some, { ...words, ...bold, y: 'barTop', text: 'amount', dy: -9 }),
      ),
      ...whenAny(
        parts.filter((d) => d.when !== null),
        (some) => Plot.text(some, { ...words, ...soft, y: 'barBottom', text: 'when', dy: 11 }),
      ),
      ...rowHead<Bar>(
        placed,
        {
          name: (d) => d.name,
          fill: (d) => tones(d.supplier).text,
          middle: (d) => d.top + room.bar + barHeight / 2,
          above: (d) => d.top + 10,
          margin: room.margin,
        },
        size,
      ),
    ],
  };
}
