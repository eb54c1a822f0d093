import { defineModel } from '#components/explore/model.ts';
import { isStateOf } from '#components/explore/settings.ts';
import { box, curve, dot, hatched, label, line } from '#components/explore/shapes.ts';
import { isQuick } from '#tests/bench/explorable-tables.ts';
import { verdictOnScript } from '#tests/bench/explorable-weight.ts';
import { percentile } from '#tests/bench/median.ts';
import { movesOf } from '#tests/bench/moves.ts';
import { marksIn, pictureOf } from '#tests/bench/picture.ts';
import { timesOf } from '#tests/bench/reaction.ts';
import { expect, test } from '#tests/unit/test.ts';

const model = defineModel<{ readonly money: number; readonly cloud: 'azure' | 'aws' }>({
  id: 'a-model',
  settings: {
    money: {
      kind: 'number',
      label: 'Money',
      unit: 'billion dollars',
      min: 0.5,
      max: 10,
      step: 0.5,
      initial: 1,
    },
    cloud: {
      kind: 'choice',
      label: 'Cloud',
      options: [
        { value: 'azure', label: 'Azure' },
        { value: 'aws', label: 'AWS' },
      ],
      initial: 'azure',
    },
  },
  outcome: () => ({ sentence: 'So it is.', rows: [], drawing: { height: 1, shapes: '' } }),
});
const scenarios = [
  { label: 'The least', state: { money: 0.5, cloud: 'aws' } },
  { label: 'The most', state: { money: 10, cloud: 'azure' } },
];
const plan = { visits: 3, movesPerVisit: 20 };

test('of sixty times, 95 in 100 are within the fifty-seventh', () => {
  const times = Array.from({ length: 60 }, (_, at) => 60 - at);
  expect(percentile(times, 0.95)).toBe(57);
  expect(percentile([3], 0.95)).toBe(3);
  expect(percentile([], 0.95)).toBeNaN();
});

test('visits are put together: times by the clock, the processor’s by the input', () => {
  const visits = [
    { times: [20, 10], script: 6, layout: 3 },
    { times: [40], script: 3, layout: 6 },
  ];
  expect(timesOf(visits)).toEqual({ median: 20, most: 40, processor: 6, script: 3 });
});

test('every move leads to a state, over the whole range of every control', () => {
  const moves = movesOf({ model, scenarios }, plan);
  expect(moves).toHaveLength(60);
  expect(moves.filter(({ state }) => !isStateOf(model.settings, state))).toEqual([]);
  const values = (name: string) =>
    moves.filter((move) => move.name === `a-model.${name}`).map(({ value }) => value);
  const amounts = values('money').map(Number);
  expect(Math.min(...amounts)).toBeLessThan(1.5);
  expect(Math.max(...amounts)).toBeGreaterThan(9);
  expect(new Set(values('cloud'))).toEqual(new Set(['azure', 'aws']));
  expect(new Set(values('scenario'))).toEqual(
    new Set(['?money=0.5&cloud=aws', '?money=10&cloud=azure']),
  );
});

test('every visit begins at the book’s own state, and the moves are the same each time', () => {
  const moves = movesOf({ model, scenarios }, plan);
  expect(moves.map(({ visit }) => visit)).toEqual(moves.map(({ at }) => Math.floor(at / 20)));
  // The 40th move sets the money; the 41st is the first of a visit, and knows nothing of it.
  expect(moves[40]?.name).toBe('a-model.cloud');
  expect(moves[40]?.state['money']).toBe(1);
  expect(movesOf({ model, scenarios }, plan)).toEqual(moves);
});

test('a picture for Plot has every mark of the drawing, where it is', () => {
  const picture = pictureOf({
    height: 90,
    shapes: [
      box({ x: 10, width: 25.5, y: 4, height: 20, fill: 'amazon', stroke: 'paper' }),
      hatched('a-model', { x: 0, width: 10, y: 30, height: 5, fill: 'other' }),
      label({ x: 100, y: 12, text: 'AT&T <3', at: 'end', size: 11 }),
      line({ x1: 0, x2: 100, y1: 50, y2: 60, stroke: 'rule', dashed: true }),
      dot({ x: 40, y: 55, r: 4, fill: 'nvidia' }),
      curve({
        points: [
          [0, 0],
          [50, 7.5],
          [100, 90],
        ],
        height: 90,
        stroke: 'ink',
      }),
      curve({
        points: [
          [0, 90],
          [100, 0],
        ],
        height: 90,
        fill: 'ink',
      }),
    ].join(''),
  });
  expect(picture.boxes[0]).toEqual({
    ...{ x1: 10, x2: 35.5, y1: 4, y2: 24 },
    ...{ fill: 'var(--amazon)', stroke: 'var(--paper)' },
  });
  expect(picture.boxes[1]?.fill).toBe('url(#a-model-hatch-other)');
  expect(picture.labels).toEqual([
    { x: 100, y: 12, text: 'AT&T <3', size: 11, anchor: 'end', fill: 'var(--ink)' },
  ]);
  expect(picture.lines[0]).toMatchObject({ x1: 0, x2: 100, y1: 50, y2: 60, width: 1 });
  expect(picture.dots[0]).toMatchObject({ x: 40, y: 55, r: 4 });
  expect(picture.points.map(({ curve: of, x, y }) => [of, x, y])).toEqual([
    [0, 0, 0],
    [0, 50, 7.5],
    [0, 100, 90],
    [1, 0, 90],
    [1, 100, 0],
  ]);
  expect(marksIn(picture)).toBe(7);
});

test('a drawing with a shape that Plot would not be given is refused', () => {
  expect(() => pictureOf({ height: 1, shapes: '<ellipse rx="4"/>' })).toThrow(/holds <ellipse>/);
});

test('what is slow, or hardly faster than Plot, is not within', () => {
  const own = { median: 20, most: 50, processor: 8, script: 4 };
  expect(isQuick({ own, timesFaster: 5 })).toBe(true);
  expect(isQuick({ own: { ...own, most: 50.1 }, timesFaster: 9 })).toBe(false);
  expect(isQuick({ own, timesFaster: 4.9 })).toBe(false);
});

test('scripts are to weigh 8 kB, and 12 at the most', () => {
  expect([8_000, 8_001, 12_000, 12_001].map(verdictOnScript)).toEqual([
    'yes',
    'at the most',
    'at the most',
    'NO',
  ]);
});
