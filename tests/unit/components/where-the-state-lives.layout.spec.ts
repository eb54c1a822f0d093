import { expect, test } from '#tests/unit/test.ts';
import { placeStates, type StateKeeper } from '#components/charts/where-the-state-lives.layout.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';

const aKeeper = (keeper: StateKeeper['keeper']): StateKeeper => ({
  title: `The ${keeper} keeps it`,
  keeper,
  app: 'keeps something',
  service: 'API',
  serviceKeeps: 'keeps something',
  sends: 'new words',
});
const rows = [aKeeper('app'), aKeeper('service')];
const [narrow, , wide] = drawingSizes;

test('the model is sent a notebook that grows by a reply and a request in each turn, whoever keeps it', () => {
  const last = placeStates(rows, [1, 2, 3], wide).roads.filter(({ isLast }) => isLast);
  expect(last.map(({ parcels }) => parcels.map(({ messages }) => messages))).toEqual([
    [1, 3, 5],
    [1, 3, 5],
  ]);
  expect(last.flatMap(({ parcels }) => parcels).every(({ isNotebook }) => isNotebook)).toBe(true);
});

test('an app that keeps nothing sends what is new alone', () => {
  const first = placeStates(rows, [1, 2], wide).roads.filter(({ isLast }) => !isLast);
  expect(first.map(({ parcels }) => parcels.map(({ messages }) => messages))).toEqual([
    [1, 3],
    [1, 1],
  ]);
});

test('a notebook lies with each keeper, and nowhere else', () => {
  const { kept, stations } = placeStates(rows, [1, 2, 3], wide);
  const keepers = stations.filter(({ isKeeper }) => isKeeper);
  expect(keepers.map(({ name }) => name).toSorted()).toEqual(['API', 'Your app']);
  expect(kept.map(({ messages }) => messages)).toEqual([5, 5]);
});

test('panels stand side by side, and one under the other on a phone', () => {
  const tops = (size: (typeof drawingSizes)[number]) =>
    placeStates(rows, [1], size).titles.map(({ top, left }) => [top > 0, left > 1]);
  expect(tops(wide)).toEqual([
    [false, false],
    [false, true],
  ]);
  expect(tops(narrow)).toEqual([
    [false, false],
    [true, false],
  ]);
});
