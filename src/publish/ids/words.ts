import { createHash } from 'node:crypto';

/** Words that any text has, whatever it is about. */
const functionWords = new Set(
  (
    'about above after again against also although among and another any are because been before being below ' +
    'between both but can cannot could did does each either else even ever every few for from had has have hence ' +
    'her here him his how however into its itself just less like many may might more most much must nor not now ' +
    'off once one only onto other our out over own per rather same she should since some still such than that the ' +
    'their them then there these they this those though through thus too toward under until upon very was were ' +
    'what when where whether which while who whom whose why will with within without would yet you your'
  ).split(' '),
);

/** The words of a text that say what it is about, in lower case, in order; all, if none does. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !functionWords.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * What counts as the same word: its first six letters, so that “announced” is “announcement”. Words
 * with a digit and the ids of facts (`=round.announced.total`) count whole.
 */
function stemOf(word: string): string {
  return /^[^\d=@]+$/.test(word) ? word.slice(0, 6) : word;
}

/** The stems of some words, each once. */
export function stemsOf(words: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(words, stemOf));
}

function hashOf(stem: string): string {
  return createHash('sha256').update(stem).digest('hex');
}

/**
 * The fingerprint of what an id names: up to `most` of its words, no two with one stem, in their
 * order. Which ones is left to a hash, so that neither the beginning nor the rare words count for more.
 */
export function fingerprintOf(words: readonly string[], most: number): string {
  const byStem = new Map<string, string>();
  for (const word of words) if (!byStem.has(stemOf(word))) byStem.set(stemOf(word), word);
  const kept = new Set(
    [...byStem.keys()]
      .map((stem) => ({ stem, hash: hashOf(stem) }))
      .sort((a, b) => (a.hash < b.hash ? -1 : 1))
      .slice(0, most)
      .map(({ stem }) => stem),
  );
  return [...byStem].flatMap(([stem, word]) => (kept.has(stem) ? [word] : [])).join(' ');
}

/** How many of a fingerprint's stems are left in what is named now, 0 to 1; 1 when it has none. */
export function shareLeft(stems: ReadonlySet<string>, present: ReadonlySet<string>): number {
  if (stems.size === 0) return 1;
  let left = 0;
  for (const stem of stems) if (present.has(stem)) left += 1;
  return left / stems.size;
}
