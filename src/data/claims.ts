import type { Claim, ClaimKind, Verdict } from './claim-types.ts';
import { claimsA } from './claims-a.ts';
import { claimsB } from './claims-b.ts';

export type { Claim, ClaimKind, Verdict };

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

/** All 33 claims of the source post, in its order. */
export const claims = [...claimsA, ...claimsB] as const satisfies readonly Claim[];
