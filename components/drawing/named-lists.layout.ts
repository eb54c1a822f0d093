import { companies, type CompanyId } from '#data/companies.ts';
import type { Chip } from './chips.ts';
import type { Colour } from './marks.ts';
import { wrapText } from './text-width.ts';

/** One text that lists companies, with the words of its row. */
export interface NamedList {
  readonly id: string;
  /** Head of the block of rows it stands in, empty for none; rows of a block follow one another. */
  readonly block: string;
  readonly label: string;
  readonly names: readonly string[];
  /** How the order stands to the alphabet, in a few words. */
  readonly order: string;
  /** The order follows the alphabet, forwards or backwards: its words are drawn in ink. */
  readonly isOrdered: boolean;
  /** Known only through somebody else's account: drawn in dashes. */
  readonly isRelayed: boolean;
  /** Number of names before the text starts a new group; `null` for one group. */
  readonly groupBreak: number | null;
  /** Colour of a name at a position from 0; that of its company by default. */
  readonly colourOf?: (name: string, position: number) => Colour;
}

/** Where a name of a list is drawn: pixels from the left, and line of the row from 0. */
export interface Place {
  readonly x: number;
  readonly line: number;
  readonly width: number;
}

/** A text at a point. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
}

/** Height of a chip in pixels. */
export const chipHeight = 24;
const linePitch = chipHeight + 5;
const textLine = 17;

const named = Object.values(companies);

/** The company in whose colour a name is drawn. */
export function companyOf(name: string): CompanyId | 'other' {
  const company = named.find(
    (each) => each.name === name || each.alsoNamed.some((own) => own === name),
  );
  return company?.id ?? 'other';
}

/** Chips in columns of one width, one column a position. */
export function inColumns(left: number, columnWidth: number, gap: number) {
  return ({ names }: NamedList): readonly Place[] =>
    names.map((_, index) => ({ x: left + index * columnWidth, line: 0, width: columnWidth - gap }));
}

/** What a drawing of lists needs to know of its size. */
export interface ListsSize {
  readonly width: number;
  /** Label size of the drawing, in pixels. */
  readonly fontSize: number;
  /** Room above the first block, for column heads. */
  readonly top: number;
  readonly labelWidth: number;
  /** Where the words on the order begin; they end at the right edge when stacked. */
  readonly orderX: number;
  /** Label and order stand above the chips. */
  readonly isStacked: boolean;
  readonly place: (list: NamedList) => readonly Place[];
  /** Chips hold the first letter of a name where they have no room for more. */
  readonly isInitial?: boolean;
}

/** Where everything stands, in pixels from the top left: rows of chips in blocks. */
export function namedListsLayout(
  rows: readonly NamedList[],
  { width, fontSize, top, labelWidth, orderX, isStacked, place, isInitial }: ListsSize,
) {
  const heads: Label[] = [];
  const rules: { readonly y: number }[] = [];
  const labels: Label[] = [];
  const orders: Label[] = [];
  const chips: Chip[] = [];
  const breaks: { readonly x: number; readonly y: number }[] = [];
  const middles = new Map<string, number>();
  let y = top;
  rows.forEach((list, index) => {
    if (list.block !== '' && list.block !== rows[index - 1]?.block) {
      if (index > 0) y += 6;
      rules.push({ y });
      const lines = wrapText(list.block, width, fontSize);
      heads.push({ text: lines.join('\n'), x: 0, y: y + 9 });
      y += lines.length * textLine + 15;
    }
    const places = place(list);
    const label = wrapText(list.label, labelWidth, fontSize);
    const tallness = isStacked ? chipHeight : Math.max(chipHeight, label.length * textLine);
    const chipTop = isStacked ? y + textLine + 5 : y + (tallness - chipHeight) / 2;
    const middle = chipTop + chipHeight / 2;
    middles.set(list.id, middle);
    labels.push({ text: label.join('\n'), x: 0, y: isStacked ? y + 8 : middle });
    orders.push({
      text: list.order,
      x: isStacked ? width : orderX,
      y: isStacked ? y + 8 : middle,
      fill: list.isOrdered ? 'currentColor' : 'var(--soft)',
    });
    places.forEach((spot, position) => {
      const name = list.names[position] ?? '';
      const chipY = chipTop + spot.line * linePitch;
      const { isRelayed } = list;
      chips.push({
        text: isInitial === true ? name.slice(0, 1) : name,
        colour: list.colourOf?.(name, position) ?? companyOf(name),
        x: spot.x,
        y: chipY,
        width: spot.width,
        height: chipHeight,
        isRelayed,
      });
      const before = places[position - 1];
      if (position === list.groupBreak && before?.line === spot.line) {
        breaks.push({ x: (before.x + before.width + spot.x) / 2, y: chipY });
      }
    });
    const last = places.at(-1);
    y =
      chipTop + (last?.line ?? 0) * linePitch + (chipHeight + tallness) / 2 + (isStacked ? 12 : 10);
  });
  return { height: y, rules, heads, labels, orders, chips, breaks, middles };
}
