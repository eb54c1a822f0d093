import type MagicString from 'magic-string';
import type { Page } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';

/** The page that offers the book to be read without a network, and the edition that it names. */
interface Offer extends Pick<Page, 'path' | 'html' | 'edits'> {
  /** The day of the edition, as `2026-11-29`. */
  readonly day: string;
  /** The same in words, as the page has it. */
  readonly date: string;
}

const path = 'offline.html';

/**
 * The page that offers the book.
 *
 * @throws Error when it is not there or has no date.
 */
export function offerOf(site: BuiltSite): Offer {
  const page = site.page(path);
  if (!page) {
    throw new Error(
      `The site has no ${path}, which offers the whole of it in one file. Put src/pages/offline.astro back.`,
    );
  }
  const { html, edits } = page;
  const [, day, date] = /<time datetime="(\d{4}-\d\d-\d\d)">([^<]*)</.exec(html) ?? [];
  if (day === undefined || date === undefined) {
    throw new Error(
      `${path} does not say in a <time datetime="…"> of which day the edition is, so that what is packed cannot be dated. Put it back in src/pages/offline.astro.`,
    );
  }
  return { path, html, edits, day, date };
}

/** Writes a text into every empty element with an attribute, which is taken out. */
export function fillIn(attribute: string, text: string, html: string, edits: MagicString): void {
  for (const { index } of html.matchAll(new RegExp(` ${attribute}(?=[ >])`, 'g'))) {
    edits.remove(index, index + attribute.length + 1);
    edits.appendLeft(html.indexOf('>', index) + 1, text);
  }
}
