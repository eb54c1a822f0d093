import { expect, test } from '#tests/unit/test.ts';
import { rules, thankedNames } from '#data/rules.ts';
import { sources } from '#data/sources.ts';
import { factById, factFromText, facts, sourceById, sourceFromText } from '#lib/facts.ts';
import { modelFacts } from '#lib/model-facts.ts';
import { nearest } from '#lib/nearest.ts';
import { luckyFit } from '#models/orderings.ts';

test('a fact is found by its id', () => {
  expect(factById('round.announced.total').value).toBe(110);
});

test('a source is found by its id', () => {
  expect(sourceById('openai-2026-02-scaling').publisher).toBe('OpenAI');
});

test('a text that is the id of no fact is refused with the nearest ids', () => {
  expect(() => factFromText('round.softbank.tranche4')).toThrow(
    new RangeError(
      'There is no fact "round.softbank.tranche4". ' +
        'Nearest ids: round.softbank.tranche1, round.softbank.tranche2, round.softbank.tranche3. ' +
        'Correct the id, or add the fact in src/data/facts/.',
    ),
  );
});

test('a text that is the id of no source is refused with the nearest ids', () => {
  const [, ...others] = nearest(
    'amazon-2026-q2-10k',
    sources.map(({ id }) => id),
  );
  expect(() => sourceFromText('amazon-2026-q2-10k')).toThrow(
    new RangeError(
      `There is no source "amazon-2026-q2-10k". Nearest ids: amazon-2026-q2-10q, ${others.join(', ')}. ` +
        'Correct the id, or add the source in src/data/sources/.',
    ),
  );
});

test("the models' numbers are facts like any other, and take no other fact's place", () => {
  const ids = modelFacts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(modelFacts.filter((fact) => facts.get(fact.id) !== fact)).toEqual([]);
});

test('the number of orders that fit by luck is what the model counts', () => {
  const { orders, fitting, chance } = luckyFit(thankedNames, rules);
  expect(factById('calc.orders').value).toBe(orders);
  expect(factById('calc.orders.fitting').value).toBe(fitting);
  expect(factById('calc.orders.chance').value).toBeCloseTo(100 * chance, 12);
});

test('Microsoft stands right after Amazon in 6 of 24 orders, and in the first two in 12', () => {
  // Right after: the pair moves as one, 3! orders. In the first two: 2 of 4 places, half of 24.
  expect(factById('calc.orders.microsoft-next').value).toBe(6);
  expect(factById('calc.orders.microsoft-first-two').value).toBe(12);
});
