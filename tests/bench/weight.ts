import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a content as a good host sends it. */
export function brotli(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export interface Weight {
  readonly page: string;
  readonly html: number;
  /** What must have come before the first screen is whole: all that stands before the second heading. */
  readonly firstScreen: number;
  readonly drawings: number;
  /** In the page and in the files it names. */
  readonly script: number;
  /** Style sheets and scripts in files, which pages share. */
  readonly shared: number;
  readonly fonts: number;
  readonly total: number;
}

/** The files that an element of a page names, by the attribute that names them. */
function filesNamed(text: string, attribute: RegExp, pagePath: string): readonly Buffer[] {
  return [...text.matchAll(attribute)].map(([, path]) =>
    readFileSync(join(dirname(pagePath), path ?? '')),
  );
}

/** Bytes of what a page brings with it: the scripts in it and in files, and the files of scripts and styles. */
export function broughtBy(pagePath: string): { readonly script: number; readonly shared: number } {
  const text = readFileSync(pagePath, 'utf8');
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  const scriptFiles = sum(filesNamed(text, /<script src="([^"]+)"/g, pagePath).map(brotli));
  const styleFiles = filesNamed(text, /<link rel="stylesheet" href="([^"]+)"/g, pagePath);
  return {
    script: (scripts.length === 0 ? 0 : brotli(Buffer.from(scripts.join('\n')))) + scriptFiles,
    shared: scriptFiles + sum(styleFiles.map(brotli)),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** Bytes of a chapter by kind: the page, of which drawings; scripts; the files and the fonts beside it. */
export function weigh(folder: string, page: string, fonts: number): Weight {
  const html = readFileSync(join(folder, page));
  const text = html.toString('utf8');
  const drawings = [...text.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join('');
  const size = brotli(html);
  const { script, shared } = broughtBy(join(folder, page));
  return {
    page,
    html: size,
    firstScreen: brotli(
      Buffer.from(text.slice(0, text.includes('<h2') ? text.indexOf('<h2') : text.length)),
    ),
    drawings: drawings === '' ? 0 : brotli(Buffer.from(drawings)),
    script,
    shared,
    fonts,
    total: size + shared + fonts,
  };
}

/** Bytes of all fonts of a built site. */
export function fontsOf(folder: string): number {
  return readdirSync(join(folder, 'fonts'))
    .filter((file) => file.endsWith('.woff2'))
    .map((font) => readFileSync(join(folder, 'fonts', font)).length)
    .reduce((sum, size) => sum + size, 0);
}
