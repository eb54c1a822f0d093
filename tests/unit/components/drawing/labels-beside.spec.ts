import * as Plot from '@observablehq/plot';
import { expect, test } from '#tests/unit/test.ts';
import { labelsBeside, type Place } from '#components/drawing/labels-beside.ts';
import type { Side } from '#components/drawing/place-labels.ts';
import { inTwoTones } from '#components/drawing/two-tones.ts';
import { drawn } from './drawn.ts';

interface Row extends Place {
  readonly name: string;
}

const aRow = (x: number, y: number, name = 'GPT-5\n$1.25'): Row => ({ x, y, name });

interface More {
  readonly lines?: Place[][];
  readonly isStepped?: boolean;
  readonly margins?: readonly ['Right'];
  readonly sidesOf?: (row: Row) => readonly Side[] | undefined;
}

const draw = (rows: readonly Row[], more: More = {}, options: Plot.PlotOptions = {}) =>
  drawn(
    [
      Plot.dot(rows, { x: 'x', y: 'y', r: 4 }),
      labelsBeside(rows, { place: (d) => d, text: (d) => d.name, fontSize: 13, ...more }),
    ],
    options,
  );

const labels = ({ all }: ReturnType<typeof draw>) =>
  all('text').map((text) => [text.getAttribute('transform'), text.getAttribute('text-anchor')]);

test('a label with room begins right of its dot', () => {
  expect(labels(draw([aRow(100, 100)]))).toEqual([['translate(108,84.4)', 'start']]);
});

test('a label at the right edge ends at its dot, however long Plot draws it', () => {
  expect(labels(draw([aRow(392, 100)]))).toEqual([['translate(395,60.8)', 'end']]);
});

test('each label of a mark is turned to its own side', () => {
  const anchors = labels(draw([aRow(100, 100), aRow(392, 100)])).map(([, anchor]) => anchor);
  expect(anchors).toEqual(['start', 'end']);
});

test('a label with sides of its own takes one of them, and the others theirs', () => {
  const sidesOf = ({ x }: Row) => (Number(x) < 150 ? (['left'] as const) : undefined);
  const anchors = labels(draw([aRow(100, 100), aRow(200, 100)], { sidesOf }));
  expect(anchors.map(([, anchor]) => anchor)).toEqual(['end', 'start']);
});

test('a label may have two tones', () => {
  const label = draw([aRow(100, 100, inTwoTones('$1.25', 'GPT-5', '\n'))]);
  expect(label.all('tspan[font-weight]').map((part) => part.textContent)).toEqual(['GPT-5']);
  expect(labels(label)).toEqual([['translate(108,84.4)', 'start']]);
});

test('a label keeps off a line of steps, and off a straight one', () => {
  const line: Place[] = [
    { x: 100, y: 100 },
    { x: 300, y: 20 },
  ];
  const stepped = labels(draw([aRow(100, 100)], { lines: [line], isStepped: true }));
  expect(stepped).toEqual([['translate(97,60.8)', 'start']]);
  const straight = labels(draw([aRow(100, 100)], { lines: [line] }));
  expect(straight).not.toEqual(labels(draw([aRow(100, 100)])));
  expect(straight).not.toEqual(stepped);
});

test('a margin in which something stands is kept off', () => {
  const margin = { marginRight: 60, x: { axis: null, domain: [0, 400], range: [0, 400] } };
  const rows = [aRow(320, 100)];
  expect(labels(draw(rows, {}, margin))).toEqual([['translate(328,84.4)', 'start']]);
  expect(labels(draw(rows, { margins: ['Right'] }, margin))).toEqual([
    ['translate(323,60.8)', 'end'],
  ]);
});

test('points are read in the units of the scales', () => {
  const place = { x: new Date('2026-01-01'), y: 10 };
  const { all } = drawn(
    [labelsBeside([place], { place: (d) => d, text: () => 'here', fontSize: 13 })],
    {
      x: { type: 'utc', axis: null, domain: [new Date('2025-01-01'), new Date('2027-01-01')] },
      y: { type: 'log', axis: null, domain: [1, 100] },
    },
  );
  expect(all('text')[0]?.getAttribute('transform')).toBe('translate(208,92.2)');
});
