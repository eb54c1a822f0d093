import { claimsA } from './claims-a.ts';
import { claimsB } from './claims-b.ts';
import type { IsoDate } from './types.ts';

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

/** Every verdict: what the record can settle first, what it cannot settle last. */
export const verdicts = [
  'supported',
  'outdated',
  'imprecise',
  'contradicted',
  'disputed',
  'interpretation',
  'open',
] as const satisfies readonly Verdict[];

/** What sort of statement a claim is, which decides what could refute it. */
export type ClaimKind = 'number' | 'attribution' | 'term' | 'interpretation' | 'prediction';

/** Every kind of claim, in words for a column head: the hardest to argue about first. */
export const claimKinds = [
  { kind: 'number', name: 'Sums and sizes' },
  { kind: 'attribution', name: 'Who said, did or got what' },
  { kind: 'term', name: 'Terms' },
  { kind: 'interpretation', name: 'Readings' },
  { kind: 'prediction', name: 'Predictions' },
] as const satisfies readonly { readonly kind: ClaimKind; readonly name: string }[];

/** A stretch of the source post whose claims belong together. */
export interface ClaimPart {
  readonly name: string;
  /** Number of its first claim; it ends where the next part begins. */
  readonly from: number;
}

/** The source post cut into five parts, in its order. */
export const claimParts = [
  { name: 'The money', from: 1 },
  { name: 'The thanks and the blogger', from: 7 },
  { name: 'The two words', from: 11 },
  { name: 'The two clouds', from: 21 },
  { name: 'The bet', from: 28 },
] as const satisfies readonly ClaimPart[];

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
  /** Fact ids; empty where nothing on the record bears on the claim. */
  readonly evidence: readonly string[];
  /** Slug of the chapter that treats it. */
  readonly chapter: string;
}

/** All 33 claims of the source post, in its order. */
export const claims = [...claimsA, ...claimsB] as const satisfies readonly Claim[];
