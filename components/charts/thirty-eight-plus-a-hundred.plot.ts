import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { laneSpans } from '#components/drawing/lanes.ts';
import { tones } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatAmount } from '#lib/format.ts';

/** A contract as a block: its years wide, its dollars a year high. */
export interface ContractBlock {
  /** Which of the two readings, from 0 at the left. */
  readonly panel: number;
  readonly panelName: string;
  readonly panelTotal: string;
  readonly panelRate: string;
  /** What this reading lacks, written where it would stand; `null` where it lacks nothing. */
  readonly missing: string | null;
  readonly state: 'promised' | 'misread';
  readonly name: string;
  /** Id of the fact that holds the sum. */
  readonly fact: string;
  readonly amountUsdBn: number;
  readonly years: number;
  readonly perYearUsdBn: number;
  /** Where the block begins above the ground, in $ billion a year. */
  readonly startUsdBn: number;
  readonly detail: string;
}

/** Two readings side by side on one scale; the area of a block is the sum it stands for. */
export function thirtyEightPlusAHundredPlot(
  blocks: readonly ContractBlock[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width, fontSize } = size;
  const narrow = size.name === 'narrow';
  const gap = narrow ? 18 : 48;
  const pixelsPerUsdBn = narrow ? 13 : 11;
  const panelWidth = (width - gap) / 2;
  const head = narrow ? 94 : 80;
  const mostYears = Math.max(...blocks.map((block) => block.years));
  const highest = Math.max(...blocks.map((block) => block.startUsdBn + block.perYearUsdBn));
  const ground = head + highest * pixelsPerUsdBn;
  const left = (block: ContractBlock) => block.panel * (panelWidth + gap);
  const right = (block: ContractBlock) => left(block) + (panelWidth * block.years) / mostYears;
  const top = (block: ContractBlock) =>
    ground - (block.startUsdBn + block.perYearUsdBn) * pixelsPerUsdBn;
  const panels = blocks.filter(
    (block) => !blocks.some((o) => o.panel === block.panel && o.startUsdBn > block.startUsdBn),
  );
  const longest = blocks.filter(({ years }) => years === mostYears);
  const box = {
    x1: left,
    x2: right,
    y1: top,
    y2: (d: ContractBlock) => ground - d.startUsdBn * pixelsPerUsdBn,
    inset: 1,
  };
  const heading = (y: number) => ({
    x: left,
    y,
    textAnchor: 'start' as const,
    lineAnchor: 'top' as const,
    lineHeight: 1.25,
    lineWidth: panelWidth / fontSize,
  });
  return {
    ...pixelScales(width, ground + 28),
    marks: [
      Plot.rect(
        blocks.filter((block) => block.state === 'promised'),
        { ...box, ...inState<ContractBlock>('promised', 'amazon', { fact: ({ fact }) => fact }) },
      ),
      Plot.rect(
        blocks.filter((block) => block.state === 'misread'),
        { ...box, ...inState('told', 'other') },
      ),
      Plot.ruleY([ground], { stroke: 'currentColor' }),
      // Width is years of the contract, not time on a calendar.
      ...laneSpans(
        longest.map((d) => ({
          ...{ from: left(d) + 1, until: right(d) - 1, y: ground + 17 },
          label: formatAmount(d.years, 'years'),
        })),
      ),
      Plot.text(panels, {
        ...heading(4),
        text: (d: ContractBlock) => d.panelName,
        fill: 'var(--soft)',
      }),
      Plot.text(panels, {
        ...heading(23),
        text: 'panelTotal' satisfies keyof ContractBlock,
        fontWeight: 600,
        fontSize: 20,
      }),
      Plot.text(panels, {
        ...heading(50),
        text: 'panelRate' satisfies keyof ContractBlock,
        fontWeight: 600,
      }),
      Plot.text(
        panels.filter((block) => block.missing !== null),
        {
          x: left,
          y: (d: ContractBlock) => top(d) - 10,
          text: (d: ContractBlock) => d.missing,
          fill: 'var(--soft)',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          lineHeight: 1.25,
          lineWidth: panelWidth / fontSize,
        },
      ),
      Plot.text(blocks, {
        x: (d: ContractBlock) => left(d) + 10,
        y: (d: ContractBlock) => top(d) + 10,
        text: (d: ContractBlock) => d.name,
        fontWeight: 600,
        fill: (d: ContractBlock) => tones(d.state === 'promised' ? 'amazon' : 'other').text,
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: (panelWidth - 20) / fontSize,
      }),
      Plot.text(blocks, {
        x: (d: ContractBlock) => left(d) + 10,
        y: (d: ContractBlock) => top(d) + 29,
        text: (d: ContractBlock) => d.detail,
        fill: (d: ContractBlock) => tones(d.state === 'promised' ? 'amazon' : 'other').text,
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight: 1.25,
        lineWidth: (panelWidth - 34) / fontSize,
      }),
    ],
  };
}
