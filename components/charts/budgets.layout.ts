import { textWidth, wrapText } from '#components/drawing/text-width.ts';
import type { Colour } from '#components/drawing/marks.ts';
import { lineStep } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One pot of money, or one whose size nobody has said. */
export interface Pot {
  readonly colour: Colour;
  /** How its size is known: a forecast of who counts it, told by others alone, or not at all. */
  readonly footing: 'forecast' | 'told' | 'unsaid';
  readonly fact?: string;
  readonly name: string;
  /** What is counted, where, and by whom; empty where the table alone says it. */
  readonly basis: string;
  /** `null` where nobody has said it. */
  readonly amountUsdBn: number | null;
  readonly amount: string;
}

/** The two pots that are compared, the unknown part of the larger, and the pots beside them. */
export interface Comparison {
  readonly unit: Pot;
  readonly field: Pot;
  /** How many units the field holds; what is left over is drawn as a part of one. */
  readonly times: number;
  readonly unknown: Pot;
  /** From the smallest to the largest. */
  readonly others: readonly Pot[];
  /** Head of the other pots. */
  readonly othersHead: string;
}

/** Side of the unit in pixels. */
const sides = { narrow: 33, medium: 43, wide: 59 } as const satisfies Record<
  DrawingSize['name'],
  number
>;

/** Units in a row of the field. */
const across = 10;
/** Least room for the words of a pot in a row of pots, and the room between them, in pixels. */
const [leastWords, gap] = [80, 14];
/** Room above the words of the unknown pot, and from them to the rule above the other pots. */
const [unknownAbove, unknownRoom] = [16, 58];

/** A rectangle in pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The words of a pot: its name and amount, and what explains them below. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly name: readonly string[];
  readonly basis: readonly string[];
}

/** One of the other pots, with its square and its words. */
export type PotBox = Pot & Box & { readonly words: Words };

/** The other pots: in a row on one ground, or on a phone one under another with their words beside. */
function placeOthers(
  pots: readonly Pot[],
  sideOf: (pot: Pot) => number,
  top: number,
  size: DrawingSize,
): readonly PotBox[] {
  const step = lineStep(size);
  const sized = pots.map((pot) => ({ ...pot, side: sideOf(pot) }));
  const largest = Math.max(...sized.map(({ side }) => side));
  if (size.name === 'narrow') {
    let y = top;
    return sized.map(({ side, ...pot }) => {
      const height = Math.max(side, step);
      const y1 = y + (height - side) / 2;
      y += height + 9;
      const name = [`${pot.name}, ${pot.amount}`];
      const words = { x: largest + 18, y: y1 + side / 2 - step / 2, name, basis: [] };
      return { ...pot, x1: 2, x2: 2 + side, y1, y2: y1 + side, words };
    });
  }
  const ground = top + largest;
  const fitted = sized.map((pot) => {
    const name = wrapText(pot.name, Math.max(leastWords, pot.side), size.fontSize);
    const width = Math.max(
      ...[pot.side, ...[...name, pot.amount].map((line) => textWidth(line, size.fontSize))],
    );
    return { ...pot, lines: [...name, pot.amount], width };
  });
  const needed = fitted.reduce((sum, { width }) => sum + width, 0);
  const between = Math.max(gap, (size.width - 4 - needed) / (fitted.length - 1));
  let x = 2;
  return fitted.map(({ side, width, lines, ...pot }) => {
    const x1 = x;
    x += width + between;
    const words = { x: x1, y: ground + 8, name: lines, basis: [] };
    return { ...pot, x1, x2: x1 + side, y1: ground - side, y2: ground, words };
  });
}

/** Squares, lines between units and words: where each stands, and how high the whole is. */
export function placeBudgets(
  { unit, field, times, unknown, others }: Comparison,
  size: DrawingSize,
) {
  const side = sides[size.name];
  const isNarrow = size.name === 'narrow';
  const step = lineStep(size);
  const wordsOf = ({ name, amount, basis }: Pot, x: number, y: number, room: number): Words => ({
    ...{ x, y },
    name: wrapText([name, amount].filter(Boolean).join(', '), room, size.fontSize),
    basis: basis === '' ? [] : wrapText(basis, room, size.fontSize),
  });
  const fieldLeft = isNarrow ? 2 : size.width - 2 - across * side;
  const unitWords = isNarrow
    ? wordsOf(unit, side + 14, 2, size.width - side - 14)
    : wordsOf(unit, 2, 2 * step + 12 + side, fieldLeft - 20);
  const headTop = isNarrow ? side + 20 : 3;
  const fieldWords = wordsOf(field, fieldLeft, headTop, size.width - fieldLeft);
  const fieldTop = headTop + (fieldWords.name.length + fieldWords.basis.length) * step + 5;
  const unitTop = isNarrow ? 2 : fieldTop;
  const full = Math.floor(times / across);
  const rest = times - full * across;
  const fieldEnd = fieldTop + (full + 1) * side;
  const box = (x1: number, y1: number, width: number, height: number): Box => ({
    ...{ x1, y1, x2: x1 + width, y2: y1 + height },
  });
  const fullEnd = fieldTop + full * side;
  const grid = [
    box(fieldLeft, fieldTop, across * side, full * side),
    box(fieldLeft, fullEnd, rest * side, side),
  ];
  // The lines of the field between its units: across it, down it, and down its last row.
  const inner = (count: number) => Array.from({ length: Math.ceil(count) - 1 }, (_, at) => at + 1);
  const lines = [
    ...inner(full).map((row) => box(fieldLeft, fieldTop + row * side, across * side, 0)),
    ...inner(across).map((column) =>
      box(fieldLeft + column * side, fieldTop, 0, (column < rest ? full + 1 : full) * side),
    ),
  ];
  const unitBox = box(2, unitTop, side, side);
  const unknownTop = fieldEnd + unknownAbove;
  const unknownWords = wordsOf(unknown, fieldLeft + 30, unknownTop, size.width - fieldLeft - 30);
  const othersTop = unknownTop + unknownRoom;
  const sideOf = ({ amountUsdBn }: Pot) =>
    side * Math.sqrt((amountUsdBn ?? 0) / (unit.amountUsdBn ?? 1));
  const boxes = placeOthers(others, sideOf, othersTop + 24, size);
  const main = [unitWords, fieldWords, unknownWords];
  const ends = [
    ...boxes.map(({ y2 }) => y2 + 2),
    ...boxes.map(({ words }) => words.y + words.name.length * step + 2),
  ];
  return {
    ...{ unitBox, grid, lines, boxes, main, step, othersTop },
    unknownMark: { x: fieldLeft + 9, y: unknownTop + step },
    height: Math.ceil(Math.max(...ends)),
  };
}
