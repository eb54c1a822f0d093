import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { attribute, hasClass, removeAll, replaceElements, textOf } from '../editions/tree.ts';

/** Where the notes of a page lie, beside it. */
export function notesPath(path: string): string {
  return path.replace(/\.html$/, '-notes.html');
}

/** The words of a figure’s headline. */
function titleOf(figure: Element): string {
  const title = select('.figure-title', figure);
  return title === undefined ? '' : textOf(title);
}

/** A figure’s table with its description, out of its figure: what the figure keeps is a link to it. */
function takeTable(figure: Element, notes: string): Element | undefined {
  const id = attribute(figure, 'id') ?? '';
  let table: Element | undefined;
  replaceElements(figure, (element) => {
    if (!hasClass(element, 'figure-table')) return undefined;
    const content = element.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'summary',
    );
    table = h('section', { id: `table-${id}` }, [h('h3', titleOf(figure)), ...content]);
    const words = select('summary', element);
    return [
      h('p.figure-more', [
        h('a', { href: `${notes}#table-${id}` }, words === undefined ? 'Table' : textOf(words)),
      ]),
    ];
  });
  return table;
}

/** The questions at a chapter’s end, as a printed book has them: answers one below the other, what is said of each among the notes. */
function takeAnswers(main: Element, notes: string): readonly Element[] {
  return selectAll('.checks li[id]', main).map((question, index) => {
    const id = attribute(question, 'id') ?? '';
    const answers = selectAll('details', question);
    const stem = select('p', question);
    const said = answers.map((answer) => {
      const [text, why] = [select('summary', answer), select('p', answer)];
      return h('li', [
        h('b', text === undefined ? '' : `${textOf(text)}: `),
        ...(why?.children ?? []),
      ]);
    });
    const passage = select('a', question);
    question.children = [
      ...(stem === undefined ? [] : [stem]),
      h(
        'ol.answers',
        answers.map((answer) => {
          const text = select('summary', answer);
          return h('li', text === undefined ? '' : textOf(text));
        }),
      ),
      h('p.figure-more', [h('a', { href: `${notes}#answers-to-${id}` }, 'What is right')]),
    ];
    return h('section', { id: `answers-to-${id}` }, [
      h('h3', `Question ${index + 1}`),
      h('p', stem === undefined ? '' : textOf(stem)),
      h('ul', said),
      ...(passage === undefined ? [] : [h('p.back', [passage])]),
    ]);
  });
}

/**
 * Takes out of a chapter what a reader of an e-book turns to and not through: its figures’ tables, its records and its
 * sources. Numbers in the text become references to notes, and each record leads back to where it was named first.
 *
 * @returns the notes; the chapter’s own tree keeps the rest.
 */
export function splitChapter(path: string, main: Element): Element {
  const file = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const [text, notes] = [file(path), file(notesPath(path))];
  const tables = selectAll('figure[id]', main).flatMap((figure) => takeTable(figure, notes) ?? []);
  const answers = takeAnswers(main, notes);
  for (const line of selectAll('.checks > p', main)) {
    line.children = [{ type: 'text', value: 'What is right, and why, stands among the notes.' }];
  }
  const apparatus = select('.apparatus', main)?.children ?? [];
  removeAll(main, '.apparatus, .explore-try');
  const named = new Set<string>();
  for (const link of selectAll('a[href^="#fact."], a[href^="#source."]', main)) {
    const target = attribute(link, 'href') ?? '';
    link.properties['epub:type'] = 'noteref';
    link.properties['role'] = 'doc-noteref';
    link.properties['href'] = notes + target;
    if (named.has(target)) continue;
    named.add(target);
    link.properties['id'] = `to-${target.slice(1)}`;
  }
  const back = (id: string): ElementContent[] =>
    named.has(`#${id}`)
      ? [
          h('p.back', [
            h('a', { href: `${text}#to-${id}`, role: 'doc-backlink' }, 'Back to the text'),
          ]),
        ]
      : [];
  const body = h('section', apparatus);
  for (const entry of selectAll('li.panel[id]', body)) {
    entry.children = [...entry.children, ...back(attribute(entry, 'id') ?? '')];
  }
  const title = select('h1', main);
  return h('main', [
    h('h1', `Notes to “${title === undefined ? '' : textOf(title)}”`),
    ...body.children,
    ...(tables.length > 0 ? [h('h2#tables', 'Tables of the figures')] : []),
    ...tables,
    ...(answers.length > 0 ? [h('h2#answers', 'Answers')] : []),
    ...answers,
  ]);
}
