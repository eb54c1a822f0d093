import type { StateKey } from '#components/drawing/code.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { stackDown, type Stacked } from '#components/drawing/stack-down.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';
import type { HostingRight } from '#data/hosting-rights.ts';

/** What held for a product on a cloud, for a time. */
interface DealStretch {
  readonly right: HostingRight['right'];
  /** Days after the announcement. */
  readonly fromDay: number;
  readonly untilDay: number;
  /** Empty for what there is no room to name. */
  readonly words: string;
  /** Whether all customers could have it: not so in a limited preview. */
  readonly isForAll: boolean;
}

/** One product on one cloud. */
export interface DealLane {
  readonly name: string;
  readonly colour: CompanyId;
  readonly stretches: readonly DealStretch[];
}

/** A day that matters, counted from the announcement. */
export interface DealDay {
  readonly day: number;
  readonly name: string;
  readonly date: string;
  /** Name of the lane whose bar begins on it; `null` for a day of all lanes, which stands above them. */
  readonly lane: string | null;
  /** Whether the finding counts it. */
  readonly isFinding: boolean;
}

/** All that is drawn. */
export interface Deal {
  readonly lanes: readonly DealLane[];
  readonly days: readonly DealDay[];
  /** Days for which one cloud alone had the right. */
  readonly aloneDays: number;
  readonly horizonDay: number;
}

/** The state of a right; `null` for what is allowed or ruled out, which no bar shows. */
const states = {
  exclusive: 'done',
  offered: 'done',
  preview: 'done low',
  announced: 'promised',
  unclear: 'unsaid',
  allowed: null,
  'not-allowed': null,
} as const satisfies Record<HostingRight['right'], StateKey | null>;

/** How much of the height of its lane a bar has: all, half for a preview, a quarter for a limited one. */
function shareOf({ right, isForAll }: DealStretch): number {
  if (right !== 'preview') return 1;
  return isForAll ? 0.5 : 0.25;
}

/**
 * Pixels: where the days begin, room above the lanes, for a lane’s name above its bars, for the day on which
 * one begins, for bars and for the words below.
 */
const rooms = {
  narrow: { left: 3, head: 44, name: 18, day: 21, full: 20, below: 29 },
  medium: { left: 156, head: 46, name: 0, day: 22, full: 34, below: 32 },
  wide: { left: 172, head: 46, name: 0, day: 22, full: 38, below: 32 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Lanes, bars with their words, and marked days: where each stands, and how high the whole is. */
export function placeDeal({ lanes, days, horizonDay }: Deal, size: DrawingSize) {
  const { left, head, name, day: dayRoom, full, below } = rooms[size.name];
  const isNarrow = size.name === 'narrow';
  const right = size.width - 3;
  const dayOf = (lane: DealLane) => days.find((day) => day.lane === lane.name);
  const above = (lane: DealLane) => name + (dayOf(lane) ? dayRoom : isNarrow ? 0 : 10);
  const { placed, height } = stackDown(lanes, (lane) => above(lane) + full + below, head);
  const x = panelScale({ domain: [0, horizonDay], range: [left, right] });
  type Lane = DealLane & Stacked;
  const ground = (lane: Lane) => lane.top + above(lane) + full;
  const bars = placed.flatMap((lane) =>
    lane.stretches.map((stretch) => ({ ...stretch, colour: lane.colour, y: ground(lane) })),
  );
  type Bar = (typeof bars)[number];
  const named = bars.filter(({ words }) => words !== '');
  // Words begin below their bar; those with too little room before the next words or the end are set from it.
  const wordsFrom = ({ fromDay }: Bar) => x(fromDay) + 6;
  const wordsEnd = (bar: Bar) => wordsFrom(bar) + textWidth(bar.words, size.fontSize);
  const isCut = (bar: Bar) =>
    wordsEnd(bar) > right ||
    named.some(
      (other) =>
        other.y === bar.y && other.fromDay < bar.fromDay && wordsEnd(other) > wordsFrom(bar) - 8,
    );
  const marked = days.map((day) => {
    const lane = placed.find((own) => own.name === day.lane);
    const bar = bars.find(({ fromDay, y }) => fromDay === day.day && lane && y === ground(lane));
    const text = `${day.name}, ${day.date}`;
    const isEnd = day.day === horizonDay || x(day.day) + textWidth(text, size.fontSize) > right;
    return {
      ...day,
      text,
      // On a phone a day of a lane that has little room before the end is set from the end.
      x: isEnd ? right : x(day.day) + (lane ? 0 : day.day === 0 ? 0 : 5),
      y: lane && bar ? bar.y - full * shareOf(bar) - 12 : 12,
      anchor: isEnd ? 'end' : 'start',
    } as const;
  });
  return {
    ...{ left, head, right, full, x, height, marked },
    lanes: placed.map((lane) => ({ ...lane, ground: ground(lane) })),
    bars: bars.map((bar) => ({
      ...bar,
      state: states[bar.right],
      top: bar.y - full * shareOf(bar),
      // Where its words begin; null for those that are set from the end.
      wordsAt: isCut(bar) ? null : wordsFrom(bar),
    })),
  };
}
