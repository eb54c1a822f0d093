import type { Fact } from '#models/resolve-facts.ts';
import { bargainingFacts } from './model-facts/bargaining.ts';
import { concentrationFacts } from './model-facts/concentration.ts';
import { dilutionFacts } from './model-facts/dilution.ts';
import { marginFacts } from './model-facts/margins.ts';
import { orderingFacts } from './model-facts/orderings.ts';
import { sessionFacts } from './model-facts/sessions.ts';
import { verdictFacts } from './model-facts/verdicts.ts';

const all = [
  ...dilutionFacts,
  ...orderingFacts,
  ...sessionFacts,
  ...marginFacts,
  ...concentrationFacts,
  ...bargainingFacts,
  ...verdictFacts,
] as const satisfies readonly Fact[];

/** Id of a number that a model gives. */
export type ModelFactId = (typeof all)[number]['id'];

/** Every number that the models give and the text prints. */
export const modelFacts: readonly Fact[] = all;
