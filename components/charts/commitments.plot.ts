import * as Plot from '@observablehq/plot';
import { tones, whenAny, type Colour } from '#components/drawing/marks.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { stackDown, type Stacked } from '#components/drawing/stack-down.ts';
import { end, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A promise, placed in its bar. */
export interface PromisePart {
  readonly name: string;
  readonly colour: Colour;
  /** Heading under which the promise stands. */
  readonly group: string;
  /** `null` where no price is known. */
  readonly amountUsdBn: number | null;
  /** Where the part begins in its bar, in $ billion. */
  readonly startUsdBn: number;
  /** Amount or capacity of the whole line, in a few words; `null` for a line's later parts. */
  readonly value: string | null;
  readonly state: 'promised' | 'told' | 'no purchase';
  /** Id of the fact that holds the amount; `null` where no amount belongs to it. */
  readonly fact: string | null;
}

const headHeight = 34;

/** Heights of a bar, of a line with one and of a line without, from line to bar, and room at both sides. */
const rooms = {
  narrow: { bar: 13, priced: 43, unpriced: 26, barTop: 21, left: 2, right: 8 },
  medium: { bar: 17, priced: 29, unpriced: 29, barTop: 5, left: 132, right: 208 },
  wide: { bar: 17, priced: 29, unpriced: 29, barTop: 5, left: 132, right: 222 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Whether a promise has a bar: it is to buy, and at a price that is known. */
const hasBar = ({ amountUsdBn, state }: PromisePart) =>
  amountUsdBn !== null && state !== 'no purchase';

/** One bar per promise to buy, in groups; no bar where no price is known, or nothing is bought. */
export function commitmentsPlot(rows: readonly PromisePart[], size: DrawingSize): Plot.PlotOptions {
  const room = rooms[size.name];
  const margin = size.name === 'narrow' ? 0 : room.left;
  const lines = rows.filter((d) => d.value !== null);
  const isFirst = (d: PromisePart, index: number) => lines[index - 1]?.group !== d.group;
  const { placed, height } = stackDown(
    lines,
    (d, index) => (isFirst(d, index) ? headHeight : 0) + (hasBar(d) ? room.priced : room.unpriced),
  );
  type Line = PromisePart & Stacked & { readonly y: number; readonly endUsdBn: number };
  const partsOf = (line: PromisePart) =>
    rows.flatMap((d) =>
      d.name === line.name && d.amountUsdBn !== null && d.state !== 'no purchase'
        ? [{ ...d, state: d.state, endUsdBn: d.startUsdBn + d.amountUsdBn }]
        : [],
    );
  const drawn = placed.map((line, index): Line => ({
    ...line,
    y: line.top + (isFirst(line, index) ? headHeight : 0),
    endUsdBn: Math.max(0, ...partsOf(line).map((d) => d.endUsdBn)),
  }));
  const bars = drawn.flatMap((line) =>
    partsOf(line).map((part) => ({ ...part, barTop: line.y + room.barTop })),
  );
  type Bar = (typeof bars)[number];
  const middle = (d: Line) => d.y + room.barTop + room.bar / 2;
  const value = (d: PromisePart) => d.value ?? '';
  return {
    height,
    margin: 0,
    marginLeft: room.left,
    marginRight: room.right,
    x: { axis: null, domain: [0, Math.max(...bars.map((d) => d.endUsdBn))] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.ruleY(drawn.filter(isFirst), {
        y: (d: Line) => d.y - 4,
        stroke: 'var(--rule)',
        insetLeft: -margin,
        insetRight: margin === 0 ? 0 : -room.right,
      }),
      ...stateBars(bars, {
        x1: 'startUsdBn',
        x2: 'endUsdBn',
        y1: 'barTop',
        y2: (d: Bar) => d.barTop + room.bar,
      }),
      Plot.text(drawn.filter(isFirst), {
        ...start,
        ...soft,
        frameAnchor: 'left',
        y: (d: Line) => d.y - 13,
        text: 'group',
        dx: -margin,
      }),
      ...rowHead<Line>(
        drawn,
        {
          name: (d) => d.name,
          fill: (d) => tones(d.colour).text,
          middle,
          above: (d) => d.y + 10,
          margin,
        },
        size,
      ),
      ...whenAny(drawn, (some) =>
        size.name === 'narrow'
          ? Plot.text(some, {
              ...end,
              frameAnchor: 'right',
              y: (d: Line) => d.y + 10,
              text: value,
            })
          : Plot.text(some, {
              ...start,
              x: 'endUsdBn',
              y: middle,
              // A value without a bar starts where the bars do.
              text: (d: Line) => `${hasBar(d) ? '\u00a0\u00a0' : ''}${value(d)}`,
            }),
      ),
    ],
  };
}
