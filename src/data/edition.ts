import type { IsoDate } from './types.ts';

/** Which book this is, and which state of it: for citations, feeds and machines. */
export const edition = {
  title: 'Who Gets What',
  subtitle: 'OpenAI’s $110 billion round, and the two words that divided the cloud',
  /** The day the edition is dated; later changes are corrections. */
  date: '2026-11-29',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where readers report errors: the address of the project’s list of issues; `null` until it has one. */
  issues: null,
} as const satisfies {
  readonly title: string;
  readonly subtitle: string;
  readonly date: IsoDate;
  readonly licence: { readonly name: string; readonly url: string };
  readonly issues: string | null;
};
