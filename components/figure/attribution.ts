import { edition } from '#data/edition.ts';
import { asOfInWords } from '#lib/as-of.ts';
import { formatDate } from '#lib/format.ts';
import type { Figure } from './define-figure.ts';
import { publishersOf } from './publishers.ts';

/** What a figure rests on and how far that was read: `OpenAI and Amazon. As of early October 2026.` */
export function sourceLine(figure: Pick<Figure, 'sources' | 'asOf'>): string {
  return `${publishersOf(figure)}. As of ${asOfInWords(figure.asOf)}.`;
}

/** The book and its edition: `Who Gets What, edition of 29 November 2026`. */
export const dated = `${edition.title}, edition of ${formatDate(edition.date)}`;

/** What stands under a figure where it is shown: the book, its edition and its licence with its address. */
export const credit = `Figure: ${dated}, ${edition.licence.name}, ${edition.licence.url}`;

/**
 * A figure in a list of sources: its headline, the book as its maker, the edition and where it stands.
 *
 * @param address public address of its page; `null` while there is none.
 */
export function citationOf({ title }: Pick<Figure, 'title'>, address: string | null): string {
  const book = `${edition.title}: ${edition.subtitle}, edition of ${formatDate(edition.date)}`;
  return `“${title}”, figure in ${book}${address === null ? '' : `, ${address}`}.`;
}

/** A figure named in one line where its rows are used. */
export function attributionOf({ title }: Pick<Figure, 'title'>): string {
  return `“${title}”, ${dated}, ${edition.licence.name}`;
}

/** What an embed says of where it comes from, in pieces: each is a link of its own. */
export const originLine = {
  book: `From ${dated}`,
  licence: edition.licence.name,
  data: 'Data, CSV',
} as const;
