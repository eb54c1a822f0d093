import { expect, test } from '#tests/unit/test.ts';
import {
  placeRights,
  type DrawnLane,
  type DrawnStretch,
  type DrawnWindow,
} from '#components/charts/rights-over-time.layout.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';

const aStretch = (
  right: DrawnStretch['right'],
  from: string,
  until: string,
  word = '',
): DrawnStretch => ({
  ...{ right, from: new Date(from), until: new Date(until), word },
  note: `${word} until ${until.slice(0, 4)}`,
});

const aLane = (product: string, cloud: string, more: Partial<DrawnLane> = {}): DrawnLane => ({
  ...{ product, cloud, tone: 'amazon', atEnd: 'in preview since Apr' },
  ...{ isTall: false, isMain: false },
  stretches: [
    aStretch('announced', '2026-02-27', '2026-04-28', 'promised'),
    aStretch('preview', '2026-04-28', '2026-11-18'),
  ],
  ...more,
});

const window: DrawnWindow = {
  begins: new Date('2019-01-01'),
  stretchedFrom: new Date('2026-02-01'),
  stretched: 'wider',
  horizon: new Date('2026-11-18'),
  split: {
    ...{ from: new Date('2026-02-27'), until: new Date('2026-04-27') },
    ...{ days: '59 days', months: 'Feb–Apr' },
  },
  ticks: [],
};
const [narrow, , wide] = drawingSizes;
const lanes = [
  aLane('API', 'Azure', { isTall: true }),
  aLane('API', 'AWS', { isTall: true }),
  aLane('Frontier', 'Azure'),
];

test('each product has one head, above its first lane', () => {
  const { heads, rows } = placeRights(lanes, wide, window);
  expect(heads.map(({ product }) => product)).toEqual(['API', 'Frontier']);
  const [first, second] = heads;
  expect(first?.y).toBeLessThan((rows[0]?.y ?? 0) - (rows[0]?.half ?? 0));
  expect(second?.y).toBeGreaterThan(rows[1]?.y ?? Infinity);
  expect(second?.y).toBeLessThan(rows[2]?.y ?? 0);
});

test('what the finding is about is twice as high as the rest', () => {
  for (const size of [narrow, wide]) {
    const { rows } = placeRights(lanes, size, window);
    expect(rows[0]?.half).toBe(2 * (rows[2]?.half ?? 0));
  }
});

test('every stretch is a bar at the height of its lane, and no lane reaches into the next', () => {
  const { rows, bars, height } = placeRights(lanes, wide, window);
  expect(bars.map(({ y }) => y)).toEqual(rows.flatMap(({ y }) => [y, y]));
  const [first, second] = rows.map(({ y, half }) => [y - half, y + half] as const);
  expect(second?.[0]).toBeGreaterThan(first?.[1] ?? Infinity);
  expect(height).toBeGreaterThan((rows.at(-1)?.y ?? 0) + (rows.at(-1)?.half ?? 0));
});

test('a word stands on its bar where it has room, and above it where it has none', () => {
  const onBar = placeRights([aLane('Frontier', 'AWS')], wide, window);
  expect(onBar.words).toMatchObject([{ text: 'promised', y: onBar.rows[0]?.y, ground: 'tint' }]);
  const above = placeRights([aLane('Frontier', 'AWS')], narrow, window);
  expect(above.words[0]?.y).toBeLessThan((above.rows[0]?.y ?? 0) - (above.rows[0]?.half ?? 0));
});

test('a word that is too long for its bar does not lie on the lane above, where lanes are close', () => {
  const stretches = [
    aStretch('announced', '2026-02-27', '2026-04-27', 'promised for ever and a day'),
  ];
  const { words, bars } = placeRights([aLane('Frontier', 'AWS', { stretches })], wide, window);
  expect(words).toMatchObject([{ y: bars[0]?.y, textAnchor: 'end', ground: 'paper' }]);
  expect(words[0]?.x).toBeLessThan(bars[0]?.x1 ?? 0);
});

test('a word left of its bar does not lie on the hatching that the bar touches', () => {
  const stretches = [
    aStretch('unclear', '2026-02-05', '2026-02-27'),
    aStretch('announced', '2026-02-27', '2026-04-27', 'promised for ever and a day'),
  ];
  const { words, bars } = placeRights([aLane('Frontier', 'AWS', { stretches })], wide, window);
  expect(bars.map(({ right }) => right)).toEqual(['unclear', 'announced']);
  expect(words[0]?.x).toBeLessThan(bars[0]?.x1 ?? 0);
});

test('a word that is larger than the split ends where its right ends, not beyond', () => {
  const stretches = [aStretch('exclusive', '2019-07-22', '2026-04-27', 'only here')];
  const { words, split } = placeRights(
    [aLane('API', 'Azure', { isTall: true, stretches })],
    narrow,
    window,
  );
  expect(words).toMatchObject([{ isLoud: true, textAnchor: 'middle' }]);
  expect(words[0]?.x).toBeLessThan((split.x1 + split.x2) / 2);
});

test('on a phone what held long before the split is told beside the lane’s name, with its end', () => {
  const stretches = [aStretch('exclusive', '2019-07-22', '2025-01-21', 'only here')];
  const { words } = placeRights([aLane('ChatGPT', 'Azure', { stretches })], narrow, window);
  expect(words).toMatchObject([{ text: 'only here until 2025', textAnchor: 'start' }]);
});
