import { expect, test } from '#tests/unit/test.ts';
import { rules, thankedNames } from '#data/rules.ts';
import {
  agreement,
  luckyFit,
  permutations,
  possibleOrders,
  reversed,
  type Ranking,
  type Rule,
} from '#models/orderings.ts';

const cheque: Ranking = [['Amazon'], ['NVIDIA', 'SoftBank'], ['Microsoft']];
const alphabet: Ranking = [['Amazon'], ['Microsoft'], ['NVIDIA'], ['SoftBank']];

function aRule({ id = 'a-rule', name = 'A rule', ranking = alphabet }: Partial<Rule> = {}): Rule {
  return { id, name, ranking };
}

test('τ of the thanked order against the size of the cheque is 1/√30, worked by hand', () => {
  // Amazon before Microsoft, NVIDIA and SoftBank: three pairs in the rule's order.
  // Microsoft before NVIDIA and before SoftBank: two pairs against it. NVIDIA and SoftBank: tied.
  // C = 3, D = 2, T = 1, so τ-b = (3 − 2) / √((3 + 2 + 1)(3 + 2)) = 1/√30 ≈ 0.183.
  const result = agreement(thankedNames, cheque);
  expect(result).toEqual({
    concordant: 3,
    discordant: 2,
    tied: 1,
    tau: expect.closeTo(0.182574, 6),
    fits: false,
  });
});

test('a list in the order of a rule without ties has τ = 1 and fits', () => {
  expect(agreement(thankedNames, alphabet)).toEqual({
    concordant: 6,
    discordant: 0,
    tied: 0,
    tau: 1,
    fits: true,
  });
});

test('a list that respects a rule with ties fits it, though τ stays below 1', () => {
  // C = 5, D = 0, T = 1: τ-b = 5 / √(6 · 5) = √(5/6) ≈ 0.913.
  const result = agreement(['Amazon', 'SoftBank', 'NVIDIA', 'Microsoft'], cheque);
  expect(result.fits).toBe(true);
  expect(result.tau).toBeCloseTo(Math.sqrt(5 / 6), 12);
});

test('a list may leave out names that the rule ranks', () => {
  expect(agreement(['Microsoft', 'Amazon'], alphabet)).toEqual({
    concordant: 0,
    discordant: 1,
    tied: 0,
    tau: -1,
    fits: false,
  });
});

test('a rule that ties every pair says nothing and fits nothing', () => {
  expect(agreement(thankedNames, [thankedNames])).toEqual({
    concordant: 0,
    discordant: 0,
    tied: 6,
    tau: null,
    fits: false,
  });
});

test('a single name has no pair, so no τ', () => {
  expect(agreement(['Amazon'], alphabet).tau).toBeNull();
});

for (const { name, ranking } of [
  { name: 'without ties', ranking: alphabet },
  { name: 'with ties', ranking: cheque },
]) {
  test(`reading a rule ${name} from its other end turns τ round`, () => {
    const backwards = reversed(aRule({ ranking })).ranking;
    for (const order of permutations(thankedNames)) {
      const forwards = agreement(order, ranking).tau ?? NaN;
      expect(agreement(order, backwards).tau).toBeCloseTo(-forwards, 12);
    }
  });

  test(`τ against a rule ${name} lies between −1 and 1, and comes near both ends`, () => {
    const taus = permutations(thankedNames).map((order) => agreement(order, ranking).tau ?? NaN);
    expect(Math.max(...taus)).toBeLessThanOrEqual(1);
    expect(Math.min(...taus)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...taus)).toBeGreaterThan(0.9);
    expect(Math.min(...taus)).toBeLessThan(-0.9);
  });
}

test('every pair of names is counted once', () => {
  for (const order of permutations(thankedNames)) {
    const { concordant, discordant, tied } = agreement(order, cheque);
    expect(concordant + discordant + tied).toBe(6);
  }
});

test('a reversed rule has an id of its own and ties the same names', () => {
  expect(reversed(aRule({ id: 'cheque', ranking: cheque }))).toEqual({
    id: 'cheque-reversed',
    name: 'A rule',
    ranking: [['Microsoft'], ['NVIDIA', 'SoftBank'], ['Amazon']],
  });
});

test('four names have 24 orders, all different', () => {
  const orders = permutations(thankedNames).map((order) => order.join());
  expect(orders).toHaveLength(24);
  expect(new Set(orders).size).toBe(24);
});

test('orders come in lexical order of the positions', () => {
  expect(permutations(['a', 'b', 'c']).map((order) => order.join(''))).toEqual([
    'abc',
    'acb',
    'bac',
    'bca',
    'cab',
    'cba',
  ]);
});

test('no names have one order: the empty one', () => {
  expect(permutations([])).toEqual([[]]);
});

/** Whether each name stands no later than the names of all later groups: fit by another route. */
function respects(order: readonly string[], ranking: Ranking): boolean {
  return ranking.every((group, index) =>
    group.every((name) =>
      ranking
        .slice(index + 1)
        .flat()
        .every((later) => order.indexOf(name) < order.indexOf(later)),
    ),
  );
}

/** Every order of four names, by four loops. */
function everyOrder(names: readonly string[]): readonly (readonly string[])[] {
  const orders: string[][] = [];
  for (const a of names)
    for (const b of names)
      for (const c of names)
        for (const d of names) if (new Set([a, b, c, d]).size === 4) orders.push([a, b, c, d]);
  return orders;
}

for (const { name, list } of [
  { name: 'forwards', list: [...rules] },
  { name: 'forwards or backwards', list: [...rules, ...rules.map(reversed)] },
]) {
  test(`luck fits as many orders as a count by hand finds, rules read ${name}`, () => {
    const fitting = everyOrder(thankedNames).filter((order) =>
      list.some((rule) => respects(order, rule.ranking)),
    ).length;
    expect(fitting).toBeGreaterThan(0);
    expect(luckyFit(thankedNames, list)).toEqual({ orders: 24, fitting, chance: fitting / 24 });
  });
}

test('an order that fits two rules is counted once', () => {
  const twice = [aRule({ id: 'one' }), aRule({ id: 'two' })];
  expect(luckyFit(thankedNames, twice).fitting).toBe(1);
});

test('a rule with one tie of two names fits two orders', () => {
  expect(luckyFit(thankedNames, [aRule({ ranking: cheque })]).fitting).toBe(2);
});

test('without rules nothing fits', () => {
  expect(luckyFit(thankedNames, [])).toEqual({ orders: 24, fitting: 0, chance: 0 });
});

test('the thanked order fits the alphabet and the subject, and no other rule', () => {
  const thanked = possibleOrders(thankedNames, rules).find(
    ({ names }) => names.join() === thankedNames.join(),
  );
  expect(thanked?.fits).toEqual(['alphabet', 'topic']);
});

test('every order lists the rules that an independent check finds to fit', () => {
  for (const { names, fits } of possibleOrders(thankedNames, rules)) {
    const expected = rules.filter((rule) => respects(names, rule.ranking)).map(({ id }) => id);
    expect(fits, names.join()).toEqual(expected);
  }
});

test('a name that the rule does not rank is refused', () => {
  expect(() => agreement(['Amazon', 'Oracle'], cheque)).toThrow(
    new RangeError(
      'The rule does not rank "Oracle". It ranks Amazon, NVIDIA, SoftBank, Microsoft. ' +
        'Compare it only with lists of those names, or add the name to the rule.',
    ),
  );
});
