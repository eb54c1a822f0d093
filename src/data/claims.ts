import { claimsA } from './claims-a.ts';
import { claimsB } from './claims-b.ts';
import type { IsoDate } from './types.ts';

/**
 * How a claim stands against the record.
 *
 * - `supported`: the record says so
 * - `imprecise`: right in outline, but a detail that matters is missing or wrong
 * - `outdated`: was so, and is so no longer
 * - `contradicted`: the record says otherwise
 * - `disputed`: the evidence points both ways
 * - `interpretation`: a reading or an opinion, which the record can inform but not settle
 * - `open`: about something not yet known
 */
export type Verdict =
  'supported' | 'imprecise' | 'outdated' | 'contradicted' | 'disputed' | 'interpretation' | 'open';

/** One claim of the source post, checked. */
export interface Claim {
  /** Place in the source post, from 1. */
  readonly number: number;
  /** `claim.` and the number with two digits. */
  readonly id: string;
  /** The claim in one sentence of our own. */
  readonly claim: string;
  /** What sort of statement it is, which decides what could refute it. */
  readonly kind: 'number' | 'attribution' | 'term' | 'interpretation' | 'prediction';
  /** How it stood on 27 and 28 February 2026. */
  readonly verdictThen: Verdict;
  /** How it stands at `asOf`. */
  readonly verdictNow: Verdict;
  /** End of the evidence behind `verdictNow`: 11 October 2026 for the companies’ books, 18 November for products. */
  readonly asOf: IsoDate;
  /** Why, in one to three sentences. */
  readonly reason: string;
  /** Fact ids; empty where nothing on the record bears on the claim. */
  readonly evidence: readonly string[];
  /** Slug of the chapter that treats it. */
  readonly chapter: string;
}

/** All 33 claims of the source post, in its order. */
export const claims = [...claimsA, ...claimsB] as const satisfies readonly Claim[];
