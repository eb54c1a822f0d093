import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';

/** A piece of prose: plain text, or a component that stands in it. */
interface Piece {
  readonly text: string;
  /** Name of the component, e.g. `Fact`; `null` for plain text. */
  readonly component: MdxJsxTextElement | null;
}

/** A sentence of a chapter. */
export interface Sentence {
  /** The words, components left out unless they hold words of their own. */
  readonly text: string;
  /** The components in it, in order. */
  readonly components: readonly MdxJsxTextElement[];
}

function flatten(nodes: readonly PhrasingContent[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      return [{ text: node.value, component: null }];
    }
    if (node.type === 'image') return [{ text: node.alt ?? '', component: null }];
    if (node.type === 'mdxJsxTextElement') {
      // A note in the margin is a paragraph of its own, read where it stands.
      if (node.name === 'Note') return [];
      // Somebody else's words stand as they were written, their numbers included.
      if (node.name === 'Quote') return [{ text: '', component: node }];
      return [{ text: '', component: node }, ...flatten(node.children)];
    }
    return 'children' in node ? flatten(node.children) : [];
  });
}

/** A full stop, question or exclamation mark, closing quotes and brackets included, then a space. */
const sentenceEnd = /[.!?]["”’)\]]*(?=\s|$)/g;

/**
 * Cuts a paragraph into sentences. A component that follows the full stop belongs to the sentence
 * before it, as a citation does.
 */
export function sentencesOf(nodes: readonly PhrasingContent[]): readonly Sentence[] {
  const sentences: { text: string; components: MdxJsxTextElement[] }[] = [];
  let open: { text: string; components: MdxJsxTextElement[] } | null = null;
  for (const { text, component } of flatten(nodes)) {
    if (component) {
      const target: { text: string; components: MdxJsxTextElement[] } | null | undefined =
        component.name === 'Cite' && (!open || open.text.trim() === '') ? sentences.at(-1) : open;
      if (target) target.components.push(component);
      else sentences.push((open = { text: '', components: [component] }));
      continue;
    }
    let from = 0;
    for (const end of [...text.matchAll(sentenceEnd)].map(
      (match) => match.index + match[0].length,
    )) {
      if (open) open.text += text.slice(from, end);
      else sentences.push({ text: text.slice(from, end), components: [] });
      open = null;
      from = end;
    }
    const rest = text.slice(from);
    if (open) open.text += rest;
    else if (rest.trim() !== '') sentences.push((open = { text: rest, components: [] }));
  }
  return sentences.map((sentence) => ({ ...sentence, text: sentence.text.trim() }));
}
