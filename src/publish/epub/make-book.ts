import type { Element } from 'hast';
import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { typesetter } from '#lib/outlines/typesetter.ts';
import type { DrawnPicture } from '../editions/bare-page.ts';
import { bookWords, dayInWords, type BookWords } from '../editions/book-words.ts';
import { pictureFile, type PictureFile } from '../editions/picture-file.ts';
import { attribute } from '../editions/tree.ts';
import type { BuiltSite } from '../read-site.ts';
import { coverPicture } from './cover.ts';
import { documentPath, linkDocuments, type Draft } from './link-documents.ts';
import { navigation } from './navigation.ts';
import { containerFile, packageFile, type PackageItem } from './package-file.ts';
import { notesPath, splitChapter } from './split-chapter.ts';
import { takePages, type Part } from './take-pages.ts';
import { toDocument, type DocumentWords } from './to-document.ts';

/** The folder of the e-book’s own files within it. */
const folder = 'book/';
const packagePath = `${folder}book.opf`;
const sheet = new URL('book.css', import.meta.url);

/** About what a reading system’s page has room for, in the pixels of a drawing: width and height. */
const room = { width: 340, height: 520 };

/** A document to be written. */
interface Document extends Draft {
  readonly words: DocumentWords;
  readonly isLinear: boolean;
}

/** Takes the drawings of pages, and keeps those that differ as files. */
class Pictures {
  readonly files = new Map<string, string>();
  /** The opening pictures, by page. */
  readonly openings = new Map<string, Element>();
  readonly #setter: Awaited<ReturnType<typeof typesetter>>;

  constructor(setter: Awaited<ReturnType<typeof typesetter>>) {
    this.#setter = setter;
  }

  /** Of the drawings of a figure the one that a page shows largest. */
  #best({ drawings }: DrawnPicture): Element {
    const scale = (drawing: Element) => {
      const [width, height] = ['width', 'height'].map((name) => Number(attribute(drawing, name)));
      return Math.min(1, room.width / (width ?? 0), room.height / (height ?? 0)) || 0;
    };
    const [first, ...wider] = drawings;
    return wider.reduce((best, drawing) => (scale(drawing) > scale(best) ? drawing : best), first);
  }

  #fileOf(picture: DrawnPicture): PictureFile {
    try {
      const margin = picture.of === 'swatch' || picture.of === 'opening' ? 0 : 8;
      return pictureFile(this.#best(picture), this.#setter, margin);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The picture of "${picture.of}" in the e-book ${reason}.`, { cause });
    }
  }

  /** An image in the place of a drawing, in a page of the site. */
  imageFor(page: string, picture: DrawnPicture): Element {
    if (picture.of === 'opening') this.openings.set(page, picture.drawings[0]);
    const { svg, width, height } = this.#fileOf(picture);
    const isKey = picture.of === 'swatch';
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
    const known = [...this.files].find(([, other]) => other === svg)?.[0];
    const path = known ?? `pictures/${isKey ? hash : `${picture.of}-${hash}`}.svg`;
    this.files.set(path, svg);
    return h('img', {
      className: picture.of === 'opening' ? ['opening'] : undefined,
      src: posix.relative(posix.dirname(page), path),
      alt: isKey && picture.description !== '' ? `${picture.description}: ` : picture.description,
      width: isKey ? undefined : Math.round(width),
      height: isKey ? undefined : Math.round(height),
    });
  }
}

function titlePage(
  { title, subtitle, date, licence }: BookWords,
  address: string | undefined,
): Element {
  return h('main', [
    h('div.title-page', [
      h('h1', title),
      h('p.subtitle', subtitle),
      h('p.terms', [
        `Edition of ${dayInWords(date)}. Text, figures and data: `,
        h('a', { href: licence.url }, licence.name),
        '. It explains and checks; it gives no investment advice and is affiliated with nobody.',
      ]),
      ...(address === undefined
        ? []
        : [
            h('p.terms', [
              'Newer editions, and models that can be moved: ',
              h('a', { href: address }, address),
            ]),
          ]),
    ]),
  ]);
}

/** The documents that a page of the site becomes. */
function documentsOf(part: Part): readonly Document[] {
  const { path, title, main, kind } = part;
  if (kind !== 'chapter') {
    const type = kind === 'glossary' ? 'glossary' : 'appendix';
    return [
      { path, page: path, main, words: { title, type, role: `doc-${type}` }, isLinear: true },
    ];
  }
  const notes = splitChapter(path, main);
  return [
    {
      path,
      page: path,
      main,
      words: { title, type: 'chapter', role: 'doc-chapter' },
      isLinear: true,
    },
    {
      path: notesPath(path),
      page: path,
      main: notes,
      words: { title: `Notes to “${title}”`, type: 'endnotes', role: 'doc-endnotes' },
      isLinear: true,
    },
  ];
}

