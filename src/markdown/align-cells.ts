import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/**
 * Gives the cells of aligned columns (`--:`) a class: by itself Markdown makes it a style attribute, and
 * the site's Content-Security-Policy lets none in.
 */
export function remarkAlignCells() {
  return (tree: Root) => {
    visit(tree, 'table', (table) => {
      const { align } = table;
      table.align = null;
      for (const row of table.children) {
        row.children.forEach((cell, column) => {
          const side = align?.[column];
          if (side === undefined || side === null) return;
          cell.data = {
            ...cell.data,
            hProperties: { ...cell.data?.hProperties, className: [`align-${side}`] },
          };
        });
      }
    });
  };
}
