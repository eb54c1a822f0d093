import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { laneBars, laneSpans, placeLanes } from '#components/drawing/lanes.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { rowHead } from '#components/drawing/row-head.ts';
import { spreadApart } from '#components/drawing/spread-apart.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** A stage on a product's way to its customers. */
export interface Stage {
  readonly stage: 'promise' | 'limited preview' | 'preview' | 'general sale';
  /** Days after the announcement on which the stage begins. */
  readonly fromDay: number;
  /** Days after the announcement on which it ends: at the next stage, or where the record stops. */
  readonly untilDay: number;
  readonly words: string;
}

/** A product on its way to its customers. */
export interface ProductLane {
  readonly product: string;
  /** Whose cloud or shop it is. */
  readonly seller: string;
  readonly colour: CompanyId;
  /** In the order of time. */
  readonly stages: readonly Stage[];
  /** Days from the announcement that the finding counts, with their words. */
  readonly waited: { readonly days: number; readonly words: string };
  /** What had not come when the record stops; empty when everything had. */
  readonly remark: string;
}

/** A day of the axis, in days after the announcement. */
export interface AxisDay {
  readonly day: number;
  /** What happened on it, where no bar says so; empty otherwise. */
  readonly words: string;
}

const states = {
  promise: 'promised',
  preview: 'done low',
  'general sale': 'done',
} as const;
const halfHeights = { promised: 8, 'done low': 4, done: 8 } as const;

/** Room of the drawing in pixels; how far below the middle of a lane its bar runs. */
const rooms = {
  narrow: { left: 2, right: 4, laneHeight: 126, barAt: 14 },
  medium: { left: 132, right: 6, laneHeight: 88, barAt: -6 },
  wide: { left: 156, right: 6, laneHeight: 88, barAt: -6 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Heights of the axis in pixels: its numbers, its words, its line, and where the lanes begin. */
const axis = { numbers: 9, words: 27, line: 44, end: 52 };
/** Least room from the middle of a number of the axis to the next. */
const numberWidth = 30;
/** Where things stand over and under the middle of a bar. */
const [nameAbove, spanAbove, wordsBelow, remarkBelow] = [58, 23, 20, 37];

/** Days since the announcement across the top, and a lane for each product: nothing, a preview, a sale. */
export function promiseToProductPlot(
  products: readonly ProductLane[],
  size: DrawingSize,
  days: readonly AxisDay[],
): Plot.PlotOptions {
  const { left, right: rightRoom, laneHeight, barAt } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const right = size.width - rightRoom;
  const last = Math.max(...days.map(({ day }) => day));
  const exact = panelScale({ domain: [0, last], range: [left, right] });
  const at = (day: number) => Math.round(exact(day));
  const { lanes: placed, height } = placeLanes(products, { from: axis.end, laneHeight });
  const lanes = placed.map((lane) => ({ ...lane, y: lane.y + barAt }));
  type Lane = (typeof lanes)[number];
  const stages = lanes.flatMap(({ stages: own, y, colour }) =>
    own.map((stage) => {
      const [from, until] = [at(stage.fromDay), at(stage.untilDay)];
      const end = from + textWidth(stage.words, size.fontSize);
      return { ...stage, y, colour, from, until, end };
    }),
  );
  type Drawn = (typeof stages)[number];
  const bars = stages.flatMap((d) =>
    d.stage === 'limited preview' ? [] : [{ ...d, state: states[d.stage] }],
  );
  // Words under their bars; those of a stage too short for them are left to the key.
  const words = { ...soft, y: ({ y }: Drawn) => y + wordsBelow, text: 'words' } as const;
  const isCut = ({ end: ends }: Drawn) => ends > right;
  const begun = stages.filter((d) => !isCut(d) && (d.untilDay === last || d.end <= d.until));
  const cut = stages.filter((d) => isCut(d) && d.untilDay === last);
  const middles = spreadApart(
    days.map(({ day }) => Math.min(Math.max(at(day), left + 5), right - 12)),
    numberWidth,
    left + 5,
  );
  const ticks = days.map((tick, index) => ({
    ...tick,
    x: at(tick.day),
    middle: middles[index] ?? 0,
    // Down to the bar that begins on the day, or past all of them.
    until: stages.find(({ fromDay }) => fromDay === tick.day)?.y ?? height,
  }));
  // On a phone the names of the lanes stand over the bars, and the lines leave them room.
  const bands = isNarrow
    ? lanes.map(({ y }) => ({ top: y - spanAbove - 9, bottom: y + wordsBelow + 8 }))
    : [{ top: axis.line, bottom: height }];
  const guides = ticks.slice(1, -1).flatMap(({ x, until, words: named }) =>
    bands
      .filter(({ top }) => top < until)
      .map(({ top, bottom }) => ({
        x,
        top,
        bottom: Math.min(bottom, until),
        isNamed: named !== '',
      })),
  );
  type Guide = (typeof guides)[number];
  type Tick = (typeof ticks)[number];
  const anchors = [
    { textAnchor: 'start', some: ticks.slice(0, 1) },
    { textAnchor: 'middle', some: ticks.slice(1, -1).filter((d) => d.words !== '') },
    { textAnchor: 'end', some: ticks.slice(-1) },
  ] as const;
  return {
    ...pixelScales(size.width, height),
    marks: [
      Plot.ruleX(guides, {
        x: 'x',
        y1: 'top',
        y2: 'bottom',
        stroke: ({ isNamed }: Guide) => (isNamed ? 'var(--soft)' : 'var(--rule)'),
      }),
      Plot.ruleY([axis.line], { x1: left, x2: right, stroke: 'var(--soft)' }),
      Plot.ruleX(ticks, { x: 'x', y1: axis.line - 6, y2: axis.line, stroke: 'var(--soft)' }),
      Plot.text(ticks, {
        ...bold,
        x: 'middle',
        y: axis.numbers,
        text: ({ day }: Tick) => String(day),
        fill: 'currentColor',
      }),
      ...anchors.flatMap(({ textAnchor, some }) =>
        whenAny(some, (own) =>
          Plot.text(own, { ...soft, textAnchor, x: 'x', y: axis.words, text: 'words' }),
        ),
      ),
      Plot.ruleY(lanes, { x1: left, x2: right, y: 'y', stroke: 'var(--rule)' }),
      Plot.link(
        stages.filter(({ stage }) => stage === 'limited preview'),
        {
          ...keyed('line'),
          ...{ x1: 'from', x2: 'until', y: 'y', strokeWidth: 2.5 },
          stroke: ({ colour }: Drawn) => tones(colour).solid,
        },
      ),
      ...laneBars(bars, ({ state }) => halfHeights[state]),
      ...laneSpans(
        lanes.map(({ waited, y }) => ({
          ...{ from: left, until: at(waited.days), y: y - spanAbove, label: waited.words },
        })),
      ),
      Plot.text(begun, { ...start, ...words, x: 'from', dx: 3 }),
      ...whenAny(cut, (some) => Plot.text(some, { ...end, ...words, x: right })),
      ...whenAny(
        lanes.filter(({ remark }) => remark !== ''),
        (some) =>
          Plot.text(some, {
            ...end,
            ...bold,
            x: right,
            y: ({ y }: Lane) => y + remarkBelow,
            text: 'remark',
          }),
      ),
      ...rowHead<Lane>(
        lanes,
        {
          name: ({ product }) => product,
          detail: ({ seller }) => `at ${seller}`,
          middle: ({ y }) => y - 6,
          above: ({ y }) => y - nameAbove,
          width: left - 14,
        },
        size,
      ),
    ],
  };
}
