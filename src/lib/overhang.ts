import { pathPoints, type Point } from './path-points.ts';

/** How far a shape leaves its drawing's frame. */
export interface Overhang {
  /** Name of the shape's element: `rect`. */
  readonly shape: string;
  /** Name of the mark that the shape belongs to; `null` outside of marks. */
  readonly mark: string | null;
  readonly side: 'left' | 'top' | 'right' | 'bottom';
  /** Pixels beyond that edge. */
  readonly pixels: number;
}

type Move = (point: Point) => Point;

/** Hold shapes that are not drawn where they stand. */
const templates = new Set(['defs', 'pattern', 'marker', 'clippath', 'mask', 'lineargradient']);

function moveOf(transform: string): Move {
  const moves = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name, list = '']): Move => {
    const [first = 0, second = 0, third = 0] = list.split(/[\s,]+/).map(Number);
    if (name === 'translate') return ([x, y]) => [x + first, y + second];
    if (name !== 'rotate') {
      throw new RangeError(
        `The transform "${transform}" is none of translate and rotate. Teach it to src/lib/overhang.ts, which looks for shapes outside of drawings.`,
      );
    }
    const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
    return ([x, y]) => [
      second + (x - second) * cos - (y - third) * sin,
      third + (x - second) * sin + (y - third) * cos,
    ];
  });
  return (point) => moves.reduceRight((moved, move) => move(moved), point);
}

/** Corners of a shape before it is moved; none for what is no shape. */
function cornersOf(element: Element): readonly Point[] {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const between = (x1: number, y1: number, x2: number, y2: number): readonly Point[] => [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ];
  switch (element.localName) {
    case 'rect': {
      const [x, y] = [number('x'), number('y')];
      return between(x, y, x + number('width'), y + number('height'));
    }
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return between(x - r, y - r, x + r, y + r);
    }
    case 'line':
      return [
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ];
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    default:
      return [];
  }
}

/**
 * The shape that leaves a drawing of a width and height the furthest; `null` where all stand inside.
 * Strokes count as lines without width, curves by their control points; what is clipped does not
 * count, nor do texts, whose widths only a browser knows.
 *
 * @throws RangeError for a transform other than translate and rotate.
 */
export function largestOverhang(svg: Element, width: number, height: number): Overhang | null {
  let largest: Overhang | null = null;
  const look = (element: Element, move: Move, mark: string | null) => {
    if (templates.has(element.localName.toLowerCase()) || element.hasAttribute('clip-path')) return;
    const own = element.getAttribute('data-mark') ?? mark;
    const transform = element.getAttribute('transform');
    const inner = transform === null ? move : moveOf(transform);
    const moved: Move = transform === null ? move : (point) => move(inner(point));
    for (const corner of cornersOf(element)) {
      const [x, y] = moved(corner);
      const sides = { left: -x, top: -y, right: x - width, bottom: y - height } as const;
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        if (sides[side] > Math.max(0, largest?.pixels ?? 0)) {
          largest = { shape: element.localName, mark: own, side, pixels: sides[side] };
        }
      }
    }
    for (const child of element.children) look(child, moved, own);
  };
  look(svg, (point) => point, null);
  return largest;
}
