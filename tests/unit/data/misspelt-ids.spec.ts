import { expect, test } from '#tests/unit/test.ts';
import type { Claim } from '#data/claims.ts';
import type { Commitment } from '#data/commitments.ts';
import { derived } from '#data/derived.ts';
import type { GlossaryTerm } from '#data/glossary.ts';
import type { MarginPoint } from '#data/margins.ts';
import type { Ordering } from '#data/orderings.ts';
import type { PaymentRow } from '#data/payments.ts';
import type { RetoldDetail } from '#data/retold-details.ts';
import type { TimelineEvent } from '#data/timeline.ts';
import type { GivenFact } from '#data/types.ts';
import { factById, facts } from '#lib/facts.ts';
import { amount } from '#lib/recorded-facts.ts';

// Each row has one misspelt id, and `npm run check` refuses it where it stands: should one of these
// lines compile, the check fails at the comment above it.
const rows = [
  {
    // @ts-expect-error: a source that is not there, in a fact
    sources: ['amazon-2026-02-relaese'],
  } satisfies Partial<GivenFact>,
  {
    // @ts-expect-error: a source that is not there, in a dataset
    source: 'openai-2026-02-scalling',
  } satisfies Partial<Ordering>,
  {
    // @ts-expect-error: evidence that is not there
    evidence: ['round.announced.totl'],
  } satisfies Partial<Claim>,
  {
    // @ts-expect-error: a chapter that is not there
    chapter: 'the-rounds',
  } satisfies Partial<Claim>,
  {
    // @ts-expect-error: a fact that is not there
    factIds: ['amazon.2105'],
  } satisfies Partial<TimelineEvent>,
  {
    // @ts-expect-error: a fact that is not there, in a term
    factIds: ['after.bma.memroy'],
  } satisfies Partial<GlossaryTerm>,
  {
    // @ts-expect-error: an amount that is not there
    amountFact: 'commit.orcale',
  } satisfies Partial<Commitment>,
  {
    // @ts-expect-error: a copy that is not there
    retelling: 'tell.odialy',
  } satisfies Partial<RetoldDetail>,
];

// The fact is there and in another unit: also refused.
const inAnotherUnit = [
  {
    // @ts-expect-error: billions of dollars are wanted
    amountFact: 'margin.2025',
  } satisfies Partial<PaymentRow>,
  {
    // @ts-expect-error: percent are wanted
    factId: 'commit.oracle',
  } satisfies Partial<MarginPoint>,
];

const sum = derived({
  id: 'round.misspelt',
  label: 'A sum with a misspelt input',
  unit: 'usd-bn',
  asOf: '2026',
  // @ts-expect-error: an input that is not there
  inputs: { raised: 'round.anounced.total' },
  formula: 'raised',
});

// @ts-expect-error: a fact that is not there, in a figure
const amountInAFigure = () => amount('round.close.totalX', 'usd-bn');
// @ts-expect-error: a fact that is not there, printed whole
const factInAFigure = () => factById('calc.claims.heldX');

test('no id that the compiler refuses is in the record', () => {
  const all: readonly Readonly<Record<string, string | readonly string[]>>[] = [
    ...rows,
    sum.inputs,
  ];
  const misspelt = all.flatMap((row) => Object.values(row).flat());
  expect(misspelt).toHaveLength(9);
  expect(misspelt.filter((id) => facts.has(id))).toEqual([]);
  expect(amountInAFigure).toThrow('There is no fact "round.close.totalX".');
  expect(factInAFigure).toThrow('There is no fact "calc.claims.heldX".');
});

test('an id refused for its unit is in the record', () => {
  const all: readonly Readonly<Record<string, string>>[] = inAnotherUnit;
  const ids = all.flatMap((row) => Object.values(row));
  expect(ids.filter((id) => !facts.has(id))).toEqual([]);
});
