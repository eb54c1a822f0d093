/** What a place of the book is, each under the letter that stands for it in the file of the search. */
const kinds = {
  c: 'chapter',
  s: 'section',
  p: 'passage',
  f: 'figure',
  m: 'explorable',
  r: 'fact',
  t: 'term',
  q: 'source',
  v: 'claim',
  i: 'page',
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

/** A place of the book that a search can find. */
export interface Entry {
  readonly kind: Kind;
  /** Its id on its page; empty for the page itself. */
  readonly id: string;
  /** Its name: a heading, a label, the finding of a figure; empty for a passage, which has none. */
  readonly title: string;
  /** What belongs to the name: the value of a fact, the title of a source; empty for most. */
  readonly value: string;
  /** Its words. */
  readonly text: string;
  /** How much the book leans on it: the logarithm, to base two, of the links that lead to it; 0 to 9. */
  readonly weight: number;
}

/** A page with what can be found on it, in its order. */
export interface PageEntries {
  /** Its path in the site. */
  readonly path: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The entries of all pages as the file of the search holds them: by field, which compresses best. */
export interface PackedEntries {
  /** Each page: its path, its title, how many entries it has. */
  readonly pages: readonly (readonly [path: string, title: string, count: number])[];
  /** A letter for each entry. */
  readonly kinds: string;
  /** A digit for each entry. */
  readonly weights: string;
  /** A line for each entry. */
  readonly ids: string;
  readonly titles: string;
  readonly values: string;
  readonly texts: string;
}

const letters = Object.entries(kinds);

/** The entries of all pages for the file of the search. No field of an entry holds a line break. */
export function packEntries(pages: readonly PageEntries[]): PackedEntries {
  const all = pages.flatMap(({ entries }) => entries);
  const lines = (field: 'id' | 'title' | 'value' | 'text') =>
    all.map((entry) => entry[field]).join('\n');
  return {
    pages: pages.map(({ path, title, entries }) => [path, title, entries.length]),
    kinds: all.map(({ kind }) => letters.find(([, name]) => name === kind)?.[0]).join(''),
    weights: all.map(({ weight }) => weight).join(''),
    ids: lines('id'),
    titles: lines('title'),
    values: lines('value'),
    texts: lines('text'),
  };
}

/** An entry with what the search shows of its place. */
export interface PlacedEntry extends Entry {
  /** Its address, from the folder of the site. */
  readonly address: string;
  /** The title of its page. */
  readonly page: string;
  /** The heading above it; empty for what is none of a section's. */
  readonly section: string;
}

/** The entries of all pages, out of the file of the search. */
export function unpackEntries(packed: PackedEntries): readonly PlacedEntry[] {
  const byLetter = new Map<string, Kind>(letters);
  const [ids, titles, values, texts] = [packed.ids, packed.titles, packed.values, packed.texts].map(
    (lines) => lines.split('\n'),
  );
  const entries: PlacedEntry[] = [];
  for (const [path, page, count] of packed.pages) {
    let section = '';
    for (let nth = 0; nth < count; nth += 1) {
      const at = entries.length;
      const kind = byLetter.get(packed.kinds.charAt(at)) ?? 'page';
      const id = ids?.[at] ?? '';
      const title = titles?.[at] ?? '';
      if (kind === 'section') section = title;
      entries.push({
        kind,
        id,
        title,
        value: values?.[at] ?? '',
        text: texts?.[at] ?? '',
        weight: Number(packed.weights.charAt(at)),
        address: id === '' ? path : `${path}#${id}`,
        page,
        section: kind === 'passage' ? section : '',
      });
    }
  }
  return entries;
}
