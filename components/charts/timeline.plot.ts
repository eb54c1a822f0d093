import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown, type Stacked } from '#components/drawing/stack-down.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** The threads of the story, in the order of their columns. */
const threads = ['money', 'rights', 'product', 'words'] as const;

/** One event: a dot in the column of its thread, and its words. */
export interface DrawnEvent {
  readonly thread: (typeof threads)[number];
  /** Where it stands to the split of the words. */
  readonly part: 'before' | 'during' | 'after';
  readonly when: string;
  readonly label: string;
  readonly tone: CompanyId | 'other';
  /** The event or its date is known from reports alone. */
  readonly isReported: boolean;
  /** Its words are part of the finding. */
  readonly isTurn: boolean;
}

/**
 * Pixels: first column and step of the threads, left of dates and of labels, height of a row and of one of
 * the finding, size of the finding's dates and of its words.
 */
const rooms = {
  narrow: { first: 8, step: 14, date: 68, label: 68, line: 41, turn: 48, dates: 17, words: 14 },
  medium: { first: 20, step: 56, date: 226, label: 306, line: 23, turn: 34, dates: 15, words: 15 },
  wide: { first: 22, step: 84, date: 344, label: 438, line: 23, turn: 38, dates: 19, words: 19 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Room for the heads of the columns, and for that of the split above its first row, in pixels. */
const [columnHeads, splitHead] = [30, 44];

/** An event with the room of its row; its dot and its words share a middle. */
type Row = DrawnEvent & Stacked & { readonly y: number };

/** Events in their order, not to scale: dots of four threads side by side, each on the row of its words. */
export function timelinePlot(
  events: readonly DrawnEvent[],
  size: DrawingSize,
  split: string,
): Plot.PlotOptions {
  const isNarrow = size.name === 'narrow';
  const room = rooms[size.name];
  const columnOf = (thread: DrawnEvent['thread']) =>
    room.first + threads.indexOf(thread) * room.step;
  const firstOfSplit = events.find(({ part }) => part === 'during');
  const rowHeight = ({ isTurn }: DrawnEvent) => (isTurn ? room.turn : room.line);
  const { placed, height } = stackDown(
    events,
    (event) => rowHeight(event) + (event === firstOfSplit ? splitHead : 0),
    isNarrow ? 0 : columnHeads,
  );
  const rows = placed.map((row): Row => ({ ...row, y: row.top + row.height - rowHeight(row) / 2 }));
  const during = rows.filter(({ part }) => part === 'during');
  const band = {
    top: (during[0]?.top ?? 0) + 9,
    bottom: rows.find(({ part }) => part === 'after')?.top ?? 0,
  };
  const turn = rows.filter(({ isTurn }) => isTurn);
  // A thread begins with its first event: that of the products lies below the shade.
  const lines = threads.map((thread) => ({
    x: columnOf(thread),
    from: rows.find((row) => row.thread === thread)?.y ?? 0,
  }));
  // From the end of the split along its thread, and across to what came the next day.
  const join = turn.flatMap(({ thread, y }, index) => {
    const before = turn[index - 1];
    const corner = before === undefined ? [] : [{ x: columnOf(before.thread), y }];
    return [...corner, { x: columnOf(thread), y }];
  });
  const dots = (state: 'done' | 'told') =>
    Plot.dot(
      rows.filter(({ isReported }) => isReported === (state === 'told')),
      {
        x: (d: Row) => columnOf(d.thread),
        y: 'y',
        r: (d: Row) => (d.isTurn ? 7 : 5),
        ...inState<Row>(state, ({ tone }) => tone),
        strokeWidth: 1.75,
      },
    );
  // On a phone the date stands above the words, with the thread that no head names there.
  const rise = isNarrow ? 8.5 : 0;
  const when = (d: Row) => (isNarrow ? `${d.when} · ${d.thread}` : d.when);
  const words = (isTurn: boolean) => {
    const own = rows.filter((row) => row.isTurn === isTurn);
    const [dates, labels] = isTurn
      ? [
          { fontWeight: 700, fontSize: room.dates },
          { fontWeight: 700, fontSize: room.words },
        ]
      : [soft, {}];
    return [
      Plot.text(own, { ...start, ...dates, x: room.date, y: (d: Row) => d.y - rise, text: when }),
      Plot.text(own, {
        ...labels,
        x: room.label,
        y: (d: Row) => d.y + rise + (isNarrow && isTurn ? 2 : 0),
        text: 'label',
        fill: (d: Row) => tones(d.tone).text,
        textAnchor: 'start',
      }),
    ];
  };
  return {
    ...pixelScales(size.width, height + 2),
    r: { type: 'identity' },
    marks: [
      Plot.rect([band], {
        ...{ x1: 0, x2: size.width, y1: 'top', y2: 'bottom' },
        ...{ fill: 'var(--rule)', fillOpacity: 0.4 },
      }),
      Plot.ruleX(lines, {
        x: 'x',
        y1: 'from',
        y2: height,
        stroke: 'var(--other)',
        strokeWidth: 0.75,
      }),
      Plot.line(join, { x: 'x', y: 'y', stroke: 'var(--ink)', strokeWidth: 2.25 }),
      dots('done'),
      dots('told'),
      ...(isNarrow
        ? []
        : [
            Plot.text(threads, { ...bold, x: columnOf, y: 10, text: String, fill: 'currentColor' }),
          ]),
      Plot.text([split], { ...start, ...bold, x: room.date, y: band.top + 19, text: String }),
      ...words(false),
      ...words(true),
    ],
  };
}
