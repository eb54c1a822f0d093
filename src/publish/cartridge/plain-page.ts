import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import {
  attribute,
  elementsOf,
  hasClass,
  isElement,
  removeAll,
  replaceElements,
  textOf,
} from '../editions/tree.ts';

/** Attributes that mean something without the site’s own styles and scripts. */
const kept = new Set([
  ...['id', 'href', 'src', 'alt', 'width', 'height', 'title', 'lang', 'cite', 'dateTime', 'value'],
  ...['colSpan', 'rowSpan', 'scope', 'headers', 'start', 'role', 'ariaLabel', 'tabIndex', 'style'],
  ...['border', 'cellPadding'],
]);

/** What a link of the text to a record or a source leads back to. */
const backId = (target: string) => `to-${target}`;

/** A number that stands behind what a note is to. */
function noteMark(link: Element, number: string, isFirst: boolean): Element {
  const href = attribute(link, 'href') ?? '';
  return h('sup', [
    h('a', { href, id: isFirst ? backId(href.slice(1)) : undefined }, `[${number}]`),
  ]);
}

/**
 * Makes notes of the records: each number of the text is followed by that of its record, and each record leads back to where it
 * was named first. The numbers are written out: a platform may take out the ids that links lead to.
 */
function numberNotes(main: Element): void {
  const numbers = new Map<string, string>();
  const named = new Set<string>();
  const apparatus = select('.apparatus', main);
  const inApparatus = new Set(apparatus === undefined ? [] : elementsOf(apparatus));
  replaceElements(main, (element) => {
    const href = attribute(element, 'href');
    if (element.tagName !== 'a' || href === undefined || inApparatus.has(element)) return undefined;
    if (!/^#(?:fact|source)\./.test(href)) return undefined;
    const isFirst = !named.has(href);
    named.add(href);
    const number = attribute(element, 'dataN');
    if (number === undefined) {
      if (isFirst) element.properties['id'] = backId(href.slice(1));
      return undefined;
    }
    numbers.set(href, number);
    return [...element.children, noteMark(element, number, isFirst)];
  });
  for (const entry of selectAll('.apparatus li[id]', main)) {
    const id = attribute(entry, 'id') ?? '';
    const number = numbers.get(`#${id}`);
    if (number !== undefined) entry.properties['value'] = number;
    if (!named.has(`#${id}`)) continue;
    entry.children.push(h('p', [h('a', { href: `#${backId(id)}` }, 'Back to the text')]));
  }
}

/** Links of figures’ tables to the pages of all facts lead to the notes where these have the fact. */
function toOwnNotes(main: Element): void {
  const own = new Set(elementsOf(main).flatMap((element) => attribute(element, 'id') ?? []));
  for (const link of selectAll('a[href*="#"]', main)) {
    const [, id = ''] = (attribute(link, 'href') ?? '').split('#');
    if (/^(?:fact|source)\./.test(id) && own.has(id)) link.properties['href'] = `#${id}`;
  }
}

/**
 * Puts a figure’s picture right under its title. What the picture shows in words as well, its measure and its key, goes to its description.
 */
function lift(figure: Element): void {
  const caption = select('figcaption', figure);
  const picture = figure.children.find((child) => isElement(child) && hasClass(child, 'picture'));
  const summary = select('.figure-table > summary', figure);
  const [title, ...rest] = caption?.children.filter(isElement) ?? [];
  if (picture === undefined || summary === undefined || title === undefined) return;
  const table = select('.figure-table', figure);
  table?.children.splice(table.children.indexOf(summary) + 1, 0, ...rest);
  figure.children = figure.children.flatMap((child) => {
    if (child === caption) return [title, picture];
    return child === picture ? [] : [child];
  });
}

/** Takes the boxes out of a list of definitions, which hold nothing but terms and their meanings; their ids stay. */
function unbox(list: Element): void {
  list.children = list.children.flatMap((child) => {
    if (!isElement(child) || child.tagName !== 'div') return [child];
    const first = child.children.find(isElement);
    const id = attribute(child, 'id');
    if (first !== undefined && id !== undefined) {
      if (attribute(first, 'id') === undefined) first.properties['id'] = id;
      else first.children.unshift(h('a', { id }));
    }
    return child.children;
  });
}

const tableStyle = 'border-collapse: collapse';
const styles = {
  numeric: 'text-align: right',
  note: 'border-left: 3px solid; padding-left: 1em; margin: 1em 0',
  'table-scroll': 'overflow-x: auto',
  figure: 'margin: 1.5em 0',
} as const;

/** Puts each of the things that a line names on a line of its own. */
function breakLines(line: Element): void {
  const parts = line.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  line.children = parts.flatMap((part, place) => (place === 0 ? [part] : [h('br'), part]));
}

/** What heads a part of a figure. */
const headClasses = ['figure-title', 'explore-name'];

/** One element as it is without styles of the site: what is folded is open, and boxes that only styles need are gone. */
function settle(element: Element): readonly ElementContent[] | undefined {
  const { tagName, properties } = element;
  for (const [name, style] of Object.entries(styles)) {
    if (hasClass(element, name)) properties['style'] = style;
  }
  if (tagName === 'table')
    Object.assign(properties, { border: 1, cellPadding: 4, style: tableStyle });
  if (tagName === 'dl') unbox(element);
  if (tagName === 'dt') element.children = [h('strong', element.children)];
  if (hasClass(element, 'onwards')) breakLines(element);
  if (headClasses.some((name) => hasClass(element, name)) || tagName === 'summary')
    return [h('p', [h('strong', element.children)])];
  const href = attribute(element, 'href');
  if (tagName === 'a' && href === '') return element.children;
  if (properties['tabIndex'] === -1) delete properties['tabIndex'];
  for (const name of Object.keys(properties))
    if (!kept.has(name)) Reflect.deleteProperty(properties, name);
  if (tagName === 'details') return [{ ...element, tagName: 'div' }];
  if (tagName === 'figcaption') return element.children;
  if (tagName === 'span' && Object.keys(properties).length === 0) return element.children;
  return undefined;
}

/** Takes the link off what leads to itself: a term of the glossary, the number of a claim. */
function unlinkSelf(element: Element, around: ReadonlySet<string>): void {
  element.children = element.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    const id = attribute(child, 'id');
    unlinkSelf(child, id === undefined ? around : new Set([...around, id]));
    const leadsTo = child.tagName === 'a' ? attribute(child, 'href')?.slice(1) : undefined;
    return leadsTo !== undefined && around.has(leadsTo) ? child.children : [child];
  });
}

/** Makes the number of a claim that of its place in its list, which begins anew under each heading. */
function numberClaims(main: Element): void {
  for (const claim of selectAll('li.claim', main)) {
    const number = select('.claim-number', claim);
    if (number !== undefined) claim.properties['value'] = textOf(number);
  }
  removeAll(main, '.claim-number');
}

/**
 * Makes of a bare page what any learning platform shows as it is meant: no classes, nothing folded, tables with lines, records
 * as numbered notes.
 */
export function plainPage(main: Element): Element {
  // The questions at its end are a quiz of their own.
  removeAll(main, '.explore-try, .checks');
  numberClaims(main);
  numberNotes(main);
  toOwnNotes(main);
  unlinkSelf(main, new Set());
  for (const figure of selectAll('figure', main)) lift(figure);
  replaceElements(main, settle);
  return { ...main, tagName: 'div', properties: {} };
}
