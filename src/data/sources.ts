import { bargainingSources } from './sources/bargaining.ts';
import { cloudSources } from './sources/clouds.ts';
import { coreSources } from './sources/core.ts';
import { postsSources } from './sources/posts.ts';
import { roundSources } from './sources/round.ts';
import { technologySources } from './sources/technology.ts';
import type { Source } from './types.ts';

/** The groups of the pages of sources, in their order; each is a file of `sources/`. */
export const sourceSubjects = [
  { id: 'companies', name: 'Company texts and filings', sources: coreSources },
  { id: 'the-round', name: 'The round, the payments, the business', sources: roundSources },
  { id: 'clouds', name: 'The contract, the clouds, the chips', sources: cloudSources },
  { id: 'posts', name: 'The posts, their retellings, what came after', sources: postsSources },
  { id: 'technology', name: 'Technology, prices, budgets', sources: technologySources },
  { id: 'models', name: 'Papers behind the models', sources: bargainingSources },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly Source[];
}[];

/** Id of any source. */
export type SourceId = (typeof sourceSubjects)[number]['sources'][number]['id'];

/** Every source. */
export const sources: readonly (Source & { readonly id: SourceId })[] = sourceSubjects.flatMap(
  ({ sources: own }): readonly (Source & { readonly id: SourceId })[] => own,
);
