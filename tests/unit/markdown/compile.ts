import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { remarkAnchors } from '../../../src/markdown/anchors.ts';
import { chapterRecords, remarkRecord, type ChapterRecord } from '../../../src/markdown/record.ts';

/** A chapter as the build reads it: its JavaScript, and the record the build keeps of it. */
export async function compileChapter(
  text: string,
  path: string,
): Promise<{ readonly code: string; readonly record: ChapterRecord | undefined }> {
  const file = new VFile({ value: text, path });
  const code = await compile(file, {
    remarkPlugins: [remarkGfm, remarkAnchors, remarkRecord],
    jsx: true,
  });
  return { code: String(code), record: chapterRecords.get(path) };
}
