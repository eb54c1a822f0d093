import type { Browser } from 'playwright-core';
import type { PaperDocument } from './paper-document.ts';
import { pagesOfPlaces } from './read-pdf.ts';

/** The place at which what is printed lies while it is: nothing answers there, and no file’s path gets into the PDF. */
const base = 'https://paper.invalid/';

/** Files that what is printed asks for, by name. */
export type PaperFiles = ReadonlyMap<string, Uint8Array>;

/** Writes into a document on which page each place stands that it names; blanks of the same width before that is known. */
function withPages(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replaceAll(
    /(<span[^>]* data-page-of="([^"]*)"[^>]*>)(<\/span>)/g,
    (_, start: string, id: string, end: string) => `${start}${pages.get(id) ?? '000'}${end}`,
  );
}

/** The places whose pages a document names. */
function placesNamed(html: string): readonly string[] {
  return [...html.matchAll(/ data-page-of="([^"]*)"/g)].map(([, id = '']) => id);
}

async function printOnce(browser: Browser, html: string, files: PaperFiles): Promise<Uint8Array> {
  // A context of its own numbers the elements of its page anew: its tags are named by them.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => {
      const path = route.request().url().slice(base.length);
      if (path === '') return route.fulfill({ contentType: 'text/html', body: html });
      const bytes = files.get(path);
      return bytes === undefined
        ? route.abort()
        : route.fulfill({
            body: Buffer.from(bytes),
            contentType: path.endsWith('.css') ? 'text/css' : 'font/woff2',
          });
    });
    await page.goto(base, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    return await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    await context.close();
  }
}

/**
 * Prints a document, twice where it names pages: once to see where everything stands, and once with that in it.
 *
 * @throws Error when the second print has a place on another page than the first.
 */
export async function printPaper(
  browser: Browser,
  { title, html }: PaperDocument,
  files: PaperFiles,
): Promise<Uint8Array> {
  const named = placesNamed(html);
  let pages: ReadonlyMap<string, number> = new Map<string, number>();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const pdf = await printOnce(browser, withPages(html, pages), files);
    const seen = await pagesOfPlaces(pdf, named);
    const missing = named.filter((id) => !seen.has(id));
    if (missing.length > 0) {
      throw new Error(
        `The PDF “${title}” names the pages of ${missing.join(', ')}, and has no such place. Link to it, so that the browser keeps it.`,
      );
    }
    if (named.every((id) => seen.get(id) === pages.get(id))) return pdf;
    pages = seen;
  }
  throw new Error(
    `The PDF “${title}” does not settle: with its page numbers written in, what they name moves to other pages. Give .page in src/publish/pdf/paper.css a width that no number changes.`,
  );
}
