import { expect, test } from '#tests/unit/test.ts';
import { budgets } from '#data/budgets.ts';
import { claims } from '#data/claims.ts';
import { commitments } from '#data/commitments.ts';
import { hostingRights } from '#data/hosting-rights.ts';
import { margins } from '#data/margins.ts';
import { payments } from '#data/payments.ts';
import { retellings } from '#data/retellings.ts';
import { rules } from '#data/rules.ts';
import { timeline } from '#data/timeline.ts';
import type { Unit } from '#data/types.ts';
import { valuations } from '#data/valuations.ts';
import { facts } from '#lib/facts.ts';

/** A row's mention of a fact, and the units in which the row can use it. */
interface Mention {
  readonly row: string;
  readonly factId: string | null;
  readonly units: readonly Unit[];
}

const amounts: readonly Mention[] = [
  ...payments.map((row) => ({ row: row.part, factId: row.amountFact, units: ['usd-bn'] as const })),
  ...valuations.flatMap((row) => [
    { row: row.id, factId: row.valuationFact, units: ['usd-bn'] as const },
    { row: row.id, factId: row.raisedFact, units: ['usd-bn'] as const },
  ]),
  ...commitments.flatMap((row) => [
    { row: row.id, factId: row.amountFact, units: ['usd-bn'] as const },
    { row: row.id, factId: row.capacityFact, units: ['gw', 'mw'] as const },
  ]),
  ...margins.map((row) => ({ row: row.id, factId: row.factId, units: ['percent'] as const })),
  ...budgets.map((row) => ({ row: row.id, factId: row.factId, units: ['usd-bn'] as const })),
];

const lists: readonly { readonly id: string; readonly factIds: readonly string[] }[] = [
  ...timeline,
  ...retellings,
  ...hostingRights,
  ...rules,
  ...claims.map(({ id, evidence }) => ({ id, factIds: evidence })),
];

test('every amount that a row points to is a fact in the unit of its column', () => {
  const wrong = amounts.filter(({ factId, units }) => {
    if (factId === null) return false;
    const unit = facts.get(factId)?.unit;
    return unit === undefined || !units.includes(unit);
  });
  expect(wrong).toEqual([]);
});

test('every fact that a row rests on exists', () => {
  const missing = lists.flatMap(({ id, factIds }) =>
    factIds.filter((factId) => !facts.has(factId)).map((factId) => `${id}: ${factId}`),
  );
  expect(missing).toEqual([]);
});

test('no row rests on the same fact twice', () => {
  const twice = lists.filter(({ factIds }) => new Set(factIds).size !== factIds.length);
  expect(twice).toEqual([]);
});

for (const { name, ids } of [
  { name: 'valuations', ids: valuations.map(({ id }) => id) },
  { name: 'commitments', ids: commitments.map(({ id }) => id) },
  { name: 'margins', ids: margins.map(({ id }) => id) },
  { name: 'budgets', ids: budgets.map(({ id }) => id) },
  { name: 'events', ids: timeline.map(({ id }) => id) },
  { name: 'retellings', ids: retellings.map(({ id }) => id) },
  { name: 'hosting rights', ids: hostingRights.map(({ id }) => id) },
  { name: 'rules', ids: rules.map(({ id }) => id) },
]) {
  test(`no two ${name} share an id`, () => {
    expect(
      ids.filter((id: string, index) => ids.findIndex((other) => other === id) !== index),
    ).toEqual([]);
  });
}

test('what completes a round names an earlier event of the list', () => {
  const wrong = valuations.filter((row, index) => {
    const earlier: readonly string[] = valuations.slice(0, index).map(({ id }) => id);
    return 'completes' in row && !earlier.includes(row.completes);
  });
  expect(wrong).toEqual([]);
});

test('budgets grow from the first to the last', () => {
  const values = budgets.map(({ factId }) => Number(facts.get(factId)?.value));
  expect(values.length).toBeGreaterThan(3);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});

test('the retellings are numbered from 1 without a gap', () => {
  expect(retellings.map(({ order }) => order)).toEqual(retellings.map((_, index) => index + 1));
});

test('a payment with a day says on which day its fact was true', () => {
  const late = payments.filter(({ amountFact, paidBy }) => {
    const asOf = facts.get(amountFact)?.asOf;
    return paidBy !== null && asOf !== paidBy;
  });
  expect(late).toEqual([]);
});
