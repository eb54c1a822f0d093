import { compile } from '@mdx-js/mdx';
import MagicString from 'magic-string';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { blocksOf, writtenId, type Block } from '#markdown/blocks.ts';

/** A page of prose with ids: its new text, and the ids that were written into it. */
export interface Written {
  readonly text: string;
  readonly ids: readonly string[];
}

/** The front matter as spaces: it is no prose, and what follows keeps its place. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/, (matter) =>
    matter.replace(/[^\r\n]/g, ' '),
  );
}

async function blocksIn(text: string): Promise<readonly Block[]> {
  const found: Block[] = [];
  await compile(withoutFrontMatter(text), {
    remarkPlugins: [
      remarkGfm,
      () => (tree: Root) => {
        found.push(...blocksOf(tree));
      },
    ],
  });
  return found;
}

/** The ids that an author or an earlier run wrote into a page of prose. */
export async function writtenIds(text: string): Promise<readonly string[]> {
  return (await blocksIn(text)).map(writtenId).filter((id) => id !== null);
}

/**
 * Writes an id at the end of every section, paragraph and list item of a page of prose that has
 * none. What has one is left as it is.
 *
 * @param nextId gives an id that nothing has or had, another one each time.
 */
export async function writeIds(text: string, nextId: () => string): Promise<Written> {
  const edits = new MagicString(text);
  const ids: string[] = [];
  for (const block of await blocksIn(text)) {
    // After the last word: what ends a heading, `##` or a line of `===`, is no part of it.
    const end = block.words.children.at(-1)?.position?.end.offset;
    if (writtenId(block) !== null || end === undefined) continue;
    const id = nextId();
    ids.push(id);
    edits.appendLeft(end, ` [#${id}]`);
  }
  return { text: edits.toString(), ids };
}
