import { createRequire } from 'node:module';
import type { FontRole } from './font-roles.ts';

const require = createRequire(import.meta.url);
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin';
const instrument = '@fontsource-variable/instrument-sans/files/instrument-sans-latin';

/** One of the site's fonts: what it is cut from and to. */
export interface Font {
  /** Its name in the site's folder of fonts. */
  readonly name: string;
  /** The file it is cut from, whole. */
  readonly file: string;
  /** The variable axes, pinned to a value or narrowed to a range. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** Whose characters it must hold; `any` for all of the site. */
  readonly role: FontRole | 'any';
}

/** The site's four fonts. */
export const fonts: readonly Font[] = [
  {
    name: 'text-roman.woff2',
    file: require.resolve(`${newsreader}-standard-normal.woff2`),
    axes: { opsz: 18, wght: 400 },
    role: 'any',
  },
  {
    name: 'text-italic.woff2',
    file: require.resolve(`${newsreader}-standard-italic.woff2`),
    axes: { opsz: 18, wght: 400 },
    role: 'italic',
  },
  {
    name: 'display.woff2',
    file: require.resolve(`${newsreader}-standard-normal.woff2`),
    axes: { opsz: 60, wght: 500 },
    role: 'display',
  },
  {
    name: 'sans.woff2',
    file: require.resolve(`${instrument}-wght-normal.woff2`),
    axes: { wght: { min: 400, max: 650 } },
    role: 'any',
  },
];

/** Stands for a font in a page that carries it itself, cut to the page's own characters when the site is published. */
export function ownAddress(name: string): string {
  return `own-font:${name}`;
}

/** The licences of the fonts, which must go wherever the fonts go: name beside them, and file. */
export const fontLicences = ['newsreader', 'instrument-sans'].map((family) => ({
  name: `${family}-licence.txt`,
  file: require.resolve(`@fontsource-variable/${family}/LICENSE`),
}));
