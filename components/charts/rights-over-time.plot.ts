import * as Plot from '@observablehq/plot';
import { keyed, type StateKey } from '#components/drawing/code.ts';
import { barCuts, brokenAxis } from '#components/drawing/cuts.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  axisAt,
  placeRights,
  type Bar,
  type DrawnLane,
  type DrawnWindow,
  type Tick,
} from './rights-over-time.layout.ts';
import { loudBy, type Word } from './rights-over-time.words.ts';

/** States of what is had, promised or unclear; what is allowed is a line, and what is ruled out is nothing but its word. */
const states = {
  exclusive: 'done framed',
  offered: 'done',
  preview: 'done low',
  limited: 'done low',
  unclear: 'unsaid',
  announced: 'promised',
  allowed: null,
  'not-allowed': null,
} as const satisfies Record<Bar['right'], StateKey | null>;

/** Four weights: a bar, half a bar for a preview, a quarter while it is limited, a line for what is allowed. */
const weights: Readonly<Partial<Record<Bar['right'], number>>> = { preview: 1 / 2, limited: 1 / 4 };
const halfHeight = ({ right, half }: Bar) => half * (weights[right] ?? 1);

function barMarks(bars: readonly Bar[]): readonly Plot.Markish[] {
  return [
    ...whenAny(
      // A day is no wider than the stroke.
      bars.filter(({ right, x1, x2 }) => right === 'allowed' && x2 - x1 > 2),
      (some) =>
        Plot.link(some, {
          ...keyed('line'),
          ...{ x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', strokeWidth: 2 },
          stroke: ({ colour }: Bar) => tones(colour).solid,
        }),
    ),
    ...[false, true].flatMap((isAlone) =>
      stateBars(
        bars.flatMap((bar) => {
          const state = states[bar.right];
          return state === null || (bar.right === 'exclusive') !== isAlone
            ? []
            : [{ ...bar, state }];
        }),
        {
          ...{ x1: 'x1', x2: 'x2' },
          y1: (d: Bar) => d.y - halfHeight(d),
          y2: (d: Bar) => d.y + halfHeight(d),
          ...(isAlone ? { stroke: 'var(--ink)', strokeWidth: 2 } : {}),
        },
      ),
    ),
  ];
}

/** Whether a right is a solid bar of full height. */
const isWhole = (right: Bar['right']) => right === 'exclusive' || right === 'offered';

/** Where a right that was one cloud’s alone ends, and where the scale of time breaks. */
function cutMarks(bars: readonly Bar[], turn: number): readonly Plot.Markish[] {
  const broken = bars.filter(({ right, x1, x2 }) => isWhole(right) && x1 < turn && turn < x2);
  return barCuts(
    bars.filter(({ right }) => right === 'exclusive').map((bar) => ({ ...bar, x: bar.x2 })),
    broken.map((bar) => ({ ...bar, x: turn })),
  );
}

/** The words on the bars, and those above them where a bar is too short. */
function wordMarks(words: readonly Word[], fontSize: number): readonly Plot.Markish[] {
  const fill = ({ ground, colour }: Word) =>
    ({ solid: 'var(--paper)', tint: tones(colour).text, paper: 'var(--soft)' })[ground];
  const place = { x: 'x', y: 'y', text: 'text', fill } as const;
  const loud = { ...place, ...bold, fontSize: fontSize + loudBy };
  const quiet = words.filter(({ isLoud }) => !isLoud);
  return [
    ...whenAny(
      words.filter(({ isLoud }) => isLoud),
      (some) => Plot.text(some, loud),
    ),
    ...(['middle', 'start', 'end'] as const).flatMap((textAnchor) =>
      whenAny(
        quiet.filter((word) => word.textAnchor === textAnchor),
        (some) => Plot.text(some, { ...place, textAnchor }),
      ),
    ),
  ];
}

/** The scale of time, broken where it turns wider, and the split above its band. */
function axisMarks(
  { x, left, right, turn, split: band }: ReturnType<typeof placeRights>,
  { split, stretched, ticks }: DrawnWindow,
  size: DrawingSize,
): readonly Plot.Markish[] {
  const shown = ticks.filter((tick) => size.name === 'wide' || !tick.isWide);
  const middle = (band.x1 + band.x2) / 2;
  const above = axisAt - 14;
  return [
    ...brokenAxis({ left, right }, { x: turn, y: axisAt }),
    Plot.ruleX(shown, {
      ...{ x: ({ day }: Tick) => x(day), y1: axisAt, y2: axisAt - 4, stroke: 'var(--soft)' },
    }),
    Plot.text([stretched], { ...start, ...soft, x: turn - 4, y: 9, text: String }),
    Plot.text([split.days], {
      ...{ ...bold, x: middle, y: above - 20, text: String, fill: 'currentColor' },
      fontSize: size.fontSize + (size.name === 'narrow' ? 2 : 5),
    }),
    Plot.text([split.months], { ...soft, x: middle, y: above, text: String }),
    Plot.text(shown, { ...start, ...soft, x: ({ day }: Tick) => x(day), y: above, text: 'label' }),
  ];
}

/** One lane per product and cloud; the bar says which right held when, the words say it twice. */
export function rightsOverTimePlot(
  lanes: readonly DrawnLane[],
  size: DrawingSize,
  window: DrawnWindow,
): Plot.PlotOptions {
  const placed = placeRights(lanes, size, window);
  const { rows, bars, words, heads, height, right, turn, split } = placed;
  type Row = (typeof rows)[number];
  const isNarrow = size.name === 'narrow';
  const beside = ({ y, half }: Row) => (isNarrow ? y - half - 10 : y);
  return {
    ...pixelScales(size.width, height),
    marks: [
      Plot.rect([split], {
        ...{ x1: 'x1', x2: 'x2', y1: axisAt, y2: height },
        ...{ fill: 'var(--rule)', fillOpacity: 0.55 },
      }),
      ...barMarks(bars),
      ...cutMarks(bars, turn),
      ...axisMarks(placed, window, size),
      Plot.text(heads, { ...start, ...bold, x: 0, y: 'y', text: 'product' }),
      Plot.text(rows, {
        ...start,
        ...{ x: isNarrow ? 2 : 0, y: beside, text: 'cloud' },
        fill: ({ tone }: Row) => tones(tone).text,
      }),
      ...wordMarks(words, size.fontSize),
      ...[true, false].map((isMain) =>
        Plot.text(
          rows.filter((row) => row.isMain === isMain),
          {
            ...(isNarrow ? end : start),
            ...(isMain ? bold : soft),
            ...{ x: isNarrow ? right : right + 10, y: beside, text: 'atEnd' },
          },
        ),
      ),
    ],
  };
}
