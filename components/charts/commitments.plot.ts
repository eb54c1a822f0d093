import * as Plot from '@observablehq/plot';
import { tones, whenAny, type Colour } from '#components/drawing/marks.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
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
  /** Amount of the part alone; `null` where the line has no other part, or no price. */
  readonly partAmount: string | null;
  readonly state: 'promised' | 'told' | 'no purchase';
  /** Id of the fact that holds the amount; `null` where no amount belongs to it. */
  readonly fact: string | null;
}

const headHeight = 34;
/** Pixels from one line without a bar to the next. */
const smallLine = 23;

/** Heights of a bar and of its line, from line to bar, room at both sides; of lines without a bar the columns, the room for their names, and the size of their words, which on a phone cannot be smaller. */
const rooms = {
  narrow: { bar: 17, line: 46, barTop: 21, left: 2, right: 8, columns: 1, names: 0, words: 13 },
  medium: { bar: 20, line: 33, barTop: 6, left: 132, right: 208, columns: 2, names: 98, words: 12 },
  wide: { bar: 20, line: 33, barTop: 6, left: 132, right: 222, columns: 2, names: 132, words: 12 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Whether a promise has a bar: it is to buy, and at a price that is known. */
const hasBar = ({ amountUsdBn, state }: PromisePart) =>
  amountUsdBn !== null && state !== 'no purchase';

/** The lines that share a height: one with a bar, or as many without as there are columns. */
function shelvesOf(lines: readonly PromisePart[], columns: number) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const own = lines.filter((line) => line.group === group);
    const small = own.filter((line) => !hasBar(line));
    const shelves = [
      ...own.filter(hasBar).map((line) => [line]),
      ...Array.from({ length: Math.ceil(small.length / columns) }, (_, index) =>
        small.slice(index * columns, (index + 1) * columns),
      ),
    ];
    return shelves.map((shelf, index) => ({
      ...{ group, shelf, isFirst: index === 0, isSmall: !shelf.some(hasBar) },
    }));
  });
}

/** One bar per promise to buy, in groups; small words alone where no price is known, or nothing is bought. */
export function commitmentsPlot(rows: readonly PromisePart[], size: DrawingSize): Plot.PlotOptions {
  const room = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const margin = isNarrow ? 0 : room.left;
  const { placed, height } = stackDown(
    shelvesOf(
      rows.filter(({ value }) => value !== null),
      room.columns,
    ),
    ({ isFirst, isSmall }) => (isFirst ? headHeight : 0) + (isSmall ? smallLine : room.line),
  );
  const shelves = placed.map((shelf) => ({
    ...shelf,
    y: shelf.top + (shelf.isFirst ? headHeight : 0),
  }));
  type Shelf = (typeof shelves)[number];
  const heads = shelves.filter(({ isFirst }) => isFirst);
  const lines = shelves.flatMap(({ shelf, y }) =>
    shelf.map((line, column) => ({ ...line, y, column })),
  );
  const partsOf = (line: PromisePart) =>
    rows.flatMap((d) =>
      d.name === line.name && d.amountUsdBn !== null && d.state !== 'no purchase'
        ? [{ ...d, state: d.state, endUsdBn: d.startUsdBn + d.amountUsdBn }]
        : [],
    );
  const priced = lines.filter(hasBar).map((line) => ({
    ...line,
    endUsdBn: Math.max(...partsOf(line).map((d) => d.endUsdBn)),
  }));
  type Line = (typeof lines)[number];
  type Priced = (typeof priced)[number];
  const bars = priced.flatMap((line) =>
    partsOf(line).map((part) => ({ ...part, barTop: line.y + room.barTop })),
  );
  type Bar = (typeof bars)[number];
  const most = Math.max(...bars.map((d) => d.endUsdBn));
  const perUsdBn = (size.width - room.left - room.right) / most;
  const parts = bars.filter(
    ({ partAmount, startUsdBn, endUsdBn }) =>
      partAmount !== null &&
      textWidth(partAmount, size.fontSize) < (endUsdBn - startUsdBn) * perUsdBn,
  );
  const middle = (d: Line) => d.y + room.barTop + room.bar / 2;
  const small = lines.filter((line) => !hasBar(line));
  const nameOf = ({ colour }: PromisePart) => tones(colour).text;
  const atColumn = (column: number) => ({
    ...start,
    frameAnchor: 'left' as const,
    y: (d: Line) => d.y + smallLine / 2 + 2,
    fontSize: room.words,
    dx: (column * size.width) / room.columns - margin,
  });
  return {
    height: height + 4,
    margin: 0,
    marginLeft: room.left,
    marginRight: room.right,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: [0, height + 4], range: [0, height + 4] },
    marks: [
      Plot.ruleY(heads, {
        y: (d: Shelf) => d.y - 4,
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
      ...whenAny(parts, (some) =>
        Plot.text(some, {
          x: (d: Bar) => (d.startUsdBn + d.endUsdBn) / 2,
          y: (d: Bar) => d.barTop + room.bar / 2,
          text: 'partAmount',
          fill: nameOf,
        }),
      ),
      Plot.text(heads, {
        ...start,
        ...soft,
        frameAnchor: 'left',
        y: (d: Shelf) => d.y - 13,
        text: 'group',
        dx: -margin,
      }),
      ...rowHead<Priced>(
        priced,
        { name: ({ name }) => name, fill: nameOf, middle, above: (d) => d.y + 10, margin },
        size,
      ),
      isNarrow
        ? Plot.text(priced, {
            ...end,
            frameAnchor: 'right',
            y: (d: Priced) => d.y + 10,
            text: 'value',
          })
        : Plot.text(priced, { ...start, x: 'endUsdBn', y: middle, text: 'value', dx: 8 }),
      ...Array.from({ length: room.columns }, (_, column) => {
        const own = small.filter((line) => line.column === column);
        const at = atColumn(column);
        return Plot.marks(
          Plot.text(own, { ...at, ...bold, text: 'name', fill: nameOf }),
          isNarrow
            ? Plot.text(own, { ...end, frameAnchor: 'right', y: at.y, text: 'value' })
            : Plot.text(own, { ...at, text: 'value', dx: at.dx + room.names }),
        );
      }),
    ],
  };
}
