import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';

function isNote(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Note';
}

/**
 * Parts a note from its paragraph and from the next where a text is all that is kept: from blocks that float,
 * other blanks than this, and the ends of lines, are not copied.
 */
const blank = { type: 'text', value: '\u00a0' } as const;

/** A note as a block of its own. */
function noteBlock(note: PhrasingContent): Paragraph {
  return {
    type: 'paragraph',
    data: { hName: 'div', hProperties: { className: ['note'], role: 'note' } },
    children: [note, blank],
  };
}

/**
 * Takes the notes of a paragraph out of it and puts them behind it, both in one `div`: a note that is read in
 * the text cuts no paragraph in two, and one in the margin begins where its paragraph does. The paragraph’s id goes to the `div`:
 * it names both. It runs after all
 * that reads a note where its author wrote it.
 */
export function remarkNotes() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const notes = paragraph.children.filter(isNote);
      if (notes.length === 0 || parent === undefined || index === undefined) return undefined;
      paragraph.children = [...paragraph.children.filter((child) => !isNote(child)), blank];
      const { id, ...properties } = paragraph.data?.hProperties ?? {};
      paragraph.data = { ...paragraph.data, hProperties: properties };
      parent.children.splice(index, 1, {
        type: 'mdxJsxFlowElement',
        name: 'div',
        attributes: Object.entries({ class: 'noted', id }).flatMap(([name, value]) =>
          typeof value === 'string' ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
        ),
        children: [paragraph, ...notes.map(noteBlock)],
      });
      return [SKIP, index + 1];
    });
  };
}
