import * as Plot from '@observablehq/plot';
import { keyed, type StateKey } from '#components/drawing/code.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold } from '#components/drawing/text.ts';
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

/** States of what is had, promised or unclear; what is allowed or ruled out is a line. */
const states = {
  exclusive: 'done tall',
  offered: 'done',
  preview: 'done low',
  unclear: 'unsaid',
  announced: 'promised',
  allowed: null,
  'not-allowed': null,
} as const satisfies Record<Bar['right'], StateKey | null>;

/** Half the height of a bar: tall where a right was exclusive, low in a preview. */
function halfHeight({ right }: Bar): number {
  if (right === 'exclusive') return 7;
  return right === 'preview' ? 2 : 4;
}

/** What held when: bars for what is had or promised, lines for what is allowed or ruled out. */
function barMarks(bars: readonly Bar[]): readonly Plot.Markish[] {
  const line = (right: Bar['right'], options: Plot.LinkOptions) =>
    whenAny(
      bars.filter((bar) => bar.right === right),
      (some) => Plot.link(some, { x1: 'from', x2: 'until', y: 'y', ...options }),
    );
  return [
    ...line('allowed', {
      ...keyed('line'),
      stroke: (d: Bar) => tones(d.colour).solid,
      strokeWidth: 2,
    }),
    ...line('not-allowed', { ...keyed('thin line'), stroke: 'var(--soft)', strokeWidth: 0.75 }),
    ...stateBars(
      bars.flatMap((bar) => {
        const state = states[bar.right];
        return state === null ? [] : [{ ...bar, state }];
      }),
      {
        x1: 'from',
        x2: 'until',
        y1: (d: Bar) => d.y - halfHeight(d),
        y2: (d: Bar) => d.y + halfHeight(d),
      },
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
      round: true,
      domain: [begins, stretchedFrom, horizon],
      range: [left, turn, right],
    },
    y: { type: 'linear', axis: null, domain: [0, height], range: [0, height] },
    marks: [
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
      ...[true, false].map((isMain) =>
        Plot.text(
          rows.filter((row) => row.isMain === isMain),
          {
            ...(isMain ? bold : {}),
            x: horizon,
            y: beside,
            dx: narrow ? 0 : 10,
            text: (d: PlacedLane) => d.atEnd,
            textAnchor: narrow ? 'end' : 'start',
            fill: isMain ? 'currentColor' : 'var(--soft)',
          },
        ),
      ),
    ],
  };
}
