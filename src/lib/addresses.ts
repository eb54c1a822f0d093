import { subjectOf } from './subjects.ts';

/** Where the entry of a fact stands: on the page of its subject. */
export function factAddress(factId: string): string {
  return `/facts/${subjectOf(factId)}#fact.${factId}`;
}

/** Where a fact stands in the index of all facts; the address it had first, and keeps. */
export function factIndexAddress(factId: string): string {
  return `/facts#fact.${factId}`;
}
