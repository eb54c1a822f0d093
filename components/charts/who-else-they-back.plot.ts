import * as Plot from '@observablehq/plot';
import { brackets } from '#components/drawing/bracket.ts';
import { tones } from '#components/drawing/marks.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { companies, type CompanyId } from '#data/companies.ts';
import type { StateId } from '#data/states.ts';

/** What one supplier has put, or promised to put, into one laboratory. */
export interface Backing {
  readonly supplier: CompanyId;
  readonly laboratory: 'OpenAI' | 'Anthropic';
  /** Words above the bar: how much, and what there is to say of it. */
  readonly amount: string;
  readonly more: string;
}

/** A part of such a bar. */
export interface BackingPart extends Pick<Backing, 'supplier' | 'laboratory'> {
  readonly startUsdBn: number;
  readonly endUsdBn: number;
  readonly state: StateId;
  readonly fact: string;
}

/** Room for a bar with its words, between pairs, and left of the bars for laboratories and suppliers. */
const rooms = {
  narrow: { gap: 38, names: 74, suppliers: 0, above: -14 },
  medium: { gap: 26, names: 80, suppliers: 100, above: -26 },
  wide: { gap: 30, names: 84, suppliers: 112, above: -30 },
} as const satisfies Record<DrawingSize['name'], object>;
const wordsHeight = 22;
const barHeight = 24;

/** Pairs of bars, one pair a supplier: what went to OpenAI above what went to its rival. */
export function whoElseTheyBackPlot(
  rows: readonly BackingPart[],
  size: DrawingSize,
  bars: readonly Backing[],
): Plot.PlotOptions {
  const isNarrow = size.name === 'narrow';
  const { gap, names, suppliers, above } = rooms[size.name];
  const isFirst = (bar: Backing, index: number) => bars[index - 1]?.supplier !== bar.supplier;
  const { placed, height } = stackDown(
    bars,
    (bar, index) => wordsHeight + barHeight + 8 + (isFirst(bar, index) ? gap : 0),
    above,
  );
  type Bar = (typeof placed)[number];
  const barBottom = ({ top, height: own }: Bar) => top + own - 8;
  const middle = (bar: Bar) => barBottom(bar) - barHeight / 2;
  const pairs = placed.filter(isFirst).map(({ supplier, top }) => {
    const heights = placed.filter((bar) => bar.supplier === supplier).map(middle);
    return { supplier, top, arms: [Math.min(...heights), Math.max(...heights)] as const };
  });
  type Pair = (typeof pairs)[number];
  const margin = names + suppliers;
  const parts = rows.flatMap((part) =>
    placed
      .filter((bar) => bar.supplier === part.supplier && bar.laboratory === part.laboratory)
      .map((bar) => ({
        ...part,
        colour: part.supplier,
        y1: barBottom(bar) - barHeight,
        y2: barBottom(bar),
      })),
  );
  const top = Math.max(...rows.map(({ endUsdBn }) => endUsdBn));
  const usdBnPerPixel = top / (size.width - margin - 2);
  const spine = { x: -(names + 14) * usdBnPerPixel, reach: 8 * usdBnPerPixel };
  const atLeft = { ...start, frameAnchor: 'left' } as const;
  return {
    height,
    margin: 0,
    marginLeft: margin,
    marginRight: 2,
    x: { axis: null, domain: [0, top] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...stateBars(parts, { x1: 'startUsdBn', x2: 'endUsdBn', y1: 'y1', y2: 'y2', inset: 0.6 }),
      twoToneText(placed, (bar) => inTwoTones(bar.amount, bar.more), {
        ...start,
        x: 0,
        y: (bar: Bar) => barBottom(bar) - barHeight - wordsHeight / 2 + 1,
      }),
      ...(isNarrow ? [] : brackets(pairs.map(({ arms }) => ({ ...spine, arms })))),
      twoToneText(placed, ({ laboratory }) => laboratory, { ...atLeft, dx: -names, y: middle }),
      Plot.text(pairs, {
        ...atLeft,
        ...bold,
        dx: -margin,
        y: ({ arms, top }: Pair) => (isNarrow ? top + gap - 12 : (arms[0] + arms[1]) / 2),
        text: ({ supplier }: Pair) => companies[supplier].name,
        fill: ({ supplier }: Pair) => tones(supplier).text,
      }),
    ],
  };
}
