import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { selectAll } from 'hast-util-select';
import { attribute, textOf } from '../editions/tree.ts';
import { documentPath, type Draft } from './link-documents.ts';

/** A document as the contents list it. */
interface Entry extends Draft {
  readonly title: string;
}

/** A part of the contents: what stands under one heading there. */
export interface Group {
  /** `undefined` for entries that stand by themselves. */
  readonly title?: string;
  readonly entries: readonly Entry[];
  /** Whether the sections within are listed too. */
  readonly hasSections: boolean;
}

const link = (path: string, text: string): Element => h('a', { href: documentPath(path) }, text);

function sectionsOf({ path, main }: Entry): ElementContent[] {
  const sections = selectAll('h2[id]', main).map((section) =>
    h('li', [
      h('a', { href: `${documentPath(path)}#${attribute(section, 'id') ?? ''}` }, textOf(section)),
    ]),
  );
  return sections.length === 0 ? [] : [h('ol', sections)];
}

/** The book’s navigation document: its contents, and where its parts begin. */
export function navigation(
  groups: readonly Group[],
  landmarks: readonly (readonly [type: string, path: string, title: string])[],
): Element {
  const entries = groups.flatMap(({ title, entries: own, hasSections }) => {
    const listed = own.map((entry) =>
      h('li', [link(entry.path, entry.title), ...(hasSections ? sectionsOf(entry) : [])]),
    );
    return title === undefined ? listed : [h('li', [h('span', title), h('ol', listed)])];
  });
  return h('main', [
    h('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
      h('h1', 'Contents'),
      h('ol', entries),
    ]),
    h('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true }, [
      h('h2', 'Where its parts begin'),
      h(
        'ol',
        landmarks.map(([type, path, title]) =>
          h('li', [h('a', { 'epub:type': type, href: documentPath(path) }, title)]),
        ),
      ),
    ]),
  ]);
}
