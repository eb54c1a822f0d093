import { mayPrecede } from './dates.ts';
import type { Problem } from './problem.ts';
import type { WrittenData } from './written-data.ts';

function problemOf(id: string, says: string, field?: string): Problem {
  return {
    within: 'src/data/sources',
    written: `id: '${id}'`,
    ...(field === undefined ? {} : { field }),
    says: `The source "${id}" ${says}`,
  };
}

/** One page is one source. */
function addressesDiffer({ sources }: WrittenData): readonly Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, url }) => {
    const before = first.get(url);
    first.set(url, before ?? id);
    return before === undefined
      ? []
      : [
          problemOf(
            id,
            `has the address of "${before}". One page is one source: cite that one, and take this away.`,
            'url',
          ),
        ];
  });
}

/** Nothing was read before it was published. */
function readAfterPublishing({ sources }: WrittenData): readonly Problem[] {
  return sources
    .filter(({ published, accessed }) => published !== null && !mayPrecede(published, accessed))
    .map(({ id, published, accessed }) =>
      problemOf(
        id,
        `was read in ${accessed} and published in ${published ?? ''}, later. Correct one of the two.`,
        'accessed',
      ),
    );
}

/** What holds of sources: each rule gives the problems it finds. */
export const sourceRules: readonly ((data: WrittenData) => readonly Problem[])[] = [
  addressesDiffer,
  readAfterPublishing,
];

/** Sources that nothing rests on, neither a fact nor a row. `cited` are the ids that the models cite. */
export function unusedSources(data: WrittenData, cited: Iterable<string>): readonly Problem[] {
  const used = new Set<string>([
    ...cited,
    ...data.given.flatMap(({ sources }) => sources),
    ...data.modelPrices.flatMap(({ sources }) => sources),
    ...[
      ...data.cacheDiscounts,
      ...data.cloudAgreements,
      ...data.commitments,
      ...data.hostingRights,
      ...data.orderings,
      ...data.retellings,
      ...data.timeline,
    ].map(({ source }) => source),
  ]);
  return data.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) =>
      problemOf(
        id,
        'supports nothing: no fact and no row names it. Name it in the `sources` of what it supports, or take it away.',
      ),
    );
}
