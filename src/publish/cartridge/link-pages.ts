import type { Element } from 'hast';
import { posix } from 'node:path';
import { attribute, elementsOf, replaceElements } from '../editions/tree.ts';

/** A page of the cartridge before it is written. */
export interface Draft {
  /** Where it is of the site. */
  readonly page: string;
  /** Where it lies in the cartridge. */
  readonly path: string;
  readonly content: Element;
}

/** The id of a page’s first heading. */
export const startId = 'start';

/**
 * Makes every link of the pages lead to a place in the cartridge, to the site’s public address where the cartridge does not hold
 * it, and to nothing where there is no such address: its words stay.
 *
 * A link to another page always names a place on it. What Moodle restores takes an address of a file twice for one
 * that it has changed already, so the bare address of each page is left to the list of pages at a page’s end.
 */
export function linkPages(drafts: readonly Draft[], address: string | undefined): void {
  const places = new Map(
    drafts.map(({ page, path, content }) => [
      page,
      {
        path,
        ids: new Set(elementsOf(content).flatMap((element) => attribute(element, 'id') ?? [])),
      },
    ]),
  );
  for (const { page, content } of drafts) {
    replaceElements(content, (element) => {
      const href = attribute(element, 'href');
      if (element.tagName !== 'a' || href === undefined) return undefined;
      if (/^https:/i.test(href)) return undefined;
      if (/^[a-z][a-z+.-]*:/i.test(href)) return element.children;
      const [way = '', fragment = startId] = href.split('#');
      const target = way === '' ? page : posix.join(posix.dirname(page), way);
      const place = places.get(target);
      if (place?.ids.has(fragment) === true) {
        element.properties['href'] = `${target === page ? '' : place.path}#${fragment}`;
        return undefined;
      }
      if (address === undefined) return element.children;
      element.properties['href'] = new URL(`${target}${href.slice(way.length)}`, address).href;
      return undefined;
    });
  }
}
