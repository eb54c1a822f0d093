import { expect, test } from '#tests/unit/test.ts';
import { glossary, type GlossaryTerm } from '#data/glossary.ts';
import { facts } from '#lib/facts.ts';
import { typedQuantity } from '#markdown/typed-quantity.ts';

const terms: readonly GlossaryTerm[] = glossary;
const ids: ReadonlySet<string> = new Set(terms.map(({ id }) => id));

/** Sentences of a text: full stops followed by a space or the end. */
function sentencesIn(text: string): number {
  return text.split(/[.!?]”?(?:\s|$)/).filter((part) => part !== '').length;
}

test('no two terms share an id or a name', () => {
  expect(ids.size).toBe(terms.length);
  expect(new Set(terms.map(({ term }) => term.toLowerCase())).size).toBe(terms.length);
});

test('the id of a term is lower-case words and digits joined by hyphens', () => {
  const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  expect(terms.filter(({ id }) => !wellFormed.test(id)).map(({ id }) => id)).toEqual([]);
});

test('every term has a definition of one to three sentences and an example', () => {
  const wrong = terms.filter(({ definition, example }) => {
    const sentences = sentencesIn(definition);
    return sentences < 1 || sentences > 3 || !definition.endsWith('.') || !/[.”]$/.test(example);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a definition names no quantity: those stand in the record', () => {
  const typed = terms.flatMap(({ id, definition }) => {
    const quantity = typedQuantity(definition);
    return quantity === null ? [] : [`${id}: ${quantity}`];
  });
  expect(typed).toEqual([]);
});

test('every term that another points to exists, and none points to itself', () => {
  const wrong = terms.flatMap(({ id, seeAlso = [] }) =>
    seeAlso.filter((other) => other === id || !ids.has(other)).map((other) => `${id} → ${other}`),
  );
  expect(wrong).toEqual([]);
});

test('every fact that a term rests on exists and is stated without a doubt', () => {
  const wrong = terms.flatMap(({ id, factIds = [] }) =>
    factIds
      .filter((factId) => {
        const confidence = facts.get(factId)?.confidence;
        return (
          confidence === undefined || confidence === 'disputed' || confidence === 'unconfirmed'
        );
      })
      .map((factId) => `${id}: ${factId}`),
  );
  expect(wrong).toEqual([]);
});
