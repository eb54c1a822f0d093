import type { Browser } from 'playwright-core';
import { browserPath } from '#lib/browser-path.ts';
import { isPlaceholder } from '#lib/site-address.ts';
import { bookWords, type BookWords } from '../editions/book-words.ts';
import { editionFolder } from '../offer-editions.ts';
import type { BuiltSite } from '../read-site.ts';
import type { Step } from '../step.ts';
import { idOfPart } from './link-parts.ts';
import { paperBook, paperHandout, type PaperDocument } from './paper-document.ts';
import { packPdf } from './pack-pdf.ts';
import { paperFiles } from './paper-files.ts';
import { printPaper, type PaperFiles } from './print-paper.ts';
import { settlePdf } from './settle-pdf.ts';
import { takePaper } from './take-paper.ts';

/** The book on paper, in one file. */
export const bookPdf = `${editionFolder}who-gets-what.pdf`;

/** A chapter on paper, by the name of its page. */
export function handoutPdf(chapter: string): string {
  return `${editionFolder}handouts/${chapter}.pdf`;
}

/** What a site is printed as: its documents by the path that each is to have, and the files that they ask for. */
export interface Printing {
  readonly documents: ReadonlyMap<string, PaperDocument>;
  readonly files: PaperFiles;
  readonly words: BookWords;
}

/**
 * Sets the book and each of its chapters, ready to be printed.
 *
 * @param given the public address of the site, or the one that stands in for it.
 */
export async function setPapers(site: BuiltSite, given: string | undefined): Promise<Printing> {
  const address = isPlaceholder(given) ? undefined : given;
  const words = bookWords(site);
  const documents = new Map([[bookPdf, paperBook(takePaper(site, address, true), words, address)]]);
  for (const part of takePaper(site, address, false).chapters) {
    documents.set(handoutPdf(idOfPart(part)), paperHandout(part, words, address));
  }
  const files = await paperFiles([...documents.values()].map(({ html }) => html).join(''));
  return { documents, files, words };
}

/** Prints one document, and packs it; what would differ from run to run is made the same. */
export async function printed(
  browser: Browser,
  document: PaperDocument,
  { files, words }: Printing,
): Promise<Uint8Array> {
  const pdf = await printPaper(browser, document, files);
  return packPdf(settlePdf(pdf, { author: words.title, date: words.date }));
}

/**
 * Prints the book and each of its chapters with Chromium. Without a browser it says what to do, and the site offers no
 * PDF. Stands behind all that changes a page.
 *
 * @param find where the browser is; `null` when there is none.
 */
export const printPdfsWith = (find: () => string | null): Step => ({
  name: 'print PDFs',
  async run(site, { address, say }) {
    const executablePath = find();
    if (executablePath === null) {
      say(
        'No PDF was made: there is no browser to print with. Run `npm run browser`, or set CHROMIUM_PATH to a Chromium, and then `npm run editions` again.',
      );
      return;
    }
    const printing = await setPapers(site, address);
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath });
    try {
      for (const [path, document] of printing.documents) {
        site.add(path, await printed(browser, document, printing));
      }
    } finally {
      await browser.close();
    }
  },
});

/** The step with the browser that tests run in. */
export const printPdfs = printPdfsWith(browserPath);
