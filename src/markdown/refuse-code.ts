import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Syntax that reads a value or has a function of the project put it into words; and comments. */
const reading = new Set(
  'Program ExpressionStatement Identifier MemberExpression ChainExpression CallExpression Literal TemplateLiteral TemplateElement Block Line'.split(
    ' ',
  ),
);

/** The first kind of syntax in a parsed program that makes something instead of reading it; `null` without one. */
function makingIn(node: unknown): string | null {
  if (Array.isArray(node)) {
    for (const each of node) {
      const found = makingIn(each);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return null;
  if (typeof node.type !== 'string') return null;
  return reading.has(node.type) ? makingIn(Object.values(node)) : node.type;
}

/** Modules of the project that a page of prose may import from. */
const ofProject = /^#(?:components|data|lib|models)\//;

/**
 * Refuses what would run or make something in a page of prose: elements and functions in braces, which no
 * check of words and elements sees into, and imports of anything but the project's components and data.
 * A script that came in so would be hashed into the site's policy.
 */
export function refuseCode(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      for (const [, name = ''] of node.value.matchAll(
        /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]*)/g,
      )) {
        if (ofProject.test(name)) continue;
        file.fail(
          `A page of prose imports "${name}" at line ${node.position?.start.line ?? 0}. It may import components and data of this project: #components/…, #data/…, #lib/…, #models/….`,
          node,
        );
      }
    }
    const expressions =
      node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression'
        ? [node]
        : node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
          ? node.attributes.flatMap(({ value }) =>
              typeof value === 'object' && value ? [value] : [],
            )
          : [];
    for (const { value, data } of expressions) {
      const made = makingIn(data?.estree);
      if (made === null) continue;
      file.fail(
        `{${value.trim()}} at line ${node.position?.start.line ?? 0} is more than a value (${made}). In braces stands a value to print, or a function of src/lib/ with one: {formatDate(readIn)}. What makes elements is a component in components/.`,
        node,
      );
    }
  });
}
