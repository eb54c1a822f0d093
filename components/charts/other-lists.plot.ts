import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { companyOf, type NamedList, type Place } from '#components/drawing/named-lists.layout.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { bold, broken, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** What is asked of each list. */
type ListFinding = 'alphabetical' | 'Microsoft first';

/** A list, with what was found of it. */
export interface OtherList extends Omit<NamedList, 'block'> {
  /** Whether it is long enough, and whole, so that its order can be looked at. */
  readonly isTested: boolean;
  /** False where only its start was read. */
  readonly isComplete: boolean;
  readonly findings: readonly ListFinding[];
}

/** A question as a column of ticks: its head, and how many lists have one. */
export interface TickColumn {
  readonly finding: ListFinding;
  readonly head: string;
  readonly total: string;
}

/** A name at its place, in pixels. */
interface PlacedName {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isAfterBreak: boolean;
  readonly left: number;
  readonly width: number;
  readonly middle: number;
}

/** A column of ticks with its middle, or a tick at its place, in pixels. */
interface PlacedColumn extends TickColumn {
  readonly x: number;
}
interface Tick {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Pixels: where the names begin, and over them for the label of the list; the middles of the ticks from
 * the right edge, and the room that belongs to them.
 */
const rooms = {
  narrow: { left: 0, above: 22, ticks: [88, 30], room: 0 },
  medium: { left: 160, above: 0, ticks: [98, 32], room: 146 },
  wide: { left: 240, above: 0, ticks: [110, 36], room: 160 },
} as const satisfies Record<DrawingSize['name'], object>;
/** The heads of the ticks with their totals, a line of names, half the height of a box, and air between lists. */
const [headHeight, pitch, half, air] = [66, 29, 12, 6];
/** Room in a box beside its name, and between two names. */
const [padding, between] = [8, 15];

/** Texts of the usual weight are narrower than the bold ones that are measured. */
const usual = 0.93;

/** The first name in its box, the others after it as texts, going on in the next line where one is full. */
function placeNames(
  { names, groupBreak }: OtherList,
  left: number,
  right: number,
  fontSize: number,
): readonly Place[] {
  let [x, line] = [left, 0];
  return names.map((name, index) => {
    const width = Math.ceil(textWidth(name, fontSize) * (index === 0 ? 1 : usual));
    if (index === groupBreak) x += 10;
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    const place = { x, line, width: width + (index === 0 ? 2 * padding : 0) };
    x += place.width + between;
    return place;
  });
}

/** The columns of ticks: heads, totals, ticks, and a dot where there is none. */
function tickMarks(
  columns: readonly PlacedColumn[],
  ticks: readonly Tick[],
  others: readonly Tick[],
): readonly Plot.Markish[] {
  const strokes = ticks.flatMap(({ id, x, y }) =>
    [
      [-6, 0],
      [-1.5, 4.5],
      [6.5, -5],
    ].map(([dx = 0, dy = 0]) => ({ id, x: x + dx, y: y + dy })),
  );
  return [
    Plot.text(columns, {
      ...{ x: 'x', y: 2, text: 'head', lineAnchor: 'top', lineHeight: 1.2 },
      fill: 'currentColor',
    }),
    Plot.text(columns, {
      ...bold,
      x: 'x',
      y: 49,
      text: 'total',
      fontSize: 18,
      fill: 'currentColor',
    }),
    ...whenAny(strokes, (some) =>
      Plot.line(some, { x: 'x', y: 'y', z: 'id', stroke: 'var(--ink)', strokeWidth: 2.5 }),
    ),
    ...whenAny(others, (some) => Plot.dot(some, { x: 'x', y: 'y', r: 1.5, fill: 'var(--other)' })),
  ];
}

/** The lists that have an order, with a column of ticks for each finding; who comes first stands in a box. */
export function otherListsPlot(
  rows: readonly OtherList[],
  size: DrawingSize,
  findings: readonly TickColumn[],
): Plot.PlotOptions {
  const { width, fontSize } = size;
  const { left, above, ticks: fromRight, room } = rooms[size.name];
  const columns = findings.map((column, index): PlacedColumn => ({
    ...column,
    x: width - (fromRight[index] ?? 0),
  }));
  const lists = rows
    .filter(({ isTested }) => isTested)
    .map((list) => ({
      ...list,
      title: broken(list.label, above === 0 ? left - 12 : width, { fontSize: fontSize * usual }),
      places: placeNames(list, left, width - room, fontSize),
    }));
  type List = (typeof lists)[number];
  const firstLine = ({ title }: List) =>
    Math.max(pitch, title.split('\n').length * lineStep(size) + 6);
  const { placed, height } = stackDown(
    lists,
    (list) => air + above + firstLine(list) + pitch * (list.places.at(-1)?.line ?? 0) + air,
    headHeight,
  );
  type Placed = (typeof placed)[number];
  const middleOf = (list: Placed) => list.top + air + above + firstLine(list) / 2;
  // On a phone label and ticks share a line above the names.
  const titleAt = (list: Placed) => middleOf(list) - (above === 0 ? 0 : above + 4);
  const names = placed.flatMap((list) =>
    list.places.map((spot, index): PlacedName => ({
      name: list.names[index] ?? '',
      isFirst: index === 0,
      isAfterBreak: index === list.groupBreak,
      left: spot.x,
      width: spot.width,
      middle: middleOf(list) + spot.line * pitch,
    })),
  );
  const cells = placed.flatMap((list) =>
    columns.map(({ finding, x }) => ({
      ...{ id: `${list.id} ${finding}`, x, y: titleAt(list) },
      isTicked: list.findings.includes(finding),
    })),
  );
  const firsts = names.filter(({ isFirst }) => isFirst);
  const box = {
    x1: 'left',
    x2: (d: PlacedName) => d.left + d.width,
    y1: (d: PlacedName) => d.middle - half,
    y2: (d: PlacedName) => d.middle + half,
    rx: 2.5,
  };
  return {
    ...pixelScales(width, height),
    marks: [
      Plot.ruleY(placed, { y: 'top', stroke: 'var(--rule)' }),
      ...tickMarks(
        columns,
        cells.filter(({ isTicked }) => isTicked),
        cells.filter(({ isTicked }) => !isTicked),
      ),
      Plot.text(placed, {
        ...start,
        x: 0,
        y: titleAt,
        text: 'title',
        lineHeight: lineStep(size) / fontSize,
        dy: -1,
      }),
      ...whenAny(
        firsts.filter(({ name }) => companyOf(name) !== 'other'),
        (some) =>
          Plot.rect(some, { ...box, fill: ({ name }: PlacedName) => tones(companyOf(name)).tint }),
      ),
      ...whenAny(
        firsts.filter(({ name }) => companyOf(name) === 'other'),
        (some) => Plot.rect(some, { ...box, inset: 0.5, fill: 'none', stroke: 'var(--ink)' }),
      ),
      Plot.text(firsts, {
        ...bold,
        x: (d: PlacedName) => d.left + d.width / 2,
        y: 'middle',
        text: 'name',
        fill: ({ name }: PlacedName) =>
          companyOf(name) === 'other' ? 'currentColor' : tones(companyOf(name)).text,
      }),
      Plot.text(
        names.filter(({ isFirst }) => !isFirst),
        { ...start, ...soft, x: 'left', y: 'middle', text: 'name' },
      ),
      ...whenAny(
        names.filter(({ isAfterBreak }) => isAfterBreak),
        (some) =>
          Plot.ruleX(some, {
            x: ({ left: from }: PlacedName) => from - 12,
            y1: (d: PlacedName) => d.middle - half - 2,
            y2: (d: PlacedName) => d.middle + half + 2,
            strokeWidth: 1.5,
          }),
      ),
    ],
  };
}
