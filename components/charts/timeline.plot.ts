import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { spreadApart } from '#components/drawing/spread-apart.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** The threads of the story, in the order of their columns. */
const threads = ['money', 'rights', 'product', 'words'] as const;

/** One event: a dot in the column of its thread, and its words. */
export interface DrawnEvent {
  readonly thread: (typeof threads)[number];
  /** Days since the scale begins; `null` before it. */
  readonly day: number | null;
  readonly when: string;
  readonly label: string;
  readonly tone: CompanyId | 'other';
  /** The event or its date is known from reports alone. */
  readonly isReported: boolean;
  /** Its words are part of the finding. */
  readonly isTurn: boolean;
}

/** The stretch of time that is to scale, and what is marked in it; all days since it begins. */
export interface TimeScale {
  readonly days: number;
  readonly months: readonly { readonly day: number; readonly name: string }[];
  readonly split: { readonly from: number; readonly until: number; readonly name: string };
  /** Heads of what is before the scale, and of what comes after the split. */
  readonly before: string;
  readonly after: string;
}

/** Pixels: first column and step of the threads, left of dates and of labels, height of a line and of a day. */
const rooms = {
  narrow: { first: 37, step: 13, date: 90, label: 90, line: 37, day: 3.05 },
  medium: { first: 56, step: 52, date: 272, label: 350, line: 23, day: 2.15 },
  wide: { first: 76, step: 88, date: 424, label: 514, line: 23, day: 2.15 },
} as const satisfies Record<DrawingSize['name'], object>;

/** An event with the heights of its dot and of its words. */
type Row = DrawnEvent & { readonly y: number; readonly wordsY: number };

