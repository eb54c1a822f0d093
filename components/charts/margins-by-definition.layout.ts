import { stackDown, type Stacked } from '#components/drawing/stack-down.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { broken, lineStep } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One published margin. */
export interface MarginValue {
  readonly fact: string;
  readonly company: string;
  readonly isOpenai: boolean;
  readonly definition: string;
  /** What the definition takes away from sales, in a few words. */
  readonly counts: string;
  /** Row of the definition, from 0 at the top. */
  readonly row: number;
  /** Rank among the values of its row, by time. */
  readonly step: number;
  readonly period: string;
  readonly percent: number;
  /** The value with its unit. */
  readonly value: string;
  readonly when: string;
}

/** A definition in its row, in pixels. */
export interface DrawnRow extends Stacked {
  readonly values: readonly MarginValue[];
  /** Whether it is one of those whose move is the finding. */
  readonly isLarge: boolean;
  /** Name and what is taken off, with their line breaks. */
  readonly name: string;
  readonly counts: string;
  readonly nameTop: number;
  readonly countsTop: number;
  /** Height of the scale. */
  readonly y: number;
  /** From the first value in time to the last: an arrow over the scale, and how far in points, with its sign. */
  readonly move: { readonly from: number; readonly to: number; readonly points: string };
}

/** A value at its place, in pixels. */
export interface DrawnValue extends MarginValue {
  readonly x: number;
  readonly y: number;
  readonly isLarge: boolean;
  /** No other value of its row lies further right. */
  readonly isMost: boolean;
  /** Where the value before it in time lies; `null` for none, or one of the same time. */
  readonly before: number | null;
  /** Which side of its words is at its place. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Room in pixels: of the names, and right of the scale. */
const rooms = {
  narrow: { left: 8, right: 20 },
  medium: { left: 210, right: 16 },
  wide: { left: 262, right: 18 },
} as const satisfies Record<DrawingSize['name'], object>;
const [axis, divider, between] = [26, 32, 14];
/** Of a larger row: height, and from its top to the scale. */
const large = { height: 84, down: 36 };

const isMove = (from: MarginValue | undefined, to: MarginValue) =>
  from !== undefined && from.period !== to.period;

function pointsOf(values: readonly MarginValue[]): string {
  const points = Math.round((values.at(-1)?.percent ?? 0) - (values[0]?.percent ?? 0));
  return `${points > 0 ? '+' : '−'}${String(Math.abs(points))} points`;
}

/** Whether the words under two neighbours would meet if each stood in the middle of its ring. */
function isTight(values: readonly MarginValue[], perPoint: number, fontSize: number): boolean {
  return values.some((value, index) => {
    const before = values[index - 1];
    if (before === undefined) return false;
    const room = Math.abs(value.percent - before.percent) * perPoint;
    return room < (textWidth(value.when, fontSize) + textWidth(before.when, fontSize)) / 2 + 6;
  });
}

/** Definitions one under another on one scale from 0 to 100%; those of OpenAI that moved are larger. */
export function marginsLayout(rows: readonly MarginValue[], size: DrawingSize) {
  const { left, right } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const step = lineStep(size);
  const perPoint = (size.width - left - right) / 100;
  const at = (percent: number) => Math.round(left + Math.max(0, percent) * perPoint);
  const nameWidth = isNarrow ? size.width : left - 22;
  const definitions = [...new Set(rows.map(({ row }) => row))].map((row) => {
    const values = rows.filter((value) => value.row === row);
    const [first] = values;
    const name = broken(`${first?.company ?? ''}: ${first?.definition ?? ''}`, nameWidth, size);
    const counts = broken(`Taken off: ${first?.counts ?? ''}`, nameWidth, size);
    return {
      ...{ values, name, counts },
      isLarge: values.some((to, index) => to.isOpenai && isMove(values[index - 1], to)),
      headHeight: (name.split('\n').length + counts.split('\n').length) * step,
    };
  });
  const firstSmall = definitions.findIndex(({ isLarge }) => !isLarge);
  const scaleHeight = (isLarge: boolean) => (isLarge ? large.height : isNarrow ? 34 : 28);
  const { placed, height } = stackDown(
    definitions,
    ({ isLarge, headHeight }, index) =>
      (index === firstSmall ? divider : 0) +
      between +
      (isNarrow ? headHeight + scaleHeight(isLarge) : Math.max(headHeight, scaleHeight(isLarge))),
    axis,
  );
  const drawn = placed.map((row, index): DrawnRow => {
    const { isLarge, name, headHeight, values } = row;
    const bottom = row.top + row.height - between;
    const room = isNarrow ? scaleHeight(isLarge) : Math.max(headHeight, scaleHeight(isLarge));
    const y = bottom - room + (isLarge ? large.down : room / 2);
    const nameTop = isNarrow ? row.top + (index === firstSmall ? divider : 0) : y - headHeight / 2;
    const [from = 0, to = 0] = [values[0], values.at(-1)].map((value) => at(value?.percent ?? 0));
    return {
      ...row,
      ...{ y, nameTop, countsTop: nameTop + step * name.split('\n').length },
      move: { from, to, points: pointsOf(values) },
    };
  });
  const values = drawn.flatMap(({ values: own, isLarge, y }) => {
    const places = own.map(({ percent }) => at(percent));
    const [least, most] = [Math.min(...places), Math.max(...places)];
    const tight = isTight(own, perPoint, size.fontSize);
    return own.map((value, index): DrawnValue => {
      const x = at(value.percent);
      const before = own[index - 1];
      return {
        ...value,
        ...{ x, y, isLarge, isMost: x === most },
        before: before !== undefined && isMove(before, value) ? at(before.percent) : null,
        anchor: !tight ? 'middle' : x === most ? 'start' : x === least ? 'end' : 'middle',
      };
    });
  });
  return {
    at,
    height: height - between / 2,
    rows: drawn,
    values,
    rule: (placed[firstSmall]?.top ?? 0) + 2,
  };
}