/**
 * The book as an e-book: EPUB 3, made from the finished pages of the site. Files by path, as they are to be packed.
 *
 * @param address the public address of the site, which links lead to that leave the book; `undefined` when there is none.
 */
export async function makeBook(
  site: BuiltSite,
  address: string | undefined,
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly words: BookWords }> {
  const setter = await typesetter();
  const words = bookWords(site);
  const pictures = new Pictures(setter);
  const parts = takePages(site, (page, picture) => pictures.imageFor(page, picture));
  const documents = parts.flatMap(documentsOf);
  const text = documents.filter(({ words: { type } }) => type !== 'endnotes');
  const notes = documents.filter(({ words: { type } }) => type === 'endnotes');
  const inOrder = [
    ...text.filter(({ words: { type } }) => type !== 'appendix'),
    ...notes,
    ...text.filter(({ words: { type } }) => type === 'appendix'),
  ];
  const first = (type: string) => text.find((document) => document.words.type === type)?.path ?? '';
  const title: Document = {
    path: 'title.html',
    page: 'title.html',
    main: titlePage(words, address),
    words: { title: words.title, type: 'titlepage' },
    isLinear: true,
  };
  const cover: Document = {
    path: 'cover.html',
    page: 'cover.html',
    main: h('main', [
      h('p.cover', [h('img', { src: 'cover.png', alt: `${words.title}: ${words.subtitle}` })]),
    ]),
    words: { title: words.title, type: 'cover' },
    isLinear: true,
  };
  const ordered = [cover, title, ...inOrder];
  linkDocuments(ordered, address);
  const listed = ({ path, page: of, main, words: { title: name } }: Document) => ({
    path,
    page: of,
    main,
    title: name,
  });
  const ofType = (type: string) =>
    text.filter((document) => document.words.type === type).map(listed);
  const contents: Document = {
    path: 'nav.html',
    page: 'nav.html',
    main: navigation(
      [
        { entries: ofType('chapter'), hasSections: true },
        { entries: ofType('glossary'), hasSections: false },
        {
          title: 'Notes and tables, chapter by chapter',
          entries: notes.map(listed),
          hasSections: false,
        },
        {
          title: 'About the book, and the whole record',
          entries: ofType('appendix'),
          hasSections: false,
        },
      ],
      [
        ['cover', cover.path, 'Cover'],
        ['bodymatter', first('chapter'), 'The chapters'],
        ['glossary', first('glossary'), 'Glossary'],
        ['endnotes', notes[0]?.path ?? '', 'Notes and tables'],
      ],
    ),
    words: { title: 'Contents', type: 'frontmatter' },
    isLinear: true,
  };
  const all = [cover, title, contents, ...inOrder];
  const coverBytes = await coverPicture(
    setter,
    words,
    parts.flatMap(({ path }) => pictures.openings.get(path) ?? []),
  );
  const fonts = site.paths.filter((path) => path.startsWith('fonts/'));
  const own = new Map<string, Uint8Array | string>([
    ...all.map(({ path, main, words: said }) => {
      const place = documentPath(path);
      return [place, toDocument(place, main, said)] as const;
    }),
    ...pictures.files,
    ['cover.png', coverBytes],
    ['book.css', readFileSync(sheet)],
    ...fonts.map((path) => [path, site.bytes(path)] as const),
  ]);
  const isLinear = new Map(all.map((document) => [documentPath(document.path), document.isLinear]));
  const items = [...own.keys()].map((path): PackageItem => {
    const linear = isLinear.get(path);
    return {
      path,
      ...(path === 'nav.xhtml' ? { properties: 'nav' } : {}),
      ...(path === 'cover.png' ? { properties: 'cover-image' } : {}),
      ...(linear === undefined ? {} : { isLinear: linear }),
    };
  });
  const files = new Map<string, Uint8Array>([
    ['META-INF/container.xml', Buffer.from(containerFile(packagePath))],
    [packagePath, Buffer.from(packageFile(words, items))],
    ...[...own].map(([path, content]) => [`${folder}${path}`, Buffer.from(content)] as const),
  ]);
  return { files, words };
}
