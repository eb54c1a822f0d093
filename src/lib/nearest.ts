import { distance } from 'fastest-levenshtein';

/** The known ids most like a misspelt one, nearest first; three unless told otherwise. */
export function nearest(wrong: string, known: Iterable<string>, most = 3): readonly string[] {
  return [...known]
    .map((id) => ({ id, distance: distance(wrong, id) }))
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
