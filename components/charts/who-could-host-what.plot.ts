import * as Plot from '@observablehq/plot';
import { keyed, type StateKey } from '#components/drawing/code.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, broken, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';
import type { HostingRight } from '#data/hosting-rights.ts';

/** What one cloud might do with a product. */
export interface CloudStanding {
  readonly cloud: string;
  readonly company: CompanyId;
  readonly right: HostingRight['right'];
  /** The right in two words. */
  readonly standing: string;
  /** What it rests on or leaves open, in a few words. */
  readonly remark: string;
}

/** A product, and how it stood with each cloud. */
export interface ProductRow<Cell extends CloudStanding = CloudStanding> {
  readonly product: string;
  /** What the row comes to, in a few words. */
  readonly sum: string;
  /** Whether both clouds have a claim to it. */
  readonly isContested: boolean;
  readonly clouds: readonly Cell[];
}

/** A state by its right; what is ruled out has a cross and no bar. */
const states = {
  exclusive: 'done tall',
  offered: 'done',
  allowed: 'done low',
  preview: 'done low',
  announced: 'promised',
  unclear: 'unsaid',
  'not-allowed': null,
} as const satisfies Record<HostingRight['right'], StateKey | null>;

/** Room in pixels: of the names, between the clouds, over and under what a row has. */
const rooms = {
  narrow: { names: 0, gap: 14, above: 48, inset: 8 },
  medium: { names: 142, gap: 22, above: 12, inset: 8 },
  wide: { names: 196, gap: 30, above: 12, inset: 10 },
} as const satisfies Record<DrawingSize['name'], object>;
const [headHeight, barHeight, tallHeight, below, between] = [26, 15, 22, 12, 6];

/** Products down, clouds across: the bar of each says its state, the words below say the rest. */
export function whoCouldHostWhatPlot(
  products: readonly ProductRow[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { names, gap, above, inset } = rooms[size.name];
  const step = lineStep(size);
  const columns = products[0]?.clouds ?? [];
  const left = names === 0 ? inset : names;
  const width = Math.floor(
    (size.width - left - inset - gap * (columns.length - 1)) / columns.length,
  );
  const cut = (text: string) => broken(text, width, size);
  const { placed, height } = stackDown(
    products,
    ({ clouds }) =>
      above +
      tallHeight +
      step * (1 + Math.max(...clouds.map(({ remark }) => cut(remark).split('\n').length))) +
      below +
      between,
    headHeight,
  );
  const rows = placed.map((row) => ({
    ...row,
    bar: row.top + above + tallHeight,
    name: broken(row.product, names === 0 ? size.width : names - inset - 24, size),
  }));
  type Row = (typeof rows)[number];
  const head = { ...start, x: inset } as const;
  const nameTop = ({ top }: Row) => top + (names === 0 ? 10 : above + 2);
  const cells = rows.flatMap(({ clouds, bar }) =>
    clouds.map((cloud, index) => ({
      ...cloud,
      colour: cloud.company,
      remark: cut(cloud.remark),
      left: left + index * (width + gap),
      bar,
    })),
  );
  type Cell = (typeof cells)[number];
  const bars = cells.flatMap((cell) => {
    const state = states[cell.right];
    return state === null ? [] : [{ ...cell, state }];
  });
  const textColour = ({ right, company }: Cell) =>
    right === 'not-allowed' ? 'var(--soft)' : tones(company).text;
  return {
    ...pixelScales(size.width, height),
    marks: [
      ...whenAny(
        rows.filter(({ isContested }) => isContested),
        (some) =>
          Plot.rect(some, {
            x1: 0,
            x2: size.width,
            y1: 'top',
            y2: ({ top, height: own }: Row) => top + own - between,
            inset: 1,
            fill: 'var(--raised)',
            stroke: 'var(--ink)',
            strokeWidth: 1.5,
          }),
      ),
      ...stateBars(bars, {
        x1: 'left',
        x2: ({ left: from }: Cell) => from + width,
        y1: ({ right, bar }: Cell) => bar - (right === 'exclusive' ? tallHeight : barHeight),
        y2: 'bar',
      }),
      Plot.dot(
        cells.filter(({ right }) => right === 'not-allowed'),
        {
          ...keyed('cross'),
          x: ({ left: from }: Cell) => from + 8,
          y: ({ bar }: Cell) => bar - 9,
          symbol: 'times',
          r: 7,
          stroke: 'var(--soft)',
          strokeWidth: 2,
        },
      ),
      Plot.text(columns, {
        ...start,
        ...bold,
        x: (_, index) => left + index * (width + gap),
        y: headHeight - 12,
        text: 'cloud',
        fill: ({ company }: CloudStanding) => tones(company).text,
      }),
      Plot.text(cells, {
        ...start,
        ...bold,
        x: 'left',
        y: 'bar',
        text: 'standing',
        fill: textColour,
        dy: 12,
      }),
      Plot.text(cells, {
        ...start,
        x: 'left',
        y: 'bar',
        text: 'remark',
        fill: textColour,
        lineAnchor: 'top',
        lineHeight: 1.25,
        dy: 6 + step,
      }),
      Plot.text(rows, {
        ...head,
        ...bold,
        y: nameTop,
        text: 'name',
        lineAnchor: 'top',
        lineHeight: 1.25,
        fill: 'currentColor',
      }),
      ...[true, false].map((isContested) =>
        Plot.text(
          rows.filter((row) => row.isContested === isContested),
          {
            ...head,
            ...(isContested ? bold : soft),
            y: (d: Row) => nameTop(d) + step * d.name.split('\n').length,
            text: 'sum',
            lineAnchor: 'top',
            dy: 3,
          },
        ),
      ),
    ],
  };
}
