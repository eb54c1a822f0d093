import type { Claim, ClaimKind, ClaimPart } from '#data/claims.ts';
import type { ChapterSlug } from '#data/exercises.ts';
import type { RecordPart } from '#data/record.ts';
import type { Verdict } from '#data/verdicts.ts';
import { byPart, byVerdict, hasMoved } from './verdicts.ts';

/** A claim as it is sifted: what the record says of it, and the words of its entry. */
export interface LedgerRow extends Pick<
  Claim,
  'number' | 'kind' | 'verdictThen' | 'verdictNow' | 'asOf' | 'chapter'
> {
  /** What a search looks through, folded. */
  readonly text: string;
}

/** What the reader wants to see of the ledger, and in which order. */
export interface LedgerState {
  readonly verdict: Verdict | 'any';
  /** The moment at which a claim has to have that verdict; verdicts are sorted by it too. */
  readonly when: 'now' | 'on-the-day';
  /** Whether the verdict now has to be another than on the day, or the same. */
  readonly change: 'any' | 'moved' | 'same';
  readonly kind: ClaimKind | 'any';
  readonly chapter: ChapterSlug | 'any';
  /** The part of the record whose end is the date of the verdict now. */
  readonly 'as-of': RecordPart | 'any';
  /** The order of the post, of the list of verdicts, of the chapters, or of the dates of the verdicts now. */
  readonly sort: 'post' | 'verdict' | 'chapter' | 'date';
  /** Words that all have to stand in the entry, in any order; none asks for nothing. */
  readonly search: string;
}

/** In which order things stand, and how the post is cut. */
export interface LedgerOrders {
  readonly parts: readonly ClaimPart[];
  readonly verdicts: readonly Verdict[];
  readonly chapters: readonly ChapterSlug[];
  readonly dates: readonly RecordPart[];
}

/** Claims that stand under one heading. */
export interface LedgerGroup<R extends LedgerRow = LedgerRow> {
  /** The name of a part of the post, a verdict, the slug of a chapter or a part of the record: as sorted. */
  readonly key: string;
  /** Never empty. */
  readonly rows: readonly R[];
}

/**
 * A text in which capitals, accents, and the ways to write an apostrophe, a dash, a quotation mark or a space
 * make no difference.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘]/gu, '')
    .toUpperCase()
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replaceAll(/[\s"“”„«»]+/g, ' ')
    .trim();
}

/** The words of a search, folded. */
export function searchedWords(search: string): readonly string[] {
  return folded(search)
    .split(' ')
    .filter((word) => word !== '');
}

/** The rows that fit, as they come. */
export function filterClaims<R extends LedgerRow>(
  rows: readonly R[],
  state: LedgerState,
): readonly R[] {
  const { verdict, when, change, kind, chapter } = state;
  const words = searchedWords(state.search);
  return rows.filter((row) => {
    const own = when === 'now' ? row.verdictNow : row.verdictThen;
    if (verdict !== 'any' && own !== verdict) return false;
    if (change !== 'any' && hasMoved(row) !== (change === 'moved')) return false;
    if (kind !== 'any' && row.kind !== kind) return false;
    if (chapter !== 'any' && row.chapter !== chapter) return false;
    if (state['as-of'] !== 'any' && row.asOf !== state['as-of']) return false;
    return words.every((word) => row.text.includes(word));
  });
}

/** Rows by a key, the keys in the order given; a key without rows is left out. */
function byKey<R extends LedgerRow>(
  rows: readonly R[],
  keys: readonly string[],
  keyOf: (row: R) => string,
): readonly LedgerGroup<R>[] {
  return keys.map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }));
}

/**
 * Rows in the order asked for, under headings; none of them empty.
 *
 * @throws RangeError when a row has a verdict that is not in the list, or stands before the first part of the post.
 */
export function groupClaims<R extends LedgerRow>(
  rows: readonly R[],
  { sort, when }: Pick<LedgerState, 'sort' | 'when'>,
  { parts, verdicts, chapters, dates }: LedgerOrders,
): readonly LedgerGroup<R>[] {
  const groups = {
    post: () => byPart(rows, parts).map(({ name, claims }) => ({ key: name, rows: claims })),
    verdict: () =>
      byVerdict(rows, when === 'now' ? 'now' : 'then', verdicts).map(({ verdict, claims }) => ({
        key: verdict,
        rows: claims,
      })),
    chapter: () => byKey(rows, chapters, ({ chapter }) => chapter),
    date: () => byKey(rows, dates, ({ asOf }) => asOf),
  };
  return groups[sort]().filter((group) => group.rows.length > 0);
}
