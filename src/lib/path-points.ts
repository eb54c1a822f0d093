/** A place in pixels: from the left, from the top. */
export type Point = readonly [x: number, y: number];

/** How many numbers each command of a path takes. */
const counts = new Map<string, number>(
  Object.entries({ m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }),
);

/** The angle, in radians, by which one has to turn from a first direction to reach a second: 0 to 2π. */
function turn(from: number, to: number): number {
  const full = 2 * Math.PI;
  return (((to - from) % full) + full) % full;
}

/**
 * The places at which an arc reaches furthest left, right, up and down, apart from its ends. An
 * ellipse set at an angle counts as the circle round it. Formula: SVG 2, appendix B.2.4.
 */
function arcPoints([x1, y1]: Point, numbers: readonly number[], [x2, y2]: Point): Point[] {
  const [rx = 0, ry = 0, tilt = 0, isLarge = 0, isClockwise = 0] = numbers;
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const longer = Math.max(Math.abs(rx), Math.abs(ry));
  const [a, b] = tilt % 180 === 0 ? [Math.abs(rx), Math.abs(ry)] : [longer, longer];
  if (a === 0 || b === 0 || (halfX === 0 && halfY === 0)) return [];
  const reach = Math.hypot(halfX / a, halfY / b);
  // Radii too short to span the ends grow until they do.
  const [width, height] = reach > 1 ? [a * reach, b * reach] : [a, b];
  const away = Math.sqrt(Math.max(0, 1 / Math.min(1, reach) ** 2 - 1));
  const side = isLarge === isClockwise ? -1 : 1;
  const centerX = (x1 + x2) / 2 + (side * away * width * halfY) / height;
  const centerY = (y1 + y2) / 2 - (side * away * height * halfX) / width;
  const angle = (x: number, y: number) => Math.atan2((y - centerY) / height, (x - centerX) / width);
  const [begin, end] =
    isClockwise === 0 ? [angle(x2, y2), angle(x1, y1)] : [angle(x1, y1), angle(x2, y2)];
  return [0, 1, 2, 3]
    .map((quarter) => (quarter * Math.PI) / 2)
    .filter((extreme) => turn(begin, extreme) <= turn(begin, end))
    .map((extreme) => [centerX + width * Math.cos(extreme), centerY + height * Math.sin(extreme)]);
}

/**
 * Places that hold a path between them: ends of its pieces, control points of its curves, outermost
 * places of its arcs. None for a path without commands.
 */
export function pathPoints(path: string): readonly Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)) {
    const command = letter.toLowerCase();
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const count = counts.get(command) ?? 0;
    for (let first = 0; count > 0 && first < numbers.length; first += count) {
      const own = numbers.slice(first, first + count);
      const [fromX, fromY] = letter === command ? [x, y] : [0, 0];
      const last = own.at(-1) ?? 0;
      const end: Point =
        command === 'h'
          ? [fromX + last, y]
          : command === 'v'
            ? [x, fromY + last]
            : [fromX + (own.at(-2) ?? 0), fromY + last];
      if (command === 'a') points.push(...arcPoints([x, y], own, end));
      else {
        for (let at = 0; at + 3 < own.length; at += 2) {
          points.push([fromX + (own[at] ?? 0), fromY + (own[at + 1] ?? 0)]);
        }
      }
      points.push(end);
      [x, y] = end;
    }
  }
  return points;
}
