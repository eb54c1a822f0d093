import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { dayInWords, type BookWords } from '../editions/book-words.ts';
import { attribute, textOf } from '../editions/tree.ts';
import { idOfPart, linkParts, type PaperPart } from './link-parts.ts';
import type { Paper } from './take-paper.ts';

/** Something to be printed: what it is called, and what it is made of. */
export interface PaperDocument {
  readonly title: string;
  readonly html: string;
}

/** A text as a style sheet quotes it. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/** What stands at the head of every page of a part but its first: a kind of page for each. */
function runningHeads(parts: readonly PaperPart[], book: string): string {
  return parts
    .map((part) => {
      const id = idOfPart(part);
      return `@page ${id}{@top-left{content:${quoted(book)}}@top-right{content:${quoted(part.title)}}}#${id}{page:${id}}`;
    })
    .join('');
}

function documentOf(
  title: string,
  parts: readonly PaperPart[],
  book: string,
  body: readonly ElementContent[],
): PaperDocument {
  const head =
    '<meta charset="utf-8">' +
    toHtml(h('title', title)) +
    '<link rel="stylesheet" href="paper.css">' +
    `<style>${runningHeads(parts, book)}</style>`;
  return {
    title,
    html: `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${toHtml([...body])}</body></html>`,
  };
}

const page = (id: string): Element => h('span.page', { dataPageOf: id });

/** Edition, terms and whence: what every printed sheet may be asked for. */
function imprint(
  { title, subtitle, date, licence }: BookWords,
  address: string | undefined,
): readonly Element[] {
  return [
    h('p', [h('b', `${title}. `), subtitle, '.']),
    h('p', `Edition of ${dayInWords(date)}.`),
    h('p', [
      'Text, figures and data: ',
      h('a', { href: licence.url }, licence.name),
      `, ${licence.url.replace(/^https?:\/\//, '')}. Copy it, print it and pass it on, also to a whole class.`,
    ]),
    ...(address === undefined
      ? []
      : [
          h('p', [
            'Newer editions, models that can be moved, and the whole record: ',
            h('a', { href: address }, address.replace(/^https?:\/\/|\/$/g, '')),
          ]),
        ]),
    h('p', 'It explains and checks. It gives no investment advice and is affiliated with nobody.'),
  ];
}

function contents({ chapters, after }: Paper): Element {
  const line = (id: string, text: string, number?: string) =>
    h('a', { href: `#${id}` }, [
      ...(number === undefined ? [] : [h('span.number', number), ' ']),
      h('span.entry', text),
      ' ',
      page(id),
    ]);
  const chapter = (part: PaperPart) => {
    const number = select('.chapter-number', part.main);
    const sections = selectAll('.chapter-body h2[id]', part.main).map((section) =>
      h('li', [line(attribute(section, 'id') ?? '', textOf(section))]),
    );
    return h('li', [
      line(idOfPart(part), part.title, /\d+/.exec(number ? textOf(number) : '')?.[0]),
      h('ol', sections),
    ]);
  };
  return h('section#contents', [
    h('h1', 'Contents'),
    h('ol.parts', [
      ...chapters.map(chapter),
      ...after.map((part) => h('li.behind', [line(idOfPart(part), part.title)])),
    ]),
  ]);
}

/** The whole book on paper. */
export function paperBook(
  paper: Paper,
  words: BookWords,
  address: string | undefined,
): PaperDocument {
  const { title, subtitle, date } = words;
  const parts = [...paper.chapters, ...paper.after];
  const cover = h('section#cover', [
    h('h1', title),
    h('p.subtitle', subtitle),
    h('div.openings', { ariaHidden: 'true' }, structuredClone([...paper.openings])),
    h('p.edition', `Edition of ${dayInWords(date)}`),
  ]);
  linkParts(parts, address);
  return documentOf(`${title}: ${subtitle}`, parts, title, [
    cover,
    h('section#imprint', [
      h('div', [
        h('p.how', [
          'A small number behind a value leads to its note at the end of the chapter: what it is, of which day, who says so. Notes lead back. Each figure has its description and its table there too.',
        ]),
        ...imprint(words, address),
      ]),
    ]),
    contents(paper),
    ...parts.map(({ main }) => main),
  ]);
}

/** One chapter on paper, by itself. */
export function paperHandout(
  part: PaperPart,
  words: BookWords,
  address: string | undefined,
): PaperDocument {
  linkParts([part], address);
  part.main.children.push(h('footer.imprint', [...imprint(words, address)]));
  const number = select('.chapter-number', part.main);
  return documentOf(
    `${part.title}. ${words.title}, ${number === undefined ? '' : textOf(number).toLowerCase()}`,
    [part],
    words.title,
    [part.main],
  );
}
