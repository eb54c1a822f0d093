import { expect, test } from '#tests/unit/test.ts';
import {
  allSides,
  lengthInside,
  placeLabels,
  segmentsOf,
  stepCorners,
  type Box,
  type Obstacles,
  type Side,
  type UnplacedLabel,
} from '#components/drawing/place-labels.ts';

const frame: Box = { left: 0, top: 0, right: 300, bottom: 200 };

interface LabelInTest {
  readonly x?: number;
  readonly y?: number;
  readonly widths?: readonly number[];
}

const aLabel = ({ x = 150, y = 100, widths = [60] }: LabelInTest = {}): UnplacedLabel => ({
  x,
  y,
  widths,
  lineHeight: 16,
});

const aBox = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const place = (labels: readonly UnplacedLabel[], obstacles: Partial<Obstacles> = {}) =>
  placeLabels(labels, { frame, ...obstacles });

const sideOf = (label: UnplacedLabel, obstacles: Partial<Obstacles> = {}) =>
  place([label], obstacles)[0]?.side;

function areApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

test('with room all round, a label stands right of its point, level with it', () => {
  expect(place([aLabel()])).toEqual([
    {
      side: 'right',
      align: 'start',
      ...aBox(158, 92, 60, 16),
      lines: [aBox(158, 92, 60, 16)],
    },
  ]);
});

test('a label near an edge turns inwards rather than being cut', () => {
  expect(sideOf(aLabel({ x: 280 }))).toBe('above left');
  expect(sideOf(aLabel({ x: 280, y: 10 }))).toBe('below left');
  expect(sideOf(aLabel({ x: 20, y: 4 }))).toBe('below right');
});

test('a label keeps off a dot, and off a label placed before it', () => {
  expect(sideOf(aLabel(), { boxes: [aBox(180, 95, 10, 10)] })).toBe('above right');
  const [first, second] = place([aLabel(), aLabel({ x: 170 })]);
  expect(first && second && areApart(first, second)).toBe(true);
});

test('a label keeps off a line, be it level, upright or slanted', () => {
  const level = [
    { x: 150, y: 100 },
    { x: 300, y: 100 },
  ] as const;
  const upright = [
    { x: 180, y: 0 },
    { x: 180, y: 200 },
  ] as const;
  const slanted = [
    { x: 150, y: 100 },
    { x: 250, y: 60 },
  ] as const;
  expect(sideOf(aLabel(), { segments: [level] })).toBe('above right');
  expect(sideOf(aLabel(), { segments: [upright] })).toBe('above left');
  expect(sideOf(aLabel(), { segments: [slanted] })).toBe('above left');
});

test('a slanted line is kept off where it runs, not in all of its bounding box', () => {
  // From the lower left to the upper right: its box holds both corners, the line only the diagonal.
  const slanted = [
    { x: 100, y: 200 },
    { x: 300, y: 0 },
  ] as const;
  expect(lengthInside(slanted, aBox(110, 10, 60, 30))).toBe(0);
  expect(sideOf(aLabel({ x: 160, y: 60 }), { segments: [slanted] })).toBe('right');
});

test('where nothing is free, a label stands where it covers least', () => {
  const everywhere = aBox(0, 0, 300, 200);
  const halfFree = aBox(0, 0, 145, 200);
  expect(sideOf(aLabel(), { boxes: [everywhere, halfFree] })).toBe('right');
});

test('being cut is worse than covering something', () => {
  const blocks = [aBox(0, 0, 290, 200)];
  expect(sideOf(aLabel({ x: 285 }), { boxes: blocks })).toBe('above left');
});

test('a label that finds no free side is placed first in a new try', () => {
  // Walls leave the second label no side but its right, where the first would stand too.
  const boxes = [aBox(0, 0, 92, 200), aBox(93, 60, 47, 31), aBox(93, 109, 47, 31)];
  const placed = place([aLabel({ x: 150 }), aLabel({ x: 100 })], { boxes });
  expect(placed.map(({ side }) => side)).toEqual(['above right', 'right']);
});

