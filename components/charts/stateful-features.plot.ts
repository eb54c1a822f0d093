import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { halfYears, headTicks } from '#components/drawing/head-ticks.ts';
import { dayLine, laneBars, laneSpans, type LaneBar } from '#components/drawing/lanes.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { bold, broken, end, lineStep, soft, start } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatDateShort } from '#lib/format.ts';

/** One service in one state, for a time. */
export interface FeatureSpan {
  readonly lane: 'OpenAI' | 'Azure' | 'AWS';
  readonly colour: 'openai' | 'microsoft' | 'amazon';
  readonly feature: string;
  /** The name where room is short; `feature` by default. */
  readonly shortName?: string;
  /** More about it, in a few words. */
  readonly detail: string;
  readonly shortDetail?: string;
  readonly look: 'offered' | 'preview' | 'limited' | 'announced';
  /** ISO date; `null` where the record has no start. */
  readonly from: string | null;
  /** Where `from` is not on record: it began before the axis does. Off by default. */
  readonly isOlder?: true;
  /** ISO date; `null` where it still held when the record was read. */
  readonly until: string | null;
  /** Whether the finding is about it. Off by default. */
  readonly isMain?: true;
}

/** ISO dates that the drawing needs beside its rows. */
export interface FeatureWindow {
  readonly begins: string;
  readonly horizon: string;
  /** The day on which the runtime was announced. */
  readonly announced: string;
  /** How long the main service had lasted by then, in a few words. */
  readonly lasted: string;
}

const states = {
  offered: 'done',
  preview: 'done low',
  limited: 'done low',
  announced: 'promised',
} as const;

/** Half the height of a bar in pixels; of those that the finding is about, twice that. */
const halfHeights = { offered: 5, preview: 3, limited: 1.5, announced: 5 } as const;

/** How much of a service without a start on record is drawn: a stub of its bar, in days. */
const stubDays = 61;

/** Where the bar of a span is drawn, and whether its start is not on record. */
function drawnDays({ from, isOlder, until }: FeatureSpan, { begins, horizon }: FeatureWindow) {
  const end = new Date(until ?? horizon);
  if (from !== null) return { from: new Date(from), until: end, isUndated: false };
  if (isOlder) return { from: new Date(begins), until: end, isUndated: false };
  const stub = new Date(Date.parse(horizon) - stubDays * 24 * 3600 * 1000);
  return { from: stub, until: end, isUndated: true };
}

/** In pixels: heights of the first row, whose words stand above its bar and whose bracket below, from its top down to the bar, of the second row and of the others; and size of the bracket’s words. */
const rooms = {
  narrow: { first: 112, down: 64, second: 98, other: 27, span: 20 },
  medium: { first: 96, down: 48, second: 78, other: 27, span: 23 },
  wide: { first: 98, down: 48, second: 78, other: 27, span: 28 },
} as const satisfies Record<DrawingSize['name'], object>;
const [axisHeight, headHeight] = [52, 34];

