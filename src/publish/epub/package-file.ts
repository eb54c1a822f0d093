import { createHash } from 'node:crypto';
import { x } from 'xastscript';
import { xmlDocument } from '#lib/xml.ts';
import type { BookWords } from '../editions/book-words.ts';

/** A file of the e-book, as its package lists it. */
export interface PackageItem {
  readonly path: string;
  /** What the package says of it beside its kind, as `nav` or `cover-image`. */
  readonly properties?: string;
  /** Whether readers turn to it from a link and not by turning pages; `undefined` for what is no document. */
  readonly isLinear?: boolean;
}

const kinds: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  css: 'text/css',
  woff2: 'font/woff2',
  txt: 'text/plain',
};

function kindOf(path: string): string {
  const kind = kinds[path.slice(path.lastIndexOf('.') + 1)];
  if (kind !== undefined) return kind;
  throw new Error(
    `The e-book holds ${path}, and a package must say of what kind each file is. Add its ending to src/publish/epub/package-file.ts.`,
  );
}

/** An id that stays as long as the book’s name and its day do, in the form of a UUID. */
function identifier({ title, date }: BookWords): string {
  const hash = createHash('sha256').update(`${title} ${date}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${parts.join('-')}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** How a reader who does not see, or does not hear, can use the book, in the words of schema.org. */
const accessibility: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Every figure has a description and a table of its numbers; every number in the text leads to its record and back. Text can be set in any size and colours. No sound, no motion.',
  ],
];

/** The package document: what the book is called, what it holds, and in which order it is read. */
export function packageFile(words: BookWords, items: readonly PackageItem[]): string {
  const { title, subtitle, description, date, licence } = words;
  const ids = new Map(items.map(({ path }, index) => [path, `file-${index + 1}`]));
  const meta = (property: string, text: string, refines?: string) =>
    x('meta', { property, ...(refines === undefined ? {} : { refines }) }, text);
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book',
        'xml:lang': 'en',
        prefix: 'schema: http://schema.org/',
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'book' }, identifier(words)),
          x('dc:title', { id: 'title' }, title),
          meta('title-type', 'main', '#title'),
          x('dc:title', { id: 'subtitle' }, subtitle),
          meta('title-type', 'subtitle', '#subtitle'),
          x('dc:creator', { id: 'creator' }, title),
          x('dc:publisher', title),
          x('dc:language', 'en'),
          x('dc:date', date),
          x('dc:description', description),
          x('dc:rights', `Text, figures and data: ${licence.name}, ${licence.url}`),
          meta('dcterms:modified', `${date}T00:00:00Z`),
          ...accessibility.map(([name, value]) => meta(`schema:${name}`, value)),
        ]),
        x(
          'manifest',
          items.map(({ path, properties }) =>
            x('item', {
              id: ids.get(path) ?? '',
              href: path,
              'media-type': kindOf(path),
              ...(properties === undefined ? {} : { properties }),
            }),
          ),
        ),
        x(
          'spine',
          items
            .filter(({ isLinear }) => isLinear !== undefined)
            .map(({ path, isLinear }) =>
              x('itemref', {
                idref: ids.get(path) ?? '',
                ...(isLinear === false ? { linear: 'no' } : {}),
              }),
            ),
        ),
      ],
    ),
  );
}

/** Where reading systems look for the package document. */
export function containerFile(packagePath: string): string {
  return xmlDocument(
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [
        x('rootfile', {
          'full-path': packagePath,
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  );
}
