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
  /** Where in the words each component stands, or begins: one place for each. */
  readonly places: readonly number[];
}

/** A sentence that is not yet at its end; its words may begin with a space. */
interface OpenSentence {
  text: string;
  readonly components: MdxJsxTextElement[];
  readonly places: number[];
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
  const sentences: OpenSentence[] = [];
  let open: OpenSentence | null = null;
  const begin = (words: string): OpenSentence => {
    const begun = { text: words, components: [], places: [] };
    sentences.push(begun);
    return begun;
  };
  for (const { text, component } of flatten(nodes)) {
    if (component) {
      const isAfter = component.name === 'Cite' && (!open || open.text.trim() === '');
      const target: OpenSentence = (isAfter ? sentences.at(-1) : open) ?? (open = begin(''));
      target.components.push(component);
      target.places.push(target.text.length);
      continue;
    }
    let from = 0;
    for (const end of [...text.matchAll(sentenceEnd)].map(
      (match) => match.index + match[0].length,
    )) {
      if (open) open.text += text.slice(from, end);
      else begin(text.slice(from, end));
      open = null;
      from = end;
    }
    const rest = text.slice(from);
    if (open) open.text += rest;
    else if (rest.trim() !== '') open = begin(rest);
  }
  return sentences.map(({ text, components, places }) => {
    const before = text.length - text.trimStart().length;
    return {
      text: text.trim(),
      components,
      places: places.map((place) => Math.max(0, place - before)),
    };
  });
}

/** Where a clause ends that could be a sentence by itself: a semicolon, or a comma with a word that joins. */
const clauseEnd = /;|,(?= (?:and|but|yet|while|though|although|whereas)\b)/g;

/** The clause of a sentence in which a place lies: what says who reports a thing there belongs to it alone. */
export function clauseAt(sentence: string, place: number): string {
  const ends = [...sentence.matchAll(clauseEnd)].map(({ index }) => index);
  const from = ends.filter((end) => end < place).at(-1) ?? 0;
  return sentence.slice(from, ends.find((end) => end >= place) ?? sentence.length);
}
