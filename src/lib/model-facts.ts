import type { Fact } from '#models/resolve-facts.ts';
import { orderingFacts } from './model-facts/orderings.ts';
import { sessionFacts } from './model-facts/sessions.ts';

const all = [...orderingFacts, ...sessionFacts] as const satisfies readonly Fact[];

/** Id of a number that a model gives. */
export type ModelFactId = (typeof all)[number]['id'];

/** Every number that the models give and the text prints. */
export const modelFacts: readonly Fact[] = all;
