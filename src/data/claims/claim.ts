import type { ChapterSlug } from '../exercises.ts';
import type { FactId } from '../facts.ts';
import type { RecordPart } from '../record.ts';
import type { Verdict } from '../verdicts.ts';

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
  /** How it stands where that part of the record ends. */
  readonly verdictNow: Verdict;
  /** The part of the record whose end is the end of the evidence behind `verdictNow`. */
  readonly asOf: RecordPart;
  /** Why, in one to three sentences. */
  readonly reason: string;
  /** Facts; empty where nothing on the record bears on the claim. */
  readonly evidence: readonly FactId[];
  /** The chapter that treats it. */
  readonly chapter: ChapterSlug;
}
