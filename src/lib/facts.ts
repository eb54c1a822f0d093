import type { FactId } from '#data/facts.ts';
import { sources, type SourceId } from '#data/sources.ts';
import type { Source } from '#data/types.ts';
import type { Fact } from '#models/resolve-facts.ts';
import { problemsOfFacts } from './check-data/check-data.ts';
import { refuse } from './check-data/problem.ts';
import { writtenData } from './check-data/written-data.ts';
import { modelFacts, type ModelFactId } from './model-facts.ts';
import { noSuchFact, noSuchSource } from './no-such-id.ts';
import { recordedFacts } from './recorded-facts.ts';

/** Id of any fact: recorded, or given by a model. */
export type AnyFactId = FactId | ModelFactId;

/** Every fact by id: the recorded ones, then the models' results. */
export const facts: ReadonlyMap<string, Fact> = new Map([
  ...recordedFacts,
  ...modelFacts.map((fact) => [fact.id, fact] as const),
]);

refuse(problemsOfFacts(writtenData, facts));

const sourcesById: ReadonlyMap<string, Source> = new Map(
  sources.map((source) => [source.id, source]),
);

/** Whether a text is the id of a fact. */
export function isFactId(text: string): text is AnyFactId {
  return facts.has(text);
}

/** Whether a text is the id of a source. */
export function isSourceId(text: string): text is SourceId {
  return sourcesById.has(text);
}

/**
 * The fact whose id stands in a text that nothing has checked, such as a component's prop.
 *
 * @throws RangeError that names the nearest ids when there is no such fact.
 */
export function factFromText(id: string): Fact {
  const fact = facts.get(id);
  if (fact) return fact;
  throw new RangeError(noSuchFact(id, facts.keys()));
}

/** The fact with an id. */
export function factById(id: AnyFactId): Fact {
  return factFromText(id);
}

/**
 * The source whose id stands in a text that nothing has checked, such as a component's prop.
 *
 * @throws RangeError that names the nearest ids when there is no such source.
 */
export function sourceFromText(id: string): Source {
  const source = sourcesById.get(id);
  if (source) return source;
  throw new RangeError(noSuchSource(id, sourcesById.keys()));
}

/** The source with an id. */
export function sourceById(id: SourceId): Source {
  return sourceFromText(id);
}