/** Events as dots on a scale of days, threads side by side, words spread beside them; earlier ones as a list. */
export function timelinePlot(
  events: readonly DrawnEvent[],
  size: DrawingSize,
  { days, months, split, before, after }: TimeScale,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const room = rooms[size.name];
  const columnOf = (thread: DrawnEvent['thread']) =>
    room.first + threads.indexOf(thread) * room.step;
  const lastColumn = columnOf('words');
  const top = narrow ? 58 : 30;
  const turnSize = size.fontSize + 3;
  const early = events
    .filter(({ day }) => day === null)
    .map((event, index): Row => {
      const y = top + 30 + index * room.line;
      return { ...event, y, wordsY: y };
    });
  const scaleTop = top + 44 + early.length * room.line;
  const yOf = (day: number) => scaleTop + day * room.day;
  const dated = events.flatMap((event) =>
    event.day === null ? [] : [{ ...event, y: yOf(event.day) }],
  );
  const isAfter = ({ day }: DrawnEvent) => day !== null && day > split.until;
  const during = dated.filter((event) => !isAfter(event));
  const later = dated.filter(isAfter);
  // Each part has a head one line above its words, and below the words of the part before.
  const headOf = (own: typeof dated) => (own[0]?.y ?? 0) - room.line;
  const wanted = [
    ...[headOf(during), ...during.map(({ y }) => y)],
    ...[Math.max(during.at(-1)?.y ?? 0, headOf(later)), ...later.map(({ y }) => y)],
  ];
  const places = spreadApart(wanted, room.line, scaleTop);
  const placed = (own: typeof dated, from: number) =>
    own.map((event, index): Row => ({ ...event, wordsY: places[from + index] ?? event.y }));
  const rows = [...placed(during, 1), ...placed(later, during.length + 2)];
  const all = [...early, ...rows];
  const headsY = [places[0] ?? 0, places[during.length + 1] ?? 0] as const;
  const heads = [
    { name: before, y: top + 4 },
    { name: split.name, y: headsY[0] },
    { name: after, y: headsY[1] },
  ];
  const height = Math.ceil(
    Math.max(yOf(days) + 6, ...rows.map(({ wordsY }) => wordsY + (narrow ? 27 : 12))),
  );
  const [bandFrom, bandUntil] = [yOf(split.from), yOf(split.until)];
  const [listFrom, listUntil] = [headsY[0] - 13, headsY[1] - (narrow ? 11 : 12)];
  const fanX = lastColumn + (narrow ? 7 : 14);
  const listX = room.date - 5;
  const band = [
    ...[
      [room.first - 12, bandFrom],
      [fanX, bandFrom],
      [listX, listFrom],
      [width, listFrom],
    ],
    ...[
      [width, listUntil],
      [listX, listUntil],
      [fanX, bandUntil],
      [room.first - 12, bandUntil],
    ],
  ];
  // One path: it lifts its pen where a point has no place.
  const leadersOf = (own: readonly Row[]) =>
    own.flatMap((row) => [
      { x: columnOf(row.thread) + 8, y: row.y },
      { x: fanX, y: row.y },
      { x: room.date - 3, y: row.wordsY },
      { x: NaN, y: NaN },
    ]);
  const lines = threads.flatMap((thread) => [
    { x: columnOf(thread), y1: top + 16, y2: scaleTop - 20 },
    { x: columnOf(thread), y1: scaleTop, y2: yOf(days) },
  ]);
  const dots = (own: readonly Row[], state: 'done' | 'told') =>
    Plot.dot(own, {
      x: (d: Row) => columnOf(d.thread),
      y: 'y',
      r: 5,
      ...inState<Row>(state, ({ tone }) => tone),
      strokeWidth: 1.75,
    });
  const labels = (own: readonly Row[], look: Plot.TextOptions) =>
    Plot.text(own, {
      ...look,
      x: room.label,
      y: (d: Row) => d.wordsY + (narrow ? 16 : 0),
      text: 'label',
      fill: (d: Row) => tones(d.tone).text,
      textAnchor: 'start',
    });
  return {
    ...pixelScales(width, height),
    marks: [
      Plot.line(band, { fill: 'var(--raised)', stroke: 'var(--rule)' }),
      Plot.ruleX(lines, { x: 'x', y1: 'y1', y2: 'y2', stroke: 'var(--rule)' }),
      Plot.ruleY(months, {
        x1: room.first - 8,
        x2: room.first - 4,
        y: ({ day }: TimeScale['months'][number]) => yOf(day),
        stroke: 'var(--soft)',
      }),
      Plot.text(months, {
        ...start,
        ...soft,
        x: 0,
        y: ({ day }: TimeScale['months'][number]) => yOf(day),
        text: 'name',
      }),
      // On a phone there is no room to tell them apart: months and order lead from dots to words there.
      ...(narrow
        ? []
        : [
            Plot.line(leadersOf(rows.filter(({ isTurn }) => !isTurn)), {
              x: 'x',
              y: 'y',
              stroke: 'var(--other)',
              strokeWidth: 0.75,
            }),
          ]),
      Plot.line(leadersOf(rows.filter(({ isTurn }) => isTurn)), {
        x: 'x',
        y: 'y',
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      dots(
        all.filter(({ isReported }) => !isReported),
        'done',
      ),
      dots(
        all.filter(({ isReported }) => isReported),
        'told',
      ),
      // On a phone the names of the columns stand upright over them.
      Plot.text(threads, {
        ...bold,
        x: columnOf,
        y: narrow ? top + 8 : 10,
        text: String,
        fill: 'currentColor',
        textAnchor: narrow ? 'start' : 'middle',
        rotate: narrow ? -90 : 0,
      }),
      Plot.text(heads, { ...start, ...bold, x: room.date, y: 'y', text: 'name' }),
      ...[false, true].map((isTurn) =>
        Plot.text(
          all.filter((row) => row.isTurn === isTurn),
          {
            ...start,
            ...(isTurn ? { ...bold, fontSize: turnSize } : soft),
            x: room.date,
            y: 'wordsY',
            text: (d: Row) => (narrow ? `${d.when} · ${d.thread}` : d.when),
          },
        ),
      ),
      labels(
        all.filter(({ isTurn }) => !isTurn),
        {},
      ),
      labels(
        all.filter(({ isTurn }) => isTurn),
        { fontWeight: 700, ...(size.name === 'wide' ? { fontSize: turnSize } : {}) },
      ),
    ],
  };
}
