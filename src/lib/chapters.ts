import { getCollection, type CollectionEntry } from 'astro:content';

/** A published chapter: its place in the book, its permanent address, its entry. */
export interface Chapter {
  readonly number: number;
  readonly slug: string;
  readonly entry: CollectionEntry<'chapters'>;
}

/** Every chapter whose file exists, in order. */
export async function publishedChapters(): Promise<readonly Chapter[]> {
  const entries = await getCollection('chapters');
  return entries
    .map((entry) => ({
      number: Number(entry.id.slice(0, 2)),
      slug: entry.id.slice(3),
      entry,
    }))
    .sort((a, b) => a.number - b.number);
}
