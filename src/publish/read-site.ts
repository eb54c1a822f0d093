import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { readPage, type Page } from './read-page.ts';

/**
 * The built site in memory: what every step works on. A path is relative to the site, with forward
 * slashes. Pages are read once and changed by their `edits`; other files are bytes.
 */
export class BuiltSite {
  readonly #pages = new Map<string, Page>();
  readonly #files = new Map<string, Uint8Array>();

  /** Every page, in order of path. */
  get pages(): readonly Page[] {
    return [...this.#pages.values()];
  }

  /** Every path, in order. */
  get paths(): readonly string[] {
    return [...this.#pages.keys(), ...this.#files.keys()].sort();
  }

  /** Whether something has that path. */
  has(path: string): boolean {
    return this.#pages.has(path) || this.#files.has(path);
  }

  /** The page at a path; `undefined` when there is none. */
  page(path: string): Page | undefined {
    return this.#pages.get(path);
  }

  /** The bytes that a path will be published with; of a page, with the edits made so far. */
  bytes(path: string): Uint8Array {
    const page = this.#pages.get(path);
    const bytes = page ? Buffer.from(page.edits.toString()) : this.#files.get(path);
    if (bytes === undefined) throw new RangeError(`The built site has no file "${path}".`);
    return bytes;
  }

  /**
   * Adds a file; a page is parsed here, once.
   *
   * @throws Error when the path is taken, or a page is not UTF-8.
   */
  add(path: string, content: Uint8Array | string): void {
    if (this.has(path)) {
      throw new Error(`The site would have two files at "${path}". Give one of them another path.`);
    }
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (path.endsWith('.html')) this.#pages.set(path, readPage(path, decode(path, bytes)));
    else this.#files.set(path, bytes);
  }
}

function decode(path: string, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) {
    throw new Error(`The page ${path} is not UTF-8. Save what it is made from as UTF-8.`);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/**
 * A built folder, read once.
 *
 * @throws Error when a file cannot be read.
 */
export function readSite(folder: string): BuiltSite {
  const site = new BuiltSite();
  for (const path of filesBelow(folder)) {
    let bytes;
    try {
      bytes = readFileSync(join(folder, path));
    } catch (cause) {
      throw new Error(`The built file ${path} in ${folder} cannot be read.`, { cause });
    }
    site.add(path, bytes);
  }
  return site;
}
