import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quantityInDigits, quantityInWords, quantityWithUnit } from '#lib/typed-quantity.ts';

/** What a reader is shown of a stretch of prose, as far as an author typed it. */
interface Typed {
  /** All of it. */
  digits: string;
  /** Without the words that a fact answers for, or that are said to be no quantity. */
  words: string;
}

/** Attributes that name something and are not shown. */
const names = /^(?:id|class|lang|dir|role|scope|form|hedged|told|because|aria-[a-z]+)$/;

/** Components whose words are answered for: by a fact, or by the author. */
const answered = ['Fact', 'NoQuantity'];

function add(typed: Typed, text: string, isAnswered: boolean): void {
  typed.digits += text;
  typed.words += isAnswered ? ' ' : text;
}

/** An expression without its comments: what is left may be shown. */
function withoutComments(expression: string): string {
  return expression.replace(/\/\*[\s\S]*?\*\//g, ' ');
}

/** The strings in an expression that gives an attribute its value: its numbers may count anything. */
function stringsIn(expression: string): string {
  return [...expression.matchAll(/(["'`])(.*?)\1/gs)].map(([, , string = '']) => string).join(' ');
}

/** Collects what is typed in a node and below; somebody else's words and notes in the margin left out. */
function collect(node: Nodes, typed: Typed, isAnswered: boolean): void {
  let within = isAnswered;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      add(typed, node.value, isAnswered);
      return;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      add(typed, withoutComments(node.value), isAnswered);
      return;
    case 'image':
      add(typed, ` ${node.alt ?? ''} ${node.title ?? ''} `, isAnswered);
      return;
    case 'link':
      add(typed, ` ${node.title ?? ''} `, isAnswered);
      break;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'Quote') return;
      within ||= answered.includes(node.name ?? '');
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || names.test(attribute.name)) continue;
        const { value } = attribute;
        const text = typeof value === 'string' ? value : stringsIn(value?.value ?? '');
        add(typed, ` ${text} `, within);
      }
      break;
  }
  if (!('children' in node)) return;
  for (const child of node.children) {
    // A note in the margin is read where it stands.
    if (child.type === 'mdxJsxTextElement' && child.name === 'Note') add(typed, ' ', false);
    else collect(child, typed, within);
  }
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/** Stops at a quantity in a stretch of prose. */
function refuse(node: Nodes, what: string, file: VFile): void {
  const typed: Typed = { digits: '', words: '' };
  collect(node, typed, false);
  const digits = quantityInDigits(typed.digits);
  const words = digits === null ? quantityInWords(typed.words) : null;
  const found = digits ?? words;
  if (found === null) return;
  const place = `"${found}" is typed by hand in the ${what} at line ${lineOf(node)}.`;
  const remedy =
    node.type === 'heading'
      ? 'Headings carry no quantities: say it in the first sentence with <Fact id="…" />.'
      : 'Print it with <Fact id="…" />, so that it can be checked and cannot drift from the record.';
  const wayOut =
    words === null
      ? ''
      : ` Words that a fact answers for stand in it: <Fact id="…">${words}</Fact>. If it is none, say why: <NoQuantity because="…">${words}</NoQuantity>.`;
  file.fail(`${place} ${remedy}${wayOut}`, node);
}

/**
 * Refuses quantities typed by hand, in digits or in words, wherever a reader would see them: in
 * paragraphs, headings, cells, notes, attributes, code and what stands in braces.
 */
export function refuseTyped(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading':
        refuse(node, 'heading', file);
        return SKIP;
      case 'paragraph':
        refuse(node, 'paragraph', file);
        return undefined;
      case 'tableCell':
        refuse(node, 'table', file);
        return undefined;
      case 'mdxFlowExpression':
        refuse(node, 'braces', file);
        return SKIP;
      case 'mdxJsxTextElement':
        if (node.name === 'Note') refuse(node, 'note', file);
        return undefined;
      case 'mdxJsxFlowElement':
        refuse({ ...node, children: [] }, `<${node.name ?? ''}>`, file);
        return undefined;
      case 'code': {
        // Samples of code need digits; money and shares are shown to be read.
        const found = quantityWithUnit(node.value);
        if (found !== null) {
          file.fail(
            `"${found}" is typed by hand in the code at line ${lineOf(node)}. Say it in a sentence with <Fact id="…" />.`,
            node,
          );
        }
        return undefined;
      }
      default:
        return undefined;
    }
  });
}
