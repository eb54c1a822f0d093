import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { attribute, hasClass, isElement, replaceElements, textOf } from './tree.ts';

/** A page’s own matter without all that belongs to a site: what editions for other programs are made of. */
export interface BarePage {
  /** Where the page lies in the site. */
  readonly path: string;
  /** Its first heading, in words. */
  readonly title: string;
  /** What stands in `<main>`. Links are as on the page: relative to its path. */
  readonly main: Element;
}

/** A picture that stood drawn in a page. */
export interface DrawnPicture {
  /** What it is of: the id of its figure; `opening` or `swatch` where it is no figure’s. */
  readonly of: string;
  /** The drawing, the narrowest first where there are several, each with every pattern that it uses. */
  readonly drawings: readonly [Element, ...Element[]];
  /** What it shows, in words; empty where the words beside it say so. */
  readonly description: string;
}

/** What an edition makes of a page. */
export interface BareOptions {
  /** What stands in the place of a drawing: an image, as a rule. */
  readonly picture: (picture: DrawnPicture) => ElementContent;
}

/** What only a page in a browser has use for, by tag and by class. */
const chromeTags = new Set('script style link template input button label fieldset'.split(' '));
const chromeClasses = [
  ...['skip', 'record-close', 'visually-hidden', 'contents', 'onward', 'initials', 'claim-strip'],
  ...['jump', 'up', 'marks', 'figure-links', 'here'],
  ...['explore-controls', 'explore-problems', 'explore-row'],
];

/** Whether an element is of no use without a browser; asked of every element of every page. */
function isChrome(element: Element): boolean {
  const { hidden, dataWithScript, dataPart } = element.properties;
  return (
    chromeTags.has(element.tagName) ||
    (hidden !== undefined && hidden !== false) ||
    dataWithScript !== undefined ||
    dataPart === 'voice' ||
    chromeClasses.some((name) => hasClass(element, name))
  );
}

/** The patterns of a page by their ids: a drawing may use one that another holds. */
function patternsOf(main: Element): ReadonlyMap<string, Element> {
  const found = selectAll('pattern[id]', main);
  return new Map(found.map((pattern) => [attribute(pattern, 'id') ?? '', pattern]));
}

/** A drawing with the patterns that it uses and does not hold. */
function withPatterns(svg: Element, patterns: ReadonlyMap<string, Element>): Element {
  const own = new Set(selectAll('pattern[id]', svg).map((pattern) => attribute(pattern, 'id')));
  const used = new Set(
    selectAll('[fill^="url(#"]', svg).map((shape) => attribute(shape, 'fill')?.slice(5, -1) ?? ''),
  );
  const missing = [...used].filter((id) => !own.has(id)).flatMap((id) => patterns.get(id) ?? []);
  if (missing.length === 0) return svg;
  const defs: Element = { type: 'element', tagName: 'defs', properties: {}, children: missing };
  return { ...svg, children: [defs, ...svg.children] };
}

const drawn = ['drawings', 'explore-picture', 'opening'];

/** Puts what an edition makes of them in the place of a part’s drawings. */
function replaceDrawings(
  part: Element,
  of: string,
  hand: (drawn: DrawnPicture) => ElementContent,
): void {
  replaceElements(part, (element) => {
    if (!drawn.some((name) => hasClass(element, name))) return undefined;
    const [first, ...wider] = selectAll('svg', element);
    if (first === undefined) return undefined;
    const description = attribute(element, 'ariaLabel') ?? '';
    return [hand({ of, drawings: [first, ...wider], description })];
  });
}

/** Puts what an edition makes of them in the place of the swatches of keys; what is said of each for who cannot see it goes along. */
function replaceSwatches(main: Element, hand: (drawn: DrawnPicture) => ElementContent): void {
  for (const entry of selectAll('.figure-key > li', main)) {
    const looks = select('.visually-hidden', entry);
    const description = looks === undefined ? '' : textOf(looks).replace(/:$/, '');
    replaceElements(entry, (element) =>
      element.tagName === 'svg'
        ? [hand({ of: 'swatch', drawings: [element], description })]
        : undefined,
    );
  }
}

/**
 * Reads a finished page bare: without its chrome, its scripts, its controls; each
 * drawing is handed over and replaced.
 *
 * @param html the page as it is published.
 * @throws RangeError when the page has no main part or no first heading.
 */
export function barePage(path: string, html: string, { picture }: BareOptions): BarePage {
  const [from, to] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  // What stands there for readers without a script has its finished form in the page as well.
  const source = html.slice(from, to).replaceAll(/<noscript>.*?<\/noscript>/gs, '');
  const main = fromHtml(from < 0 || to < 0 ? '' : source, { fragment: true }).children.find(
    (node): node is Element => isElement(node) && node.tagName === 'main',
  );
  if (main === undefined) {
    throw new RangeError(
      `The page ${path} has no <main>, so that no edition can be made of it. Build it with the layout Page.astro.`,
    );
  }
  const patterns = patternsOf(main);
  const hand = ({ drawings: [first, ...wider], ...drawn }: DrawnPicture) =>
    picture({
      ...drawn,
      drawings: [
        withPatterns(first, patterns),
        ...wider.map((drawing) => withPatterns(drawing, patterns)),
      ],
    });
  replaceSwatches(main, hand);
  for (const figure of selectAll('figure[id]', main)) {
    replaceDrawings(figure, attribute(figure, 'id') ?? '', hand);
  }
  replaceDrawings(main, 'opening', hand);
  replaceElements(main, (element) => (isChrome(element) ? [] : undefined));
  // What is left is a sign in a line of text, or holds only patterns for others.
  replaceElements(main, (element) => {
    if (element.tagName !== 'svg') return undefined;
    const isDrawn = element.children.some((child) => isElement(child) && child.tagName !== 'defs');
    return isDrawn ? [hand({ of: 'swatch', drawings: [element], description: '' })] : [];
  });
  const heading = select('h1', main);
  if (heading === undefined) {
    throw new RangeError(
      `The page ${path} has no h1, so that no edition can name it. Give it a first heading.`,
    );
  }
  return { path, title: textOf(heading), main };
}
