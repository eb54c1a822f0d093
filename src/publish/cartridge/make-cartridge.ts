import type { ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import type { DrawnPicture } from '../editions/bare-page.ts';
import type { BookWords } from '../editions/book-words.ts';
import { attribute } from '../editions/tree.ts';
import type { BuiltSite } from '../read-site.ts';
import { linkPages } from './link-pages.ts';
import { manifestFile, type Item, type Module, type Resource } from './manifest.ts';
import { markStart, pageFile } from './page-file.ts';
import { Pictures } from './pictures.ts';
import { plainPage } from './plain-page.ts';
import type { Section } from './qti-package.ts';
import { quizFile } from './quiz.ts';
import type { ChapterQuestions } from './read-questions.ts';
import { takePages, type Part } from './take-pages.ts';
import { topicFile, webLinkFile } from './topic.ts';

/** What the cartridge says above what a class can talk about. */
const invitation =
  'Say what your view rests on: a sentence of the chapter, a figure, or an entry of its record.';

/** A page’s place in the cartridge. It is part of no address of the site, so that who replaces the one leaves the other. */
const pathOf = ({ slug, number }: Part) => `${number === null ? 'book' : 'chapter'}-${slug}.html`;

/** A resource with its file. */
type Written = readonly [resource: Resource, content: string | Uint8Array];

/** What goes with a chapter’s page: its live page, what to discuss, its quiz. */
function companions(
  { slug, title }: Part,
  live: string | undefined,
  { checks, toDiscuss }: ChapterQuestions,
): readonly (readonly [title: string, written: Written])[] {
  const write = (kind: 'live' | 'topic' | 'quiz', name: string, content: string) =>
    [name, [{ kind, of: slug, path: `${kind}/${kind}-${slug}.xml` }, content]] as const;
  const quiz = `Self-check: ${title}`;
  const topic = `Discuss: ${title}`;
  return [
    ...(live === undefined
      ? []
      : [write('live', `On the web: ${title}`, webLinkFile(`On the web: ${title}`, live))]),
    ...(toDiscuss.length === 0
      ? []
      : [write('topic', topic, topicFile(topic, [...toDiscuss, invitation]))]),
    ...(checks.length === 0 ? [] : [write('quiz', quiz, quizFile(`quiz-${slug}`, quiz, checks))]),
  ];
}

/** A swatch of a key is told in words, as it is to who cannot see it; the picture beside it shows it. An opening picture says nothing of its own. */
function pictureFor(drawn: DrawnPicture, pictures: Pictures): ElementContent {
  if (drawn.of !== 'swatch' && drawn.of !== 'opening') return pictures.imageFor(drawn);
  const isTold = drawn.of === 'swatch' && drawn.description !== '';
  return { type: 'text', value: isTold ? `${drawn.description}: ` : '' };
}

/** The cartridge before it is packed. */
interface Cartridge {
  /** Files by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The self-checks, chapter by chapter. */
  readonly sections: readonly Section[];
}

/**
 * The book as a Common Cartridge: a module for each chapter with its page, what to discuss and a quiz, made from the
 * finished pages of the site.
 *
 * @param address the public address of the site, with a final slash; `undefined` when there is none.
 */
export async function makeCartridge(
  site: BuiltSite,
  words: BookWords,
  questions: ReadonlyMap<string, ChapterQuestions>,
  address: string | undefined,
): Promise<Cartridge> {
  const pictures = await Pictures.forSite(site);
  const pages = takePages(site, (drawn) => pictureFor(drawn, pictures)).map((part) => ({
    part,
    page: part.path,
    path: pathOf(part),
    title: part.title,
    live: address === undefined ? undefined : new URL(part.path, address).href,
    content: plainPage(part.main),
  }));
  for (const { content } of pages) markStart(content);
  linkPages(pages, address);
  const written: Written[] = [];
  const sections: Section[] = [];
  const items = pages.map(({ part, path, live, title, content }): readonly Item[] => {
    const { slug, number } = part;
    const shown = selectAll('img', content).map((image) => attribute(image, 'src') ?? '');
    const own: Written = [
      { kind: 'page', of: slug, path, pictures: shown.map((source) => Pictures.nameOf(source)) },
      pageFile(content, words, { path, title, live }, pages),
    ];
    const { checks = [], toDiscuss = [] } =
      (number === null ? undefined : questions.get(slug)) ?? {};
    if (checks.length > 0) sections.push({ slug, title, questions: checks });
    const others = number === null ? [] : companions(part, live, { checks, toDiscuss });
    written.push(own, ...others.map(([, other]) => other));
    return [
      { title, resource: own[0] },
      ...others.map(([name, [resource]]) => ({ title: name, resource })),
    ];
  });
  for (const [of, bytes] of await pictures.files())
    written.push([{ kind: 'picture', of, path: Pictures.path(of) }, bytes]);
  const chapters = pages.flatMap(({ part: { slug, number, title } }, index): Module[] =>
    number === null ? [] : [{ of: slug, title: `${number}. ${title}`, items: items[index] ?? [] }],
  );
  const rest = items.filter((_, index) => pages[index]?.part.number === null).flat();
  const modules = [...chapters, { of: 'book', title: 'For all chapters', items: rest }];
  const resources = written.map(([resource]) => resource);
  const files = new Map([
    ['imsmanifest.xml', Buffer.from(manifestFile(words, modules, resources))],
    ...written.map(([{ path }, content]) => [path, Buffer.from(content)] as const),
  ]);
  return { files, sections };
}
