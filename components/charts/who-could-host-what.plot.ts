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

/** The ground of a cell by its right; what is ruled out has none. */
const states = {
  exclusive: 'done',
  offered: 'done',
  allowed: 'done',
  preview: 'done',
  announced: 'promised',
  unclear: 'unsaid',
  'not-allowed': null,
} as const satisfies Record<HostingRight['right'], StateKey | null>;

/** Room in pixels: of the names, between the clouds, over a row’s cells for its name; width of the hatched strip. */
const rooms = {
  narrow: { names: 0, gap: 8, above: 41, strip: 12 },
  medium: { names: 166, gap: 10, above: 0, strip: 20 },
  wide: { names: 190, gap: 12, above: 0, strip: 28 },
} as const satisfies Record<DrawingSize['name'], object>;
const [headHeight, padding, frame, between, claimRoom] = [24, 9, 8, 10, 26];
/** What both clouds lay claim to: the finding. */
const claim = { ...bold, fontSize: 18 } as const;

/** Products down, clouds across: the ground of each cell says its state, the words on it say the rest. */
export function whoCouldHostWhatPlot(
  products: readonly ProductRow[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { names, gap, above, strip } = rooms[size.name];
  const step = lineStep(size);
  const columns = products[0]?.clouds ?? [];
  const left = names + frame;
  const width = Math.floor(
    (size.width - left - frame - gap * (columns.length - 1)) / columns.length,
  );
  const leftOf = (index: number) => left + index * (width + gap);
  // Words on hatching could not be read: they stand on paper, left of a hatched strip.
  const cut = ({ remark, right }: CloudStanding) =>
    broken(remark, width - 2 * padding - (states[right] === 'unsaid' ? strip - 4 : 0), size);
  const linesIn = (text: string) => text.split('\n').length;
  const over = ({ isContested }: ProductRow) =>
    frame + above + (isContested && names > 0 ? claimRoom : 0);
  const { placed, height } = stackDown(
    products,
    (row) =>
      over(row) +
      2 * padding +
      step * (1 + Math.max(...row.clouds.map((cell) => linesIn(cut(cell))))) +
      frame +
      between,
    headHeight,
  );
  const rows = placed.map((row) => ({
    ...row,
    upper: row.top + over(row),
    lower: row.top + row.height - frame - between,
    name: broken(row.product, names === 0 ? size.width : names - 14, size),
  }));
  type Row = (typeof rows)[number];
  const contested = rows.filter(({ isContested }) => isContested);
  const nameTop = ({ top, upper }: Row) => (names === 0 ? top + frame : upper + padding - 1);
  const cells = rows.flatMap(({ clouds, upper, lower }) =>
    clouds.map((cloud, index) => ({
      ...cloud,
      ...{ colour: cloud.company, left: leftOf(index), upper, lower },
      remark: cut(cloud),
      state: states[cloud.right],
    })),
  );
  type Cell = (typeof cells)[number];
  const box = {
    ...{ x1: 'left', x2: ({ left: from }: Cell) => from + width, y1: 'upper', y2: 'lower' },
    inset: 0.5,
  };
  const grounds = cells.flatMap(({ state, ...cell }) =>
    state === null ? [] : [{ ...cell, state }],
  );
  type Ground = (typeof grounds)[number];
  const fill = ({ state, company }: Cell) =>
    state === null ? 'var(--soft)' : state === 'done' ? 'var(--paper)' : tones(company).text;
  const words = { ...start, x: 'left', dx: padding, lineAnchor: 'top', fill } as const;
  return {
    ...pixelScales(size.width, height - between),
    marks: [
      ...whenAny(contested, (some) =>
        Plot.rect(some, {
          ...{ x1: 0, x2: size.width, y1: 'top', y2: ({ lower }: Row) => lower + frame },
          inset: 0.5,
          fill: 'none',
          stroke: 'var(--ink)',
        }),
      ),
      ...whenAny(
        cells.filter(({ state }) => state === null),
        (some) =>
          Plot.rect(some, { ...keyed('empty'), ...box, fill: 'none', stroke: 'var(--other)' }),
      ),
      ...whenAny(
        cells.filter(({ state }) => state === 'unsaid'),
        (some) =>
          Plot.rect(some, {
            ...box,
            fill: 'none',
            stroke: ({ company }: Cell) => tones(company).solid,
            strokeWidth: 1.25,
          }),
      ),
      ...stateBars(grounds, {
        ...box,
        x1: ({ left: from, state }: Ground) => (state === 'unsaid' ? from + width - strip : from),
      }),
      Plot.text(columns, {
        ...start,
        ...bold,
        x: (_, index) => leftOf(index),
        y: 10,
        text: 'cloud',
        fill: ({ company }: CloudStanding) => tones(company).text,
      }),
      Plot.text(cells, {
        ...words,
        ...bold,
        y: ({ upper }: Cell) => upper + padding,
        text: 'standing',
      }),
      Plot.text(cells, {
        ...words,
        y: ({ upper }: Cell) => upper + padding + step,
        text: 'remark',
        lineHeight: 1.25,
      }),
      Plot.text(rows, {
        ...start,
        ...bold,
        x: frame,
        y: nameTop,
        text: 'name',
        lineAnchor: 'top',
        lineHeight: 1.25,
      }),
      Plot.text(
        rows.filter(({ isContested }) => !isContested),
        {
          ...start,
          ...soft,
          x: frame,
          y: (d: Row) => nameTop(d) + step * linesIn(d.name),
          text: 'sum',
          lineAnchor: 'top',
          dy: 3,
        },
      ),
      ...whenAny(contested, (some) =>
        Plot.text(some, {
          ...start,
          ...claim,
          x: names === 0 ? frame : left,
          y: ({ upper }: Row) => upper - 14,
          text: 'sum',
        }),
      ),
    ],
  };
}
