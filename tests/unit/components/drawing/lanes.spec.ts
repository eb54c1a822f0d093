import { expect, test } from '#tests/unit/test.ts';
import { dayLine, dayTicks, laneBars, laneWords, placeLanes } from '#components/drawing/lanes.ts';
import { drawn } from './drawn.ts';

const sizes = { from: 50, laneHeight: 60 };
const grouped = {
  ...sizes,
  headHeight: 30,
  groupOf: ({ group }: { readonly group: string }) => group,
};
const aLane = (name: string, group: string) => ({ name, group });

const lanes = [aLane('threads', 'OpenAI'), aLane('replies', 'OpenAI'), aLane('agents', 'AWS')];

test('a lane runs through the middle of its room, under the head of its group', () => {
  expect(placeLanes(lanes, grouped).lanes.map(({ y }) => y)).toEqual([110, 170, 260]);
});

test('each group has one head, where the lane before it ends', () => {
  const { heads } = placeLanes(lanes, grouped);
  expect(heads.map(({ group, top }) => ({ group, top }))).toEqual([
    { group: 'OpenAI', top: 50 },
    { group: 'AWS', top: 200 },
  ]);
});

test('the drawing ends where its last lane does', () => {
  expect(placeLanes(lanes, grouped).height).toBe(290);
});

test('lanes without groups have no heads and no room for them', () => {
  const { heads, height } = placeLanes([{ name: 'one' }, { name: 'two' }], sizes);
  expect(heads).toEqual([]);
  expect(height).toBe(170);
});

test('a bar runs from its first day to its last, in the look of its state', () => {
  const bar = { colour: 'amazon', from: 100, until: 160, y: 50 } as const;
  const looks = { sold: { fill: 'solid' }, tried: { fill: 'paper', dashes: '3,2' } } as const;
  const { all } = drawn(
    laneBars<keyof typeof looks>(
      [
        { ...bar, look: 'tried' },
        { ...bar, from: 160, until: 400, look: 'sold' },
      ],
      looks,
      ({ look }) => (look === 'sold' ? 8 : 4),
    ),
  );
  expect(
    all('rect').map((rect) => ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name))),
  ).toEqual([
    ['160', '42', '240', '16'],
    ['100', '46', '60', '8'],
  ]);
  expect(all('[stroke-dasharray]')).toHaveLength(1);
});

test('a name stands above its lane and a detail below, at the end that has room', () => {
  const { all, texts } = drawn(
    laneWords(
      [
        { name: 'Early', detail: 'since March', at: 0, textAnchor: 'start', y: 50 },
        { name: 'Late', detail: 'a beta', at: 400, textAnchor: 'end', y: 120 },
      ],
      18,
    ),
  );
  expect(texts).toEqual(['Early', 'since March', 'Late', 'a beta']);
  expect(all('text').map((text) => text.getAttribute('transform'))).toEqual([
    'translate(0,32)',
    'translate(0,68)',
    'translate(400,102)',
    'translate(400,138)',
  ]);
  const anchors = all('[data-mark="text"]').map((mark) => mark.getAttribute('text-anchor'));
  expect(anchors).toEqual(['start', 'start', 'end', 'end']);
});

test('the words of a lane have room around them, at which the line of a day ends', () => {
  const line = dayLine({ day: 50, label: 'announced' }, { top: 30, bottom: 150 });
  const words = laneWords(
    [{ name: 'Early', detail: 'since March', at: 0, textAnchor: 'start', y: 90 }],
    18,
  );
  const { all, texts } = drawn([...line, ...words]);
  expect(texts[0]).toBe('announced');
  const kinds = all('[data-mark]').map((mark) => mark.getAttribute('data-mark'));
  expect(kinds[0]).toBe('rule');
  for (const name of ['Early', 'since March']) {
    const words = all('text').find((text) => text.textContent === name);
    expect(words?.parentElement?.getAttribute('stroke')).toBe('var(--paper)');
  }
});

test('a day is ticked across each lane, set off from the bars and longer than they are high', () => {
  const { all } = drawn(dayTicks([{ y: 50 }, { y: 110 }], 200, 6));
  const ticks = all('line').map((line) => [line.getAttribute('y1'), line.getAttribute('y2')]);
  expect(ticks).toEqual([
    ['44', '56'],
    ['104', '116'],
    ['41', '59'],
    ['101', '119'],
  ]);
  expect(dayTicks([], 200, 6)).toEqual([]);
});
