import type { FactId } from './facts.ts';
import type { IsoDate } from './types.ts';

/** Something that an edition said and that turned out to be wrong. */
export interface Correction {
  /** `YYYY-MM-DD-topic`, kept for ever: the anchor on the page and the entry of the feed. */
  readonly id: string;
  /** The day it was corrected. */
  readonly date: IsoDate;
  /** The page it stood on, as in its address, without `.html`: `the-round`, `figures/valuations`. */
  readonly page: string;
  /** What was said, as it stood. */
  readonly said: string;
  /** What is said now. */
  readonly says: string;
  /** How the error came about and how it was found, in one or two sentences. */
  readonly why: string;
  /** The facts that were changed or that now carry the sentence; may be empty. */
  readonly factIds: readonly FactId[];
}

/** Every correction since the first edition, latest first. */
export const corrections: readonly Correction[] = [];
