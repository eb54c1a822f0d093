import type { Article, Book, Dataset, Organization, WithContext } from 'schema-dts';
import { edition } from '#data/edition.ts';
import { publicAddress } from './site-address.ts';

/** Something that schema.org describes, for search engines and reference managers. */
export type StructuredData = WithContext<Article> | WithContext<Dataset>;

/** Who makes the book: the book itself. Nobody signs it, and no person is made up. */
const maker = { '@type': 'Organization', name: edition.title } as const satisfies Organization;

const shared = {
  '@context': 'https://schema.org',
  inLanguage: 'en',
  isAccessibleForFree: true,
  license: edition.licence.url,
} as const;

/** Where something is, for what is known to have an address. */
function located(site: URL | string | undefined, path: string): { readonly url?: string } {
  const url = publicAddress(site, path);
  return url === null ? {} : { url };
}

function book(site: URL | string | undefined): Book {
  return {
    '@type': 'Book',
    name: `${edition.title}: ${edition.subtitle}`,
    ...located(site, 'index.html'),
    datePublished: edition.date,
    author: maker,
    publisher: maker,
  };
}

/** A chapter as an `Article`; `sources` are the addresses of what its text names. */
export function articleData({
  site,
  path,
  title,
  summary,
  updated,
  words,
  sources,
}: {
  readonly site: URL | string | undefined;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day of the last change. */
  readonly updated: string;
  readonly words: number;
  readonly sources: readonly string[];
}): StructuredData {
  return {
    ...shared,
    '@type': 'Article',
    headline: title,
    description: summary,
    ...located(site, path),
    datePublished: edition.date,
    dateModified: updated,
    wordCount: words,
    author: maker,
    publisher: maker,
    isPartOf: book(site),
    citation: sources,
  };
}

/** A figure’s rows as a `Dataset`; `columns` are its table’s heads, `sources` what it is drawn from. */
export function datasetData({
  site,
  path,
  title,
  description,
  csv,
  columns,
  sources,
}: {
  readonly site: URL | string | undefined;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path of its CSV file. */
  readonly csv: string;
  readonly columns: readonly string[];
  readonly sources: readonly string[];
}): StructuredData {
  const contentUrl = publicAddress(site, csv);
  return {
    ...shared,
    '@type': 'Dataset',
    name: title,
    description,
    ...located(site, path),
    datePublished: edition.date,
    creator: maker,
    publisher: maker,
    isPartOf: book(site),
    variableMeasured: columns,
    citation: sources,
    ...(contentUrl === null
      ? {}
      : {
          distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl }],
        }),
  };
}

/** The data as the text of a script element: nothing in it can end the element. */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
