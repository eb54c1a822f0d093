import * as Plot from '@observablehq/plot';
import { halfYears, headTicks } from '#components/drawing/head-ticks.ts';
import { dayLine, dayTicks, laneBars, laneWords, placeLanes } from '#components/drawing/lanes.ts';
import { hatches, tones } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { bold, start } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

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
  readonly look: 'offered' | 'preview' | 'announced';
  /** ISO date; `null` where the record has no start. */
  readonly from: string | null;
  /** Where `from` is not on record: the day before which it cannot have been; the axis’s start by default. */
  readonly notBefore?: string;
  /** Where `from` is not on record: it began before the axis does. Off by default. */
  readonly isOlder?: true;
  /** ISO date; `null` where it still held when the record was read. */
  readonly until: string | null;
}

/** ISO dates that the drawing needs beside its rows. */
export interface FeatureWindow {
  readonly begins: string;
  readonly horizon: string;
  /** The day on which the runtime was announced. */
  readonly announced: string;
}

const looks = {
  offered: { fill: 'solid' },
  preview: { fill: 'tint' },
  announced: { fill: 'hatch' },
} as const;

/** How much of a service without a start on record is drawn as known: a stub of its bar, in days. */
const stubDays = 30.4;

function daysAfter(day: string, days: number): Date {
  return new Date(Date.parse(day) + days * 24 * 3600 * 1000);
}

/** Where the bar of a span is drawn, and where the dashes before it begin, if its start is not on record. */
function drawnDays(
  { from, notBefore, isOlder, until }: FeatureSpan,
  { begins, horizon }: FeatureWindow,
) {
  const end = new Date(until ?? horizon);
  if (from !== null) return { from: new Date(from), until: end, dashesFrom: null };
  if (isOlder) return { from: new Date(begins), until: end, dashesFrom: null };
  return {
    from: daysAfter(horizon, -stubDays),
    until: end,
    dashesFrom: new Date(notBefore ?? begins),
  };
}

/** Swimlanes: a name above each bar, its dates below. */
export function statefulFeaturesPlot(
  spans: readonly FeatureSpan[],
  size: DrawingSize,
  window: FeatureWindow,
): Plot.PlotOptions {
  const [left, right] = [2, size.width - 3];
  const [begins, horizon] = [new Date(window.begins), new Date(window.horizon)];
  const x = { type: 'utc', axis: null, domain: [begins, horizon], range: [left, right] } as const;
  const day = new Date(window.announced);
  const time = panelScale(x);
  const fits = (text: string, from: number) => from + textWidth(text, size.fontSize) <= right;
  const { lanes, heads, height } = placeLanes(
    spans.filter((span, index) => span.feature !== spans[index - 1]?.feature),
    { from: 52, headHeight: 30, laneHeight: 66, groupOf: ({ lane }) => lane },
  );
  const rows = lanes.map((lane) => ({ ...lane, ...drawnDays(lane, window) }));
  const bars = lanes.flatMap(({ feature, y }) =>
    spans
      .filter((span) => span.feature === feature)
      .map((span) => ({ ...span, ...drawnDays(span, window), y })),
  );
  const undated = bars.filter((d) => d.dashesFrom !== null);
  type Bar = (typeof bars)[number];
  type Head = (typeof heads)[number];
  const shorter = (long: string, short?: string) => (fits(long, left) ? long : (short ?? long));
  // Words that would be cut at the edge end there.
  const words = rows.map(({ y, from, dashesFrom, ...row }) => {
    const name = shorter(row.feature, row.shortName);
    const detail = shorter(row.detail, row.shortDetail);
    return fits(name, time(from)) && fits(detail, time(from))
      ? { name, detail, y, at: dashesFrom ?? from, textAnchor: 'start' as const }
      : { name, detail, y, at: horizon, textAnchor: 'end' as const };
  });
  return {
    height,
    margin: 0,
    x,
    y: { type: 'identity', axis: null },
    marks: [
      hatches(spans.filter((d) => d.look === 'announced').map((d) => d.colour)),
      ...headTicks(halfYears(window.begins, window.horizon)),
      Plot.ruleY(heads, { y: (d: Head) => d.top + 2, stroke: 'var(--rule)' }),
      Plot.text(heads, {
        ...start,
        ...bold,
        x: begins,
        y: (d: Head) => d.top + 20,
        text: 'lane',
        fill: (d: Head) => tones(d.colour).text,
      }),
      ...dayLine(
        { day, label: 'runtime announced' },
        { top: 42, bottom: bars.find((d) => d.from >= day && d.look === 'announced')?.y ?? height },
      ),
      Plot.link(undated, {
        x1: 'dashesFrom',
        x2: 'from',
        y: 'y',
        stroke: (d: Bar) => tones(d.colour).solid,
        strokeWidth: 2,
        strokeDasharray: '4 3',
      }),
      ...laneBars(bars, looks, 6),
      ...dayTicks(
        rows.filter((d) => d.from <= day),
        day,
        6,
      ),
      ...laneWords(words, 18),
    ],
  };
}
