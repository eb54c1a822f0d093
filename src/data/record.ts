import type { IsoDate } from './types.ts';

/**
 * Where the record ends: `books` for the round, the payments and the companies’ books, `products` for
 * prices and documents on products. Hardly anything published later is in it. The day is for drawings;
 * that of `books` is known roughly, so readers get the words.
 */
export const readUntil = {
  books: { day: '2026-10-11', inWords: 'early October 2026' },
  products: { day: '2026-11-18', inWords: 'mid-November 2026' },
} as const satisfies Readonly<Record<string, { readonly day: IsoDate; readonly inWords: string }>>;

/** A part of the record with an end of its own. */
export type RecordPart = keyof typeof readUntil;

/**
 * How far the record reaches for one figure: to the end of a part or of both, to a date, or to a
 * document that `document` names.
 */
export type AsOf = RecordPart | 'both' | IsoDate | { readonly document: string };

/** The month in which the stored copies of the sources were read. */
export const readIn = '2026-11' satisfies IsoDate;
