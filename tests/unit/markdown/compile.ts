import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { chapterRecordSchema, type ChapterRecord } from '#lib/chapter-record.ts';
import { remarkAlignCells } from '#markdown/align-cells.ts';
import { remarkAnchors } from '#markdown/anchors.ts';
import { remarkNotes } from '#markdown/notes-beside.ts';
import { remarkRecord } from '#markdown/record.ts';

/**
 * A chapter as the build reads it: its JavaScript, and the record in its front matter. A draft, which
 * it is unless said otherwise, may have passages without ids.
 */
export async function compileChapter(
  text: string,
  path = 'a.mdx',
  { isDraft = true } = {},
): Promise<{ readonly code: string; readonly record: ChapterRecord }> {
  const frontmatter: Record<string, unknown> = {};
  const file = new VFile({ value: text, path, data: { astro: { frontmatter } } });
  const code = await compile(file, {
    remarkPlugins: [
      remarkGfm,
      remarkAlignCells,
      [remarkAnchors, { isDraft }],
      remarkRecord,
      remarkNotes,
    ],
    jsx: true,
  });
  return { code: String(code), record: chapterRecordSchema.parse(frontmatter['record']) };
}
