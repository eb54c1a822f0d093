import * as Plot from '@observablehq/plot';
import { whenAny } from './marks.ts';
import { stackDown, type Stacked } from './stack-down.ts';
import { stateBars, type InState } from './state-bars.ts';
import { bold, halo, soft } from './text.ts';

/** A moment as Plot’s scales take it: a day, or days after another one. */
type Moment = Date | number;

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
  /** One for all, or by lane. */
  readonly laneHeight: number | ((lane: Lane) => number);
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
  const ownHeight = typeof laneHeight === 'number' ? () => laneHeight : laneHeight;
  const { placed, height } = stackDown(
    lanes,
    (lane, index) => ownHeight(lane) + (isFirst(lane, index) ? headHeight : 0),
    from,
  );
  return {
    lanes: placed.map((lane) => ({ ...lane, y: lane.top + lane.height - ownHeight(lane) / 2 })),
    heads: placed.filter(isFirst),
    height,
  };
}

/** A stretch of time in a lane, in one state. */
export interface LaneBar extends Placed, InState {
  readonly from: Moment;
  readonly until: Moment;
}

/**
 * The bars of some lanes, in their states.
 *
 * @param halfHeight Half the height of a bar in pixels, one for all or by bar.
 */
export function laneBars<Bar extends LaneBar>(
  bars: readonly Bar[],
  halfHeight: number | ((bar: Bar) => number),
): readonly Plot.Markish[] {
  const half = typeof halfHeight === 'number' ? () => halfHeight : halfHeight;
  return stateBars(bars, {
    x1: (d: Bar) => d.from,
    x2: (d: Bar) => d.until,
    y1: (d: Bar) => d.y - half(d),
    y2: (d: Bar) => d.y + half(d),
  });
}

/** A stretch of time that has a name: how long something took, or had lasted. */
export interface LaneSpan extends Placed {
  readonly from: Moment;
  readonly until: Moment;
  readonly label: string;
}

/**
 * Spans as lines from end to end, with a stop at both and the name in the middle.
 *
 * @param look Plot’s options of the names, such as their size.
 */
export function laneSpans(
  spans: readonly LaneSpan[],
  look: Plot.TextOptions = {},
): readonly Plot.Markish[] {
  const strokes = spans.flatMap(({ from, until, y }) => [
    { x1: from, x2: until, y1: y, y2: y },
    ...[from, until].map((at) => ({ x1: at, x2: at, y1: y - 5, y2: y + 5 })),
  ]);
  const middle = ({ from, until }: LaneSpan) =>
    typeof from === 'number' || typeof until === 'number'
      ? (Number(from) + Number(until)) / 2
      : new Date((from.getTime() + until.getTime()) / 2);
  return [
    Plot.link(strokes, {
      ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: 'var(--ink)', strokeWidth: 1.25 },
    }),
    Plot.text(spans, {
      ...{ ...halo, ...bold, x: middle, y: 'y', text: 'label', fill: 'currentColor' },
      ...look,
    }),
  ];
}

/** What stands above and below the bars of a lane. */
export interface LaneWords extends Placed {
  readonly name: string;
  readonly detail: string;
  /** Where the words begin, or end. */
  readonly at: Moment;
  readonly textAnchor: 'start' | 'end';
  /** Whether the name is not in bold: a lane beside the ones that matter. Off by default. */
  readonly isQuiet?: boolean;
}

/** The names of lanes above their bars and the details below; lines behind them end at the words. */
export function laneWords(rows: readonly LaneWords[], distance: number): readonly Plot.Markish[] {
  return (['start', 'end'] as const).flatMap((textAnchor) => {
    const own = rows.filter((row) => row.textAnchor === textAnchor);
    const words = { ...halo, textAnchor, x: (d: LaneWords) => d.at };
    const names = (isQuiet: boolean) =>
      whenAny(
        own.filter((row) => (row.isQuiet ?? false) === isQuiet),
        (some) =>
          Plot.text(some, {
            ...words,
            ...(isQuiet ? {} : bold),
            y: (d: LaneWords) => d.y - distance,
            text: (d: LaneWords) => d.name,
            fill: 'currentColor',
          }),
      );
    const detailed = own.filter(({ detail }) => detail !== '');
    return [
      ...names(false),
      ...names(true),
      ...whenAny(detailed, (some) =>
        Plot.text(some, {
          ...words,
          ...soft,
          y: (d: LaneWords) => d.y + distance,
          text: (d: LaneWords) => d.detail,
        }),
      ),
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
