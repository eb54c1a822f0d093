import * as Plot from '@observablehq/plot';
import { brackets } from '#components/drawing/bracket.ts';
import { inState, lineInState } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, broken, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A contract as a block: its sum is its height. */
export interface ContractBlock {
  /** Which of the two readings, from 0 at the left. */
  readonly panel: number;
  readonly state: 'promised' | 'told';
  readonly name: string;
  readonly detail: string;
  /** Id of the fact that holds the sum. */
  readonly fact: string;
  readonly amountUsdBn: number;
  /** Where the block begins above the ground, in $ billion. */
  readonly startUsdBn: number;
  /** How much of it is another contract that this reading counts in, in $ billion; 0 for none. */
  readonly insideUsdBn: number;
  /** What stands in that part; empty for none. */
  readonly inside: string;
}

/** A reading of the contracts: what stands over its column and under it. */
export interface Reading {
  readonly name: string;
  readonly total: string;
  readonly rate: string;
}

/** In pixels: between the columns, of a billion dollars, and sizes of what is missing and of the sums in the blocks. */
const rooms = {
  narrow: { gap: 44, perUsdBn: 1.9, missing: 21, sums: 17 },
  medium: { gap: 70, perUsdBn: 1.7, missing: 28, sums: 20 },
  wide: { gap: 100, perUsdBn: 1.7, missing: 34, sums: 22 },
} as const satisfies Record<DrawingSize['name'], object>;
const [head, inset] = [52, 10];

/** Two columns on one scale: what one reading lacks is the step between their tops. */
export function thirtyEightPlusAHundredPlot(
  blocks: readonly ContractBlock[],
  readings: readonly Reading[],
  missing: string,
  size: DrawingSize,
): Plot.PlotOptions {
  const { gap, perUsdBn, missing: missingSize, sums } = rooms[size.name];
  const column = (size.width - gap) / 2;
  const topOf = ({ startUsdBn, amountUsdBn }: ContractBlock) => startUsdBn + amountUsdBn;
  const tops = readings.map((_, panel) =>
    Math.max(...blocks.filter((block) => block.panel === panel).map(topOf)),
  );
  const ground = head + Math.max(...tops) * perUsdBn;
  const y = (usdBn: number) => Math.round(ground - usdBn * perUsdBn);
  const left = (panel: number) => panel * (column + gap);
  const columns = readings.map((reading, panel) => ({
    ...reading,
    left: left(panel),
    top: y(tops[panel] ?? 0),
  }));
  type Column = (typeof columns)[number];
  const [higher = head, lower = head] = columns.map(({ top }) => top);
  const spine = column + gap - 12;
  const box = {
    x1: ({ panel }: ContractBlock) => left(panel),
    x2: ({ panel }: ContractBlock) => left(panel) + column,
    y1: (d: ContractBlock) => y(topOf(d)),
    y2: ({ startUsdBn }: ContractBlock) => y(startUsdBn),
    inset: 1,
  };
  const fill = ({ state }: ContractBlock) => tones(state === 'promised' ? 'amazon' : 'other').text;
  const inBlock = {
    ...start,
    x: ({ panel }: ContractBlock) => left(panel) + inset,
    lineAnchor: 'top',
    fill,
  } as const;
  const holding = blocks.filter(({ insideUsdBn }) => insideUsdBn > 0);
  return {
    ...pixelScales(size.width, ground + 26),
    marks: [
      Plot.rect(
        blocks.filter(({ state }) => state === 'promised'),
        { ...box, ...inState<ContractBlock>('promised', 'amazon', { fact: ({ fact }) => fact }) },
      ),
      Plot.rect(
        blocks.filter(({ state }) => state === 'told'),
        { ...box, ...inState('told', 'other') },
      ),
      Plot.link(holding, {
        ...lineInState('told', 'other'),
        strokeWidth: 1.25,
        x1: box.x1,
        x2: box.x2,
        y1: ({ insideUsdBn }: ContractBlock) => y(insideUsdBn),
        y2: ({ insideUsdBn }: ContractBlock) => y(insideUsdBn),
      }),
      Plot.ruleY([ground], { stroke: 'currentColor' }),
      ...brackets([{ x: spine, reach: column + 5 - spine, arms: [higher + 1, lower + 1] }], {
        ...{ stroke: 'currentColor', strokeWidth: 2 },
      }),
      Plot.text([missing], {
        ...{ ...start, ...bold, fontSize: missingSize },
        ...{ x: left(1), y: (higher + lower) / 2 + 1 },
        text: String,
      }),
      Plot.text(columns, { ...start, ...soft, x: 'left', y: 10, text: 'name' }),
      Plot.text(columns, { ...start, ...bold, x: 'left', y: 33, text: 'total', fontSize: 22 }),
      Plot.text(columns, {
        ...start,
        ...soft,
        x: 'left',
        y: ground + 16,
        text: ({ rate }: Column) => rate,
      }),
      Plot.text(blocks, {
        ...inBlock,
        ...{ ...bold, fontSize: sums },
        y: (d: ContractBlock) => y(topOf(d)) + inset,
        text: ({ name }: ContractBlock) => name,
      }),
      Plot.text(blocks, {
        ...inBlock,
        y: (d: ContractBlock) => y(topOf(d)) + inset + sums + 5,
        text: ({ detail }: ContractBlock) => broken(detail, column - 2 * inset, size),
        lineHeight: 1.25,
      }),
      Plot.text(holding, {
        ...inBlock,
        y: ({ insideUsdBn }: ContractBlock) => y(insideUsdBn) + inset,
        text: ({ inside }: ContractBlock) => inside,
      }),
    ],
  };
}
