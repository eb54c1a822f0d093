import { edition } from '#data/edition.ts';
import { formatDate } from '#lib/format.ts';
import { publicAddress } from '#lib/site-address.ts';

/** What a part of the book is to who cites it, each with its type in CSL and what the styles call it. */
const kinds = {
  book: { type: 'book', genre: null },
  chapter: { type: 'chapter', genre: null },
  figure: { type: 'graphic', genre: 'Figure' },
  model: { type: 'graphic', genre: 'Interactive figure' },
  data: { type: 'dataset', genre: 'Data set' },
} as const;

/** A part of the book that can be cited. */
export interface CitedWork {
  /** Its name in the names of files and in BibTeX; of lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly kind: keyof typeof kinds;
  readonly title: string;
  /** Path of the built page on which it stands, as in `the-round.html`. */
  readonly path: string;
}

/** A part of the book as an item of CSL-JSON, version 1.0.2. Nobody signs the book: it has no author. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof kinds)[CitedWork['kind']]['type'];
  readonly title: string;
  readonly genre?: string;
  readonly 'container-title'?: string;
  readonly edition: string;
  readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly language: 'en';
  /** Left out where the site has no public address. */
  readonly URL?: string;
}

const book = `${edition.title}: ${edition.subtitle}`;

/** The book as a whole. */
export const wholeBook: CitedWork = {
  key: 'book',
  kind: 'book',
  title: book,
  path: 'index.html',
};

/** A work as CSL-JSON has it; the edition is that of the book, dated by its day. */
export function itemOf(work: CitedWork, site: URL | string | undefined): CslItem {
  const { type, genre } = kinds[work.kind];
  const [year = 0, month = 0, day = 0] = edition.date.split('-').map(Number);
  const url = publicAddress(site, work.path);
  return {
    id: `who-gets-what-${year}-${work.key}`,
    type,
    title: work.title,
    ...(genre === null ? {} : { genre }),
    ...(work.kind === 'book' ? {} : { 'container-title': book }),
    edition: formatDate(edition.date),
    issued: { 'date-parts': [[year, month, day]] },
    language: 'en',
    ...(url === null ? {} : { URL: url }),
  };
}
