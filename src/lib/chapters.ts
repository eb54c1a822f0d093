import { getCollection, render, type CollectionEntry } from 'astro:content';
import { readRecord } from './read-record.ts';

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

/** A published chapter with what it says on whose word. */
export interface ReadChapter extends Chapter {
  readonly record: ReturnType<typeof readRecord>;
}

/** Every published chapter with its record, in order. */
export async function readChapters(): Promise<readonly ReadChapter[]> {
  const chapters = await publishedChapters();
  return Promise.all(
    chapters.map(async (chapter) => {
      const { remarkPluginFrontmatter } = await render(chapter.entry);
      return { ...chapter, record: readRecord(remarkPluginFrontmatter) };
    }),
  );
}
