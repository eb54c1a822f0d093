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

/** A label that looks for a place: its point, and how large it is. */
export interface UnplacedLabel extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and at which side of its point. */
export interface PlacedLabel extends Box {
  readonly side: Side;
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

/** How far a label on a slant side of its point reaches back over it, in pixels. */
const overhang = 3;

/** Price of a pixel: of a label outside the frame, on a box or a label, and on a line (per length). */
const prices = { outside: 1000, covered: 10, crossed: 30 };

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

/** The box of a label on one side of its point. */
function boxAt(side: Side, { x, y, width, height }: UnplacedLabel, gap: number): Box {
  const lefts = {
    right: x + gap,
    left: x - gap - width,
    above: x - width / 2,
    below: x - width / 2,
    'above right': x - overhang,
    'above left': x + overhang - width,
    'below right': x - overhang,
    'below left': x + overhang - width,
  };
  const left = lefts[side];
  const top = side.startsWith('above')
    ? y - gap - height
    : side.startsWith('below')
      ? y + gap
      : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * A place for each label, in the order given: the first side of its point where it lies in the frame
 * and on nothing; where there is none, the side where it covers least. Labels placed before are kept
 * off, those that follow are not foreseen: put the label that has least choice first.
 *
 * @param sides Sides to try, best first; {@link allSides} by default.
 * @param gap Room between a point and its label, in pixels; 8 by default.
 */
export function placeLabels(
  labels: readonly UnplacedLabel[],
  { frame, boxes = [], segments = [] }: Obstacles,
  { sides = allSides, gap = 8 }: { readonly sides?: readonly Side[]; readonly gap?: number } = {},
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const costOf = (box: Box) => {
      const outside = label.width * label.height - areaShared(box, frame);
      const covered = [...boxes, ...placed].reduce((sum, other) => sum + areaShared(box, other), 0);
      const crossed = segments.reduce((sum, segment) => sum + lengthInside(segment, box), 0);
      // Less than a point is the noise of arithmetic, and no reason to prefer a worse side.
      return Math.round(
        outside * prices.outside + covered * prices.covered + crossed * prices.crossed,
      );
    };
    const places = sides.map((side) => {
      const box = boxAt(side, label, gap);
      return { ...box, side, cost: costOf(box) };
    });
    const [best] = places.toSorted((a, b) => a.cost - b.cost);
    if (best) {
      const { cost: _cost, ...place } = best;
      placed.push(place);
    }
  }
  return placed;
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
