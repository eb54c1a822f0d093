import type { Heading, ListItem, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A section, paragraph or list item of a page of prose: what has an id of its own. */
export interface Block {
  readonly name: 'section' | 'paragraph' | 'list item';
  /** Where its id is written: at the end of these words. */
  readonly words: Heading | Paragraph;
  /** What the id names, and is put on. */
  readonly element: Heading | Paragraph | ListItem;
}

/**
 * The sections, paragraphs and list items of a page, in order. The first paragraph of a list item
 * speaks for the item: in a tight list it is not rendered, and a loose list should not differ. What
 * stands in a quotation or in `<Answer>` is a paragraph like any other. Rows of tables, code, figures
 * and notes in the margin are none: a figure has its own id, the rest is reached by its paragraph.
 */
export function blocksOf(tree: Root): readonly Block[] {
  const blocks: Block[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') blocks.push({ name: 'section', words: node, element: node });
    if (node.type !== 'paragraph') return;
    blocks.push(
      parent?.type === 'listItem' && index === 0
        ? { name: 'list item', words: node, element: parent }
        : { name: 'paragraph', words: node, element: node },
    );
  });
  return blocks;
}

/** The author's id at the end of a block: `[#pre-and-post]`. */
const written = /\s*\[#(?<id>[^\]]*)\]\s*$/;

/** The id written at the end of a block; `null` when there is none. */
export function writtenId({ words }: Block): string | null {
  const last = words.children.at(-1);
  return last?.type === 'text' ? (written.exec(last.value)?.groups?.['id'] ?? null) : null;
}

/** Takes the id out of a block's words, so that nothing that reads them meets it. */
export function removeId({ words }: Block): void {
  const last = words.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(written, '');
}
