import type { Source } from './types.ts';

/** How a source was read, most thoroughly first, in a reader’s words. */
export const readings = [
  {
    id: 'read',
    name: 'Read in full or nearly',
    meaning: 'The page itself, from a stored copy, from beginning to end or nearly.',
  },
  {
    id: 'excerpt',
    name: 'Read in word-for-word excerpts',
    meaning: 'The passages that matter here, word for word. What stands around them was not seen.',
  },
  {
    id: 'relayed',
    name: 'Known through another page',
    meaning: 'Somebody else’s account of the page was read, not the page.',
  },
  {
    id: 'cited',
    name: 'Address only',
    meaning: 'The address was taken from a page that cites it. Nothing of it was read.',
  },
] as const satisfies readonly {
  readonly id: Source['reading'];
  readonly name: string;
  readonly meaning: string;
}[];
