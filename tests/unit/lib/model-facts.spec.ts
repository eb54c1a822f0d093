import { expect, test } from '#tests/unit/test.ts';
import { facts } from '#lib/facts.ts';
import { modelFact } from '#lib/model-facts/define.ts';
import { modelFacts } from '#lib/model-facts.ts';
import { amount } from '#lib/recorded-facts.ts';

function aFact(value: () => number) {
  return modelFact({
    id: 'calc.probe',
    label: 'A probe',
    unit: 'usd-bn',
    value,
    formula: 'all that was committed',
    inputs: { 'all that was committed': 'round.close.total' },
    chosen: { years: '4' },
    sources: ['openai-2026-03-closing'],
  });
}

test('what a model gives is a derived fact with its calculation in words', () => {
  expect(aFact(() => amount('round.close.total', 'usd-bn'))).toMatchObject({
    value: 122,
    confidence: 'derived',
    derivation: {
      formula: 'all that was committed',
      inputs: [{ name: 'all that was committed', factId: 'round.close.total' }],
      chosen: [{ name: 'years', value: '4' }],
      rows: [],
    },
  });
});

test('a wrong id in a model is refused with the fact it was to give', () => {
  expect(() =>
    // @ts-expect-error The type of the id already says no.
    aFact(() => amount('round.close.totall', 'usd-bn')),
  ).toThrow(
    'The value of "calc.probe" in src/lib/model-facts/ cannot be worked out. ' +
      'There is no fact "round.close.totall". ' +
      'Nearest ids: round.close.total, round.close.ark, round.close.coleads. ' +
      'Correct the id, or add the fact in src/data/facts/.',
  );
});

test('what every model gives is a number', () => {
  expect(modelFacts.length).toBeGreaterThan(50);
  expect(modelFacts.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
});

test('a number that says nothing of what it was worked out from is refused', () => {
  expect(() =>
    modelFact({
      id: 'calc.probe',
      label: 'A probe',
      unit: 'count',
      value: () => 1,
      formula: 'one',
      sources: ['openai-2026-03-closing'],
    }),
  ).toThrow(
    'The number "calc.probe" in src/lib/model-facts/ does not say what it was worked out from. ' +
      'Name its facts in "inputs", the numbers that the book chose in "chosen", or the rows that were counted in "rows".',
  );
});

test('every input of a computed fact is a fact', () => {
  const inputs = [...facts.values()].flatMap(({ id, derivation }) =>
    (derivation?.inputs ?? []).map(({ factId }) => `${id} from ${factId}`),
  );
  expect(inputs.length).toBeGreaterThan(200);
  expect(inputs.filter((input) => !facts.has(input.split(' from ')[1] ?? ''))).toEqual([]);
});
