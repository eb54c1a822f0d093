import { betClaims } from './claims/bet.ts';
import type { Claim, ClaimKind } from './claims/claim.ts';
import { cloudsClaims } from './claims/clouds.ts';
import { moneyClaims } from './claims/money.ts';
import { thanksClaims } from './claims/thanks.ts';
import { wordsClaims } from './claims/words.ts';

export type { Claim, ClaimKind };

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

/** The source post cut into five parts, in its order; one file of claims each. */
export const claimParts = [
  { name: 'The money', from: moneyClaims[0].number },
  { name: 'The thanks and the blogger', from: thanksClaims[0].number },
  { name: 'The two words', from: wordsClaims[0].number },
  { name: 'The two clouds', from: cloudsClaims[0].number },
  { name: 'The bet', from: betClaims[0].number },
] as const satisfies readonly ClaimPart[];

/** All 33 claims of the source post, in its order. */
export const claims = [
  ...moneyClaims,
  ...thanksClaims,
  ...wordsClaims,
  ...cloudsClaims,
  ...betClaims,
] as const satisfies readonly Claim[];
