import type { Kind } from './lock.ts';

/** Something on a page that a link can lead to, and that is to stay what it is. */
interface Landmark {
  /** Its id; empty for the page itself. */
  readonly id: string;
  readonly kind: Kind;
  /** The words that say what it is; without numbers printed from the record, which may be corrected. */
  readonly text: string;
  /** The facts it prints, each once. */
  readonly factIds: readonly string[];
  readonly tag: string;
  /** The offset right after its opening tag. */
  readonly inside: number;
}

/** The landmarks of a page, the page itself first, and where its main part ends (`null`: it has none). */
export interface Landmarks {
  readonly list: readonly Landmark[];
  readonly mainEnd: number | null;
}

interface Open {
  readonly id: string;
  readonly kind: Kind;
  readonly tag: string;
  readonly inside: number;
  readonly depth: number;
  text: string;
  readonly factIds: Set<string>;
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const passages = ['p', 'li', 'tr', 'article', 'blockquote', 'ol', 'ul'];

/** Whether an element is a passage: a paragraph with its notes is one too. */
function isPassage(tag: string, classes: readonly string[]): boolean {
  return passages.includes(tag) || classes.includes('noted');
}

/** What an element with an id is; `null` for what only its own page refers to, such as a control. */
function kindOf(tag: string, id: string, classes: readonly string[], path: string): Kind | null {
  if (headings.includes(tag)) return 'section';
  if (tag === 'figure') return 'figure';
  if (tag === 'dt') return 'term';
  if (classes.includes('setting')) return 'setting';
  // What is left at an old address names nothing itself: the lock knows where its thing has gone.
  if (!isPassage(tag, classes) || classes.includes('moved')) return null;
  if (classes.includes('claim')) return 'claim';
  if (id.startsWith('fact.')) return path === 'facts.html' ? 'fact' : 'record';
  if (id.startsWith('source.')) return path === 'sources.html' ? 'source' : 'record';
  return 'passage';
}

/**
 * Finds the landmarks of a page while it is parsed. A section is its heading and the passages under
 * it, a figure what it measures, its key and its columns, a term its name and definition, a claim its words.
 */
export class LandmarkReader {
  readonly #path: string;
  readonly #page: Open;
  readonly #found: Open[];
  /** Passages, figures and claims that are open. */
  readonly #open: Open[] = [];
  /** The headings above this place, outermost first. */
  #sections: { readonly level: number; readonly section: Open }[] = [];
  /** What the text that comes belongs to, until the element at a depth closes. */
  readonly #parts: { readonly depth: number; readonly owners: readonly Open[] }[] = [];
  /** The text of a link to a fact, until it is known whether it is a number. */
  #printed: { readonly depth: number; text: string } | null = null;
  #term: Open | null = null;
  #depth = 0;
  #silent: number | null = null;
  #mainEnd: number | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#page = {
      id: '',
      kind: 'page',
      tag: 'html',
      inside: 0,
      depth: 0,
      text: '',
      factIds: new Set(),
    };
    this.#found = [this.#page];
  }

  /** An element opens; `inside` is the offset right after its tag. */
  open(tag: string, attributes: Readonly<Record<string, string>>, inside: number): void {
    this.#depth += 1;
    if (this.#silent !== null) return;
    const { id = '', class: className = '' } = attributes;
    const classes = className.split(' ');
    if (tag === 'html' && 'data-moved' in attributes) {
      // A page that only says where its things have gone: they have their addresses there.
      this.#found.length = 0;
      this.#silent = this.#depth;
      return;
    }
    if (tag === 'svg' || tag === 'script' || tag === 'style' || classes.includes('cite')) {
      this.#silent = this.#depth;
      return;
    }
    if (tag === 'title') this.#listen([this.#page]);
    if (tag === 'meta' && attributes['name'] === 'description') {
      this.#page.text += ` ${attributes['content'] ?? ''}`;
    }
    if (tag === 'a' && classes.includes('fact')) this.#openFact(attributes['href'] ?? '');
    const kind = id === '' ? null : kindOf(tag, id, classes, this.#path);
    if (kind !== null) this.#openLandmark(tag, id, kind, inside);
    else this.#openPart(tag, classes);
  }

  #openLandmark(tag: string, id: string, kind: Kind, inside: number): void {
    const depth = this.#depth;
    const landmark: Open = { id, kind, tag, inside, depth, text: '', factIds: new Set() };
    this.#found.push(landmark);
    if (kind === 'section') {
      const level = headings.indexOf(tag);
      this.#sections = this.#sections.filter((above) => above.level < level);
      this.#sections.push({ level, section: landmark });
      this.#listen([landmark]);
    }
    if (kind === 'term') {
      this.#term = landmark;
      this.#listen([landmark]);
    }
    if (kind === 'passage') {
      this.#listen([landmark, ...this.#sections.map(({ section }) => section)]);
    }
    if (kind === 'setting') this.#listen([landmark]);
    if (kind === 'figure' || kind === 'claim') this.#open.push(landmark);
  }

  /** A part of a landmark that says what it is. */
  #openPart(tag: string, classes: readonly string[]): void {
    const within = this.#open.at(-1);
    const says = within?.kind === 'claim' ? ['claim-words'] : ['figure-measure', 'figure-key'];
    if (within && (tag === 'th' || classes.some((name) => says.includes(name)))) {
      this.#listen([within]);
    }
    if (tag === 'p' && this.#term) {
      this.#listen([this.#term]);
      this.#term = null;
    }
  }

  #openFact(href: string): void {
    const { id } = /#fact\.(?<id>.+)$/.exec(href)?.groups ?? {};
    if (id !== undefined) {
      for (const owner of this.#owners()) owner.factIds.add(id);
    }
    this.#printed = { depth: this.#depth, text: '' };
  }

  #listen(owners: readonly Open[]): void {
    this.#parts.push({ depth: this.#depth, owners });
  }

  #owners(): ReadonlySet<Open> {
    return new Set(this.#parts.flatMap(({ owners }) => owners));
  }

  /** Text comes; a piece may end within a word. */
  text(text: string): void {
    if (this.#silent !== null) return;
    if (this.#printed) this.#printed.text += text;
    else for (const owner of this.#owners()) owner.text += text;
  }

  /** An element closes; `before` is the offset of its closing tag. */
  close(tag: string, before: number): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#silent !== null) {
      if (this.#silent === depth) this.#silent = null;
      return;
    }
    if (tag === 'main') this.#mainEnd = before;
    if (this.#printed?.depth === depth) {
      const { text } = this.#printed;
      this.#printed = null;
      if (!/\d/.test(text)) this.text(text);
    }
    while (this.#parts.at(-1)?.depth === depth) {
      for (const owner of this.#parts.pop()?.owners ?? []) owner.text += ' ';
    }
    if (this.#open.at(-1)?.depth === depth) this.#open.pop();
  }

  /** What was found. */
  get landmarks(): Landmarks {
    const list = this.#found.map(({ id, kind, tag, inside, text, factIds }) => ({
      id,
      kind,
      tag,
      inside,
      text: text.replace(/\s+/g, ' ').trim(),
      factIds: [...factIds],
    }));
    return { list, mainEnd: this.#mainEnd };
  }
}
