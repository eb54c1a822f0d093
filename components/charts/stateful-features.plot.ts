import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { halfYears, headTicks } from '#components/drawing/head-ticks.ts';
import {
  dayLine,
  laneBars,
  laneSpans,
  laneWords,
  placeLanes,
  type LaneBar,
} from '#components/drawing/lanes.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { bold, start } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatDateShort } from '#lib/format.ts';

/** One service in one state, for a time. */
export interface FeatureSpan {
  readonly lane: 'OpenAI' | 'Azure' | 'AWS';
  readonly colour: 'openai' | 'microsoft' | 'amazon';
  readonly feature: string;
  /** The name where room is short; `feature` by default. */
  readonly shortName?: string;
  /** Under the bar, in a few words. */
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

const halfHeights = { offered: 7, preview: 4, limited: 2, announced: 7 } as const;

/** How far below its bar the bracket of the main service runs, in pixels. */
const spanBelow = 21;

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

/** Swimlanes: words above and below each bar, or before it where it is short; a bracket over the year that counts. */
export function statefulFeaturesPlot(
  spans: readonly FeatureSpan[],
  size: DrawingSize,
  window: FeatureWindow,
): Plot.PlotOptions {
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
  const fits = (text: string, from: number) => from + textWidth(text, size.fontSize) <= right;
  const drawn = spans.map((span) => ({ ...span, ...drawnDays(span, window) }));
  type Drawn = (typeof drawn)[number];
  const isShort = (d: Drawn) => right - time(d.from) < 100;
  const { lanes, heads, height } = placeLanes(
    drawn.filter((span, index) => span.feature !== spans[index - 1]?.feature),
    {
      ...{ from: 54, headHeight: 28, groupOf: ({ lane }: Drawn) => lane },
      laneHeight: (d) => (isShort(d) ? 46 : 66),
    },
  );
  const bars = lanes.flatMap(({ feature, y }) =>
    drawn
      .filter((span) => span.feature === feature)
      .flatMap((span) => {
        const bar = { ...span, y, state: states[span.look] };
        if (!span.isUndated) return [bar];
        // Of a stub the first half stands for the time of which nobody has said anything.
        const half = new Date((span.from.getTime() + span.until.getTime()) / 2);
        return [
          { ...bar, until: half, state: 'unsaid' as const },
          { ...bar, from: half },
        ];
      }),
  );
  type Bar = (typeof bars)[number] & LaneBar;
  type Head = (typeof heads)[number];
  type Lane = (typeof lanes)[number];
  const shorter = (long: string, short?: string) => (fits(long, left) ? long : (short ?? long));
  const wordsOf = ({ y, isMain, ...row }: Lane) => ({
    name: shorter(row.feature, row.shortName),
    detail: shorter(row.detail, row.shortDetail),
    y,
    isQuiet: isMain !== true,
  });
  const above = lanes
    .filter((lane) => !isShort(lane))
    .map((lane) => {
      const words = wordsOf(lane);
      // Words that would be cut at the edge end there.
      return [words.name, words.detail].every((text) => fits(text, time(lane.from)))
        ? { ...words, at: lane.from, textAnchor: 'start' as const }
        : { ...words, at: horizon, textAnchor: 'end' as const };
    });
  // Words before a short bar end at it.
  const pixel = (horizon.getTime() - begins.getTime()) / (right - left);
  const beside = lanes.filter(isShort).map((lane) => ({
    ...wordsOf(lane),
    at: new Date(lane.from.getTime() - 8 * pixel),
    textAnchor: 'end' as const,
  }));
  const main = lanes.find(({ isMain, from }) => isMain === true && from < day);
  const announced = lanes.find(({ look }) => look === 'announced');
  const pieces = lanes
    .filter(({ isOlder }) => isOlder === true)
    .flatMap((lane) =>
      [6, 16].map((x) => ({ ...lane, at: new Date(begins.getTime() + x * pixel) })),
    );
  type Piece = (typeof pieces)[number];
  // What has no first day on record has no edge there: its outline is open on the left.
  const edges = bars
    .filter(({ state }) => state === 'unsaid')
    .flatMap((bar) =>
      [-1, 1].map((side) => ({ ...bar, edge: bar.y + side * halfHeights[bar.look] })),
    );
  type Edge = (typeof edges)[number];
  return {
    height,
    margin: 0,
    x,
    y: { type: 'identity', axis: null },
    marks: [
      ...headTicks(halfYears(window.begins, window.horizon)),
      Plot.ruleY(heads, { y: (d: Head) => d.top + 2, stroke: 'var(--rule)' }),
      Plot.text(heads, {
        ...start,
        ...bold,
        x: begins,
        y: (d: Head) => d.top + 18,
        text: 'lane',
        fill: (d: Head) => tones(d.colour).text,
      }),
      ...dayLine(
        { day, label: `runtime announced, ${formatDateShort(window.announced)}` },
        { top: 42, bottom: announced === undefined ? height : announced.y - halfHeights.announced },
      ),
      ...laneBars<Bar>(
        bars.filter(({ state }) => state !== 'unsaid'),
        ({ look }) => halfHeights[look],
      ),
      ...whenAny(
        bars.filter(({ state }) => state === 'unsaid'),
        (some) =>
          Plot.rect(some, {
            ...inState<Bar>('unsaid', ({ colour }) => colour),
            ...{ x1: 'from', x2: 'until', stroke: 'none' },
            y1: (d: Bar) => d.y - halfHeights[d.look],
            y2: (d: Bar) => d.y + halfHeights[d.look],
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
          y1: (d: Piece) => d.y - halfHeights[d.look] - 1,
          y2: (d: Piece) => d.y + halfHeights[d.look] + 1,
        }),
      ),
      ...laneSpans(
        main ? [{ from: main.from, until: day, y: main.y + spanBelow, label: window.lasted }] : [],
      ),
      ...laneWords(above, 18),
      ...laneWords(beside, 8.5),
    ],
  };
}
