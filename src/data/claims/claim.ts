import type { ChapterSlug } from '../exercises.ts';
import type { FactId } from '../facts.ts';
import type { IsoDate } from '../types.ts';

/**
 * How a claim stands against the record.
 *
 * - `supported`: the record says so
 * - `imprecise`: right in outline, but a detail that matters is missing or wrong
 * - `outdated`: held on the day, and the record has moved on since
 * - `contradicted`: the record says otherwise
 * - `disputed`: the evidence points both ways
 * - `interpretation`: a reading or an opinion, which the record can inform but not settle
 * - `open`: about something not yet known
 */
export type Verdict =
  'supported' | 'imprecise' | 'outdated' | 'contradicted' | 'disputed' | 'interpretation' | 'open';

/** What sort of statement a claim is, which decides what could refute it. */
export type ClaimKind = 'number' | 'attribution' | 'term' | 'interpretation' | 'prediction';

/** One claim of the source post, checked. */
export interface Claim {
  /** Place in the source post, from 1. */
  readonly number: number;
  /** `claim.` and the number with two digits. */
  readonly id: string;
  /** What it is about, in two to four words: its name in figures and tables. */
  readonly topic: string;
  /** The claim in one sentence of our own. */
  readonly claim: string;
  readonly kind: ClaimKind;
  /** How it stood on 27 and 28 February 2026. */
  readonly verdictThen: Verdict;
  /** How it stands at `asOf`. */
  readonly verdictNow: Verdict;
  /** End of the evidence behind `verdictNow`: 11 October 2026 for the companies’ books, 18 November for products. */
  readonly asOf: IsoDate;
  /** Why, in one to three sentences. */
  readonly reason: string;
  /** Facts; empty where nothing on the record bears on the claim. */
  readonly evidence: readonly FactId[];
  /** The chapter that treats it. */
  readonly chapter: ChapterSlug;
}
