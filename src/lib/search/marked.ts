import { wordsOf } from './words.ts';

/** A piece of a text: found words or what stands between them. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text in pieces, found words apart. */
export function markedIn(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { from, to, forms } of wordsOf(text)) {
    if (!forms.some((form) => terms.has(form))) continue;
    if (from > last) pieces.push({ text: text.slice(last, from), isFound: false });
    pieces.push({ text: text.slice(from, to), isFound: true });
    last = to;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isFound: false });
  return pieces;
}

/** The longest snippet, in characters, and how much of it may stand before the first word found. */
const longest = 190;
const before = 60;

/** The part of a text that has most of what was found, cut between words: dots say where. */
export function snippetOf(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= longest) return text;
  const found = [...wordsOf(text)].filter(({ forms }) => forms.some((form) => terms.has(form)));
  /** How many different words are found in the stretch that begins with one of them. */
  const within = (from: number) =>
    new Set(
      found
        .filter((word) => word.from >= from && word.to <= from + longest - before)
        .flatMap(({ forms }) => forms),
    ).size;
  const best = found.reduce(
    (most, { from }) => (within(from) > within(most) ? from : most),
    found[0]?.from ?? 0,
  );
  const from = best <= before ? 0 : text.indexOf(' ', best - before) + 1;
  const end = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length || end <= from ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
