/** Where a fact stands in the index of all facts: the address that it had first, and keeps. */
export function factIndexAddress(factId: string): string {
  return `/facts#fact.${factId}`;
}
