import { expect, test } from '#tests/unit/test.ts';
import { dayLine, laneBars, laneSpans, laneWords, placeLanes } from '#components/drawing/lanes.ts';
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

test('a lane can be higher than another', () => {
  const laneHeight = ({ name }: { readonly name: string }) => (name === 'threads' ? 40 : 60);
  const { lanes: placed, height } = placeLanes(lanes, { from: 0, laneHeight });
  expect(placed.map(({ y }) => y)).toEqual([20, 70, 130]);
  expect(height).toBe(160);
});

test('a bar runs from its first day to its last, in its state', () => {
  const bar = { colour: 'amazon', from: 100, until: 160, y: 50 } as const;
  const { all } = drawn(
    laneBars(
      [
        { ...bar, state: 'done low' as const },
        { ...bar, from: 160, until: 400, state: 'done' as const },
      ],
      ({ state }) => (state === 'done' ? 8 : 4),
    ),
  );
  const look = ['x', 'y', 'width', 'height', 'fill'];
  expect(
    all('g > rect').map((rect) =>
      look.map((name) => rect.getAttribute(name) ?? rect.parentElement?.getAttribute(name)),
    ),
  ).toEqual([
    ['100', '46', '60', '8', 'var(--amazon)'],
    ['160', '42', '240', '16', 'var(--amazon)'],
  ]);
});

test('a span has a stop at both ends and its name in the middle, on days and on dates', () => {
  const days = drawn(laneSpans([{ from: 100, until: 200, y: 50, label: 'nearly a year' }]));
  expect(days.texts).toEqual(['nearly a year']);
  expect(days.all('text')[0]?.getAttribute('transform')).toBe('translate(150,50)');
  expect(days.all('path').map((line) => line.getAttribute('d'))).toEqual([
    'M100,50L200,50',
    'M100,45L100,55',
    'M200,45L200,55',
  ]);
  const [from, until] = [new Date('2026-01-01'), new Date('2026-01-03')];
  const dates = drawn(laneSpans([{ from, until, y: 50, label: 'two days' }]), {
    x: { type: 'utc', axis: null, domain: [from, until], range: [0, 400] },
  });
  expect(dates.all('text')[0]?.getAttribute('transform')).toBe('translate(200,50)');
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

test('the name of a quiet lane is not in bold', () => {
  const words = { detail: '', at: 0, textAnchor: 'start', y: 50 } as const;
  const { all } = drawn(
    laneWords(
      [
        { ...words, name: 'Main' },
        { ...words, name: 'Other', y: 120, isQuiet: true },
      ],
      18,
    ),
  );
  const weightOf = (name: string) =>
    all('text')
      .find((text) => text.textContent === name)
      ?.parentElement?.getAttribute('font-weight');
  expect([weightOf('Main'), weightOf('Other')]).toEqual(['600', null]);
});
