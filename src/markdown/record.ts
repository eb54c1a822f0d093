import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { factFromText, sourceFromText } from '#lib/facts.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { typedQuantity } from './typed-quantity.ts';

/** What a chapter says on whose word: found while the chapter is read, used by its page. */
export interface ChapterRecord {
  /** Facts printed in the prose, each once, in order of first appearance. */
  readonly factIds: readonly string[];
  /** Sources cited in the prose, each once, in order of first appearance. */
  readonly sourceIds: readonly string[];
  readonly figureIds: readonly string[];
  readonly words: number;
  /** Sentences with a number, a date or a company doing something. */
  readonly checkable: number;
  /** How many of those carry a fact or a source. */
  readonly cited: number;
  /** The rest, for the author. */
  readonly uncited: readonly string[];
}

/** Every chapter read so far in this process, by path of its file. */
export const chapterRecords = new Map<string, ChapterRecord>();

const doubtful = new Set(['disputed', 'unconfirmed']);

/** Words with which a sentence itself marks a doubt. */
const hedges =
  /\b(according to|reported(?:ly)?|unconfirmed|disputed|disagree|differ|one account|alone|leaked|relayed|may|might|could not|not known|nobody|says?|said|claims?|rumou?r(?:ed|s)?)\b/i;

const checkableWords =
  /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:OpenAI|Amazon|AWS|Microsoft|Azure|NVIDIA|SoftBank|Altman|Nadella|Odaily|Gupta|VentureBeat|Oracle|CoreWeave|Google|Anthropic|Reuters|CNBC|Bloomberg)\b/;

function attribute(node: MdxJsxTextElement | MdxJsxFlowElement, name: string): string | null {
  for (const candidate of node.attributes) {
    if (candidate.type === 'mdxJsxAttribute' && candidate.name === name) {
      return typeof candidate.value === 'string' ? candidate.value : '';
    }
  }
  return null;
}

/** Whether a sentence states something a reader could check. */
function isCheckable({ text, components }: Sentence): boolean {
  return components.some((node) => citations.has(node.name ?? '')) || checkableWords.test(text);
}

/** Components that say on whose word a sentence stands. */
const citations = new Set(['Fact', 'Cite', 'Quote']);

/** Whether a sentence says on whose word it stands. */
function isCited({ components }: Sentence): boolean {
  return components.some((node) => citations.has(node.name ?? ''));
}

/**
 * Reads a chapter as a sceptic would: refuses quantities typed by hand and doubtful facts without a
 * hedge, and puts what the chapter prints, cites and claims into `record` of its front matter.
 */
export function remarkRecord() {
  return (tree: Root, file: VFile) => {
    const factIds = new Set<string>();
    const sourceIds = new Set<string>();
    const figureIds = new Set<string>();
    const uncited: string[] = [];
    let checkable = 0;
    let words = 0;

    const readComponent = (
      node: MdxJsxTextElement | MdxJsxFlowElement,
      sentence: string | null,
    ) => {
      const line = node.position?.start.line ?? 0;
      const id = attribute(node, 'id');
      if (id === null) return;
      if (node.name === 'Figure') figureIds.add(id);
      if (node.name === 'Cite' || node.name === 'Quote') {
        sourceIds.add(sourceFromText(id).id);
      }
      if (node.name !== 'Fact') return;
      const fact = factFromText(id);
      factIds.add(fact.id);
      const isHedged = attribute(node, 'hedged') !== null;
      if (doubtful.has(fact.confidence) && isHedged && !hedges.test(sentence ?? '')) {
        file.fail(
          `The fact "${id}" at line ${line} is ${fact.confidence}, and is marked "hedged", but its sentence has no word that says so. ` +
            `Say who claims it in the sentence (“according to …”, “reported”, “accounts differ”), or take "hedged" away and the record's own words are printed.`,
          node,
        );
      }
    };

    const readProse = (nodes: readonly PhrasingContent[], line: number) => {
      for (const sentence of sentencesOf(nodes)) {
        words += sentence.text.split(/\s+/).filter(Boolean).length;
        words += sentence.components.filter((node) => node.name === 'Fact').length;
        const typed = typedQuantity(sentence.text);
        if (typed !== null) {
          file.fail(
            `"${typed}" is typed by hand in the paragraph at line ${line}. Print it with <Fact id="…" />, so that it can be checked and cannot drift from the record.`,
          );
        }
        for (const node of sentence.components) readComponent(node, sentence.text);
        if (!isCheckable(sentence)) continue;
        checkable += 1;
        if (!isCited(sentence)) uncited.push(sentence.text);
      }
    };

    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement') readComponent(node, null);
      if (node.type === 'mdxJsxTextElement' && node.name === 'Note') {
        readProse(node.children, node.position?.start.line ?? 0);
        return undefined;
      }
      if (node.type === 'heading') {
        const typed = typedQuantity(
          sentencesOf(node.children)
            .map(({ text }) => text)
            .join(' '),
        );
        if (typed !== null) {
          file.fail(
            `"${typed}" is typed by hand in the heading at line ${node.position?.start.line ?? 0}. Headings carry no quantities: say it in the first sentence with <Fact id="…" />.`,
          );
        }
        return SKIP;
      }
      if (node.type === 'paragraph' || node.type === 'tableCell') {
        const { children, position }: Pick<Paragraph, 'children' | 'position'> = node;
        readProse(children, position?.start.line ?? 0);
      }
      return undefined;
    });

    const record: ChapterRecord = {
      factIds: [...factIds],
      sourceIds: [...sourceIds],
      figureIds: [...figureIds],
      words,
      checkable,
      cited: checkable - uncited.length,
      uncited,
    };
    chapterRecords.set(file.path, record);
    const { astro } = file.data;
    if (astro?.frontmatter) astro.frontmatter['record'] = record;
  };
}
