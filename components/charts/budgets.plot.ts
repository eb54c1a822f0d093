import * as Plot from '@observablehq/plot';
import { inState, keyed } from '#components/drawing/code.ts';
import { tones, whenAny, type Colour } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { textWidth, wrapText } from '#components/drawing/text-width.ts';
import { bold, lineStep, soft, start } from '#components/drawing/text.ts';
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
/** Pixels up to which a square is a speck: drawn as a dot of its area. */
const speckSide = 6;
/** Radius of the ring around a speck, in pixels: it says how the size is known, not how large it is. */
const ring = 6.5;
/** Least room for the words of a pot in a row of pots, and the room between them, in pixels. */
const [leastWords, gap] = [80, 14];
/** Room above the words of the unknown pot, and from them to the rule above the other pots. */
const [unknownAbove, unknownRoom] = [16, 58];

/** A rectangle in pixels. */
interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The words of a pot: its name and amount, and what explains them below. */
interface Words {
  readonly x: number;
  readonly y: number;
  readonly name: readonly string[];
  readonly basis: readonly string[];
}

type PotBox = Pot & Box & { readonly words: Words };

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

/** One square against a field of as many as the larger pot has, an unknown one, and the rest to the same scale. */
export function budgetsPlot(
  { unit, field, times, unknown, others, othersHead }: Comparison,
  size: DrawingSize,
): Plot.PlotOptions {
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
  const isSpeck = ({ x1, x2 }: Box) => x2 - x1 < speckSide;
  const specks = boxes.filter(isSpeck);
  const squares = boxes.filter((box) => !isSpeck(box));
  const main = [unitWords, fieldWords, unknownWords];
  const ends = [
    ...boxes.map(({ y2 }) => y2 + 2),
    ...boxes.map(({ words }) => words.y + words.name.length * step + 2),
  ];
  const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const block = { ...start, lineAnchor: 'top', lineHeight: 1.25 } as const;
  // In a row a speck lies on the ground of the others; its ring must not reach below it.
  const middle = ({ y1, y2 }: Box) => (isNarrow ? (y1 + y2) / 2 : y2 - ring);
  const speckX = ({ x1 }: Box) => x1 + ring - 1;
  return {
    ...pixelScales(size.width, Math.ceil(Math.max(...ends))),
    r: { type: 'identity' },
    marks: [
      Plot.rect([unitBox, ...grid, ...squares.filter(({ footing }) => footing === 'forecast')], {
        ...keyed('grey'),
        ...edges,
        ...{ fill: 'var(--rule)', fillOpacity: 0.6, stroke: 'var(--soft)' },
      }),
      Plot.link(lines, { ...edges, stroke: 'var(--soft)' }),
      ...stateBars(
        squares.flatMap((box) => (box.footing === 'told' ? [{ ...box, state: box.footing }] : [])),
        edges,
      ),
      ...(isNarrow
        ? whenAny(specks, (some) =>
            Plot.link(some, {
              x1: (d: PotBox) => speckX(d) + ring + 4,
              x2: (d: PotBox) => d.words.x - 6,
              ...{ y1: middle, y2: middle, stroke: 'var(--rule)' },
            }),
          )
        : []),
      // A speck has no room for dashes: a ring around it has them.
      Plot.dot(specks, {
        ...inState<PotBox>('told', ({ colour }) => colour, { fact: ({ fact }) => fact }),
        ...{ x: speckX, y: middle, r: ring },
      }),
      Plot.dot(specks, {
        ...{ x: speckX, y: middle },
        // A disc of the area of the square.
        r: ({ x1, x2 }: PotBox) => (x2 - x1) / Math.sqrt(Math.PI),
        fill: ({ colour }: PotBox) => tones(colour).solid,
      }),
      Plot.text([unknown], {
        ...bold,
        ...{ x: fieldLeft + 9, y: unknownTop + step, text: () => '?' },
        ...{ fill: 'currentColor', fontSize: 34 },
      }),
      Plot.ruleY([othersTop - 12], { stroke: 'var(--rule)' }),
      Plot.text([othersHead], { ...start, ...soft, x: 0, y: othersTop + 4, text: String }),
      Plot.text([...main, ...boxes.map(({ words }) => words)], {
        ...block,
        ...bold,
        ...{ x: 'x', y: 'y', text: (d: Words) => d.name.join('\n') },
      }),
      Plot.text(main, {
        ...block,
        ...soft,
        x: 'x',
        y: (d: Words) => d.y + d.name.length * step,
        text: (d: Words) => d.basis.join('\n'),
      }),
    ],
  };
}
