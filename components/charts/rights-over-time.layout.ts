import { placeLanes } from '#components/drawing/lanes.ts';
import type { Colour } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { HostingRight } from '#data/hosting-rights.ts';
import { placeWord } from './rights-over-time.words.ts';

/** A right as it is drawn: a preview for a few is told from one for all. */
type DrawnRight = HostingRight['right'] | 'limited';

/** A stretch of time in which one right held, in its lane. */
export interface DrawnStretch {
  readonly right: DrawnRight;
  readonly from: Date;
  readonly until: Date;
  /** What it is called on its bar; empty where the bar says enough. */
  readonly word: string;
  /** The same where there is no room on the bar and it ended before the split: with its end, beside the lane’s name. */
  readonly note: string;
}

/** One product on one cloud: what is drawn, and the words at its sides. */
export interface DrawnLane {
  /** Heads the lanes of the product. */
  readonly product: string;
  readonly cloud: string;
  readonly tone: Colour;
  readonly stretches: readonly DrawnStretch[];
  /** What held at the end of the record, in a few words. */
  readonly atEnd: string;
  /** Whether it is of the product that the finding is about: drawn at double height. */
  readonly isTall: boolean;
  /** Whether the finding is about how it ends. */
  readonly isMain: boolean;
}

/** A label on the scale of time. */
export interface Tick {
  readonly day: Date;
  readonly label: string;
  /** Shown only where there is room for many. */
  readonly isWide: boolean;
}

/** The days that the drawing needs, and the words at its head. */
export interface DrawnWindow {
  readonly begins: Date;
  /** From this day on time is drawn wider. */
  readonly stretchedFrom: Date;
  /** Says so. */
  readonly stretched: string;
  readonly horizon: Date;
  readonly split: {
    readonly from: Date;
    readonly until: Date;
    readonly days: string;
    readonly months: string;
  };
  readonly ticks: readonly Tick[];
}

/** Room in pixels: at the sides, for a lane at single height and its bar, and for the name of a product. */
const rooms = {
  narrow: { left: 2, right: 2, years: 0.13, lane: 40, tallLane: 54, full: 14, barAt: 5, head: 32 },
  medium: {
    left: 64,
    right: 132,
    years: 0.2,
    lane: 28,
    tallLane: 44,
    full: 16,
    barAt: 0,
    head: 38,
  },
  wide: { left: 68, right: 136, years: 0.22, lane: 28, tallLane: 44, full: 16, barAt: 0, head: 38 },
} as const satisfies Record<DrawingSize['name'], object>;
/** Room from the top to the line of the axis. */
export const axisAt = 66;

/** A lane with the middle and the half height of its bar, in pixels. */
type RightsLane = DrawnLane & { readonly y: number; readonly half: number };

/** A stretch in its lane, in pixels. */
export interface Bar {
  readonly right: DrawnRight;
  readonly colour: Colour;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Half the height of a full bar of its lane. */
  readonly half: number;
}

/** Heads, bars, their words and the scale of time: where each stands, and how high the whole is. */
export function placeRights(
  drawn: readonly DrawnLane[],
  size: DrawingSize,
  { begins, stretchedFrom, horizon, split }: DrawnWindow,
) {
  const { left, right: rightRoom, years, lane, tallLane, full, barAt, head } = rooms[size.name];
  const right = size.width - rightRoom;
  const turn = Math.round(left + (right - left) * years);
  const exact = panelScale({
    type: 'utc',
    domain: [begins, stretchedFrom, horizon],
    range: [left, turn, right],
  });
  // In whole pixels: a drawing of many bars weighs what its numbers weigh.
  const x = (day: Date) => Math.round(exact(day));
  const [splitFrom, splitUntil] = [x(split.from), x(split.until)];
  const placed = placeLanes(drawn, {
    from: axisAt - 2,
    headHeight: head,
    laneHeight: ({ isTall }) => (isTall ? tallLane : lane),
    groupOf: ({ product }) => product,
  });
  const rows = placed.lanes.map((row): RightsLane => ({
    ...row,
    y: row.y + barAt,
    half: row.isTall ? full : full / 2,
  }));
  const bars = rows.flatMap(({ stretches, tone, y, half }) =>
    stretches.map(({ right: held, from, until }): Bar => ({
      ...{ right: held, colour: tone, x1: x(from), x2: x(until), y, half },
    })),
  );
  const words = rows.flatMap((row) =>
    row.stretches.flatMap((stretch, index) => {
      const [x1, x2] = [x(stretch.from), x(stretch.until)];
      const before = row.stretches[index - 1];
      const isTouched = before?.right === 'unclear' && x(before.until) === x1;
      const freeUntil = isTouched ? x(before.from) : x1;
      const isInSplit = stretch.from <= split.from && stretch.until >= split.until;
      const band = isInSplit ? { x1: splitFrom, x2: splitUntil } : null;
      const nameEnd = left + textWidth(row.cloud, size.fontSize);
      return placeWord(stretch, { ...row, x1, x2, freeUntil, band, nameEnd }, size);
    }),
  );
  return {
    ...{ rows, bars, words, x, left, right, turn },
    split: { x1: splitFrom, x2: splitUntil },
    heads: placed.heads.map(({ product, top }) => ({ product, y: top + head - 14 })),
    height: placed.height + 4,
  };
}
