import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { attribute, hasClass, removeAll, replaceElements, textOf } from '../editions/tree.ts';
import { fitColumns } from './fit-columns.ts';
import { takeAnswers } from './paper-checks.ts';

/** What of a chapter is printed, and where the rest is. */
export interface PaperScope {
  /** A figure’s page on the web; `undefined` where the site has no address. */
  readonly addressOf: (figure: string) => string | undefined;
  /** Whether the figures’ descriptions and tables are printed behind it: in the book they are, in a handout not. */
  readonly hasTables: boolean;
}

/** A number in the text that opens its note, and the way back from there to where it stood first. */
function numberNotes(main: Element): void {
  const named = new Set<string>();
  for (const link of selectAll('a[href^="#fact."][data-n]', main)) {
    const target = attribute(link, 'href') ?? '';
    link.children.push(h('sup', attribute(link, 'dataN') ?? ''));
    if (named.has(target)) continue;
    named.add(target);
    link.properties['id'] = `to-${target.slice(1)}`;
  }
}

/** What the number of a note leads back to, beside the note itself. */
function withWaysBack(records: Element, main: Element): void {
  const named = new Set(selectAll('a[id^="to-"]', main).map((link) => attribute(link, 'id')));
  selectAll('li.record', records).forEach((record, index) => {
    const back = `to-${attribute(record, 'id') ?? ''}`;
    const number = String(index + 1);
    record.children.unshift(
      named.has(back)
        ? h('a.note-number', { href: `#${back}`, ariaLabel: `${number}, back to the text` }, number)
        : h('span.note-number', number),
    );
  });
}

/** How many signs of the tables’ type go into a line of the type area, and how many of them a gap takes. */
const tableRoom = { signs: 140, gap: 2 };

/** Gives each column of a table as much of the width as its words need. */
function shareWidth(table: Element): void {
  const rows = selectAll('tr', table).map((row) => selectAll('th, td', row).map(textOf));
  const count = rows[0]?.length ?? 0;
  if (count === 0 || rows.some(({ length }) => length !== count)) return;
  const widths = fitColumns(rows, Math.floor(tableRoom.signs - count * tableRoom.gap));
  const whole = widths.reduce((sum, width) => sum + width + tableRoom.gap, 0);
  const share = (width: number) => ((100 * (width + tableRoom.gap)) / whole).toFixed(1);
  table.children.unshift(
    h(
      'colgroup',
      widths.map((width) => h('col', { style: `width: ${share(width)}%` })),
    ),
  );
}

/** The words and numbers of a figure for who would rather read than look: its description, table and assumptions. */
function tableOf(figure: Element, { addressOf, hasTables }: PaperScope): Element | undefined {
  const id = attribute(figure, 'id') ?? '';
  const taken: ElementContent[] = [];
  replaceElements(figure, (element) => {
    const isBasis = hasClass(element, 'explore-basis');
    if (!hasClass(element, 'figure-table') && !isBasis) return undefined;
    taken.push(
      ...element.children.flatMap((child): ElementContent[] => {
        if (child.type !== 'element' || child.tagName !== 'summary') return [child];
        return isBasis ? [h('p.table-head', textOf(child))] : [];
      }),
    );
    return [];
  });
  const foot = select('.figure-foot', figure);
  if (hasClass(figure, 'explorable')) {
    const address = addressOf(id);
    const name = select('.explore-name', figure);
    foot?.children.push(
      h('p.figure-more', [
        `A model with its own values. It can be moved in the book’s site: `,
        address === undefined
          ? `there look for “${name === undefined ? id : textOf(name)}” in this chapter.`
          : h('a', { href: address }, address.replace(/^https?:\/\//, '')),
      ]),
    );
  }
  if (taken.length === 0) return undefined;
  if (!hasTables) {
    const address = addressOf(id);
    const inBook = 'Description and table: in the book';
    foot?.children.push(
      h('p.figure-more', address === undefined ? inBook : h('a', { href: address }, inBook)),
    );
    return undefined;
  }
  const words = h('div', taken);
  for (const table of selectAll('table', words)) shareWidth(table);
  const titles = selectAll('.explore-name, .figure-title', figure).map(textOf);
  foot?.children.push(
    h('p.figure-more', [
      h('a', { href: `#table-${id}` }, [
        'Description and table: page ',
        h('span', { dataPageOf: `table-${id}` }),
      ]),
    ]),
  );
  return h('section.figure-words', { id: `table-${id}` }, [
    h('p.table-title', [h('a', { href: `#${id}` }, titles.join(': ').replace('?:', '?'))]),
    ...words.children,
  ]);
}

/** The sections of a chapter with the pages on which they begin. */
function inThisChapter(main: Element): Element {
  const sections = selectAll('h2[id]', main).map((section) => {
    const id = attribute(section, 'id') ?? '';
    return h('li', [
      h('a', { href: `#${id}` }, [
        h('span.entry', textOf(section)),
        ' ',
        h('span.page', { dataPageOf: id }),
      ]),
    ]);
  });
  return h('nav.in-chapter', { ariaLabel: 'Sections of this chapter' }, [h('ol', sections)]);
}

/**
 * Makes of a chapter’s page what is printed: a sheet that opens it, its text, and what a reader turns to and not
 * through. Each number in the text carries that of its note.
 */
export function paperChapter(main: Element, scope: PaperScope): Element {
  removeAll(main, '.moved, .explore-guess, .explore-try, .ledger-all');
  const body = select('.chapter-body', main);
  const apparatus = select('.apparatus', main);
  const answer = select('.answer', main);
  if (body === undefined || apparatus === undefined || answer === undefined) {
    throw new RangeError(
      `The chapter “${textOf(select('h1', main) ?? main)}” has no body, no answer or no record, so that it cannot be printed. See src/pages/[chapter].astro.`,
    );
  }
  const answers = takeAnswers(main);
  const tables = selectAll('figure[id]', body).flatMap((figure) => tableOf(figure, scope) ?? []);
  removeAll(main, '.apparatus');
  numberNotes(main);
  removeAll(main, '.answer');
  withWaysBack(apparatus, h('div', [answer, main]));
  if (tables.length > 0) {
    apparatus.children.push(h('h2#tables', 'The figures in words and tables'), ...tables);
  }
  apparatus.children.push(...answers);
  const opening = ['.chapter-number', 'h1', '.chapter-question', '.opening'].flatMap(
    (part) => select(part, main) ?? [],
  );
  const rest = main.children.filter(
    (child) => child.type !== 'element' || !opening.includes(child),
  );
  const whole = h('div', [body, apparatus]);
  return h('section.chapter', [
    h('header.opener', [...opening, answer, inThisChapter(whole)]),
    ...rest,
    apparatus,
  ]);
}
