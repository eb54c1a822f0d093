import type {} from 'mdast-util-to-hast';
import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { blocksOf, removeId, writtenId, type Block } from './blocks.ts';
import { sentencesOf } from './sentences.ts';

const wellFormed = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function lineOf({ words }: Block): number {
  return words.position?.start.line ?? 0;
}

/** The first words of a block, so that its author finds it. */
function opening({ words }: Block): string {
  const sentences = sentencesOf(words.children).map(({ text }) => text);
  const all = sentences.join(' ').split(/\s+/).filter(Boolean);
  return `“${all.slice(0, 5).join(' ')}${all.length > 5 ? ' …' : ''}”`;
}

/** A quiet mark at the end of a passage that leads to the passage itself: it has no words of its own. */
function linkTo(id: string): Link {
  return {
    type: 'link',
    url: `#${id}`,
    children: [],
    data: { hProperties: { className: ['here'], ariaLabel: 'Link to this passage' } },
  };
}

/** Stops at blocks without an id, all at once. */
function refuseMissing(missing: readonly Block[], file: VFile): void {
  const [first] = missing;
  if (first === undefined) return;
  const places = missing.map(
    (block) => `the ${block.name} at line ${lineOf(block)}, ${opening(block)}`,
  );
  file.fail(
    `Every section, paragraph and list item has an id, its permanent address; ${missing.length === 1 ? 'one here has' : `${missing.length} here have`} none: ${places.join('; ')}. ` +
      'Run `npm run ids`, which writes one at the end of each. A section may have words of your own instead: [#two-words].',
    first.words,
  );
}

/**
 * Takes ids that the author wrote at the end of headings, paragraphs and list items
 * (`## Title [#id]`) and puts them on the elements, so that links survive a change of wording.
 * Refuses a block without one, unless the page is a draft: by default, under `npm run dev`.
 */
export function remarkAnchors({ isDraft = process.env['NODE_ENV'] === 'development' } = {}) {
  return (tree: Root, file: VFile) => {
    const seen = new Map<string, number>();
    const missing: Block[] = [];
    for (const block of blocksOf(tree)) {
      const { element, words } = block;
      const id = writtenId(block);
      const line = lineOf(block);
      if (id === null) {
        missing.push(block);
        continue;
      }
      if (!wellFormed.test(id)) {
        file.fail(
          `"${id}" at line ${line} cannot be an id. Use lower-case words and digits joined by single hyphens, starting with a letter.`,
          words,
        );
      }
      const before = seen.get(id);
      if (before !== undefined) {
        file.fail(
          `The id "${id}" stands at line ${before} and again at line ${line}. An id names one place: take the second away, and \`npm run ids\` writes another.`,
          words,
        );
      }
      seen.set(id, line);
      removeId(block);
      element.data = { ...element.data, hProperties: { ...element.data?.hProperties, id } };
      // The contents of a chapter lead to its sections; nothing else would show the address of the rest.
      if (block.name !== 'section') words.children.push(linkTo(id));
    }
    if (!isDraft) refuseMissing(missing, file);
    visit(tree, 'text', (text) => {
      const stray = /\[#[^\]]*\]/.exec(text.value)?.[0];
      if (stray === undefined) return;
      file.fail(
        `"${stray}" at line ${text.position?.start.line ?? 0} stands where no id can. Write it at the very end of a heading, a paragraph or a list item.`,
        text,
      );
    });
  };
}
