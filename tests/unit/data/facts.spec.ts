import { expect, test } from '#tests/unit/test.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { derivedFacts, givenFacts } from '#data/facts.ts';
import type { Range } from '#data/types.ts';
import { facts } from '#lib/facts.ts';
import { isDisputed, isRange, type Fact } from '#models/resolve-facts.ts';

const all: readonly Fact[] = [...facts.values()];

/** Every single number or range that a fact holds; none where nothing is disclosed. */
function numbersOf(fact: Fact): readonly (number | Range)[] {
  if (fact.unit === 'date' || fact.unit === 'text' || fact.value === null) return [];
  return isDisputed(fact.value) ? fact.value.disputed.map(({ value }) => value) : [fact.value];
}

function endsOf(value: number | Range): readonly number[] {
  return isRange(value) ? [value.low, value.high] : [value];
}

test('no two facts share an id', () => {
  const ids = [...givenFacts, ...derivedFacts].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no former id of a fact is the id of another', () => {
  const ids = all.flatMap(({ id, formerly = [] }) => [id, ...formerly]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a file of facts holds the facts that begin with its name', () => {
  const folder = new URL('../../../src/data/facts/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const ids = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ +id: '(.*)',$/gm)].map(
      ([, id]) => id ?? '',
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id.startsWith(`${file.replace(/\.ts$/, '')}.`))).toEqual([]);
  }
});

test('the id of a fact is lower-case words joined by dots and hyphens', () => {
  const wellFormed = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
  expect(all.map(({ id }) => id).filter((id) => !wellFormed.test(id))).toEqual([]);
});

test('a disputed or unconfirmed fact carries words that say so', () => {
  const unhedged = all.filter(
    ({ confidence, hedge = '' }) =>
      (confidence === 'disputed' || confidence === 'unconfirmed') && hedge.trim() === '',
  );
  expect(unhedged.map(({ id }) => id)).toEqual([]);
});

test('every fact says what it is', () => {
  expect(all.filter(({ label }) => label.trim() === '')).toEqual([]);
});

test('every statement says something', () => {
  expect(all.filter(({ unit, value }) => unit === 'text' && value.trim() === '')).toEqual([]);
});

test('no percentage lies above 100', () => {
  const percentages = all.filter(({ unit }) => unit === 'percent');
  expect(percentages.length).toBeGreaterThan(10);
  const above = percentages.filter((fact) =>
    numbersOf(fact)
      .flatMap(endsOf)
      .some((percent) => percent > 100),
  );
  expect(above.map(({ id }) => id)).toEqual([]);
});

test('only a margin can be a percentage below 0', () => {
  const below = all.filter(
    (fact) =>
      fact.unit === 'percent' &&
      numbersOf(fact)
        .flatMap(endsOf)
        .some((percent) => percent < 0),
  );
  expect(below.map(({ id }) => id).filter((id) => !id.startsWith('margin.'))).toEqual([]);
});

test('a ratio lies between 0 and 1', () => {
  const outside = all.filter(
    (fact) =>
      fact.unit === 'ratio' &&
      numbersOf(fact)
        .flatMap(endsOf)
        .some((ratio) => ratio < 0 || ratio > 1),
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test('the low end of a range lies below its high end', () => {
  const ranges = all.flatMap((fact) =>
    numbersOf(fact)
      .filter(isRange)
      .map((range) => ({ id: fact.id, ...range })),
  );
  expect(ranges.length).toBeGreaterThan(2);
  expect(ranges.filter(({ low, high }) => low >= high)).toEqual([]);
});

test('a dispute has at least two sides, and they differ', () => {
  for (const fact of all) {
    if (fact.unit === 'date' || fact.unit === 'text' || !isDisputed(fact.value)) continue;
    const sides = new Set(fact.value.disputed.map(({ value }) => JSON.stringify(value)));
    expect(sides.size, fact.id).toBeGreaterThan(1);
    expect(fact.confidence, fact.id).toBe('disputed');
  }
});

test('the sources of a dispute are among the sources of its fact', () => {
  for (const fact of all) {
    if (fact.unit === 'date' || fact.unit === 'text' || !isDisputed(fact.value)) continue;
    for (const { source } of fact.value.disputed) expect(fact.sources, fact.id).toContain(source);
  }
});

test('every number on the record is finite', () => {
  const broken = all.filter((fact) =>
    numbersOf(fact)
      .flatMap(endsOf)
      .some((value) => !Number.isFinite(value)),
  );
  expect(broken).toEqual([]);
});

test('a sum adds amounts in one unit', () => {
  const mixed = derivedFacts.filter(({ unit, formula, inputs }) => {
    if (!/^\w+(?: [+−] \w+)+$/.test(formula)) return false;
    const units = new Set(Object.values(inputs).map((id) => facts.get(id)?.unit));
    return units.size !== 1 || (!units.has(unit) && !units.has('date'));
  });
  expect(mixed.map(({ id }) => id)).toEqual([]);
});

test('a difference between two dates is in days', () => {
  const wrong = derivedFacts.filter(
    ({ unit, inputs }) =>
      Object.values(inputs).some((id) => facts.get(id)?.unit === 'date') && unit !== 'days',
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('an undisclosed amount carries no qualifier', () => {
  const odd = all.filter((fact) => fact.value === null && 'qualifier' in fact);
  expect(odd).toEqual([]);
});
