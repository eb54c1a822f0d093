import { readUntil, type AsOf } from '#data/record.ts';
import { formatDate } from './format.ts';

/** How far the record reaches, in words that go on from “As of”: `early October 2026`. */
export function asOfInWords(asOf: AsOf): string {
  if (typeof asOf === 'object') return asOf.document;
  const { books, products } = readUntil;
  if (asOf === 'both') {
    return `${books.inWords} for the round, ${products.inWords} for products and prices`;
  }
  return asOf === 'books' || asOf === 'products' ? readUntil[asOf].inWords : formatDate(asOf);
}
