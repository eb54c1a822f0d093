import { expect, test } from '#tests/unit/test.ts';
import { modelFacts } from '#lib/model-facts.ts';
import { amount, dateOf, recordedFacts } from '#lib/recorded-facts.ts';

test('a recorded amount is found by the id of its fact', () => {
  expect(amount('round.close.total', 'usd-bn')).toBe(122);
});

test('a recorded date is found by the id of its fact', () => {
  expect(dateOf('round.close.date')).toBe('2026-03-31');
});

test('what models give is not recorded', () => {
  expect(modelFacts.filter(({ id }) => recordedFacts.has(id))).toEqual([]);
});

test('an amount of a fact that does not exist is refused with the nearest ids', () => {
  // @ts-expect-error The type of the id already says no.
  expect(() => amount('round.softbank.tranche4', 'usd-bn')).toThrow(
    new RangeError(
      'There is no fact "round.softbank.tranche4". ' +
        'Nearest ids: round.softbank.tranche1, round.softbank.tranche2, round.softbank.tranche3. ' +
        'Correct the id, or add the fact in src/data/facts/.',
    ),
  );
});

test('an amount asked for in another unit is refused', () => {
  // @ts-expect-error The type of the id already says no.
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
  // @ts-expect-error The type of the id already says no.
  expect(() => dateOf('round.announced.total')).toThrow(
    new RangeError(
      'Fact "round.announced.total" is in billions of US dollars, and was asked for as a date. Use a fact whose unit is "date".',
    ),
  );
});
