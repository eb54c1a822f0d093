import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ChapterRecord, Mention } from '#lib/chapter-record.ts';
import { coverings, hasCheckableWords } from '#lib/coverage.ts';
import { refuseCode } from './refuse-code.ts';
import { refuseElements } from './refuse-elements.ts';
import { refuseTyped } from './refuse-typed.ts';
import { clauseAt, sentencesOf, type Sentence } from './sentences.ts';
import { unwrapNoQuantity } from './unwrap-no-quantity.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A stretch of a chapter that is read as one. */
type Passage =
  | {
      /** `prose`: a paragraph, a cell of a table or a note in the margin. */
      readonly kind: 'prose' | 'heading';
      readonly node: Nodes;
      readonly sentences: readonly Sentence[];
    }
  | {
      /** A component that stands by itself, between paragraphs. */
      readonly kind: 'component';
      readonly node: Component;
    };

/** A component that names something of the record, and the sentence it stands in. */
interface Naming extends Mention {
  readonly component: string;
  readonly isHedged: boolean;
  /** The words of its section that say who reports it; `null` where the author names none. */
  readonly told: string | null;
  /** The heading it stands under; empty above the first. */
  readonly section: string;
  /** Empty where the component stands by itself. */
  readonly sentence: string;
  /** The part of the sentence that it stands in, between semicolons and words that join. */
  readonly clause: string;
  /** The words it holds. */
  readonly words: string;
}

/** Where in a chapter a component stands. */
type Place = Pick<Naming, 'section' | 'sentence' | 'clause'>;

/** Components that name something of the record by its id. */
const naming = ['Cite', 'Claim', 'Explorable', 'Fact', 'Figure', 'Quote', 'Term'];

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/**
 * Stops at words that stand on one line with the component that holds them: they are in no paragraph,
 * so nothing would read them, and they would get no id.
 */
function refuseOneLine(node: Component, file: VFile): void {
  const words = node.children.find((child) => child.type === 'text' && child.value.trim() !== '');
  if (words?.type !== 'text') return;
  const component = node.name ?? '';
  file.fail(
    `“${words.value.trim()}” stands on one line with <${component}>, at line ${lineOf(node)}, so it is in no paragraph that could be read. ` +
      (component === 'Note'
        ? 'Put the note at the end of the sentence it belongs to.'
        : `Put <${component}> and </${component}> on lines of their own, and the words between them.`),
    node,
  );
}

/** The passages of a chapter, in order. */
function passagesOf(tree: Root, file: VFile): readonly Passage[] {
  const passages: Passage[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement') {
      refuseOneLine(node, file);
      passages.push({ kind: 'component', node });
    }
    if (node.type === 'heading') {
      passages.push({ kind: 'heading', node, sentences: sentencesOf(node.children) });
      return SKIP;
    }
    const isNote = node.type === 'mdxJsxTextElement' && node.name === 'Note';
    if (isNote || node.type === 'paragraph' || node.type === 'tableCell') {
      passages.push({ kind: 'prose', node, sentences: sentencesOf(node.children) });
    }
    return undefined;
  });
  return passages;
}

/** The text in a node and below. */
function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** What a component names. Stops where its id cannot be read off the page. */
function namingOf(node: Component, place: Place, file: VFile): Naming {
  const component = node.name ?? '';
  const line = lineOf(node);
  const attribute = (name: string) =>
    node.attributes.find((other) => other.type === 'mdxJsxAttribute' && other.name === name);
  const id = attribute('id')?.value;
  if (id === undefined || id === null || id === '') {
    file.fail(
      `<${component}> at line ${line} has no id. Say which one it is: <${component} id="…">.`,
      node,
    );
  }
  if (typeof id !== 'string') {
    file.fail(
      `<${component}> at line ${line} has its id in braces, id={${id.value}}. Chapters are read before anything in braces is worked out: write the id in quotes, <${component} id="…">.`,
      node,
    );
  }
  const told = attribute('told')?.value;
  return {
    ...place,
    component,
    id,
    line,
    words: textIn(node),
    isHedged: attribute('hedged') !== undefined,
    told: typeof told === 'string' ? told : null,
  };
}

