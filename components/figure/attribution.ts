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
 * What the licence asks for beside what is taken: the work, its edition, its address and the licence.
 *
 * @param address public address of the book; `null` while there is none.
 */
export function attributionLines(
  address: string | null,
): readonly { readonly name: string; readonly text: string }[] {
  const at = address === null ? '' : `, ${address}`;
  const { name, url } = edition.licence;
  return ['Text', 'Figure', 'Data'].map((what) => ({
    name: `For ${what === 'Figure' ? 'a figure' : what.toLowerCase()}`,
    text: `${what}: ${dated}${at}, ${name}, ${url}`,
  }));
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
