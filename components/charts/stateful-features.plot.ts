import * as Plot from '@observablehq/plot';
import { hatches, tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One service in one state, for a time. */
export interface FeatureSpan {
  readonly lane: 'OpenAI' | 'Azure' | 'AWS';
  readonly tone: 'openai' | 'microsoft' | 'amazon';
  readonly feature: string;
  /** The name where room is short; `feature` by default. */
  readonly shortName?: string;
  /** Under the bar, in a few words. */
  readonly detail: string;
  readonly shortDetail?: string;
  readonly state: 'offered' | 'preview' | 'announced';
  /** ISO date; `null` where the record has no start. */
  readonly from: string | null;
  /** Where `from` is not on record: the day before which it cannot have been; the axis’s start by default. */
  readonly notBefore?: string;
  /** ISO date; `null` where it still held when the record was read. */
  readonly until: string | null;
}

const start = Date.parse('2025-01-01');
const end = Date.parse('2026-11-18');
const ticks = ['2025-01', '2025-07', '2026-01', '2026-07'];
const month = 30.4 * 24 * 3600 * 1000;
const laneHeight = 30;
const rowHeight = 66;
const axisHeight = 52;

interface Placed extends FeatureSpan {
  /** Middle of the bar, in pixels from the top. */
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  /** Where the dashed line begins, or `null` where the start is on record. */
  readonly tail: number | null;
}

/** Every span with its place, one row per feature, and the heads of the lanes. */
function place(spans: readonly FeatureSpan[]) {
  const placed: Placed[] = [];
  const lanes: { readonly name: string; readonly tone: FeatureSpan['tone']; readonly y: number }[] =
    [];
  let y = axisHeight;
  let previous: FeatureSpan | null = null;
  for (const span of spans) {
    if (span.lane !== previous?.lane) {
      lanes.push({ name: span.lane, tone: span.tone, y: y + 14 });
      y += laneHeight;
    }
    if (span.feature !== previous?.feature) y += rowHeight;
    const x2 = span.until === null ? end : Date.parse(span.until);
    const unknown = span.from === null;
    const x1 =
      span.from === null
        ? span.until === null
          ? end - month
          : start + 2 * month
        : Date.parse(span.from);
    placed.push({
      ...span,
      y: y - rowHeight / 2,
      x1,
      x2,
      tail: unknown ? (span.notBefore === undefined ? start : Date.parse(span.notBefore)) : null,
    });
    previous = span;
  }
  return { placed, lanes, height: y };
}

/** Swimlanes: a name above each bar, its dates below. */
export function statefulFeaturesPlot(
  spans: readonly FeatureSpan[],
  size: DrawingSize,
  announced: string,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const { placed, lanes, height } = place(spans);
  const named = placed.filter((span, index) => span.feature !== placed[index - 1]?.feature);
  const undated = placed.filter((span) => span.tail !== null);
  const isLate = (span: Placed) => span.x1 > Date.parse('2026-01-01');
  const day = Date.parse(announced);
  const announcedAt = placed.find((span) => span.x1 === day)?.y ?? height;
  const labels = (late: boolean, part: 'name' | 'detail') =>
    Plot.text(
      named.filter((span) => isLate(span) === late),
      {
        x: (d: Placed) => (late ? end : (d.tail ?? d.x1)),
        y: (d: Placed) => d.y + (part === 'name' ? -18 : 18),
        text: (d: Placed) =>
          part === 'name'
            ? ((narrow ? d.shortName : null) ?? d.feature)
            : ((narrow ? d.shortDetail : null) ?? d.detail),
        textAnchor: late ? 'end' : 'start',
        fontWeight: part === 'name' ? 600 : 400,
        fill: part === 'name' ? 'currentColor' : 'var(--soft)',
        // The day’s line ends at a label instead of running through it.
        stroke: 'var(--paper)',
        strokeWidth: 6,
      },
    );
  const fill = ({ state, tone }: Placed) =>
    state === 'offered'
      ? tones(tone).solid
      : state === 'preview'
        ? tones(tone).tint
        : tones(tone).hatch;
  return {
    height,
    margin: 0,
    marginLeft: 2,
    marginRight: 3,
    x: { type: 'utc', domain: [start, end], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      hatches(['amazon']),
      Plot.ruleX(ticks, {
        x: (d: string) => Date.parse(d),
        y1: 4,
        y2: 17,
        stroke: 'var(--soft)',
      }),
      Plot.text(ticks, {
        x: (d: string) => Date.parse(d),
        y: 10,
        text: (d: string) => (d.endsWith('01') ? `Jan ${d.slice(0, 4)}` : 'Jul'),
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--soft)',
      }),
      Plot.ruleY(lanes, { y: (d: { y: number }) => d.y - 12, stroke: 'var(--rule)' }),
      Plot.text(lanes, {
        x: start,
        y: (d: { y: number }) => d.y + 6,
        text: (d: { name: string }) => d.name,
        textAnchor: 'start',
        fontWeight: 600,
        fill: (d: { tone: FeatureSpan['tone'] }) => tones(d.tone).text,
      }),
      Plot.ruleX([day], {
        y1: axisHeight - 10,
        y2: announcedAt,
        stroke: 'var(--soft)',
        strokeDasharray: '2,3',
      }),
      Plot.text(['runtime announced'], {
        x: day,
        y: axisHeight - 18,
        text: (d: string) => d,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.link(undated, {
        x1: (d: Placed) => d.tail,
        x2: (d: Placed) => d.x1,
        y1: (d: Placed) => d.y,
        y2: (d: Placed) => d.y,
        stroke: (d: Placed) => tones(d.tone).solid,
        strokeWidth: 2,
        strokeDasharray: '4 3',
      }),
      Plot.rect(placed, {
        x1: (d: Placed) => d.x1,
        x2: (d: Placed) => d.x2,
        y1: (d: Placed) => d.y - 6,
        y2: (d: Placed) => d.y + 6,
        fill,
        stroke: (d: Placed) => tones(d.tone).solid,
        strokeWidth: 1.25,
      }),
      ...[
        { stroke: 'var(--paper)', strokeWidth: 4, reach: 6 },
        { stroke: 'var(--ink)', strokeWidth: 1.75, reach: 9 },
      ].map(({ reach, ...stroke }) =>
        Plot.ruleX(
          named.filter((span) => span.x1 <= day),
          { ...stroke, x: day, y1: (d: Placed) => d.y - reach, y2: (d: Placed) => d.y + reach },
        ),
      ),
      labels(false, 'name'),
      labels(true, 'name'),
      labels(false, 'detail'),
      labels(true, 'detail'),
    ],
  };
}
