import type { Kind } from '#lib/search/entry.ts';

/** A part of an entry that words go to. */
export type Part = 'title' | 'value' | 'text';

/** An element of a page, as the rules see it. */
interface Element {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Whether an entry has begun before it on its page. */
  readonly comesAfterEntry: boolean;
}

/** What an element does: begins an entry, whose name is the element's own words or comes later; or adds to one. */
type Rule =
  | { readonly begins: Kind; readonly id: string; readonly adds?: Part }
  | { readonly adds: Part }
  | 'leaves out'
  | null;

/** What is told elsewhere on the page, or is none of its words. */
const silentTags = ['nav', 'header', 'button'];
const silentClasses = [
  'chapter-number',
  'claim-chapter',
  'claim-evidence',
  'claim-number',
  'cite',
  'example',
  'former',
  'moved',
  'onwards',
  'records',
  'visually-hidden',
];

/** Passages have ids of their own, made by `npm run ids`. */
const isPassage = (id: string) => /^p-[0-9a-z]{4}$/.test(id);

/** What the element does in a chapter. */
function ofChapter({ tag, id, classes }: Element): Rule {
  if (tag === 'figure' || id === 'record' || id === 'cited') return 'leaves out';
  if (classes.includes('claim')) return { begins: 'claim', id };
  if (classes.includes('claim-words')) return { adds: 'title' };
  const says = ['chapter-question', 'claim-verdicts'];
  if (says.some((name) => classes.includes(name))) return { adds: 'text' };
  if (isPassage(id)) return { begins: 'passage', id, adds: 'text' };
  if (/^h[23]$/.test(tag) && id !== '') return { begins: 'section', id, adds: 'title' };
  return null;
}

/** What the element does on a page of entries: of facts, of sources. */
function ofEntries({ id, classes }: Element): Rule {
  if (classes.includes('entry')) {
    return { begins: id.startsWith('fact.') ? 'fact' : 'source', id };
  }
  if (classes.includes('entry-label')) return { adds: 'title' };
  return classes.includes('entry-value') ? { adds: 'value' } : null;
}

function ofGlossary({ id, tag, comesAfterEntry }: Element): Rule {
  if (tag === 'dt') return { begins: 'term', id, adds: 'title' };
  return tag === 'p' && comesAfterEntry ? { adds: 'text' } : null;
}

/** What the element does on a figure's own page: the page is the figure. */
function ofFigure({ classes, comesAfterEntry }: Element): Rule {
  if (classes.includes('explore-name')) return { begins: 'explorable', id: '', adds: 'title' };
  if (classes.includes('figure-title')) {
    return comesAfterEntry ? { adds: 'value' } : { begins: 'figure', id: '', adds: 'title' };
  }
  return null;
}

/** What an element does on a page of which the headings are enough: what is below them is short, or has entries. */
function ofIndex({ id, tag }: Element): Rule {
  return tag === 'h2' && id !== '' ? { begins: 'section', id, adds: 'title' } : null;
}

type Rules = (element: Element) => Rule;

/** Pages that are found by their name alone. */
const bare: Rules = () => null;

const byPath: readonly (readonly [pattern: RegExp, rules: Rules | null])[] = [
  // What is not of the book, or is only framed; the search does not find itself.
  [/^(?:404|search)\.html$|^embed\/|\/index\.html$/, null],
  [/^(?:facts|sources)\//, ofEntries],
  [/^figures\//, ofFigure],
  [/^glossary\.html$/, ofGlossary],
  [/^(?:about|facts|teach)\.html$/, ofIndex],
  [/^(?:corrections|data|figures|index|sources)\.html$|^teach\//, bare],
];

/** What the elements of a page do; `null` for a page in which nothing is to be found. */
export function rulesOf(path: string): Rules | null {
  const known = byPath.find(([pattern]) => pattern.test(path));
  const rules = known === undefined ? ofChapter : known[1];
  return (
    rules &&
    ((element) =>
      silentTags.includes(element.tag) ||
      element.classes.some((name) => silentClasses.includes(name))
        ? 'leaves out'
        : rules(element))
  );
}
