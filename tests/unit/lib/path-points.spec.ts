import { expect, test } from '#tests/unit/test.ts';
import { pathPoints } from '#lib/path-points.ts';

/** Left, top, right and bottom of a path's points, to a hundredth. */
function extent(path: string): readonly number[] {
  const points = pathPoints(path);
  const all = [
    Math.min(...points.map(([x]) => x)),
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([x]) => x)),
    Math.max(...points.map(([, y]) => y)),
  ];
  return all.map((number) => Math.round(number * 100) / 100);
}

for (const { what, path, box } of [
  { what: 'lines', path: 'M10,20L40,5L30,60Z', box: [10, 5, 40, 60] },
  {
    what: 'lines one after another without a letter each',
    path: 'M1 2 3 4 5 6',
    box: [1, 2, 5, 6],
  },
  { what: 'steps across and down', path: 'M10,10H50V30h-60v40', box: [-10, 10, 50, 70] },
  { what: 'relative lines', path: 'm10,10l5,5l5,-20', box: [10, -5, 20, 15] },
  { what: 'numbers run together', path: 'M10-5L.5.5', box: [0.5, -5, 10, 0.5] },
  { what: 'a curve, by its control points', path: 'M0,0C10,-30,20,40,30,0', box: [0, -30, 30, 40] },
  { what: 'a relative curve', path: 'M10,10c10,-30,20,40,30,0', box: [10, -20, 40, 50] },
  // A circle of 5 round the origin, as Plot draws its dots.
  { what: 'a circle of two arcs', path: 'M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0', box: [-5, -5, 5, 5] },
  // Clockwise on the screen from the left end to the right one: over the top.
  { what: 'half a circle', path: 'M0,0A10,10,0,0,1,20,0', box: [0, -10, 20, 0] },
  { what: 'half a circle the other way', path: 'M0,0A10,10,0,0,0,20,0', box: [0, 0, 20, 10] },
  {
    what: 'a quarter, which bulges no further than its ends',
    path: 'M0,10A10,10,0,0,1,10,0',
    box: [0, 0, 10, 10],
  },
  { what: 'three quarters', path: 'M0,10A10,10,0,1,0,10,0', box: [0, 0, 20, 20] },
  { what: 'half an ellipse', path: 'M0,0A10,4,0,0,1,20,0', box: [0, -4, 20, 0] },
  { what: 'radii too short for their ends', path: 'M0,0A1,1,0,0,1,20,0', box: [0, -10, 20, 0] },
]) {
  test(`the outermost places of ${what} are found`, () => {
    expect(extent(path)).toEqual(box);
  });
}

test('a path without commands has no places', () => {
  expect(pathPoints('')).toEqual([]);
});
