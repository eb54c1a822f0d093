import { sourceSubjects } from '#data/sources.ts';
import { subjectOf } from './subjects.ts';

/** Where the entry of a fact stands: on the page of its subject. */
export function factAddress(factId: string): string {
  return `/facts/${subjectOf(factId)}#fact.${factId}`;
}

/** Where a fact stands in the index of all facts; the address it had first, and keeps. */
export function factIndexAddress(factId: string): string {
  return `/facts#fact.${factId}`;
}

/** Id of a claim's entry in the ledger: an id in a page has no dots. */
export function claimAnchor(claimId: string): string {
  return claimId.replace('.', '-');
}

/** Where the entry of a claim stands: in the ledger. */
export function claimAddress(claimId: string): string {
  return `/the-post-checked#${claimAnchor(claimId)}`;
}

const subjectsOfSources: ReadonlyMap<string, string> = new Map(
  sourceSubjects.flatMap(({ id, sources }) => sources.map((source) => [source.id, id] as const)),
);

/**
 * Where the entry of a source stands: on the page of its subject.
 *
 * @throws RangeError when there is no such source.
 */
export function sourceAddress(sourceId: string): string {
  const subject = subjectsOfSources.get(sourceId);
  if (subject !== undefined) return `/sources/${subject}#source.${sourceId}`;
  throw new RangeError(`There is no source "${sourceId}". Use an id of src/data/sources/.`);
}

/** Where a source stands in the index of all sources: the address that it had first, and keeps. */
export function sourceIndexAddress(sourceId: string): string {
  return `/sources#source.${sourceId}`;
}