/** The two services of the finding, one up to the other, with a bracket for the time between; the others below, thin. */
export function statefulFeaturesPlot(
  spans: readonly FeatureSpan[],
  size: DrawingSize,
  window: FeatureWindow,
): Plot.PlotOptions {
  const room = rooms[size.name];
  const [left, right] = [2, size.width - 3];
  const [begins, horizon] = [new Date(window.begins), new Date(window.horizon)];
  const x = {
    type: 'utc',
    axis: null,
    round: true,
    domain: [begins, horizon],
    range: [left, right],
  } as const;
  const day = new Date(window.announced);
  const time = panelScale(x);
  const drawn = spans.map((span) => ({ ...span, ...drawnDays(span, window) }));
  type Drawn = (typeof drawn)[number];
  const rows = drawn
    .filter((span, index) => span.feature !== drawn[index - 1]?.feature)
    .toSorted((a, b) => Number(b.isMain ?? false) - Number(a.isMain ?? false));
  const isSecond = ({ isMain, from }: Drawn) => isMain === true && from >= day;
  const heightOf = (row: Drawn) =>
    row.isMain
      ? room[isSecond(row) ? 'second' : 'first']
      : row.isOlder
        ? room.other + 16
        : room.other;
  const mains = rows.filter(({ isMain }) => isMain === true).length;
  const { placed, height } = stackDown(
    rows,
    (row, index) => heightOf(row) + (index === mains ? headHeight : 0),
    axisHeight,
  );
  const lanes = placed.map((row) => ({
    ...row,
    y: isSecond(row)
      ? row.top + 20
      : row.isMain
        ? row.top + room.down
        : row.top + row.height - room.other / 2,
  }));
  type Lane = (typeof lanes)[number];
  const half = ({ look, isMain }: Drawn) => halfHeights[look] * (isMain ? 2 : 1);
  const bars = lanes.flatMap(({ feature, y }) =>
    drawn
      .filter((span) => span.feature === feature)
      .flatMap((span) => {
        const bar = { ...span, y, state: states[span.look] };
        if (!span.isUndated) return [bar];
        // Of a stub the first half stands for the time of which nobody has said anything.
        const middle = new Date((span.from.getTime() + span.until.getTime()) / 2);
        return [
          { ...bar, until: middle, state: 'unsaid' as const },
          { ...bar, from: middle },
        ];
      }),
  );
  type Bar = (typeof bars)[number] & LaneBar;
  const pixel = (horizon.getTime() - begins.getTime()) / (right - left);
  const pieces = lanes
    .filter(({ isOlder }) => isOlder === true)
    .flatMap((lane) =>
      [6, 16].map((from) => ({ ...lane, at: new Date(begins.getTime() + from * pixel) })),
    );
  type Piece = (typeof pieces)[number];
  // What has no first day on record has no edge there: its outline is open on the left.
  const edges = bars
    .filter(({ state }) => state === 'unsaid')
    .flatMap((bar) => [-1, 1].map((side) => ({ ...bar, edge: bar.y + side * half(bar) })));
  type Edge = (typeof edges)[number];
  const [first] = lanes.filter((lane) => lane.isMain === true && !isSecond(lane));
  const [second] = lanes.filter(isSecond);
  const rule = (placed[mains]?.top ?? height) + 4;
  const fill = ({ colour }: Drawn) => tones(colour).text;
  const fits = (text: string, width: number) => textWidth(text, size.fontSize) <= width;
  /** The name of a service in the pixels that it has, shorter where they are too few for it. */
  const named = (row: Drawn, width: number) =>
    fits(row.feature, 2 * width) ? row.feature : (row.shortName ?? row.feature);
  const beside = ({ from }: Drawn) => time(from) - 8 - left;
  const isThin = ({ isMain }: Drawn) => isMain !== true;
  /** Name and detail in one line, as much as fits behind the lane. */
  const oneLine = (row: Drawn, width: number) => {
    const name = row.shortName ?? row.feature;
    const lines = [
      [row.feature, row.detail],
      [row.feature, row.shortDetail ?? row.detail],
      [name, row.shortDetail ?? row.detail],
    ].map((words) => words.filter((word) => word !== '').join(', '));
    return lines.find((line) => fits(`${row.lane} ${line}`, width)) ?? name;
  };
  const step = lineStep(size);
  return {
    height,
    margin: 0,
    x,
    y: { type: 'identity', axis: null },
    marks: [
      ...headTicks(halfYears(window.begins, window.horizon)),
      ...dayLine(
        { day, label: `runtime announced, ${formatDateShort(window.announced)}` },
        { top: 42, bottom: second?.y ?? height },
      ),
      ...laneBars<Bar>(
        bars.filter(({ state }) => state !== 'unsaid'),
        half,
      ),
      ...whenAny(
        bars.filter(({ state }) => state === 'unsaid'),
        (some) =>
          Plot.rect(some, {
            ...inState<Bar>('unsaid', ({ colour }) => colour),
            ...{ x1: 'from', x2: 'until', stroke: 'none' },
            y1: (d: Bar) => d.y - half(d),
            y2: (d: Bar) => d.y + half(d),
          }),
      ),
      ...whenAny(edges, (some) =>
        Plot.ruleY(some, {
          ...{ x1: (d: Edge) => d.from, x2: (d: Edge) => d.until, y: (d: Edge) => d.edge },
          ...{ stroke: ({ colour }: Edge) => tones(colour).solid, strokeWidth: 1.25 },
        }),
      ),
      // Older than the axis: the bar goes on to the left, in pieces.
      ...whenAny(pieces, (some) =>
        Plot.ruleX(some, {
          ...{ x: 'at', stroke: 'var(--paper)', strokeWidth: 3 },
          y1: (d: Piece) => d.y - half(d) - 1,
          y2: (d: Piece) => d.y + half(d) + 1,
        }),
      ),
      ...laneSpans(
        first ? [{ from: first.from, until: day, y: first.y + 30, label: window.lasted }] : [],
        { fontSize: room.span, strokeWidth: 14 },
      ),
      // Of the first, lane and name over the bar, up to the line of the day.
      ...whenAny(first ? [first] : [], (some) => {
        const words = { ...start, x: 'from', lineAnchor: 'bottom', lineHeight: 1.25 } as const;
        const lines = (row: Lane) =>
          broken(named(row, time(day)), time(day) - time(row.from) - 8, size);
        const count = (row: Lane) => lines(row).split('\n').length;
        return Plot.marks(
          Plot.text(some, { ...words, text: lines, y: (row: Lane) => row.y - half(row) - 5 }),
          Plot.text(some, {
            ...{ ...words, ...bold, fill, text: 'lane' },
            y: (row: Lane) => row.y - half(row) - 5 - count(row) * step,
          }),
        );
      }),
      // Of the second, lane, name and days before the bar.
      ...whenAny(second ? [second] : [], (some) => {
        const words = {
          ...{ ...end, x: ({ from }: Lane) => from, dx: -8, lineAnchor: 'top', lineHeight: 1.25 },
        } as const satisfies Plot.TextOptions;
        const top = ({ y, look }: Lane) => y - 2 * halfHeights[look];
        const detail = (row: Lane) =>
          fits(row.detail, beside(row)) ? row.detail : (row.shortDetail ?? row.detail);
        const name = (row: Lane) => broken(named(row, beside(row) / 2), beside(row), size);
        const below = (row: Lane) => top(row) + step * (1 + name(row).split('\n').length);
        return Plot.marks(
          Plot.text(some, { ...words, ...bold, fill, y: top, text: 'lane' }),
          Plot.text(some, { ...words, y: (row: Lane) => top(row) + step, text: name }),
          Plot.text(some, {
            ...{ ...words, ...soft, y: below },
            text: (row: Lane) => broken(detail(row), beside(row), size),
          }),
        );
      }),
      Plot.ruleY([rule], { stroke: 'var(--rule)' }),
      Plot.text(['Other services'], { ...start, ...soft, x: begins, y: rule + 17 }),
      ...whenAny(
        lanes.filter((row) => isThin(row) && row.isOlder !== true),
        (some) =>
          twoToneText(some, (row) => inTwoTones(row.lane, oneLine(row, beside(row))), {
            ...{ ...end, x: ({ from }: Lane) => from, y: 'y', dx: -8, fill },
          }),
      ),
      ...whenAny(
        lanes.filter((row) => isThin(row) && row.isOlder === true),
        (some) =>
          twoToneText(some, (row) => inTwoTones(row.lane, oneLine(row, right - left)), {
            ...{ ...start, x: begins, y: ({ y }: Lane) => y - 15, fill },
          }),
      ),
    ],
  };
}
