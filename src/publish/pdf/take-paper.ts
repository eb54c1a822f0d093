import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { select } from 'hast-util-select';
import { barePage, type BarePage } from '../editions/bare-page.ts';
import { hasClass, removeAll, replaceElements, textOf } from '../editions/tree.ts';
import type { BuiltSite } from '../read-site.ts';
import type { PaperPart } from './link-parts.ts';
import { paperChapter } from './paper-chapter.ts';
import { paperPicture } from './paper-picture.ts';

/** What is printed of the site: its chapters, and what stands behind them. */
export interface Paper {
  readonly chapters: readonly PaperPart[];
  readonly after: readonly PaperPart[];
  /** The opening pictures of the chapters, for the cover. */
  readonly openings: readonly Element[];
}

/** What stands behind the chapters, in order. The whole list of facts stays with the site: each chapter prints its own. */
const behind = ['glossary.html', 'about.html', 'corrections.html', 'sources.html'];

function numberOf({ main }: BarePage): number {
  const said = select('.chapter-number', main);
  return said === undefined ? Number.NaN : Number(/\d+/.exec(textOf(said))?.[0]);
}

/** A page bare, its drawings drawn in it: put in at the end, since what is drawn in a bare page is taken for a sign. */
function withDrawings(path: string, bytes: Uint8Array): BarePage {
  const drawings: ElementContent[] = [];
  const page = barePage(path, Buffer.from(bytes).toString('utf8'), {
    picture: (picture) => {
      drawings.push(paperPicture(picture));
      return h('img', { dataDrawing: drawings.length - 1 });
    },
  });
  replaceElements(page.main, ({ properties }) => {
    const drawing = drawings[Number(properties['dataDrawing'] ?? Number.NaN)];
    return drawing === undefined ? undefined : [drawing];
  });
  return page;
}

/** A page behind the chapters: nothing that only a site has. */
function paperReference(main: Element): Element {
  removeAll(main, '.moved');
  replaceElements(main, (element) => {
    if (element.tagName === 'summary') return [{ ...element, tagName: 'p' }];
    if (element.tagName === 'details') return [{ ...element, tagName: 'div' }];
    return undefined;
  });
  return { ...main, tagName: 'section', properties: { className: ['reference'] } };
}

/** In tables and beside them nothing is left that only a screen needs. */
function settle(main: Element): Element {
  replaceElements(main, (element) => {
    if (hasClass(element, 'table-scroll')) return element.children;
    if (element.tagName === 'summary') return [{ ...element, tagName: 'p' }];
    if (element.tagName === 'details') return [{ ...element, tagName: 'div' }];
    if (/^t[dh]$/.test(element.tagName) && /^\d+ [A-Z][a-z]+ \d{4}$/.test(textOf(element))) {
      element.properties['className'] = ['whole'];
    }
    Reflect.deleteProperty(element.properties, 'tabIndex');
    Reflect.deleteProperty(element.properties, 'download');
    return undefined;
  });
  return main;
}

/**
 * Takes from the site what is printed, every call anew.
 *
 * @param address the site’s public address; `undefined` where there is none.
 * @param hasTables whether chapters have the descriptions and tables of their figures behind them.
 * @throws Error when a page that is printed is not there.
 */
export function takePaper(site: BuiltSite, address: string | undefined, hasTables: boolean): Paper {
  const missing = behind.filter((path) => !site.has(path));
  if (missing.length > 0) {
    throw new Error(`The site has no ${missing.join(', ')}, which the PDF holds. Build it whole.`);
  }
  const bare = (path: string): BarePage => withDrawings(path, site.bytes(path));
  const chapters = site.pages
    .filter(({ html }) => /<main[^>]* class="chapter"/.test(html))
    .map(({ path }) => bare(path))
    .sort((one, other) => numberOf(one) - numberOf(other));
  if (chapters.length === 0) {
    throw new Error('The site has no chapters, so that no PDF can be made. Build it whole.');
  }
  const openings = chapters.flatMap(({ main }) => select('.opening', main) ?? []);
  const addressOf = (figure: string) =>
    address === undefined
      ? undefined
      : new URL(`figures/${figure}.html`, `${address.replace(/\/$/, '')}/`).href;
  return {
    chapters: chapters.map(({ path, title, main }) => ({
      path,
      title,
      main: settle(paperChapter(main, { addressOf, hasTables })),
    })),
    after: behind.map(bare).map(({ path, title, main }) => ({
      path,
      title,
      main: settle(paperReference(main)),
    })),
    openings,
  };
}
