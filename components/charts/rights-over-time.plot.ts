import * as Plot from '@observablehq/plot';
import type { Look } from '#components/drawing/bars-by-look.ts';
import { laneBars } from '#components/drawing/lanes.ts';
import { hatches, tones, whenAny } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  placeRights,
  type Bar,
  type DrawnLane,
  type DrawnWindow,
  type LaneHead,
  type PlacedLane,
  type Tick,
} from './rights-over-time.layout.ts';

/** Looks of what is had, promised or unclear; what is allowed or ruled out is a line. */
const looks = {
  exclusive: { fill: 'solid' },
  offered: { fill: 'solid' },
  preview: { fill: 'tint' },
  unclear: { fill: 'hatch' },
  announced: { fill: 'paper', dashes: '3,2' },
  allowed: { fill: 'none' },
  'not-allowed': { fill: 'none' },
} as const satisfies Record<Bar['look'], Look>;

/** What held when: bars for what is had or promised, lines for what is allowed or ruled out. */
function barMarks(bars: readonly Bar[]): readonly Plot.Markish[] {
  const isLine = ({ look }: Bar) => looks[look].fill === 'none';
  return [
    ...whenAny(bars.filter(isLine), (some) =>
      Plot.link(some, {
        x1: 'from',
        x2: 'until',
        y: 'y',
        stroke: (d: Bar) => (d.look === 'allowed' ? tones(d.colour).solid : 'var(--soft)'),
        strokeWidth: (d: Bar) => (d.look === 'allowed' ? 3 : 1),
      }),
    ),
    // Tall where a right was exclusive.
    ...laneBars(
      bars.filter((bar) => !isLine(bar)),
      looks,
      ({ look }) => (look === 'exclusive' ? 7 : 4),
    ),
  ];
}

/** One lane per product and cloud; the bar says which right held when, the words say it twice. */
export function rightsOverTimePlot(
  lanes: readonly DrawnLane[],
  size: DrawingSize,
  { begins, stretchedFrom, horizon, split, ticks }: DrawnWindow,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const isWide = size.name === 'wide';
  const { heads, rows, bars, height } = placeRights(
    lanes,
    narrow
      ? { laneHeight: 41, groupGap: 36, headGap: 40 }
      : { laneHeight: 36, groupGap: 44, headGap: 36 },
  );
  const left = narrow ? 2 : 72;
  const right = width - (narrow ? 2 : 136);
  const turn = left + (right - left) * (isWide ? 0.22 : 0.13);
  const middle = new Date((split.from.getTime() + split.until.getTime()) / 2);
  const isTall = (d: PlacedLane) =>
    d.stretches.some(({ right, until }) => right === 'exclusive' && until > split.from);
  const above = (d: PlacedLane) => d.y - (narrow ? 18 : isTall(d) ? 16 : 13);
  const beside = (d: PlacedLane) => (narrow ? above(d) : d.y);
  const atStart = { x: begins, dx: narrow ? 0 : 2 - left, textAnchor: 'start' } as const;
  return {
    height,
    margin: 0,
    x: {
      type: 'utc',
      axis: null,
      domain: [begins, stretchedFrom, horizon],
      range: [left, turn, right],
    },
    y: { type: 'linear', axis: null, domain: [0, height], range: [0, height] },
    marks: [
      hatches(['amazon', 'microsoft', 'other', 'openai']),
      Plot.rect([split], {
        x1: (d: DrawnWindow['split']) => d.from,
        x2: (d: DrawnWindow['split']) => d.until,
        y1: 40,
        y2: height,
        fill: 'var(--rule)',
        fillOpacity: 0.55,
      }),
      ...barMarks(bars),
      Plot.text([split], {
        x: middle,
        y: 12,
        text: (d: DrawnWindow['split']) => d.days,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.text([split], {
        x: middle,
        y: 30,
        text: (d: DrawnWindow['split']) => d.months,
        fill: 'var(--soft)',
      }),
      Plot.text(
        ticks.filter((tick) => isWide || !tick.isWide),
        {
          x: (d: Tick) => d.day,
          y: 30,
          text: (d: Tick) => d.label,
          textAnchor: 'start',
          fill: 'var(--soft)',
        },
      ),
      Plot.text(heads, {
        ...atStart,
        y: (d: LaneHead) => d.y,
        text: (d: LaneHead) => d.product,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.text(rows, {
        ...atStart,
        y: beside,
        text: (d: PlacedLane) => d.cloud,
        fill: (d: PlacedLane) => tones(d.tone).text,
      }),
      Plot.text(
        rows.filter((row) => row.duringSplit !== ''),
        { x: middle, y: above, text: (d: PlacedLane) => d.duringSplit, fill: 'var(--soft)' },
      ),
      Plot.text(rows, {
        x: horizon,
        y: beside,
        dx: narrow ? 0 : 10,
        text: (d: PlacedLane) => d.atEnd,
        textAnchor: narrow ? 'end' : 'start',
        fill: 'var(--soft)',
      }),
    ],
  };
}
