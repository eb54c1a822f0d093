import { expect, test } from '@playwright/test';
import { rules, thankedNames } from '#data/rules.ts';
import { sources } from '#data/sources.ts';
import { amount, dateOf, factById, facts, isUnit, sourceById } from '#lib/facts.ts';
import { modelFacts } from '#lib/model-facts.ts';
import { nearest } from '#lib/nearest.ts';
import { luckyFit } from '#models/orderings.ts';

test('a fact is found by its id', () => {
  expect(factById('round.announced.total').value).toBe(110);
});

test('a source is found by its id', () => {
  expect(sourceById('openai-2026-02-scaling').publisher).toBe('OpenAI');
});

test('a misspelt fact is refused with the nearest ids', () => {
  expect(() => factById('round.softbank.tranche4')).toThrow(
    new RangeError(
      'There is no fact "round.softbank.tranche4". ' +
        'Nearest ids: round.softbank.tranche1, round.softbank.tranche2, round.softbank.tranche3. ' +
        'Correct the id, or add the fact in src/data/facts/.',
    ),
  );
});

test('a misspelt source is refused with the nearest ids', () => {
  const [, ...others] = nearest(
    'amazon-2026-q2-10k',
    sources.map(({ id }) => id),
  );
  expect(() => sourceById('amazon-2026-q2-10k')).toThrow(
    new RangeError(
      `There is no source "amazon-2026-q2-10k". Nearest ids: amazon-2026-q2-10q, ${others.join(', ')}. ` +
        'Correct the id, or add the source in src/data/sources/.',
    ),
  );
});

test('an amount asked for in another unit is refused', () => {
  // @ts-expect-error The type of the id already says no; chapters are not type-checked.
  expect(() => amount('after.split.days', 'usd-bn')).toThrow(
    new RangeError(
      'Fact "after.split.days" is in days, and was asked for in billions of US dollars. ' +
        'Ask for "days", or use a fact in "usd-bn".',
    ),
  );
});

test('a range has no single amount', () => {
  expect(() => amount('price.agentcore.runtime.waiting', 'percent')).toThrow(
    new RangeError(
      'Fact "price.agentcore.runtime.waiting" has no single number: its value is {"low":30,"high":70}. ' +
        'Print the fact itself, or choose one of its values in the data.',
    ),
  );
});

test('an undisclosed amount is not zero', () => {
  expect(() => amount('round.nvidia.paid', 'usd-bn')).toThrow(
    new RangeError(
      'Fact "round.nvidia.paid" has no single number: its value is null. ' +
        'Print the fact itself, or choose one of its values in the data.',
    ),
  );
});

test('a number has no date', () => {
  // @ts-expect-error The type of the id already says no; chapters are not type-checked.
  expect(() => dateOf('round.announced.total')).toThrow(
    new RangeError(
      'Fact "round.announced.total" is in billions of US dollars, and was asked for as a date. Use a fact whose unit is "date".',
    ),
  );
});

test('a unit is known by its name, and nothing else is', () => {
  expect(isUnit('usd-bn')).toBe(true);
  expect(isUnit('toString')).toBe(false);
});

test("the models' numbers are facts like any other, and take no other fact's place", () => {
  const ids = modelFacts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const fact of modelFacts) expect(facts.get(fact.id)).toBe(fact);
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
