import { claims } from '#data/claims.ts';
import type { Explorable } from '#components/explore/define-explorable.ts';
import type { OwnPage } from '#components/explore/own-pages.ts';
import { asWords, problemsOfWords, words, type Words } from '#components/figure/words.ts';

const title = words`Sift the post’s ${claims.length} claims, and see whose verdict changed since the day`;
const measure =
  'Each claim in our words, its verdict on the day and now, the reason, and the facts behind it.';
const assumptions = [
  words`“On the day” means 27 and 28 February 2026; the post itself, in the copy read, has no date. “Now” is as far as that part of the record was read, and each entry says how far.`,
  'Cutting the post into claims, sorting them and calling one “imprecise” are judgements of this book. A stricter reader would make others.',
] as const;
const leavesOut = [
  'How much a claim matters: all stand alike, great and small.',
  'What could not be read: for the claims on the thanks Altman’s follow-up posts and the text by the blogger; for others the contracts, of which only parts are public.',
] as const;

const text = (said: string | Words) => asWords(said).text;
const parts = [title, measure, ...assumptions, ...leavesOut];
const problems = problemsOfWords(
  Object.fromEntries(parts.map((said, index) => [`text ${index + 1}`, asWords(said)])),
);
if (problems.length > 0) {
  throw new RangeError(
    problems
      .map(
        (problem) =>
          `The ledger ${problem}. It is written in components/explore/the-ledger/told.ts.`,
      )
      .join('\n'),
  );
}

/** What the ledger says of itself where it stands alone, on a page of its own or in a frame on another’s. */
export const theLedger = {
  /** Of its page and its frame, and the address within them. */
  id: 'the-ledger',
  name: 'The ledger',
  title: text(title),
  measure,
  assumptions: assumptions.map(text),
  leavesOut: leavesOut.map(text),
  sources: ['gate-2026-source-post'],
  asOf: 'both',
} as const satisfies OwnPage &
  Pick<Explorable, 'sources' | 'asOf'> & {
    readonly assumptions: readonly string[];
    readonly leavesOut: readonly string[];
  };

/** The slug of the chapter that has the ledger, and its address there. */
export const ledgerPlace = { slug: 'the-post-checked', anchor: 'ledger' } as const;
