import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import type { BuiltSite } from '../read-site.ts';
import { attribute, textOf } from './tree.ts';

/** What the site says of the book as a whole: every edition says the same. */
export interface BookWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** The day of the edition, as `2026-11-29`. */
  readonly date: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/**
 * Reads off the site’s own pages what the book is called, of which day it is, and under which licence.
 *
 * @throws Error that names the page which does not say so.
 */
export function bookWords(site: BuiltSite): BookWords {
  const treeOf = (path: string) => {
    const page = site.page(path);
    if (page === undefined) {
      throw new Error(`The site has no ${path}, which says of the book what editions repeat.`);
    }
    return fromHtml(page.html.replaceAll(/<svg.*?<\/svg>/gs, ''));
  };
  const need = (value: string | undefined, path: string, what: string): string => {
    if (value !== undefined && value !== '') return value;
    throw new Error(`${path} has no ${what}, which editions say of the book. Put it back.`);
  };
  const chapter = site.pages.find(({ html }) => html.includes('name="citation_inbook_title"'));
  const path = chapter?.path ?? 'index.html';
  const inBook = select('meta[name="citation_inbook_title"]', treeOf(path));
  const whole = need(inBook && attribute(inBook, 'content'), path, 'citation_inbook_title');
  const [title = '', ...rest] = whole.split(': ');
  const home = treeOf('index.html');
  const said = select('meta[name="description"]', home);
  const licence = selectAll('a[rel~="license"]', home)[0];
  const time = select('time[datetime]', treeOf('offline.html'));
  return {
    title,
    subtitle: rest.join(': '),
    description: need(said && attribute(said, 'content'), 'index.html', 'description'),
    date: need(time && attribute(time, 'dateTime'), 'offline.html', '<time datetime="…">'),
    licence: {
      name: need(licence && textOf(licence), 'index.html', 'link to the licence'),
      url: need(licence && attribute(licence, 'href'), 'index.html', 'link to the licence'),
    },
  };
}

/** A day as readers write it: `29 November 2026`. */
export function dayInWords(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
