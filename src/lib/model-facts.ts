import type { Fact } from '#models/resolve-facts.ts';
import { orderingFacts } from './model-facts/orderings.ts';
import { verdictFacts } from './model-facts/verdicts.ts';

const all = [...orderingFacts, ...verdictFacts] as const satisfies readonly Fact[];

/** Id of a number that a model gives. */
export type ModelFactId = (typeof all)[number]['id'];

/** Every number that the models give and the text prints. */
export const modelFacts: readonly Fact[] = all;
