import { expect, test } from '#tests/unit/test.ts';
import { brackets } from '#components/drawing/bracket.ts';
import { drawn } from './drawn.ts';

const strokes = (x: number, reach: number, arms: readonly number[]) =>
  drawn(brackets([{ x, reach, arms }]))
    .all('path')
    .map((path) => path.getAttribute('d'));

test('a bracket has a spine from its first arm to its last, and reaches to each', () => {
  expect(strokes(10, 8, [20, 60, 40])).toEqual([
    'M10,20L10,60',
    'M10,20L18,20',
    'M10,60L18,60',
    'M10,40L18,40',
  ]);
});

test('a bracket can be open to the left', () => {
  expect(strokes(50, -8, [20, 60])).toEqual(['M50,20L50,60', 'M50,20L42,20', 'M50,60L42,60']);
});
