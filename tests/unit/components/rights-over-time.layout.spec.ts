import { expect, test } from '#tests/unit/test.ts';
import { placeRights, type DrawnLane } from '#components/charts/rights-over-time.layout.ts';

const aLane = (product: string, cloud: string): DrawnLane => ({
  product,
  cloud,
  tone: 'amazon',
  stretches: [
    { right: 'announced', from: new Date('2026-02-27'), until: new Date('2026-04-28') },
    { right: 'preview', from: new Date('2026-04-28'), until: new Date('2026-11-18') },
  ],
  duringSplit: '',
  atEnd: 'in preview since Apr',
  isMain: false,
});

const sizes = { laneHeight: 36, groupGap: 44, headGap: 40 };
const lanes = [aLane('API', 'Azure'), aLane('API', 'AWS'), aLane('Frontier', 'Azure')];

test('each product has one head above its lanes', () => {
  const { heads, rows } = placeRights(lanes, sizes);
  expect(heads.map(({ product }) => product)).toEqual(['API', 'Frontier']);
  expect(rows.map(({ y }) => y - (heads[0]?.y ?? 0))).toEqual([40, 76, 160]);
  expect((heads[1]?.y ?? 0) - (rows[1]?.y ?? 0)).toBe(44);
});

test('every stretch is a bar at the height of its lane', () => {
  const { rows, bars } = placeRights(lanes, sizes);
  expect(bars).toHaveLength(6);
  expect(bars.map(({ y }) => y)).toEqual(rows.flatMap(({ y }) => [y, y]));
});

test('the drawing ends below its last lane', () => {
  const { rows, height } = placeRights(lanes, sizes);
  expect(height).toBeGreaterThan(rows.at(-1)?.y ?? Infinity);
});
