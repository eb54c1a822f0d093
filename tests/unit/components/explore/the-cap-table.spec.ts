import * as fc from 'fast-check';
import {
  capTableGiven,
  theCapTableExplorable,
} from '#components/explore/the-cap-table/explorable.ts';
import {
  capTable,
  theCapTable,
  type TheCapTableState,
} from '#components/explore/the-cap-table/model.ts';
import { initialState } from '#components/explore/settings.ts';
import { amount } from '#lib/recorded-facts.ts';
import { expect, test } from '#tests/unit/test.ts';
import { anyStateOf, flawsOf } from './random-states.ts';

const { model, columns, scenarios } = theCapTableExplorable;

const aState = (set: Partial<TheCapTableState> = {}): TheCapTableState => ({
  'new-money': 110,
  'pre-money': 730,
  'from-microsoft': 0,
  'from-others': 0,
  ...set,
});

const holder = (id: string, state: TheCapTableState) => {
  const found = capTable(capTableGiven, state).rows.find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`No holder "${id}".`);
  return found;
};

/** States by name rather than by their text, for the properties of the arithmetic. */
const anyState = fc.record({
  'new-money': fc.integer({ min: 0, max: 300 }),
  'pre-money': fc.integer({ min: 100, max: 1500 }),
  'from-microsoft': fc.integer({ min: 0, max: 300 }),
  'from-others': fc.integer({ min: 0, max: 300 }),
});

test('the round as announced is worked out as by hand', () => {
  // 730 + 110 = 840. Microsoft: 27 × 730 / 840 = 23.464…. Amazon: 50 / 840 = 5.952….
  // SoftBank: 11 × 730 / 840 + 30 / 840 = 9.559… + 3.571… = 13.130….
  expect(holder('microsoft', aState()).afterPercent).toBeCloseTo(23.464, 3);
  expect(holder('amazon', aState()).afterPercent).toBeCloseTo(5.952, 3);
  expect(holder('softbank', aState()).afterPercent).toBeCloseTo(13.131, 3);
  expect(holder('softbank', aState()).worthUsdBn).toBeCloseTo(0.11 * 730 + 30, 9);
});

test('what is shown first is the round as announced', () => {
  expect(initialState(model.settings)).toEqual(aState());
  expect(model.outcome(aState()).sentence).toBe(
    '$110 billion of new money on $730 billion makes $840 billion, and buys 13.1% of OpenAI. Microsoft buys nothing: its share falls from about 27% to about 23.5%, and at this price is worth about $197.1 billion, as before.',
  );
});

test('the first table is read off the record', () => {
  expect(model.outcome(aState()).rows).toEqual([
    ['OpenAI Foundation', '26%', '0', '22.6%', '189.8'],
    ['Microsoft', 'about 27%', '0', 'about 23.5%', 'about 197.1'],
    ['SoftBank', 'about 11%', '30', 'about 13.1%', 'about 110.3'],
    ['Amazon', 'none on record', '50', 'about 6%', 'about 50'],
    ['NVIDIA', 'not on record', '30', '3.6% new', '30 new'],
    ['All others, employees included', 'about 36%', '0', 'about 31.3%', 'about 262.8'],
    ['All together', '100%', '110', '100%', '840'],
  ]);
});

test('the drawing is no surer of a share than the table', () => {
  const { shapes } = model.outcome(aState()).drawing;
  for (const heading of [
    'Foundation: 26%, then 22.6%',
    'Microsoft: ~27%, then ~23.5%',
    'SoftBank: ~11%, then ~13.1%',
    'Amazon: none on record, then ~6%',
    'NVIDIA: not on record + 3.6%',
    'All others: ~36%, then ~31.3%',
  ]) {
    expect(shapes).toContain(`>${heading}<`);
  }
});

test('the model agrees with the facts that the book prints', () => {
  const closed = aState({ 'new-money': 122, 'from-others': 12 });
  expect(holder('microsoft', closed).afterPercent).toBeCloseTo(
    amount('microsoft.stake.2026fy.dilution', 'percent'),
    9,
  );
  expect(holder('amazon', closed).afterPercent).toBeCloseTo(
    amount('round.amazon.stake.division', 'percent'),
    9,
  );
  const bought = capTable(capTableGiven, aState()).rows.reduce(
    (sum, { boughtPercent }) => sum + boughtPercent,
    0,
  );
  expect(bought).toBeCloseTo(amount('round.announced.share', 'percent'), 9);
});

test('as closed, SoftBank comes to the share that it states itself', () => {
  const closed = scenarios.find(({ label }) => label === 'As closed, if Microsoft paid nothing');
  const row = model.outcome(closed?.state ?? {}).rows.find(([name]) => name === 'SoftBank');
  expect(row?.[3]).toBe('about 12.9%');
  expect(Math.round(12.9)).toBe(amount('softbank.stake', 'percent'));
});

