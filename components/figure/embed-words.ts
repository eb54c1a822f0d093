import { edition } from '#data/edition.ts';
import { asOfInWords } from '#lib/as-of.ts';
import { formatDate } from '#lib/format.ts';
import type { Figure } from './define-figure.ts';
import { publishersOf } from './publishers.ts';

/** What an embed says of its sources, in one line: `OpenAI and Amazon. As of early October 2026.` */
export function sourceLine(figure: Figure): string {
  return `${publishersOf(figure)}. As of ${asOfInWords(figure.asOf)}.`;
}

/** What an embed says of where it comes from, in pieces: each is a link of its own. */
export const originLine = {
  book: `From ${edition.title}, edition of ${formatDate(edition.date)}`,
  licence: edition.licence.name,
  data: 'Data, CSV',
} as const;
