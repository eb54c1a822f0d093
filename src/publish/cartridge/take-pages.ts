import type { ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { barePage, type BarePage, type DrawnPicture } from '../editions/bare-page.ts';
import { textOf } from '../editions/tree.ts';
import type { BuiltSite } from '../read-site.ts';
import { withoutDrawings } from './without-drawings.ts';

/** A page of the book that goes into the cartridge. */
export interface Part extends BarePage {
  /** The name of its page, without an ending. */
  readonly slug: string;
  /** Its place among the chapters; `null` for the glossary and the page about the book. */
  readonly number: number | null;
}

/**
 * The pages that the cartridge is made of: the chapters in order, the glossary, the page about the book.
 *
 * @throws Error when the site has no chapters, or not the two others.
 */
export function takePages(
  site: BuiltSite,
  picture: (drawn: DrawnPicture) => ElementContent,
): readonly Part[] {
  const partOf = (path: string): Part => {
    const html = withoutDrawings(Buffer.from(site.bytes(path)).toString('utf8'));
    const page = barePage(path, html, { picture });
    const said = select('.chapter-number', page.main);
    return {
      ...page,
      slug: path.replace(/\.html$/, ''),
      number: said === undefined ? null : Number(/\d+/.exec(textOf(said))?.[0] ?? Number.NaN),
    };
  };
  const chapters = site.pages
    .filter(({ html }) => /<main[^>]* class="chapter"/.test(html))
    .map(({ path }) => partOf(path))
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  const others = ['glossary.html', 'about.html'];
  const missing = others.filter((path) => !site.has(path));
  if (chapters.length === 0 || missing.length > 0) {
    throw new Error(
      `The site has no ${chapters.length === 0 ? 'chapters' : missing.join(', ')}, which the edition for learning platforms holds. Build it whole.`,
    );
  }
  return [...chapters, ...others.map(partOf)];
}
