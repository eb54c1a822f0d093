import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Puts the words of `<NoQuantity because="…">` in its place: it is for those who check the text, and
 * readers see its words alone. Stops at one that gives no reason.
 */
export function unwrapNoQuantity(tree: Root, file: VFile): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if (node.name !== 'NoQuantity' || parent === undefined || index === undefined) return undefined;
    const because = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'because',
    )?.value;
    if (typeof because !== 'string' || because.trim() === '') {
      file.fail(
        `<NoQuantity> at line ${node.position?.start.line ?? 0} gives no reason. Say why its words are no quantity of the record: <NoQuantity because="…">.`,
        node,
      );
    }
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}
