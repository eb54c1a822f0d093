import * as Plot from '@observablehq/plot';
import { barsByLook, type Look, type Looked } from './bars-by-look.ts';
import { stackDown, type Stacked } from './stack-down.ts';
import { bold, halo, soft } from './text.ts';

/** A moment as Plot’s scales take it: a day, or days after another one. */
export type Moment = Date | number;

/** Where a lane runs: the height of its bars’ middle, in pixels from the top. */
export interface Placed {
  readonly y: number;
}

/** Room for lanes, in pixels, and what groups them. */
export interface LaneSizes<Lane> {
  /** Room above the lanes. */
  readonly from: number;
  /** Room for the head of a group; 0 by default. */
  readonly headHeight?: number;
  readonly laneHeight: number;
  /** The group of a lane; lanes of a group follow one another. Without it there are no heads. */
  readonly groupOf?: (lane: Lane) => string;
}

/**
 * Lanes one under another, with room for a head above the first of each group: the lanes with the
 * middle of their bars, the first lane of each group with its `top`, where the head begins, and the
 * height of the whole.
 */
export function placeLanes<Lane extends object>(
  lanes: readonly Lane[],
  { from, headHeight = 0, laneHeight, groupOf }: LaneSizes<Lane>,
): {
  readonly lanes: readonly (Lane & Placed)[];
  readonly heads: readonly (Lane & Stacked)[];
  readonly height: number;
} {
  const isFirst = (lane: Lane, index: number) => {
    const before = lanes[index - 1];
    return groupOf !== undefined && (before === undefined || groupOf(before) !== groupOf(lane));
  };
  const { placed, height } = stackDown(
    lanes,
    (lane, index) => laneHeight + (isFirst(lane, index) ? headHeight : 0),
    from,
  );
  return {
    lanes: placed.map((lane) => ({ ...lane, y: lane.top + lane.height - laneHeight / 2 })),
    heads: placed.filter(isFirst),
    height,
  };
}

/** A stretch of time in a lane, in one state. */
export interface LaneBar<State extends string> extends Placed, Looked<State> {
  readonly from: Moment;
  readonly until: Moment;
}

/**
 * The bars of some lanes, in the looks of their states.
 *
 * @param halfHeight Half the height of a bar in pixels, one for all or by state.
 */
export function laneBars<State extends string>(
  bars: readonly LaneBar<State>[],
  looks: Readonly<Record<State, Look>>,
  halfHeight: number | ((bar: LaneBar<State>) => number),
): readonly Plot.Markish[] {
  const half = typeof halfHeight === 'number' ? () => halfHeight : halfHeight;
  return barsByLook(bars, looks, {
    x1: (d: LaneBar<State>) => d.from,
    x2: (d: LaneBar<State>) => d.until,
    y1: (d: LaneBar<State>) => d.y - half(d),
    y2: (d: LaneBar<State>) => d.y + half(d),
  });
}

/** What stands above and below the bars of a lane. */
export interface LaneWords extends Placed {
  readonly name: string;
  readonly detail: string;
  /** Where the words begin, or end. */
  readonly at: Moment;
  readonly textAnchor: 'start' | 'end';
}

/** The names of lanes above their bars and the details below; lines behind them end at the words. */
export function laneWords(rows: readonly LaneWords[], distance: number): readonly Plot.Markish[] {
  return (['start', 'end'] as const).flatMap((textAnchor) => {
    const own = rows.filter((row) => row.textAnchor === textAnchor);
    const words = { ...halo, textAnchor, x: (d: LaneWords) => d.at };
    return own.length === 0
      ? []
      : [
          Plot.text(own, {
            ...words,
            ...bold,
            y: (d: LaneWords) => d.y - distance,
            text: (d: LaneWords) => d.name,
            fill: 'currentColor',
          }),
          Plot.text(own, {
            ...words,
            ...soft,
            y: (d: LaneWords) => d.y + distance,
            text: (d: LaneWords) => d.detail,
          }),
        ];
  });
}

/** A day that matters to all lanes. */
export interface MarkedDay {
  readonly day: Moment;
  readonly label: string;
}

/**
 * A marked day as a dotted line under its label. Put it before the bars and the words: it runs behind
 * them, and ends where the words have room around them.
 */
export function dayLine(
  { day, label }: MarkedDay,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Plot.Markish[] {
  return [
    Plot.ruleX([day], { y1: top, y2: bottom, stroke: 'var(--soft)', strokeDasharray: '2,3' }),
    Plot.text([label], { x: day, y: top - 8, ...bold, fill: 'currentColor' }),
  ];
}

/** A marked day as a tick across the bars of some lanes, set off from bars in its own colour. */
export function dayTicks(
  lanes: readonly Placed[],
  day: Moment,
  halfHeight: number,
): readonly Plot.Markish[] {
  if (lanes.length === 0) return [];
  const tick = (reach: number, stroke: string, strokeWidth: number) =>
    Plot.ruleX(lanes, {
      x: () => day,
      y1: (d: Placed) => d.y - reach,
      y2: (d: Placed) => d.y + reach,
      stroke,
      strokeWidth,
    });
  return [tick(halfHeight, 'var(--paper)', 4), tick(halfHeight + 3, 'var(--ink)', 1.75)];
}
