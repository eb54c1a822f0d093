import { getEntry, render } from 'astro:content';
import { z } from 'astro/zod';
import { chapterRecordSchema } from './chapter-record.ts';
import { checkRecord } from './check-record.ts';
import { printHead } from './print-head.ts';

const frontmatterSchema = z.object({ record: chapterRecordSchema });

/**
 * A page of prose that is no chapter, read: its head, its text, checked as a chapter's is, and the facts
 * and sources it names.
 *
 * @throws RangeError when there is no such page, when it names facts or sources that do not exist, or
 * hides a doubt.
 */
export async function readPage(id: string) {
  const entry = await getEntry('pages', id);
  const file = `content/pages/${id}.mdx`;
  if (!entry) {
    throw new RangeError(
      `There is no page "${id}": the file ${file} is missing. Write it, or mend the id in src/pages/.`,
    );
  }
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { factIds, sourceIds } = checkRecord(
    frontmatterSchema.parse(remarkPluginFrontmatter).record,
    file,
  );
  const { title, description } = entry.data;
  return {
    title: printHead(title, file),
    description: printHead(description, file),
    Content,
    factIds,
    sourceIds,
  };
}
