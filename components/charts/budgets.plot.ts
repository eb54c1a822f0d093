import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import type { Colour } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { textWidth, wrapText } from '#components/drawing/text-width.ts';
import { bold, halo, lineStep, soft, start } from '#components/drawing/text.ts';
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
  /** How many units the field has. */
  readonly times: number;
  readonly unknown: Pot;
  readonly others: readonly Pot[];
  /** Head of the other pots. */
  readonly othersHead: string;
}

/** Side of the unit, units in a row of the field, and left edges of the three main pots, in pixels. */
const rooms = {
  narrow: { side: 28, across: 10, columns: [2, 2, 2] },
  medium: { side: 29, across: 8, columns: [2, 168, 440] },
  wide: { side: 39, across: 8, columns: [2, 240, 604] },
} as const satisfies Record<DrawingSize['name'], object>;

/** A pot with its rectangle and the place of its words. */
interface Box extends Pot {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly textX: number;
  readonly textY: number;
  readonly nameLines: readonly string[];
  readonly basisLines: readonly string[];
}

/** One square against a field of as many as the larger pot has, an unknown one, and the rest to the same scale. */
export function budgetsPlot(
  { unit, field, times, unknown, others, othersHead }: Comparison,
  size: DrawingSize,
): Plot.PlotOptions {
  const { side, across, columns } = rooms[size.name];
  const narrow = size.name === 'narrow';
  const step = lineStep(size);
  const down = Math.ceil(times / across);
  const boxed = (
    pot: Pot,
    [width, height]: readonly [number, number],
    [x1, y1]: readonly [number, number],
    [textX, textY, room]: readonly [number, number, number],
  ): Box => ({
    ...pot,
    ...{ x1, y1, x2: x1 + width, y2: y1 + height, textX, textY },
    nameLines: wrapText([pot.name, pot.amount].filter(Boolean).join(', '), room, size.fontSize),
    basisLines: pot.basis === '' ? [] : wrapText(pot.basis, room, size.fontSize),
  });
  const square = [side, side] as const;
  const grid = [across * side, down * side] as const;
  const [first, second, third] = columns;
  const head = 3 * step + 10;
  const beside = side + 14;
  const fieldTop = narrow ? side + 34 + 2 * step : head;
  const unknownTop = fieldTop + grid[1] + 18;
  const main = narrow
    ? [
        boxed(unit, square, [first, 2], [beside, 10, size.width - beside]),
        boxed(field, grid, [first, fieldTop], [first, fieldTop - 8 - 1.5 * step, size.width]),
        boxed(unknown, square, [first, unknownTop], [beside, unknownTop + 7, size.width - beside]),
      ]
    : [
        boxed(unit, square, [first, head], [first, 10, second - 20]),
        boxed(field, grid, [second, head], [second, 10, third - second - 16]),
        boxed(unknown, square, [third, head], [third, 10, size.width - third]),
      ];
  const othersTop = (narrow ? unknownTop + side : head + grid[1]) + 30;
  const sideOf = ({ amountUsdBn }: Pot) =>
    side * Math.sqrt((amountUsdBn ?? 0) / (unit.amountUsdBn ?? 1));
  const largest = Math.max(...others.map(sideOf));
  const widest = (words: string) =>
    Math.max(...words.split(' ').map((word) => textWidth(word, size.fontSize)));
  const columnWidths = others.map((pot) => Math.max(sideOf(pot), widest(pot.name), 84));
  const gap = (size.width - 4 - columnWidths.reduce((sum, own) => sum + own)) / (others.length - 1);
  const bottom = othersTop + 16 + largest;
  let [x, y] = [2, othersTop + 26];
  const rest = others.map((pot, index) => {
    const own = sideOf(pot);
    const column = columnWidths[index] ?? 0;
    const spare = index === others.length - 1 ? -4 : Math.max(4, gap - 12);
    const place = narrow
      ? boxed(pot, [own, own], [2 + largest - own, y], [largest + 14, y + 7, size.width])
      : boxed(pot, [own, own], [x, bottom - own], [x, bottom + 16, column + spare]);
    x += column + gap;
    y += Math.max(own, 1.3 * step) + 8;
    return place;
  });
  const boxes = [...main, ...rest];
  const wordsEnd = ({ textY, nameLines, basisLines }: Box) =>
    textY + (nameLines.length + basisLines.length) * step;
  const height = Math.max(...boxes.map((d) => Math.max(d.y2 + 2, wordsEnd(d))));
  const cells = main.filter(({ name }) => name === field.name);
  const lines = (count: number) => Array.from({ length: count - 1 }, (_, index) => index + 1);
  const words = { ...start, lineAnchor: 'top', lineHeight: 1.25 } as const;
  const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const stroke = 'var(--other)';
  return {
    ...pixelScales(size.width, Math.ceil(height)),
    marks: [
      Plot.rect(
        boxes.filter(({ footing }) => footing === 'forecast'),
        { ...keyed('outline'), ...edges, stroke: 'var(--soft)', strokeWidth: 1.75 },
      ),
      ...[false, true].flatMap((isSpeck) =>
        stateBars(
          boxes.flatMap(({ footing, ...box }) =>
            footing === 'forecast' || box.x2 - box.x1 < 6 !== isSpeck
              ? []
              : [{ ...box, state: footing }],
          ),
          // The dashes of the others would be longer than a speck.
          isSpeck ? { ...edges, strokeDasharray: '1.5 1.5', strokeWidth: 1 } : edges,
        ),
      ),
      ...cells.flatMap(({ x1, x2, y1, y2 }) => [
        Plot.ruleX(lines(across), { x: (d: number) => x1 + d * side, y1, y2, stroke }),
        Plot.ruleY(lines(down), { y: (d: number) => y1 + d * side, x1, x2, stroke }),
      ]),
      Plot.text(
        main.filter(({ footing }) => footing === 'unsaid'),
        {
          ...halo,
          ...bold,
          x: (d: Box) => (d.x1 + d.x2) / 2,
          y: (d: Box) => (d.y1 + d.y2) / 2,
          text: () => '?',
          fill: 'currentColor',
          fontSize: 16,
        },
      ),
      Plot.ruleY([othersTop - 12], { stroke: 'var(--rule)' }),
      Plot.text([othersHead], { ...start, ...soft, x: 0, y: othersTop + 4, text: String }),
      Plot.text(boxes, {
        ...words,
        ...bold,
        x: 'textX',
        y: (d: Box) => d.textY - size.fontSize / 2,
        text: (d: Box) => d.nameLines.join('\n'),
      }),
      Plot.text(main, {
        ...words,
        ...soft,
        x: 'textX',
        y: (d: Box) => d.textY - size.fontSize / 2 + d.nameLines.length * step,
        text: (d: Box) => d.basisLines.join('\n'),
      }),
    ],
  };
}