/** What the components of a passage name. */
function namingsIn(passage: Passage, section: string, file: VFile): readonly Naming[] {
  const placed =
    passage.kind === 'component'
      ? [{ node: passage.node, sentence: '', clause: '' }]
      : passage.kind === 'heading'
        ? []
        : passage.sentences.flatMap(({ text, components, places }) =>
            components.map((node, index) => ({
              node,
              sentence: text,
              clause: clauseAt(text, places[index] ?? 0),
            })),
          );
  return placed
    .filter(({ node }) => naming.includes(node.name ?? ''))
    .map(({ node, ...place }) => namingOf(node, { section, ...place }, file));
}

/**
 * What the components of a chapter name, in order. Stops where the words that `told` names do not stand
 * in the section, in the sentence of the fact or before it: a reader meets them too late.
 */
function namingsOf(passages: readonly Passage[], file: VFile): readonly Naming[] {
  let section = '';
  let read = '';
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') {
      section = passage.sentences.map(({ text }) => text).join(' ');
      read = '';
      return [];
    }
    const namings = namingsIn(passage, section, file);
    const sentences = passage.kind === 'component' ? [{ text: '' }] : passage.sentences;
    for (const { text } of sentences) {
      read += ` ${text}`;
      const late = namings.find(
        ({ sentence, told }) => sentence === text && told !== null && !read.includes(told),
      );
      if (late === undefined) continue;
      file.fail(
        `<Fact id="${late.id}"> at line ${late.line} is said to be told by the words “${late.told ?? ''}”, which do not stand in its sentence or before it in its section. Copy the words that say who reports it, or take told away and say so in the sentence.`,
        passage.node,
      );
    }
    return namings;
  });
}

/** The ids that some components name, each once, where it stands first. */
function mentions(
  namings: readonly Naming[],
  components: readonly string[],
): ChapterRecord['facts'] {
  const first = new Map<string, Mention>();
  for (const { component, id, line } of namings) {
    if (components.includes(component) && !first.has(id)) first.set(id, { id, line });
  }
  return [...first.values()];
}

/** Whether a sentence says on whose word it stands. */
function isCited({ components }: Sentence): boolean {
  return components.some(({ name }) => Object.hasOwn(coverings, name ?? ''));
}

/** Words of a sentence, each fact it prints counted as one. */
function wordsIn({ text, components }: Sentence): number {
  const facts = components.filter(({ name }) => name === 'Fact');
  return text.split(/\s+/).filter(Boolean).length + facts.length;
}

/** Whether a passage is the chapter's answer to its question. */
function isAnswer(passage: Passage): boolean {
  return passage.kind === 'component' && passage.node.name === 'Answer';
}

function recordOf(passages: readonly Passage[], namings: readonly Naming[]): ChapterRecord {
  const sentences = passages.flatMap((passage) =>
    passage.kind === 'prose' ? passage.sentences : [],
  );
  const checkable = sentences.filter(
    (sentence) => isCited(sentence) || hasCheckableWords(sentence.text),
  );
  const uncited = checkable.filter((sentence) => !isCited(sentence));
  const answers = passages.filter(isAnswer);
  return {
    isAnswered: answers.length === 1 && answers[0] === passages[0],
    facts: mentions(namings, ['Fact']),
    sources: mentions(namings, ['Cite', 'Quote']),
    figures: mentions(namings, ['Figure']),
    explorables: mentions(namings, ['Explorable']),
    terms: mentions(namings, ['Term']),
    claims: mentions(namings, ['Claim']),
    printed: namings
      .filter(({ component }) => component === 'Fact')
      .map(({ id, line, section, sentence, clause, isHedged, told }) => {
        return { id, line, section, sentence, clause, isHedged, told };
      }),
    quotes: namings
      .filter(({ component }) => component === 'Quote')
      .map(({ id, line, words }) => ({ id, line, words })),
    words: sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0),
    checkable: checkable.length,
    cited: checkable.length - uncited.length,
    uncited: uncited.map(({ text }) => text),
  };
}

/**
 * Reads a chapter as a sceptic would, and puts what it prints, cites and claims into `record` of its
 * front matter. Refuses what needs no record to be seen: quantities typed by hand, elements that are
 * more than words, and ids that cannot be read off the page. Whether the ids exist is asked in `src/lib/check-record.ts`.
 */
export function remarkRecord() {
  return (tree: Root, file: VFile) => {
    refuseElements(tree, file);
    refuseCode(tree, file);
    refuseTyped(tree, file);
    unwrapNoQuantity(tree, file);
    const passages = passagesOf(tree, file);
    const namings = namingsOf(passages, file);
    const { astro } = file.data;
    if (astro?.frontmatter) astro.frontmatter['record'] = recordOf(passages, namings);
  };
}
