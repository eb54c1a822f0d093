import type { ClaimKind } from '#data/claims.ts';
import type { ChapterSlug } from '#data/exercises.ts';
import type { RecordPart } from '#data/record.ts';
import type { Verdict } from '#data/verdicts.ts';
import type { LedgerOrders, LedgerRow } from '#models/filter-claims.ts';

/** What the browser needs to know of the ledger besides its text. Every list is in the order in which its things stand. */
export interface TheLedgerGiven extends Pick<LedgerOrders, 'parts'> {
  readonly verdicts: readonly Verdict[];
  readonly kinds: readonly { readonly kind: ClaimKind; readonly name: string }[];
  /** The chapters that treat a claim. */
  readonly chapters: readonly {
    readonly slug: ChapterSlug;
    readonly number: number;
    readonly title: string;
  }[];
  /** The parts of the record, the one that was read furthest first. */
  readonly dates: readonly { readonly part: RecordPart; readonly inWords: string }[];
  /** In the order of the post. */
  readonly claims: readonly Omit<LedgerRow, 'text'>[];
}

/** The orders of the ledger’s things, as the model takes them. */
export function ordersOf({ parts, verdicts, chapters, dates }: TheLedgerGiven): LedgerOrders {
  return {
    parts,
    verdicts,
    chapters: chapters.map(({ slug }) => slug),
    dates: dates.map(({ part }) => part),
  };
}
