import type { Element } from 'hast';
import { posix } from 'node:path';
import { attribute, elementsOf, replaceElements } from '../editions/tree.ts';

/** A document of the e-book before it is written: a tree and where it lies. */
export interface Draft {
  /** The path of the page it is of, ending in `.html`: links are relative to it. */
  readonly path: string;
  /** The page that its ids were known by in the site. */
  readonly page: string;
  readonly main: Element;
}

/** A page’s path as the e-book has it. */
export function documentPath(path: string): string {
  return path.replace(/\.html$/, '.xhtml');
}

/**
 * Makes every link of the book lead to where its target now lies, to the site’s public address where the book does not
 * hold it, and to nothing where there is no such address: its words stay.
 */
export function linkDocuments(drafts: readonly Draft[], address: string | undefined): void {
  const own = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, string>();
  for (const { path, page, main } of drafts) {
    const ids = elementsOf(main).flatMap((element) => attribute(element, 'id') ?? []);
    own.set(path, new Set(ids));
    for (const id of ids) places.set(`${page}#${id}`, path);
    if (!places.has(page)) places.set(page, path);
  }
  for (const draft of drafts) {
    replaceElements(draft.main, (element) => {
      if (element.tagName !== 'a') return undefined;
      const href = attribute(element, 'href');
      if (href === undefined || /^[a-z][a-z+.-]*:/i.test(href)) return undefined;
      const [way = '', fragment] = href.split('#');
      const target =
        way === '' ? draft.path : posix.normalize(posix.join(posix.dirname(draft.path), way));
      const place =
        fragment !== undefined && own.get(target)?.has(fragment)
          ? target
          : (places.get(fragment === undefined ? target : `${target}#${fragment}`) ??
            (way === '' ? places.get(`${draft.page}#${fragment ?? ''}`) : undefined));
      if (place !== undefined) {
        const way = posix.relative(posix.dirname(draft.path), documentPath(place));
        const isHere = place === draft.path && fragment !== undefined;
        element.properties['href'] =
          `${isHere ? '' : way}${fragment === undefined ? '' : `#${fragment}`}`;
        return undefined;
      }
      if (address === undefined || target === draft.path) return element.children;
      element.properties['href'] = new URL(
        `${target}${fragment === undefined ? '' : `#${fragment}`}`,
        `${address.replace(/\/$/, '')}/`,
      ).href;
      return undefined;
    });
  }
}
