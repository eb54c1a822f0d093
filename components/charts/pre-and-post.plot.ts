import * as Plot from '@observablehq/plot';
import { whenAny, type Colour } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, end, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One company before and with its new money, in gold bars: a bakery, or OpenAI at a stage of the round. */
export interface GoldRow {
  readonly colour: Colour;
  /** An example: drawn lower than what is on record. */
  readonly isExample: boolean;
  /** Gold bars before the money, as many in each row, and the new ones in the parts that are named. */
  readonly bars: number;
  readonly newBars: readonly number[];
  readonly labels: {
    readonly stage: string;
    /** Stands in the bar; empty where the stage says it. */
    readonly pre: string;
    readonly added: string;
    /** Said after `added` where there is room: promised or committed. */
    readonly standing: string;
    /** What the last of the new parts is, under it; empty where there is but one. */
    readonly last: string;
    readonly post: string;
    /** What `post` is: two words or three. */
    readonly postIs: string;
  };
}

/** Pixels right of the longest bar for its sum, and the height of a bar on record. */
const rooms = {
  narrow: { sums: 74, tall: 52, large: 16 },
  medium: { sums: 112, tall: 44, large: 19 },
  wide: { sums: 128, tall: 44, large: 21 },
} as const satisfies Record<DrawingSize['name'], object>;
const [head, low, between, tick] = [22, 20, 24, 8];

/** A bar a row to one scale: as long before the money in each, the new money after it, the sum at the end. */
export function preAndPostPlot(rows: readonly GoldRow[], size: DrawingSize): Plot.PlotOptions {
  const { width } = size;
  const { sums, tall, large } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const most = Math.max(...rows.map((row) => row.bars + sum(row.newBars)));
  const perBar = (width - sums) / most;
  const { placed, height } = stackDown(
    rows,
    ({ isExample }) => head + (isExample ? low : tall) + between,
  );
  const drawn = placed.map((row) => ({
    ...row,
    upper: row.top + head,
    lower: row.top + row.height - between,
    seam: Math.round(row.bars * perBar),
    end: Math.round((row.bars + sum(row.newBars)) * perBar),
  }));
  type Drawn = (typeof drawn)[number];
  const bars = drawn.flatMap((row) =>
    [row.bars, ...row.newBars].map((length, index, all) => {
      const from = sum(all.slice(0, index));
      return {
        ...{ colour: row.colour, upper: row.upper, lower: row.lower },
        state: index === 0 ? ('done' as const) : ('promised' as const),
        left: Math.round(from * perBar),
        right: Math.round((from + length) * perBar),
      };
    }),
  );
  const notches = drawn.flatMap(({ bars: count, lower }) =>
    Array.from({ length: count - 1 }, (_, index) => ({ x: (index + 1) * perBar, lower })),
  );
  type Notch = (typeof notches)[number];
  const seams = drawn.slice(0, 1).map(({ seam, upper }) => ({ seam, upper }));
  const middle = ({ upper, lower }: Drawn) => (upper + lower) / 2;
  const onRecord = drawn.filter(({ isExample }) => !isExample);
  const withLast = drawn.filter(({ labels }) => labels.last !== '');
  const lastMiddle = (d: Drawn) => d.end - ((d.newBars.at(-1) ?? 0) * perBar) / 2;
  return {
    ...pixelScales(width, height + 2),
    marks: [
      // One height for all rows: what lies left of it is the same in each.
      Plot.ruleX(seams, {
        x: 'seam',
        y1: 'upper',
        y2: height - between,
        stroke: 'var(--soft)',
        strokeDasharray: '2,3',
      }),
      ...stateBars(bars, { x1: 'left', x2: 'right', y1: 'upper', y2: 'lower', inset: 0.5 }),
      Plot.ruleX(notches, {
        x: 'x',
        y1: ({ lower }: Notch) => lower - tick,
        y2: 'lower',
        stroke: 'var(--paper)',
      }),
      Plot.text(drawn, {
        ...start,
        ...soft,
        x: 0,
        y: 'top',
        dy: 11,
        text: (d: Drawn) => d.labels.stage,
      }),
      Plot.text(onRecord, {
        ...start,
        ...bold,
        x: 10,
        y: (d: Drawn) => middle(d) - tick / 2,
        text: (d: Drawn) => d.labels.pre,
        fontSize: 16,
        fill: 'var(--paper)',
      }),
      Plot.text(drawn, {
        ...start,
        ...bold,
        x: 'seam',
        y: 'top',
        dx: 2,
        dy: 11,
        text: ({ labels }: Drawn) =>
          isNarrow ? labels.added : `${labels.added} ${labels.standing}`.trim(),
      }),
      ...[true, false].map((isExample) =>
        Plot.text(
          drawn.filter((row) => row.isExample === isExample),
          {
            ...start,
            ...bold,
            x: 'end',
            y: (d: Drawn) => (isExample ? middle(d) : d.upper + large / 2),
            dx: 7,
            text: (d: Drawn) => d.labels.post,
            fontSize: isExample ? size.fontSize : large,
          },
        ),
      ),
      Plot.text(onRecord, {
        ...start,
        ...soft,
        x: 'end',
        y: (d: Drawn) => d.upper + large + 4,
        dx: 7,
        lineAnchor: 'top',
        lineHeight: 1.15,
        text: ({ labels }: Drawn) =>
          isNarrow ? labels.postIs.replace(/ (?=\S+$)/, '\n') : labels.postIs,
      }),
      ...whenAny(withLast, (some) =>
        Plot.ruleX(some, {
          x: lastMiddle,
          y1: 'lower',
          y2: (d: Drawn) => d.lower + 8,
          stroke: 'currentColor',
        }),
      ),
      ...whenAny(withLast, (some) =>
        Plot.text(some, {
          ...end,
          ...bold,
          x: lastMiddle,
          y: (d: Drawn) => d.lower + lineStep(size),
          dx: 5,
          text: (d: Drawn) => d.labels.last,
        }),
      ),
    ],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