test('a short line of a label leaves room beside it', () => {
  const beside = aBox(190, 102, 100, 10);
  expect(sideOf(aLabel({ widths: [60, 20] }), { boxes: [beside] })).toBe('right');
  expect(sideOf(aLabel({ widths: [60, 60] }), { boxes: [beside] })).not.toBe('right');
});

test('only the sides that are asked for are tried', () => {
  const sides: readonly Side[] = ['below', 'above'];
  const [one] = placeLabels([aLabel()], { frame }, { sides });
  expect(one?.side).toBe('below');
});

test('every side leaves the same gap between label and point', () => {
  for (const side of allSides) {
    const [box] = placeLabels([aLabel()], { frame }, { sides: [side], gap: 8 });
    const dx = Math.max((box?.left ?? 0) - 150, 150 - (box?.right ?? 0), 0);
    const dy = Math.max((box?.top ?? 0) - 100, 100 - (box?.bottom ?? 0), 0);
    expect(Math.hypot(dx, dy), side).toBe(8);
  }
});

test('twenty-five labels in a grid stay apart and inside', () => {
  const labels = Array.from({ length: 25 }, (_, index) =>
    aLabel({ x: 20 + (index % 5) * 62, y: 30 + Math.floor(index / 5) * 34, widths: [40] }),
  );
  const placed = place(labels);
  expect(placed).toHaveLength(25);
  const outside = placed.filter(
    ({ left, right, top, bottom }) => left < 0 || right > 300 || top < 0 || bottom > 200,
  );
  const covered = placed.filter((box, index) =>
    placed.slice(index + 1).some((other) => !areApart(box, other)),
  );
  expect({ outside, covered }).toEqual({ outside: [], covered: [] });
});

test('the part of a line in a box is measured between the edges it crosses', () => {
  const box = aBox(10, 10, 20, 20);
  expect(
    lengthInside(
      [
        { x: 0, y: 20 },
        { x: 100, y: 20 },
      ],
      box,
    ),
  ).toBe(20);
  expect(
    lengthInside(
      [
        { x: 20, y: 15 },
        { x: 20, y: 100 },
      ],
      box,
    ),
  ).toBeCloseTo(15, 10);
  expect(
    lengthInside(
      [
        { x: 0, y: 0 },
        { x: 40, y: 40 },
      ],
      box,
    ),
  ).toBeCloseTo(Math.hypot(20, 20), 10);
  expect(
    lengthInside(
      [
        { x: 0, y: 5 },
        { x: 100, y: 5 },
      ],
      box,
    ),
  ).toBe(0);
  expect(
    lengthInside(
      [
        { x: 15, y: 15 },
        { x: 15, y: 15 },
      ],
      box,
    ),
  ).toBe(0);
});

test('a line of steps stays level until the next point and turns there', () => {
  const corners = stepCorners([
    { x: 0, y: 10 },
    { x: 50, y: 30 },
    { x: 90, y: 20 },
  ]);
  expect(corners).toEqual([
    { x: 0, y: 10 },
    { x: 50, y: 10 },
    { x: 50, y: 30 },
    { x: 90, y: 30 },
    { x: 90, y: 20 },
  ]);
  expect(segmentsOf(corners)).toHaveLength(4);
});

test('a label that reaches back over its point less than nothing keeps off an upright line through it', () => {
  const riser = [
    { x: 150, y: 0 },
    { x: 150, y: 100 },
  ] as const;
  const sides: readonly Side[] = ['above right', 'left'];
  const sideWith = (choice: { readonly overhang?: number }) =>
    placeLabels([aLabel()], { frame, segments: [riser] }, { sides, ...choice })[0]?.side;
  expect(sideWith({})).toBe('left');
  expect(sideWith({ overhang: -8 })).toBe('above right');
});
