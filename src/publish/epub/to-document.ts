import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { selectAll } from 'hast-util-select';
import { posix } from 'node:path';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { hasClass, replaceElements } from '../editions/tree.ts';

/** Attributes that only the site’s own styles and scripts read. */
const ownAttributes = ['download', 'tabIndex', 'rel', 'open'];

/** Makes of a page’s tree what every reading system understands: nothing is folded, and no table scrolls. */
function settle(main: Element): void {
  replaceElements(main, (element) => {
    const { tagName, properties } = element;
    for (const name of Object.keys(properties)) {
      if (ownAttributes.includes(name) || name.startsWith('data'))
        Reflect.deleteProperty(properties, name);
    }
    if (hasClass(element, 'table-scroll')) return element.children;
    if (tagName === 'summary')
      return [{ ...element, tagName: 'p', properties: { className: ['summary'] } }];
    if (tagName === 'details') return [{ ...element, tagName: 'div' }];
    return undefined;
  });
}

/** What a document of the book says of itself. */
export interface DocumentWords {
  readonly title: string;
  /** What it is in the language of e-books, as `chapter` or `glossary`. */
  readonly type: string;
  /** The same as a role of assistive technology, as `doc-chapter`. */
  readonly role?: string;
}

/** A document of the e-book as XHTML, from a tree whose links are those of the book. */
export function toDocument(
  path: string,
  main: Element,
  { title, type, role }: DocumentWords,
): string {
  settle(main);
  const up = posix.relative(posix.dirname(path), '');
  const sheet = posix.join(up, 'book.css');
  const body: Element = {
    ...main,
    tagName: 'section',
    properties: { 'epub:type': type, ...(role === undefined ? {} : { role }) },
  };
  for (const image of selectAll('img', body)) image.properties['alt'] ??= '';
  const root = x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'en',
      'xml:lang': 'en',
    },
    [
      x('head', [
        x('title', title),
        x('link', { rel: 'stylesheet', type: 'text/css', href: sheet }),
      ]),
      x('body', [toXast(body)]),
    ],
  );
  // The tree’s own namespace is that of its document.
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll(
    / xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g,
    '',
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xml.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}\n`;
}
