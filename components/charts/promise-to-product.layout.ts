import { placeLanes } from '#components/drawing/lanes.ts';
import type { Colour } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { broken } from '#components/drawing/text.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A stage on a product's way to its customers. */
export interface Stage {
  readonly stage: 'promise' | 'limited preview' | 'preview' | 'general sale';
  /** Days after the announcement on which the stage begins. */
  readonly fromDay: number;
  /** Days after the announcement on which it ends: at the next stage, or where the record stops. */
  readonly untilDay: number;
  readonly words: string;
}

/** A product on its way to its customers. */
export interface ProductLane {
  readonly product: string;
  /** Whose cloud or shop it is. */
  readonly seller: string;
  readonly colour: Colour;
  /** In the order of time. */
  readonly stages: readonly Stage[];
  /** Days from the announcement to the product, with their words. */
  readonly waited: { readonly days: number; readonly words: string };
  /** How the wait compares with that of the lane above; empty where nothing is compared. */
  readonly compared: string;
  /** What had not come when the record stops; empty when everything had. */
  readonly remark: string;
  /** A lane beside the two of the finding: its wait is printed no larger than the rest. */
  readonly isBeside: boolean;
}

/** A day of the axis, in days after the announcement. */
export interface AxisDay {
  readonly day: number;
  readonly words: string;
}

const states = {
  promise: 'promised',
  'limited preview': 'done low',
  preview: 'done low',
  'general sale': 'done',
} as const;

/** Room of the drawing in pixels; how far below the middle of a lane its bar runs. */
const rooms = {
  narrow: { left: 2, right: 4, laneHeight: 134, barAt: 18 },
  medium: { left: 132, right: 6, laneHeight: 102, barAt: 10 },
  wide: { left: 156, right: 6, laneHeight: 102, barAt: 10 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Where the two lines of the axis stand, and where the lanes begin. */
export const axis = { numbers: 9, words: 26, end: 38 };
/** Where the bracket of a wait stands over the middle of a bar. */
export const spanAbove = 30;
/** Size of the waits that are compared, in pixels. */
export const waitSize = 20;

/** Lanes, stages with their words, and brackets of waits: where each stands, and how high the whole is. */
export function placeProducts(
  products: readonly ProductLane[],
  size: DrawingSize,
  days: readonly AxisDay[],
) {
  const { left, right: rightRoom, laneHeight, barAt } = rooms[size.name];
  const right = size.width - rightRoom;
  const last = Math.max(...days.map(({ day }) => day));
  const exact = panelScale({ domain: [0, last], range: [left, right] });
  const at = (day: number) => Math.round(exact(day));
  const { lanes: placed, height } = placeLanes(products, { from: axis.end, laneHeight });
  const lanes = placed.map((lane) => {
    const until = at(lane.waited.days);
    const room = textWidth(lane.waited.words, lane.isBeside ? size.fontSize : waitSize);
    const more = lane.compared === '' ? 0 : 8 + textWidth(lane.compared, size.fontSize);
    const wordsAt = (left + until - room - more) / 2;
    const wordsEnd = wordsAt + room + more;
    return { ...lane, y: lane.y + barAt, until, wordsAt, wordsEnd, comparedAt: wordsAt + room + 8 };
  });
  const stages = lanes.flatMap(({ stages: own, y, colour }) =>
    own.map((stage) => {
      const [from, until] = [at(stage.fromDay), at(stage.untilDay)];
      const end = from + 3 + textWidth(stage.words, size.fontSize);
      return { ...stage, y, colour, from, until, end, state: states[stage.stage] };
    }),
  );
  type Drawn = (typeof stages)[number];
  // The words of a stage stand below its bar, from its beginning; the last stage's from the end if need be.
  const isCut = (d: Drawn) =>
    d.untilDay === last &&
    (d.end > right ||
      stages.some((other) => other.y === d.y && other.from < d.from && other.end > d.from));
  // A promise has the room of its bar: the words of the next stage begin where it ends.
  const wordsOf = ({ stage, words, from, until }: Drawn) =>
    stage === 'promise' ? broken(words, until - from - 12, size) : words;
  // A bracket for each wait, broken around its words and down to the bar that ends it.
  const spans = lanes.flatMap(({ until, y, wordsAt, wordsEnd }) => {
    const top = y - spanAbove;
    return [
      { x1: left, x2: wordsAt - 7, y1: top, y2: top },
      { x1: wordsEnd + 7, x2: until, y1: top, y2: top },
      { x1: left, x2: left, y1: top - 5, y2: top + 5 },
      { x1: until, x2: until, y1: top - 5, y2: y - 2 },
    ];
  });
  return {
    ...{ left, right, at, lanes, spans, height },
    stages: stages.map((stage) => ({ ...stage, isCut: isCut(stage), lines: wordsOf(stage) })),
  };
}
