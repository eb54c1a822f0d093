/** A point in pixels, from the top left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box in pixels, from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sides of a point on which a label can stand. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above right'
  | 'above left'
  | 'below right'
  | 'below left';

/** The sides, best first, where a drawing names no others. */
export const allSides: readonly Side[] = [
  ...['right', 'above right', 'above left', 'below right', 'below left'],
  ...['left', 'above', 'below'],
] as const;

/** A label that looks for a place: its point, the width of each of its lines, and their height. */
export interface UnplacedLabel extends Spot {
  readonly widths: readonly number[];
  readonly lineHeight: number;
  /** Sides for this label alone, best first; those of all by default. */
  readonly sides?: readonly Side[] | undefined;
}

/** Where a label stands, at which side of its point, and how its lines are aligned there. */
export interface PlacedLabel extends Box {
  readonly side: Side;
  readonly align: 'start' | 'middle' | 'end';
  /** The box of each line: a short line leaves room beside it. */
  readonly lines: readonly Box[];
}

/** What labels keep off, besides each other. */
export interface Obstacles {
  /** Labels that leave it are cut: the picture’s edge. */
  readonly frame: Box;
  /** Dots, bars and other labels. */
  readonly boxes?: readonly Box[];
  /** Lines as pairs of points, level, upright or slanted. */
  readonly segments?: readonly (readonly [Spot, Spot])[];
}

/** How labels may stand. */
export interface Choice {
  /** Sides to try, best first; all eight by default. */
  readonly sides?: readonly Side[];
  /** Room between a point and its label, in pixels; 8 by default. */
  readonly gap?: number;
  /**
   * How far a label on a slant side of its point reaches back over it, in pixels; less than 0 keeps it off
   * an upright line through the point. 3 by default.
   */
  readonly overhang?: number;
}

/** A label that has taken a place, and what that place costs. */
interface Placed {
  readonly index: number;
  readonly place: PlacedLabel;
  readonly cost: number;
}

/** Price of a pixel: of a label outside the frame, on a box or a label, and on a line (per length). */
const prices = { outside: 1000, covered: 10, crossed: 100 };

function areaShared(a: Box, b: Box): number {
  return (
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  );
}

/** How much of a line lies in a box, in pixels: what is left of it after a cut at each edge. */
export function lengthInside([from, to]: readonly [Spot, Spot], box: Box): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [begins, ends] = [0, 1];
  const edges = [
    { step: -dx, room: from.x - box.left },
    { step: dx, room: box.right - from.x },
    { step: -dy, room: from.y - box.top },
    { step: dy, room: box.bottom - from.y },
  ];
  for (const { step, room } of edges) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) begins = Math.max(begins, room / step);
    if (step > 0) ends = Math.min(ends, room / step);
  }
  return Math.max(0, ends - begins) * Math.hypot(dx, dy);
}

const aligned = {
  right: 'start',
  left: 'end',
  above: 'middle',
  below: 'middle',
  'above right': 'start',
  'above left': 'end',
  'below right': 'start',
  'below left': 'end',
} as const satisfies Record<Side, PlacedLabel['align']>;

/** A label on one side of its point. */
function placeAt(
  side: Side,
  { x, y, widths, lineHeight }: UnplacedLabel,
  gap: number,
  overhang: number,
): PlacedLabel {
  const align = aligned[side];
  const height = widths.length * lineHeight;
  const near = side === 'right' ? gap : side === 'left' ? -gap : 0;
  const slant = align === 'middle' || near !== 0 ? 0 : align === 'start' ? -overhang : overhang;
  const at = x + near + slant;
  const above = side.startsWith('above') ? gap + height : height / 2;
  const top = side.startsWith('below') ? y + gap : y - above;
  const lines = widths.map((width, index) => {
    const left = align === 'start' ? at : align === 'end' ? at - width : at - width / 2;
    const lineTop = top + index * lineHeight;
    return { left, top: lineTop, right: left + width, bottom: lineTop + lineHeight };
  });
  return {
    side,
    align,
    lines,
    left: Math.min(...lines.map((line) => line.left)),
    top,
    right: Math.max(...lines.map((line) => line.right)),
    bottom: top + height,
  };
}

/** The sides of a label’s point, with the box and the price of each before other labels are placed. */
function placesOf(
  label: UnplacedLabel,
  { frame, boxes = [], segments = [] }: Obstacles,
  { sides = allSides, gap = 8, overhang = 3 }: Choice,
) {
  return (label.sides ?? sides).map((side) => {
    const place = placeAt(side, label, gap, overhang);
    const cost = place.lines.reduce((sum, line) => {
      const outside = (line.right - line.left) * label.lineHeight - areaShared(line, frame);
      const crossed = segments.reduce((length, segment) => length + lengthInside(segment, line), 0);
      return sum + outside * prices.outside + crossed * prices.crossed + costOn(line, boxes);
    }, 0);
    return { place, cost };
  });
}

function costOn(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => sum + areaShared(box, other), 0) * prices.covered;
}

/**
 * A place for each label, in their order: the first side of its point where it lies in the frame and
 * on nothing; where there is none, the side where it covers least. Labels take their places in turn;
 * one that finds none free goes to the front and all are placed anew, as often as there are labels.
 */
export function placeLabels(
  labels: readonly UnplacedLabel[],
  obstacles: Obstacles,
  choice: Choice = {},
): readonly PlacedLabel[] {
  const waiting = labels.map((label, index) => ({
    index,
    places: placesOf(label, obstacles, choice),
  }));
  let best: { readonly cost: number; readonly placed: readonly Placed[] } | null = null;
  let order = waiting;
  for (const _round of labels) {
    const placed: Placed[] = [];
    for (const { index, places } of order) {
      const before = placed.flatMap(({ place }) => place.lines);
      const costAfter = ({ place, cost }: (typeof places)[number]) =>
        // Less than a point is the noise of arithmetic, and no reason to prefer a worse side.
        Math.round(place.lines.reduce((sum, line) => sum + costOn(line, before), cost));
      const [cheapest] = places
        .map((each) => ({ index, place: each.place, cost: costAfter(each) }))
        .toSorted((a, b) => a.cost - b.cost);
      if (cheapest) placed.push(cheapest);
    }
    const cost = placed.reduce((sum, each) => sum + each.cost, 0);
    if (best === null || cost < best.cost) best = { cost, placed };
    const [worst] = placed.toSorted((a, b) => b.cost - a.cost);
    if (worst === undefined || worst.cost === 0) break;
    order = [
      ...waiting.filter(({ index }) => index === worst.index),
      ...order.filter(({ index }) => index !== worst.index),
    ];
  }
  return (best?.placed ?? []).toSorted((a, b) => a.index - b.index).map(({ place }) => place);
}

/** The corners of a line of steps through some points: level to the next point, then up or down to it. */
export function stepCorners(points: readonly Spot[]): readonly Spot[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined ? [point] : [{ x: point.x, y: before.y }, point];
  });
}

/** The stretches between the points of a line. */
export function segmentsOf(points: readonly Spot[]): readonly (readonly [Spot, Spot])[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [[from, to] as const];
  });
}
