import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { companyOf, type NamedList, type Place } from '#components/drawing/named-lists.layout.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { bold, broken, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A list, with what was found of it. */
export interface OtherList extends Omit<NamedList, 'block'> {
  /** Whether it is long enough, and whole, so that its order can be looked at. */
  readonly isTested: boolean;
  /** False where only its start was read. */
  readonly isComplete: boolean;
  readonly findings: readonly ('alphabetical' | 'Microsoft first')[];
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

/** Pixels from the left where the names begin, and over them for the label of the list. */
const rooms = {
  narrow: { left: 0, above: 22 },
  medium: { left: 172, above: 0 },
  wide: { left: 248, above: 0 },
} as const satisfies Record<DrawingSize['name'], object>;
/** The head of a group, the air over it, a line of names, and half the height of a box. */
const [headHeight, air, pitch, half] = [26, 16, 29, 12];
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

const findingOf = ({ findings }: OtherList) => {
  const words = findings.length === 0 ? 'neither' : findings.join(', and ');
  return words.replace(/^./, (letter) => letter.toUpperCase());
};

/** The lists that have an order, grouped by what was found of them; who comes first stands in a box. */
export function otherListsPlot(rows: readonly OtherList[], size: DrawingSize): Plot.PlotOptions {
  const { width, fontSize } = size;
  const { left, above } = rooms[size.name];
  const lists = rows
    .filter(({ isTested }) => isTested)
    .map((list, index, all) => {
      const before = all[index - 1];
      return {
        ...list,
        title: broken(list.label, above === 0 ? left - 12 : width, { fontSize: fontSize * usual }),
        places: placeNames(list, left, width, fontSize),
        finding: findingOf(list),
        isHead: before === undefined || findingOf(before) !== findingOf(list),
        isTop: before === undefined,
      };
    });
  type List = (typeof lists)[number];
  const headOf = ({ isHead, isTop }: List) => (isHead ? headHeight + (isTop ? 0 : air) : 0);
  const firstLine = ({ title }: List) =>
    Math.max(pitch, title.split('\n').length * lineStep(size) + 6);
  const { placed, height } = stackDown(
    lists,
    (list) => headOf(list) + above + firstLine(list) + pitch * (list.places.at(-1)?.line ?? 0),
  );
  type Placed = (typeof placed)[number];
  const middleOf = (list: Placed) => list.top + headOf(list) + above + firstLine(list) / 2;
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
  const firsts = names.filter(({ isFirst }) => isFirst);
  const box = {
    x1: 'left',
    x2: (d: PlacedName) => d.left + d.width,
    y1: (d: PlacedName) => d.middle - half,
    y2: (d: PlacedName) => d.middle + half,
    rx: 2.5,
  };
  const heads = placed.filter(({ isHead }) => isHead);
  const headTop = (list: Placed) => list.top + (list.isTop ? 0 : air);
  return {
    ...pixelScales(width, height),
    marks: [
      Plot.ruleY(
        heads.filter(({ isTop }) => !isTop),
        { y: (list: Placed) => list.top + air / 2, stroke: 'var(--rule)' },
      ),
      Plot.text(heads, {
        ...start,
        ...bold,
        x: 0,
        y: (list: Placed) => headTop(list) + 13,
        text: 'finding',
        fontSize: 15,
      }),
      Plot.text(placed, {
        ...start,
        x: 0,
        y: (list: Placed) => middleOf(list) - (above === 0 ? 0 : above + 4),
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