test('Microsoft loses share although it pays a third of what would keep it', () => {
  const { sentence } = model.outcome(theCapTableExplorable.surprise.state);
  expect(sentence).toContain(
    'Microsoft pays $10 billion of it, 9.1% of the new money: less than its old share, which still falls from about 27% to about 24.7%.',
  );
});

test('without new money nothing changes', () => {
  expect(model.outcome(aState({ 'new-money': 0 })).sentence).toBe(
    'Without new money OpenAI is worth $730 billion before and after, and nobody’s share changes.',
  );
});

test('sums above a thousand billion are printed as the sum of what is printed beside them', () => {
  expect(model.outcome(aState({ 'new-money': 1, 'pre-money': 1500 })).sentence).toBe(
    '$1 billion of new money on $1,500 billion makes $1,501 billion, and buys 0.1% of OpenAI. Microsoft buys nothing, and so little money leaves it at about 27%.',
  );
});

test('money that Microsoft and others cannot pay is not counted, and it is said', () => {
  const state = aState({ 'from-microsoft': 100, 'from-others': 20 });
  expect(holder('microsoft', state).paysUsdBn).toBe(90);
  expect(holder('amazon', state).paysUsdBn).toBe(0);
  expect(model.outcome(state).sentence).toContain('More was set for other buyers and Microsoft');
  expect(model.outcome(aState({ 'from-microsoft': 90, 'from-others': 20 })).sentence).not.toContain(
    'More was set',
  );
});

test('shares make up the whole before and after, and payments the new money', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { rows, newMoneyUsdBn, postMoneyUsdBn } = capTable(capTableGiven, state);
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((all, row) => all + of(row), 0);
      expect(sum(({ beforePercent }) => beforePercent ?? 0)).toBeCloseTo(100, 9);
      expect(sum(({ afterPercent }) => afterPercent)).toBeCloseTo(100, 9);
      expect(sum(({ paysUsdBn }) => paysUsdBn)).toBeCloseTo(newMoneyUsdBn, 9);
      expect(sum(({ worthUsdBn }) => worthUsdBn)).toBeCloseTo(postMoneyUsdBn, 9);
    }),
  );
});

test('a holder who buys nothing never gains', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      for (const row of capTable(capTableGiven, state).rows) {
        if (row.paysUsdBn > 0) continue;
        expect(row.afterPercent).toBeLessThanOrEqual((row.beforePercent ?? 0) + 1e-12);
      }
    }),
  );
});

test('more new money never leaves an old holder more of what it held', () => {
  fc.assert(
    fc.property(anyState, fc.integer({ min: 0, max: 300 }), (state, other) => {
      const [less, more] = [state['new-money'], other].toSorted((a, b) => a - b);
      const kept = (newMoney = 0) =>
        capTable(capTableGiven, { ...state, 'new-money': newMoney }).rows.map(
          ({ keptPercent }) => keptPercent,
        );
      const after = kept(more);
      kept(less).forEach((share, index) => {
        expect(after[index]).toBeLessThanOrEqual(share);
      });
    }),
  );
});

test('what an old holder held is worth the same at the price of the round, however much is raised', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { rows, preMoneyUsdBn, postMoneyUsdBn } = capTable(capTableGiven, state);
      for (const { keptPercent, beforePercent } of rows) {
        expect(keptPercent * postMoneyUsdBn).toBeCloseTo((beforePercent ?? 0) * preMoneyUsdBn, 6);
      }
    }),
  );
});

test('a share rises only where more of the new money is paid than was held', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { rows, newMoneyUsdBn } = capTable(capTableGiven, state);
      for (const { beforePercent, afterPercent, paysUsdBn } of rows) {
        const fair = ((beforePercent ?? 0) * newMoneyUsdBn) / 100;
        if (Math.abs(paysUsdBn - fair) < 1e-9) continue;
        expect(afterPercent > (beforePercent ?? 0)).toBe(paysUsdBn > fair);
      }
    }),
  );
});

test('whatever is set, words, table and drawing are whole', () => {
  fc.assert(
    fc.property(anyStateOf(model), (state) => {
      expect(flawsOf(model, state, columns.length)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the drawing is as high in every state, and the same state is drawn alike', () => {
  const again = theCapTable(capTableGiven);
  const { height } = model.outcome(aState()).drawing;
  fc.assert(
    fc.property(anyStateOf(model), (state) => {
      expect(again.outcome(state)).toEqual(model.outcome(state));
      expect(model.outcome(state).drawing.height).toBe(height);
    }),
  );
});
