import { expect, test } from '#tests/unit/test.ts';
import { barCuts, brokenAxis } from '#components/drawing/cuts.ts';
import { drawn } from './drawn.ts';

const paths = (marks: Parameters<typeof drawn>[0]) =>
  drawn(marks)
    .all('path')
    .map((path) => path.getAttribute('d'));

test('where a thing ends its bar is cut upright, a pixel over its edges', () => {
  expect(paths(barCuts([{ x: 50, y: 30, half: 9 }], []))).toEqual(['M50,40L50,20']);
});

test('where a scale breaks a bar has two slanted cuts beside one another', () => {
  expect(paths(barCuts([], [{ x: 50, y: 30, half: 9 }]))).toEqual([
    'M44.5,40L48.5,20',
    'M51.5,40L55.5,20',
  ]);
});

test('the line of a broken axis has a gap for the two strokes of its break', () => {
  const [before, after, ...strokes] = paths(
    brokenAxis({ left: 10, right: 300 }, { x: 100, y: 50 }),
  );
  expect([before, after]).toEqual(['M10,50L95.5,50', 'M104.5,50L300,50']);
  expect(strokes).toHaveLength(2);
});

test('where nothing is cut nothing is drawn', () => {
  expect(barCuts([], [])).toEqual([]);
});
