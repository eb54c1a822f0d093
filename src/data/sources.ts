import { bargainingSources } from './sources/bargaining.ts';
import { cloudSources } from './sources/clouds.ts';
import { coreSources } from './sources/core.ts';
import { postsSources } from './sources/posts.ts';
import { roundSources } from './sources/round.ts';
import { technologySources } from './sources/technology.ts';
import type { Source } from './types.ts';

const all = [
  ...bargainingSources,
  ...cloudSources,
  ...coreSources,
  ...postsSources,
  ...roundSources,
  ...technologySources,
] as const;

/** Id of any source. */
export type SourceId = (typeof all)[number]['id'];

/** Every source. */
export const sources: readonly (Source & { readonly id: SourceId })[] = all;
