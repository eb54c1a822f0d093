import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';

/** The author's id at the end of a heading or paragraph: `[#pre-and-post]`. */
const anchor = /\s*\[#([^\]]*)\]\s*$/;
const wellFormed = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Takes ids that the author wrote at the end of headings and paragraphs (`## Title [#id]`) and puts
 * them on the elements, so that links survive a change of wording. Every section needs one.
 */
export function remarkAnchors() {
  return (tree: Root, file: VFile) => {
    const seen = new Map<string, number>();
    visit(tree, ['heading', 'paragraph'], (node) => {
      if (node.type !== 'heading' && node.type !== 'paragraph') return;
      const last = node.children.at(-1);
      const match = last?.type === 'text' ? anchor.exec(last.value) : null;
      const line = node.position?.start.line ?? 0;
      if (last?.type !== 'text' || !match) {
        if (node.type === 'heading') {
          file.fail(
            `The section at line ${line} has no id. Write one at the end of its heading, in the form [#two-words]: it is the permanent address of the section.`,
            node,
          );
        }
        return;
      }
      const id = match[1] ?? '';
      if (!wellFormed.test(id)) {
        file.fail(
          `"${id}" at line ${line} cannot be an id. Use lower-case words and digits joined by single hyphens, starting with a letter.`,
          node,
        );
      }
      const before = seen.get(id);
      if (before !== undefined) {
        file.fail(
          `The id "${id}" stands at line ${before} and again at line ${line}. An id names one place: choose another.`,
          node,
        );
      }
      seen.set(id, line);
      last.value = last.value.replace(anchor, '');
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}
