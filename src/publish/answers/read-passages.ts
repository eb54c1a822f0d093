import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Elements that have no end tag. */
const empty = new Set(['br', 'img', 'input', 'wbr', 'hr', 'meta', 'link', 'source']);

/**
 * The words of some elements of a page by their ids, as a reader sees them: numbers from the record and notes beside
 * them included, marks of sources and drawings left out. An id that the page does not have has no entry.
 */
export function readPassages(html: string, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let depth = 0;
  let open: { readonly id: string; readonly depth: number } | null = null;
  let silent: number | null = null;
  const parser = new Parser({
    onopentag(tag, { id, class: className = '' }) {
      if (empty.has(tag)) return;
      depth += 1;
      if (silent !== null) return;
      const isMark =
        className.split(' ').includes('cite') || ['svg', 'script', 'style'].includes(tag);
      if (isMark) silent = depth;
      else if (open === null && id !== undefined && ids.has(id) && !words.has(id)) {
        open = { id, depth };
        words.set(id, '');
      } else if (open !== null && ['p', 'li', 'div'].includes(tag)) {
        words.set(open.id, `${words.get(open.id) ?? ''} `);
      }
    },
    ontext(text) {
      if (open !== null && silent === null) words.set(open.id, (words.get(open.id) ?? '') + text);
    },
    onclosetag(tag) {
      if (empty.has(tag)) return;
      if (silent === depth) silent = null;
      if (open?.depth === depth) open = null;
      depth -= 1;
    },
  });
  parser.end(html);
  return new Map([...words].map(([id, text]) => [id, text.replace(/\s+/g, ' ').trim()]));
}

/** The sentences of a text. A point within a number or a name ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!:]["’”)]?)\s+(?=["‘“(]?[\p{Lu}$\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A short hash of a sentence, by which it is known again. */
export function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 8);
}
