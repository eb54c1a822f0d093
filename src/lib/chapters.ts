import { getCollection, render, type CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { chapterFolder, checkChapterFiles } from './chapter-files.ts';
import { chapterRecordSchema, type Mention } from './chapter-record.ts';
import { checkRecord, type CheckedRecord } from './check-record.ts';
import { printHead } from './print-head.ts';

/** A published chapter: its place in the book, its permanent address, its entry. */
export interface Chapter {
  readonly number: number;
  readonly slug: string;
  /** Path of its file, from the folder of the project. */
  readonly file: string;
  readonly entry: CollectionEntry<'chapters'>;
}

/**
 * Every chapter whose file exists, in order.
 *
 * @throws RangeError when two of them share a number or an address.
 */
export async function publishedChapters(): Promise<readonly Chapter[]> {
  const entries = await getCollection('chapters');
  // Files that came while the site was served: one may have taken the place of another.
  checkChapterFiles(
    entries.map(({ id }) => `${id}.mdx`),
    [],
  );
  return entries
    .map((entry) => {
      const file = `${chapterFolder}/${entry.id}.mdx`;
      const { title, question, summary, updated } = entry.data;
      const data = {
        title: printHead(title, file),
        question: printHead(question, file),
        summary: printHead(summary, file),
        updated,
      };
      return {
        number: Number(entry.id.slice(0, 2)),
        slug: entry.id.slice(3),
        file,
        // The entry's data are kept from build to build, and the facts may change: printed here.
        entry: { ...entry, data },
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** A published chapter with its text, and what that says on whose word. */
export interface ReadChapter
  extends Chapter, Pick<Awaited<ReturnType<typeof render>>, 'Content' | 'headings'> {
  readonly record: CheckedRecord;
  /** Figures in the text, each once, not looked up: they belong to the components. */
  readonly figures: readonly Mention[];
  /** Explorables in the text, likewise. */
  readonly explorables: readonly Mention[];
}

const frontmatterSchema = z.object({ record: chapterRecordSchema });

/**
 * A chapter read: its text and its record.
 *
 * @throws RangeError when the chapter does not begin with its answer, names facts or sources that do not
 * exist, or hides a doubt.
 */
export async function readChapter(chapter: Chapter): Promise<ReadChapter> {
  const { Content, headings, remarkPluginFrontmatter } = await render(chapter.entry);
  const { record } = frontmatterSchema.parse(remarkPluginFrontmatter);
  if (!record.isAnswered) {
    throw new RangeError(
      `${chapter.file} does not begin with its one <Answer>. Put the question's answer, in two sentences, between <Answer> and </Answer> before all other words: what stands below it has its styles from there on.`,
    );
  }
  return {
    ...chapter,
    Content,
    headings,
    record: checkRecord(record, chapter.file),
    figures: record.figures,
    explorables: record.explorables,
  };
}

/** Every published chapter with its text and its record, in order. */
export async function readChapters(): Promise<readonly ReadChapter[]> {
  return Promise.all((await publishedChapters()).map(readChapter));
}
