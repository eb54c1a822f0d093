import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Kind, PlacedEntry } from './entry.ts';
import { indexTerms, queryTerms } from './words.ts';

/** An entry that was found. */
export interface Hit {
  readonly entry: PlacedEntry;
  /** The words in it that were found, as they are looked up. */
  readonly terms: ReadonlySet<string>;
}

/** What a search has found, the nearest first. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** Whether something has all the words as they were typed; else these are near. */
  readonly isExact: boolean;
}

/** How readily each kind comes first where the words alone do not decide. */
const standing: Readonly<Record<Kind, number>> = {
  term: 1.6,
  chapter: 1.4,
  explorable: 1.3,
  section: 1.2,
  fact: 1,
  figure: 1.1,
  claim: 1,
  passage: 0.8,
  page: 0.8,
  source: 0.5,
};

/** What comes before others that have the same words, by how much. */
const ahead = {
  /** It is called just what was typed. */
  name: 6,
  /** It is what they published who are called so. */
  publisher: 3.5,
  /** Its value is the number that was typed. */
  number: 3,
  /** It has a number. */
  hasNumber: 1.8,
  /** It is the first passage of the book: what is said first is explained. Less, the later it comes. */
  early: 1.8,
} as const;

/** What stands beside the number in a value, and is often left out by who looks for it. */
const units = new Set(['about', 'billion', 'million', 'trillion', 'least', 'more', 'than', 'up']);

/** How far a word may be from what was typed, in letters; numbers are meant as they are typed. */
function reach(term: string): number | false {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < 7 ? 1 : 2;
}

/** What an entry can be called by, in the words under which it is found. */
interface Names {
  /** Its title, and the id of a term, which is its shortest name: each with its hyphens, and without. */
  readonly all: readonly (readonly string[])[];
  /** Its value, if that is a number with its unit. */
  readonly number: readonly string[];
}

/** Whether a value is a number with its unit, or would be one, and no sentence. */
const isNumber = (value: string) =>
  (/\d/.test(value) && /[^\d.,]/.test(value) && value.length < 40) || value === 'not disclosed';

/** All entries of the book, to be searched: none before they are taken in. */
export class SearchIndex {
  readonly #entries: readonly PlacedEntry[];
  readonly #lastPassage: number;
  readonly #names = new Map<number, Names>();
  #takenIn = 0;
  readonly #index = new MiniSearch<PlacedEntry & { readonly at: number }>({
    idField: 'at',
    fields: ['title', 'value', 'text'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });

  constructor(entries: readonly PlacedEntry[]) {
    this.#entries = entries;
    this.#lastPassage = entries.findLastIndex(({ kind }) => kind === 'passage');
  }

  /** Takes in so many more entries, in their order; gives back whether there are others. */
  takeIn(count: number): boolean {
    const from = this.#takenIn;
    for (const [nth, entry] of this.#entries.slice(from, from + count).entries()) {
      // A fact in words tells something, as a text does.
      const isTold = entry.kind === 'fact' && !isNumber(entry.value);
      this.#index.add({
        ...entry,
        at: from + nth,
        ...(isTold && { value: '', text: entry.value }),
      });
    }
    this.#takenIn = Math.min(from + count, this.#entries.length);
    return this.#takenIn < this.#entries.length;
  }

  /** What an entry can be called by: looked up once, and only if it was found. */
  #namesOf(at: number, { kind, id, title, value }: PlacedEntry): Names {
    const known = this.#names.get(at);
    if (known) return known;
    const names = kind === 'term' ? [id, title] : [title];
    const made = {
      all: names.flatMap((name) => [queryTerms(name), queryTerms(name, true)]),
      number: isNumber(value) ? indexTerms(value).filter((term) => !units.has(term)) : [],
    };
    this.#names.set(at, made);
    return made;
  }

  /** The entries that have all words of what was typed, the last perhaps unfinished; if none has, those that come near. */
  find(typed: string): Findings {
    const exact = this.#look(queryTerms(typed), { combineWith: 'AND' });
    if (exact.length > 0) return { hits: exact, isExact: true };
    const parts = queryTerms(typed, true);
    const near: SearchOptions = { fuzzy: reach, maxFuzzy: 2 };
    const all = this.#look(parts, { ...near, combineWith: 'AND' });
    const hits = all.length > 0 ? all : this.#look(parts, { ...near, combineWith: 'OR' });
    return { hits, isExact: false };
  }

  #look(terms: readonly string[], options: SearchOptions): readonly Hit[] {
    if (terms.length === 0) return [];
    const last = terms.length - 1;
    const telling = terms.filter((term) => !units.has(term)).length;
    return this.#index
      .search(terms.join(' '), {
        ...options,
        tokenize: () => [...terms],
        prefix: (_, at) => at === last,
        boost: { title: 3, value: 1.5, text: 0.8 },
        weights: { prefix: 0.2, fuzzy: 0.3 },
      })
      .flatMap(({ id, terms: found, queryTerms: had, score }) => {
        const at = Number(id);
        const entry = this.#entries[at];
        if (!entry) return [];
        const isFound = new Set(found);
        const worth = standing[entry.kind] * this.#ahead(at, entry, isFound, telling);
        return [{ entry, terms: isFound, words: had.length, score: score * worth }];
      })
      .sort((one, other) => other.words - one.words || other.score - one.score);
  }

  /** How far an entry is ahead of others that have the same words. */
  #ahead(at: number, entry: PlacedEntry, isFound: ReadonlySet<string>, telling: number): number {
    const { kind, weight } = entry;
    const { all, number } = this.#namesOf(at, entry);
    const has = (name: readonly string[]) =>
      name.length > 0 && name.every((term) => isFound.has(term));
    if (all.some((name) => name.length >= telling && has(name))) {
      return kind === 'source' ? ahead.publisher : ahead.name;
    }
    const early = kind === 'passage' ? 1 + (ahead.early - 1) * (1 - at / this.#lastPassage) : 1;
    const counts = has(number) ? ahead.number : number.length > 0 ? ahead.hasNumber : 1;
    return (1 + weight / 3) * early * counts;
  }
}
