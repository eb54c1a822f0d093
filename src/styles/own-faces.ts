import { compactStyles } from '#lib/compact.ts';
import fontFaces from './fonts.css?raw';
import { ownAddress } from './fonts.ts';

/**
 * The faces of the sans for a page that carries its font itself, and what stands in where a reader allows none.
 * The font's address is {@link ownAddress} until the site is published.
 */
export const ownSansFaces = compactStyles(
  [...fontFaces.matchAll(/@font-face \{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => face.includes("'Instrument Sans"))
    .join('')
    .replace('/fonts/sans.woff2', ownAddress('sans.woff2'))
    .replace('font-display: optional', 'font-display: block'),
);
