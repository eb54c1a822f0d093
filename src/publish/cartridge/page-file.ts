import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { dayInWords, type BookWords } from '../editions/book-words.ts';
import { startId } from './link-pages.ts';

/** A page of the cartridge as its list of pages names it. */
export interface ListedPage {
  readonly path: string;
  readonly title: string;
  /** Where it stands on the web; `undefined` while the site has no public address. */
  readonly live: string | undefined;
}

/** Gives the first heading the id that links to the page as a whole name. */
export function markStart(content: Element): void {
  const heading = select('h1', content);
  if (heading !== undefined) heading.properties['id'] = startId;
}

/** What stands at the end of every page: whose it is, under which licence, and the other pages. */
function foot(
  { title, subtitle, date, licence }: BookWords,
  own: ListedPage,
  all: readonly ListedPage[],
): readonly ElementContent[] {
  const { live } = own;
  return [
    h('hr'),
    h('p', [
      `From “${title}: ${subtitle}”, edition of ${dayInWords(date)}. Text, figures and data: `,
      h('a', { href: licence.url }, licence.name),
      '. The book explains and checks; it gives no investment advice and is affiliated with nobody.',
    ]),
    ...(live === undefined
      ? []
      : [
          h('p', [
            'On the web, with models that can be moved and records that open where they are named: ',
            h('a', { href: live }, live),
          ]),
        ]),
    h('p', [h('strong', 'Pages of the book')]),
    h(
      'ul',
      all.map(({ path, title: name }) =>
        h('li', [path === own.path ? name : h('a', { href: path }, name)]),
      ),
    ),
  ];
}

/** For where a page is shown as the file it is: a platform that takes only what stands in it has its own. */
const bodyStyle = 'max-width: 46rem; margin: 0 auto; padding: 1rem; line-height: 1.5';

/** A page of the cartridge as a file of HTML. */
export function pageFile(
  content: Element,
  words: BookWords,
  own: ListedPage,
  all: readonly ListedPage[],
): string {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', own.title),
    ]),
    h('body', { style: bodyStyle }, [...content.children, ...foot(words, own, all)]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
