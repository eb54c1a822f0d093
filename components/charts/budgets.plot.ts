import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { tones, type Colour } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { wrapText } from '#components/drawing/text-width.ts';
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
  /** How many units the field has. */
  readonly times: number;
  readonly unknown: Pot;
  readonly others: readonly Pot[];
  /** Head of the other pots. */
  readonly othersHead: string;
}

/** Side of the unit in pixels, and lines of text above the field. */
const rooms = {
  narrow: { side: 29, headLines: 3 },
  medium: { side: 38, headLines: 2 },
  wide: { side: 54, headLines: 2 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Units in a row of the field. */
const across = 10;
/** Pixels up to which a square is a speck: drawn as a dot of its area, with a leader to its words. */
const speckSide = 6;

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
  const { side, headLines } = rooms[size.name];
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
  const fieldLeft = narrow ? 2 : size.width - 2 - grid[0];
  const beside = side + 14;
  const besideRoom = (narrow ? size.width : fieldLeft - 12) - beside;
  const fieldTop = (narrow ? side + 24 : 0) + headLines * step + 12;
  const fieldEnd = fieldTop + grid[1];
  const unknownTop = narrow ? fieldEnd + 18 : fieldTop + 2 * side;
  const main = [
    boxed(unit, square, [2, 2], [beside, 10, besideRoom]),
    boxed(
      field,
      grid,
      [fieldLeft, fieldTop],
      [fieldLeft, fieldTop - headLines * step, size.width - fieldLeft],
    ),
    boxed(unknown, square, [2, unknownTop], [beside, unknownTop + 8, besideRoom]),
  ];
  const othersTop = (narrow ? unknownTop + side : fieldEnd) + 30;
  const sideOf = ({ amountUsdBn }: Pot) =>
    side * Math.sqrt((amountUsdBn ?? 0) / (unit.amountUsdBn ?? 1));
  const largest = Math.max(...others.map(sideOf));
  // Pots smaller than the unit stand one below the other, with their words beside them.
  const isListed = (pot: Pot) => narrow || sideOf(pot) < side;
  const listed = others.filter(isListed);
  const listedSide = Math.max(...listed.map(sideOf));
  const columned = others.filter((pot) => !isListed(pot));
  const bottom = othersTop + 16 + largest;
  const spread = (bottom - othersTop - 26 - listedSide) / Math.max(1, listed.length - 1);
  let y = othersTop + 26;
  const inList = listed.map((pot) => {
    const own = sideOf(pot);
    const words = [2 + listedSide + 14, y + 7, (narrow ? size.width : fieldLeft) - listedSide - 16];
    const place = boxed(
      pot,
      [own, own],
      [2, own < speckSide ? y + 7 - own / 2 : y],
      [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0],
    );
    y += narrow ? Math.max(own, 1.3 * step) + 8 : spread;
    return place;
  });
  const gap =
    (size.width - 2 - fieldLeft - columned.reduce((sum, pot) => sum + sideOf(pot), 0)) /
    Math.max(1, columned.length - 1);
  let x = fieldLeft;
  const inColumns = columned.map((pot) => {
    const own = sideOf(pot);
    const place = boxed(
      pot,
      [own, own],
      [x, bottom - own],
      [x, bottom + 16, Math.min(own + gap - 12, size.width - x)],
    );
    x += own + gap;
    return place;
  });
  const rest = [...inList, ...inColumns];
  const boxes = [...main, ...rest];
  const wordsEnd = ({ textY, nameLines, basisLines }: Box) =>
    textY + (nameLines.length + basisLines.length) * step;
  const height = Math.max(...boxes.map((d) => Math.max(d.y2 + 2, wordsEnd(d))));
  const isSpeck = ({ x1, x2 }: Box) => x2 - x1 < speckSide;
  const specks = rest.filter(isSpeck);
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
      ...stateBars(
        boxes.flatMap((box) =>
          box.footing === 'told' && !isSpeck(box) ? [{ ...box, state: box.footing }] : [],
        ),
        edges,
      ),
      // A speck has no room for dashes: its leader has them.
      Plot.link(specks, {
        ...keyed('told'),
        x1: (d: Box) => d.x2 + 4,
        x2: (d: Box) => d.textX - 5,
        y1: (d: Box) => (d.y1 + d.y2) / 2,
        y2: (d: Box) => (d.y1 + d.y2) / 2,
        stroke: 'var(--other)',
        strokeDasharray: '4 3',
        ariaLabel: (d: Box) => d.fact ?? null,
      }),
      Plot.dot(specks, {
        x: (d: Box) => (d.x1 + d.x2) / 2,
        y: (d: Box) => (d.y1 + d.y2) / 2,
        // A disc of the area of the square.
        r: (d: Box) => (d.x2 - d.x1) / Math.sqrt(Math.PI),
        fill: (d: Box) => tones(d.colour).solid,
      }),
      ...cells.flatMap(({ x1, x2, y1, y2 }) => [
        Plot.ruleX(lines(across), { x: (d: number) => x1 + d * side, y1, y2, stroke }),
        Plot.ruleY(lines(down), { y: (d: number) => y1 + d * side, x1, x2, stroke }),
      ]),
      Plot.text(
        main.filter(({ footing }) => footing === 'unsaid'),
        {
          ...bold,
          x: (d: Box) => (d.x1 + d.x2) / 2,
          y: (d: Box) => (d.y1 + d.y2) / 2,
          text: () => '?',
          fill: 'currentColor',
          fontSize: 28,
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
