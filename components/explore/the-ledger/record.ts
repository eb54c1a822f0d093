import { claimKinds, claimParts, claims } from '#data/claims.ts';
import { readUntil, type RecordPart } from '#data/record.ts';
import { verdictOrder } from '#data/verdicts.ts';
import type { TheLedgerGiven } from './given.ts';

/** A chapter of the book, as pages know it. */
interface NamedChapter {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
}

const recordParts = ['books', 'products'] as const satisfies readonly RecordPart[];

/** What the browser is given of the ledger, out of the record and the published chapters. */
export function theLedgerGiven(chapters: readonly NamedChapter[]): TheLedgerGiven {
  const treated = [...new Set(claims.map(({ chapter }) => chapter))];
  return {
    parts: claimParts,
    verdicts: verdictOrder,
    kinds: claimKinds,
    chapters: chapters
      .flatMap(({ slug, number, title }) =>
        treated.filter((own) => own === slug).map((own) => ({ slug: own, number, title })),
      )
      .sort((a, b) => a.number - b.number),
    dates: recordParts
      .map((part) => ({ part, ...readUntil[part] }))
      .sort((a, b) => b.day.localeCompare(a.day))
      .map(({ part, inWords }) => ({ part, inWords })),
    claims: claims.map(({ number, kind, verdictThen, verdictNow, asOf, chapter }) => ({
      number,
      kind,
      verdictThen,
      verdictNow,
      asOf,
      chapter,
    })),
  };
}
