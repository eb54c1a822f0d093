import { expect, test } from '#tests/unit/test.ts';
import { facts } from '#lib/facts.ts';
import { modelFact } from '#lib/model-facts/define.ts';
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

test('a model that gives no number is refused', () => {
  expect(() => aFact(() => NaN)).toThrow(
    'The number "calc.probe" in src/lib/model-facts/ came out as NaN. Check the model and what it is given.',
  );
});

test('a formula that comes to something else than the model, or names what it was not given, is refused', () => {
  expect(() => aFact(() => 121)).toThrow(
    'The number "calc.probe" in src/lib/model-facts/ is 121, and its formula "all that was committed" comes to 122. ' +
      'Readers repeat the formula: bring it and the model into line.',
  );
  const basis = { label: 'A probe', unit: 'count', value: () => 1 } as const;
  const sources = ['openai-2026-03-closing'] as const;
  expect(() =>
    modelFact({ ...basis, id: 'calc.probe', formula: 'a / b', chosen: { a: '4' }, sources }),
  ).toThrow(
    'The formula "a / b" has the name "b", which is none of a. Is it no arithmetic? Then it is a `method`.',
  );
  expect(() =>
    modelFact({ ...basis, id: 'calc.probe', formula: 'a', inputs: { a: 'calc.later' }, sources }),
  ).toThrow('has the input "calc.later", which is neither a fact on record nor a number above it.');
});

test('a number is as rough as its inputs: a formula inherits it, a method says so or says why not', () => {
  const inputs = { oracle: 'commit.oracle' } as const;
  const basis = { label: 'A probe', unit: 'usd-bn', inputs, value: () => 300 } as const;
  const sources = ['openai-2026-03-closing'] as const;
  const probe = { ...basis, id: 'calc.probe', sources } as const;
  expect(modelFact({ ...probe, formula: 'oracle' })).toMatchObject({ qualifier: 'about' });
  expect(() => modelFact({ ...probe, method: 'the largest' })).toThrow(
    'rests on "commit.oracle", which is "about", and says nothing of it. ' +
      "Give it qualifier: 'about', or say why it is firm in `firmBecause`.",
  );
  const told = modelFact({ ...probe, method: 'the largest', firmBecause: 'It is a rank.' });
  expect(told).not.toHaveProperty('qualifier');
});

test('a number that says nothing of what it was worked out from is refused', () => {
  expect(() =>
    modelFact({
      id: 'calc.probe',
      label: 'A probe',
      unit: 'count',
      value: () => 1,
      method: 'one',
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
