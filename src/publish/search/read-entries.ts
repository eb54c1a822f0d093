import { Parser } from 'htmlparser2';
import type { Kind, PageEntries } from '#lib/search/entry.ts';
import { rulesOf, type Part } from './rules.ts';

interface Found extends Record<Part, string> {
  readonly kind: Kind;
  readonly id: string;
}

const blocks = ['p', 'li', 'div', 'blockquote'];

/** What takes most of a page and holds no words that are searched. */
const drawn = /<(svg|table|script|style)\b[^]*?<\/\1>/g;

const asLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Reads the entries of one page while it is parsed. */
class EntryReader {
  readonly #rules: NonNullable<ReturnType<typeof rulesOf>>;
  readonly found: Found[] = [];
  /** What the words that come are added to, until the element at a depth closes; nothing for `null`. */
  readonly #adding: { readonly depth: number; readonly to: readonly [Found, Part] | null }[] = [];
  #depth = 0;
  #isMain = false;
  #description = '';
  #title = '';
  #isInTitle = false;

  readonly #path: string;

  constructor(path: string, rules: NonNullable<ReturnType<typeof rulesOf>>) {
    this.#path = path;
    this.#rules = rules;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    const { id = '', class: className = '', name, content = '' } = attributes;
    if (tag === 'title') this.#isInTitle = true;
    if (name === 'description') this.#description = content;
    if (tag === 'main') {
      this.#isMain = true;
      // A page of entries is found by them, and a figure's page is its figure.
      if (!/^(?:facts|figures|sources)\//.test(this.#path)) {
        const kind = className === 'chapter' ? 'chapter' : 'page';
        const title = this.title;
        this.found.push({ kind, id: '', title, value: '', text: `${this.#description} ` });
      }
    }
    if (!this.#isMain || this.#adding.at(-1)?.to === null) return;
    const classes = className.split(' ');
    const rule = this.#rules({ tag, id, classes, comesAfterEntry: this.found.length > 0 });
    if (rule === 'leaves out') this.#adding.push({ depth: this.#depth, to: null });
    else if (rule !== null && 'begins' in rule) this.#begin(rule.begins, rule.id, rule.adds);
    else if (rule !== null) this.#add(rule.adds);
  }

  #begin(kind: Kind, id: string, part: Part | undefined): void {
    this.found.push({ kind, id, title: '', value: '', text: '' });
    if (part) this.#add(part);
  }

  #add(part: Part): void {
    const last = this.found.at(-1);
    if (last) this.#adding.push({ depth: this.#depth, to: [last, part] });
  }

  /** The page's own title, without the book's. */
  get title(): string {
    return asLine(this.#title.replace(/ · [^·]*$/, ''));
  }

  text(text: string): void {
    if (this.#isInTitle) this.#title += text;
    const { to } = this.#adding.at(-1) ?? {};
    if (to) to[0][to[1]] += text;
  }

  close(tag: string): void {
    if (tag === 'main') this.#isMain = false;
    if (tag === 'title') this.#isInTitle = false;
    if (blocks.includes(tag)) this.text(' ');
    if (this.#adding.at(-1)?.depth === this.#depth) this.#adding.pop();
    this.#depth -= 1;
  }
}

/**
 * What can be found on a page, in its order, the page itself first; `null` when nothing can.
 *
 * @param linksTo how many links of the site lead to an id of it; for the empty id, to the page.
 */
export function readEntries(
  path: string,
  html: string,
  linksTo: (id: string) => number,
): PageEntries | null {
  const rules = rulesOf(path);
  if (rules === null) return null;
  const reader = new EntryReader(path, rules);
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      reader.open(tag, attributes);
    },
    ontext: (text) => {
      reader.text(text);
    },
    onclosetag: (tag) => {
      reader.close(tag);
    },
  });
  parser.end(html.replaceAll(drawn, ''));
  const entries = reader.found.map(({ kind, id, title, value, text }) => ({
    kind,
    id,
    title: asLine(title),
    value: asLine(value),
    text: asLine(text),
    weight: Math.round(Math.log2(1 + linksTo(id))),
  }));
  return { path, title: reader.title, entries };
}
