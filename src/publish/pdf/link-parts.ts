import type { Element } from 'hast';
import { posix } from 'node:path';
import { attribute, elementsOf, replaceElements } from '../editions/tree.ts';

/** A part of what is printed: what it was made of, and the tree that it became. */
export interface PaperPart {
  /** The page of the site that it is made of; links are relative to it. */
  readonly path: string;
  readonly title: string;
  readonly main: Element;
}

/** Under which id a part can be linked to: its page’s name. */
export function idOfPart({ path }: Pick<PaperPart, 'path'>): string {
  return path.replace(/\.html$/, '').replaceAll('/', '-');
}

const drawnWith = ['fill', 'stroke', 'clipPath', 'mask'];
const naming = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/** Gives every id of a part its part’s name before its own, in what names it too, but for links. */
function prefixIds(main: Element, prefix: string): void {
  for (const element of elementsOf(main)) {
    const { properties } = element;
    for (const name of ['id', 'dataPageOf']) {
      const value = attribute(element, name);
      if (value !== undefined) properties[name] = `${prefix}--${value}`;
    }
    for (const name of drawnWith) {
      const value = properties[name];
      if (typeof value === 'string' && value.startsWith('url(#')) {
        properties[name] = value.replace('url(#', `url(#${prefix}--`);
      }
    }
    for (const name of naming) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map((id) => `${prefix}--${String(id)}`);
      else if (typeof value === 'string') properties[name] = `${prefix}--${value}`;
    }
  }
}

/**
 * Makes one of several pages: ids stay apart by the names of their parts; every link leads to where its target stands
 * now. What is not printed is linked at the site’s public address, or, where there is none, is no link: its words stay.
 * An entry of the record that a part prints itself is linked there and not in the list of all.
 */
export function linkParts(parts: readonly PaperPart[], address: string | undefined): void {
  const known = new Map<string, string>();
  const own = new Map<string, ReadonlySet<string>>();
  for (const part of parts) {
    const prefix = idOfPart(part);
    const ids = elementsOf(part.main).flatMap((element) => attribute(element, 'id') ?? []);
    own.set(part.path, new Set(ids));
    known.set(part.path, prefix);
    for (const id of ids) {
      known.set(`${part.path}#${id}`, `${prefix}--${id}`);
      const anywhere = `#${id}`;
      if (/^(?:fact|source)\./.test(id) && !known.has(anywhere)) {
        known.set(anywhere, `${prefix}--${id}`);
      }
    }
    for (const element of elementsOf(part.main)) {
      const id = element.tagName === 'figure' ? attribute(element, 'id') : undefined;
      if (id !== undefined) {
        known.set(`figures/${id}.html`, `${prefix}--${id}`);
      }
    }
  }
  for (const part of parts) {
    const prefix = idOfPart(part);
    prefixIds(part.main, prefix);
    replaceElements(part.main, (element) => {
      if (element.tagName !== 'a') return undefined;
      const href = attribute(element, 'href');
      if (href === undefined || /^[a-z][a-z+.-]*:/i.test(href)) return undefined;
      const [way = '', fragment] = href.split('#');
      const page =
        way === '' ? part.path : posix.normalize(posix.join(posix.dirname(part.path), way));
      const place =
        fragment === undefined
          ? known.get(page)
          : own.get(part.path)?.has(fragment) === true &&
              (way === '' || /^(?:fact|source)\./.test(fragment))
            ? `${prefix}--${fragment}`
            : (known.get(`${page}#${fragment}`) ?? known.get(`#${fragment}`));
      if (place !== undefined) {
        element.properties['href'] = `#${place}`;
        return undefined;
      }
      if (address === undefined || way === '') return element.children;
      element.properties['href'] = new URL(
        `${page}${fragment === undefined ? '' : `#${fragment}`}`,
        `${address.replace(/\/$/, '')}/`,
      ).href;
      return undefined;
    });
    part.main.properties['id'] = prefix;
  }
}
