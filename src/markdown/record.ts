import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ChapterRecord, Mention } from '#lib/chapter-record.ts';
import { refuseElements } from './refuse-elements.ts';
import { refuseTyped } from './refuse-typed.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
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
  /** Empty where the component stands by itself. */
  readonly sentence: string;
  /** The words it holds. */
  readonly words: string;
}

/** Components that name something of the record by its id. */
const naming = ['Cite', 'Claim', 'Fact', 'Figure', 'Quote', 'Term'];

/** Components that say on whose word a sentence stands. */
const citations = ['Cite', 'Claim', 'Fact', 'Quote'];

const checkableWords =
  /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:OpenAI|Amazon|AWS|Microsoft|Azure|NVIDIA|SoftBank|Altman|Nadella|Odaily|Gupta|VentureBeat|Oracle|CoreWeave|Google|Anthropic|Reuters|CNBC|Bloomberg)\b/;

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
function namingOf(node: Component, sentence: string, file: VFile): Naming {
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
  return {
    component,
    id,
    line,
    sentence,
    words: textIn(node),
    isHedged: attribute('hedged') !== undefined,
  };
}

/** What the components of a passage name. */
function namingsIn(passage: Passage, file: VFile): readonly Naming[] {
  const placed =
    passage.kind === 'component'
      ? [{ node: passage.node, sentence: '' }]
      : passage.kind === 'heading'
        ? []
        : passage.sentences.flatMap(({ text, components }) =>
            components.map((node) => ({ node, sentence: text })),
          );
  return placed
    .filter(({ node }) => naming.includes(node.name ?? ''))
    .map(({ node, sentence }) => namingOf(node, sentence, file));
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
  return components.some(({ name }) => citations.includes(name ?? ''));
}

/** Words of a sentence, each fact it prints counted as one. */
function wordsIn({ text, components }: Sentence): number {
  const facts = components.filter(({ name }) => name === 'Fact');
  return text.split(/\s+/).filter(Boolean).length + facts.length;
}

function recordOf(passages: readonly Passage[], namings: readonly Naming[]): ChapterRecord {
  const sentences = passages.flatMap((passage) =>
    passage.kind === 'prose' ? passage.sentences : [],
  );
  const checkable = sentences.filter(
    (sentence) => isCited(sentence) || checkableWords.test(sentence.text),
  );
  const uncited = checkable.filter((sentence) => !isCited(sentence));
  return {
    facts: mentions(namings, ['Fact']),
    sources: mentions(namings, ['Cite', 'Quote']),
    figures: mentions(namings, ['Figure']),
    terms: mentions(namings, ['Term']),
    claims: mentions(namings, ['Claim']),
    hedged: namings
      .filter(({ component, isHedged }) => component === 'Fact' && isHedged)
      .map(({ id, line, sentence }) => ({ id, line, sentence })),
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
    refuseTyped(tree, file);
    unwrapNoQuantity(tree, file);
    const passages = passagesOf(tree, file);
    const namings = passages.flatMap((passage) => namingsIn(passage, file));
    const { astro } = file.data;
    if (astro?.frontmatter) astro.frontmatter['record'] = recordOf(passages, namings);
  };
}
