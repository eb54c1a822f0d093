import { nearest } from './nearest.ts';

/** What to say of an id that no fact has: the nearest ids, and what to do. */
export function noSuchFact(id: string, known: Iterable<string>): string {
  return (
    `There is no fact "${id}". Nearest ids: ${nearest(id, known).join(', ')}. ` +
    'Correct the id, or add the fact in src/data/facts/.'
  );
}

/** What to say of an id that no source has: the nearest ids, and what to do. */
export function noSuchSource(id: string, known: Iterable<string>): string {
  return (
    `There is no source "${id}". Nearest ids: ${nearest(id, known).join(', ')}. ` +
    'Correct the id, or add the source in src/data/sources/.'
  );
}
