import { expect, test } from '#tests/unit/test.ts';
import { orderings } from '#data/orderings.ts';
import { rules, thankedNames } from '#data/rules.ts';
import {
  agreement,
  alphabet,
  alphabetFit,
  countOrders,
  follows,
  isAmongFirst,
  isOrdered,
  luckyFit,
  meanTau,
  possibleOrders,
  reversed,
} from '#models/orderings.ts';

const ranked = (id: string) => rules.find((rule) => rule.id === id)?.ranking ?? [];
const listed = (id: string) => orderings.find((list) => list.id === id)?.names ?? [];

test('τ is 1 for the rule’s order and −1 for its reverse', () => {
  const rule = [['a'], ['b'], ['c']];
  expect(agreement(['a', 'b', 'c'], rule).tau).toBe(1);
  expect(agreement(['c', 'b', 'a'], rule).tau).toBe(-1);
});

test('a tied pair keeps τ under 1 though nothing stands against the rule', () => {
  // Pairs: ab and ac follow the rule, bc is tied: 2 / √(3 · 2) = 0.816…
  const { concordant, discordant, tied, tau, fits } = agreement(
    ['a', 'b', 'c'],
    [['a'], ['b', 'c']],
  );
  expect({ concordant, discordant, tied, fits }).toEqual({
    concordant: 2,
    discordant: 0,
    tied: 1,
    fits: true,
  });
  expect(tau).toBeCloseTo(0.8165, 4);
});

test('a rule that ties every pair has no τ and fits nothing', () => {
  expect(agreement(['a', 'b'], [['a', 'b']])).toMatchObject({ tau: null, fits: false });
});

test('a name the rule does not rank is refused by name', () => {
  expect(() => agreement(['a', 'd'], [['a'], ['b']])).toThrow(
    'The rule does not rank "d". It ranks a, b. Compare it only with lists of those names, or add the name to the rule.',
  );
});

test('a rule read backwards turns the sign of τ', () => {
  for (const rule of rules) {
    const forwards = agreement(thankedNames, rule.ranking).tau ?? 0;
    expect(agreement(thankedNames, reversed(rule).ranking).tau).toBeCloseTo(-forwards, 10);
  }
});

test('seven of the twenty-four orders fit at least one rule, ten if rules may be read backwards', () => {
  expect(luckyFit(thankedNames, rules)).toMatchObject({ orders: 24, fitting: 7 });
  expect(luckyFit(thankedNames, [...rules, ...rules.map(reversed)]).fitting).toBe(10);
});

test('the order told by Odaily fits the alphabet and the subject, and no other rule', () => {
  const [first] = possibleOrders(thankedNames, rules);
  expect(first).toEqual({ names: listed('ord.02'), fits: ['alphabet', 'topic'] });
});

test('every official list of the investors fits a rule, and no rule fits them all', () => {
  const ids = ['ord.01', 'ord.03', 'ord.04', 'ord.05', 'ord.10'];
  const fits = (id: string, rule: (typeof rules)[number]) =>
    agreement(listed(id), rule.ranking).fits;
  for (const id of ids) expect(rules.some((rule) => fits(id, rule))).toBe(true);
  for (const rule of rules) expect(ids.every((id) => fits(id, rule))).toBe(false);
});

test('the average of a list and its reverse is nought', () => {
  expect(
    meanTau(
      [
        ['a', 'b', 'c'],
        ['c', 'b', 'a'],
      ],
      alphabet(['a', 'b', 'c']),
    ),
  ).toBe(0);
  expect(meanTau([], ranked('alphabet'))).toBeNull();
});

test('the alphabet takes capital and small letters alike, and T. Rowe Price before TPG', () => {
  expect(alphabet(['TPG', 'T. Rowe Price', 'MGX', 'a16z'])).toEqual([
    ['a16z'],
    ['MGX'],
    ['T. Rowe Price'],
    ['TPG'],
  ]);
});

test('three names are alphabetical, reversed or neither; two are too short to say', () => {
  expect(alphabetFit(['a', 'b', 'c'])).toBe('alphabetical');
  expect(alphabetFit(['c', 'b', 'a'])).toBe('reversed');
  expect(alphabetFit(['b', 'a', 'c'])).toBe('neither');
  expect(alphabetFit(['a', 'b'])).toBe('too short');
  expect(isOrdered(['c', 'b', 'a'])).toBe(true);
  expect(isOrdered(['a', 'b'])).toBe(false);
});

test('Microsoft follows Amazon in a quarter of the orders and is in the first two in half', () => {
  expect(countOrders(thankedNames, follows('Microsoft', 'Amazon'))).toEqual({
    orders: 24,
    holding: 6,
    share: 0.25,
  });
  expect(countOrders(thankedNames, isAmongFirst(2, 'Microsoft')).share).toBe(0.5);
});
