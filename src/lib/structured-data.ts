import type {
  Article,
  Book,
  DataDownload,
  Dataset,
  LearningResource,
  Organization,
  PropertyValue,
  WithContext,
} from 'schema-dts';
import { edition } from '#data/edition.ts';
import { publicAddress } from './site-address.ts';

/** Something that schema.org describes, for search engines and reference managers. */
export type StructuredData =
  WithContext<Article> | WithContext<Dataset> | WithContext<LearningResource>;

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

/** Whom the book suits, in the words that the page for teachers has for it. */
const educationalLevel = 'Upper secondary, first year of university';

/** A chapter as an `Article`; `sources` are the addresses of what its text names. */
export function articleData({
  site,
  path,
  title,
  summary,
  updated,
  words,
  minutes,
  sources,
}: {
  readonly site: URL | string | undefined;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day of the last change. */
  readonly updated: string;
  readonly words: number;
  /** How long it takes to read. */
  readonly minutes: number;
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
    timeRequired: `PT${minutes}M`,
    educationalLevel,
    learningResourceType: 'text',
    author: maker,
    publisher: maker,
    isPartOf: book(site),
    citation: sources,
  };
}

/** A page to teach with as a `LearningResource`; `minutes` are what a class needs for what it has. */
export function lessonData({
  site,
  path,
  title,
  description,
  kind,
  minutes,
  teaches,
  chapter,
}: {
  readonly site: URL | string | undefined;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'lesson plan' | 'teacher’s guide';
  /** `null` where it depends on the way that a teacher takes. */
  readonly minutes: number | null;
  /** What students can do at its end. */
  readonly teaches: readonly string[];
  /** The chapter that it is about; `null` for a page about all of them. */
  readonly chapter: { readonly title: string; readonly path: string } | null;
}): StructuredData {
  return {
    ...shared,
    '@type': 'LearningResource',
    name: title,
    description,
    ...located(site, path),
    learningResourceType: kind,
    educationalLevel,
    ...(minutes === null ? {} : { timeRequired: `PT${minutes}M` }),
    ...(teaches.length === 0 ? {} : { teaches }),
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    ...(chapter === null
      ? {}
      : { about: { '@type': 'Article', name: chapter.title, ...located(site, chapter.path) } }),
    datePublished: edition.date,
    author: maker,
    publisher: maker,
    isPartOf: book(site),
  };
}

/** A column of a figure’s rows, as `PropertyValue` has it. */
interface Variable {
  /** Its key in the files. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** What a number counts; `null` for all that is no number. */
  readonly unit: string | null;
}

/** What was measured in a column. */
function variable({ key, label, description, unit }: Variable): PropertyValue {
  return {
    '@type': 'PropertyValue',
    name: label,
    propertyID: key,
    description,
    ...(unit === null ? {} : { unitText: unit }),
  };
}

/** A file that can be fetched, where the site has a public address; nothing elsewhere. */
function download(
  site: URL | string | undefined,
  { path, format }: { readonly path: string; readonly format: string },
): readonly DataDownload[] {
  const contentUrl = publicAddress(site, path);
  if (contentUrl === null) return [];
  return [{ '@type': 'DataDownload', encodingFormat: format, contentUrl, license: shared.license }];
}

/** A figure’s rows as a `Dataset`; `sources` are the addresses of what it is drawn from. */
export function datasetData({
  site,
  path,
  title,
  description,
  files,
  variables,
  dates,
  sources,
}: {
  readonly site: URL | string | undefined;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Its files, each with its media type. */
  readonly files: readonly { readonly path: string; readonly format: string }[];
  readonly variables: readonly Variable[];
  /** First and last ISO date of its rows, as exact as they are known; `null` where they have none. */
  readonly dates: readonly [first: string, last: string] | null;
  readonly sources: readonly string[];
}): StructuredData {
  const distribution = files.flatMap((file) => download(site, file));
  return {
    ...shared,
    '@type': 'Dataset',
    name: title,
    description,
    ...located(site, path),
    datePublished: edition.date,
    version: edition.date,
    creator: maker,
    publisher: maker,
    isPartOf: book(site),
    ...(dates === null ? {} : { temporalCoverage: [...new Set(dates)].join('/') }),
    variableMeasured: variables.map(variable),
    citation: sources,
    ...(distribution.length === 0 ? {} : { distribution }),
  };
}

/** The data as the text of a script element: nothing in it can end the element. */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
