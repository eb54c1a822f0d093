import { placeLanes } from '#components/drawing/lanes.ts';
import type { Colour } from '#components/drawing/marks.ts';
import type { CompanyId } from '#data/companies.ts';
import type { HostingRight } from '#data/hosting-rights.ts';

/** A stretch of time in which one right held, in its lane. */
export interface DrawnStretch {
  readonly right: HostingRight['right'];
  readonly from: Date;
  readonly until: Date;
}

/** One product on one cloud: what is drawn, and the words at its sides. */
export interface DrawnLane {
  /** Heads the lanes of the product. */
  readonly product: string;
  readonly cloud: string;
  readonly tone: CompanyId | 'other';
  readonly stretches: readonly DrawnStretch[];
  /** What held during the split, in a word or two; empty when no text speaks of it. */
  readonly duringSplit: string;
  /** What held at the end of the record, in a few words. */
  readonly atEnd: string;
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
  readonly stretchedFrom: Date;
  readonly horizon: Date;
  readonly split: {
    readonly from: Date;
    readonly until: Date;
    readonly days: string;
    readonly months: string;
  };
  readonly ticks: readonly Tick[];
}

/** A lane with the height of its bar, in pixels from the top. */
export type PlacedLane = DrawnLane & { readonly y: number };

/** The name of a product above its lanes. */
export interface LaneHead {
  readonly product: string;
  readonly y: number;
}

/** A stretch with the height and the colour of its lane. */
export type Bar = DrawnStretch & { readonly colour: Colour; readonly y: number };

/** Room for the days and the years above the lanes. */
const headHeight = 46;

/** Room from lane to lane, from the last lane of a product to the next name, and from it to its lane. */
export interface LaneSizes {
  readonly laneHeight: number;
  readonly groupGap: number;
  readonly headGap: number;
}

/** Heads and lanes from the top down, the bars in them, and how high the whole is. */
export function placeRights(
  drawn: readonly DrawnLane[],
  { laneHeight, groupGap, headGap }: LaneSizes,
) {
  const { lanes, heads, height } = placeLanes(drawn, {
    // The first name needs less room above it than the others.
    from: headHeight + 18 - groupGap + laneHeight / 2,
    headHeight: groupGap + headGap - laneHeight,
    laneHeight,
    groupOf: ({ product }) => product,
  });
  return {
    heads: heads.map(({ product, top }): LaneHead => ({
      product,
      y: top + groupGap - laneHeight / 2,
    })),
    rows: lanes,
    bars: lanes.flatMap(({ stretches, tone, y }) =>
      stretches.map(({ right, from, until }): Bar => ({
        right,
        from,
        until,
        colour: tone,
        y,
      })),
    ),
    height: height - laneHeight / 2 + 14,
  };
}
