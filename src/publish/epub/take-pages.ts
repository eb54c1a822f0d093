import type { ElementContent } from 'hast';
import { select } from 'hast-util-select';
import type { BarePage, DrawnPicture } from '../editions/bare-page.ts';
import { barePage } from '../editions/bare-page.ts';
import { hasClass, replaceElements, textOf } from '../editions/tree.ts';
import type { BuiltSite } from '../read-site.ts';

/** A part of the e-book: one page of the site. */
export interface Part extends BarePage {
  /** What it is to a reader: a chapter, the glossary, or what stands behind the chapters. */
  readonly kind: 'chapter' | 'glossary' | 'apparatus';
}

const backMatter = /^(?:facts|sources)\/(?!index\.)[^/]+\.html$/;

/** The pages of a folder in the order in which its index page links to them first. */
function inOrderOf(index: string, site: BuiltSite): readonly string[] {
  const html = site.page(index)?.html ?? '';
  const linked = [...html.matchAll(/href="\/?([\w-]+\/[\w-]+)(?:\.html)?[#"]/g)].map(
    ([, path = '']) => `${path}.html`,
  );
  return [...new Set(linked)].filter((path) => backMatter.test(path) && site.has(path));
}

/** The number of a chapter; `null` for a page that is none. */
function chapterNumber(page: BarePage): number | null {
  const said = select('.chapter-number', page.main);
  return said === undefined ? null : Number(/\d+/.exec(textOf(said))?.[0] ?? Number.NaN);
}

/** Leaves of an entry what it says and where that can be checked; where else the site uses it, the site shows. */
function withoutUses(page: BarePage): BarePage {
  replaceElements(page.main, (element) =>
    hasClass(element, 'uses') && !/^Sources?\b/.test(textOf(element)) ? [] : undefined,
  );
  return page;
}

/**
 * The pages that the e-book is made of, in its order: the chapters, the glossary, about, the corrections, the facts, the sources.
 *
 * @throws Error when a page that every edition has is not there.
 */
export function takePages(
  site: BuiltSite,
  picture: (page: string, drawn: DrawnPicture) => ElementContent,
): readonly Part[] {
  const bare = (path: string) =>
    barePage(path, Buffer.from(site.bytes(path)).toString('utf8'), {
      picture: (drawn) => picture(path, drawn),
    });
  const chapters = site.pages
    .filter(({ html }) => /<main[^>]* class="chapter"/.test(html))
    .map(({ path }) => bare(path))
    .sort((one, other) => (chapterNumber(one) ?? 0) - (chapterNumber(other) ?? 0));
  if (chapters.length === 0) {
    throw new Error('The site has no chapters, so that no e-book can be made. Build it whole.');
  }
  const after = [
    'about.html',
    'corrections.html',
    ...inOrderOf('facts.html', site),
    ...inOrderOf('sources.html', site),
  ];
  const missing = ['glossary.html', ...after].filter((path) => !site.has(path));
  if (missing.length > 0) {
    throw new Error(
      `The site has no ${missing.join(', ')}, which the e-book holds. Build it whole.`,
    );
  }
  return [
    ...chapters.map((page) => ({ ...page, kind: 'chapter' as const })),
    { ...bare('glossary.html'), kind: 'glossary' },
    ...after.map((path) => ({ ...withoutUses(bare(path)), kind: 'apparatus' as const })),
  ];
}
