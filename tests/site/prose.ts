import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom/worker';
import { folder } from './built-site.ts';

const sources = fileURLToPath(new URL('../../content/chapters/', import.meta.url));

/** A component as a chapter's author wrote it. */
export interface Written {
  readonly name: string;
  readonly id: string;
  readonly form: string | null;
  readonly isHedged: boolean;
  /** The words between its tags, without marks; `null` where it has one tag. */
  readonly words: string | null;
}

/** A text with its white space as one space, and without the marks of emphasis. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[*_]/g, '').replaceAll(/\s+/g, ' ').trim();
}

/** Addresses of the chapters' pages, each with its source file. */
export const chapterFiles: readonly { readonly page: string; readonly source: string }[] =
  readdirSync(sources).map((file) => ({
    page: file.replace(/^\d+-(.*)\.mdx$/, '$1.html'),
    source: join(sources, file),
  }));

/** A chapter as it is read: the notes of a paragraph behind it. */
function asRead(text: string): string {
  const note = /<Note\b[^]*?<\/Note>/g;
  return text
    .split('\n\n')
    .map((block) => [block.replaceAll(note, ''), ...(block.match(note) ?? [])].join(''))
    .join('\n\n');
}

/** The components of some names that a file uses, in the order in which they are read. */
export function readComponents(path: string, names: readonly string[]): readonly Written[] {
  const text = asRead(readFileSync(path, 'utf8'));
  const pattern = new RegExp(`<(${names.join('|')})\\b([^>]*?)(/>|>([^]*?)</\\1>)`, 'g');
  return [...text.matchAll(pattern)].map(([, name = '', attributes = '', , words]) => ({
    name,
    id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
    form: /\bform="([^"]*)"/.exec(attributes)?.[1] ?? null,
    isHedged: /\bhedged\b/.test(attributes),
    words: words === undefined ? null : plain(words),
  }));
}

/** A built page, parsed. */
export function readPage(path: string): Document {
  return parseHTML(readFileSync(join(folder, path), 'utf8')).document;
}

/** The elements below a node that a selector finds, in the page's order. */
export function below(node: Document | Element, selector: string): readonly Element[] {
  return [...node.querySelectorAll(selector)];
}
