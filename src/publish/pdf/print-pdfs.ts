import { browserPath } from '#lib/browser-path.ts';
import { isPlaceholder } from '#lib/site-address.ts';
import { bookWords } from '../editions/book-words.ts';
import { editionFolder } from '../offer-editions.ts';
import type { Step } from '../step.ts';
import { idOfPart } from './link-parts.ts';
import { paperBook, paperHandout, type PaperDocument } from './paper-document.ts';
import { paperFiles } from './paper-files.ts';
import { printPaper } from './print-paper.ts';
import { settlePdf } from './settle-pdf.ts';
import { takePaper } from './take-paper.ts';

/** The book on paper, in one file. */
export const bookPdf = `${editionFolder}who-gets-what.pdf`;

/** A chapter on paper, by the name of its page. */
export function handoutPdf(chapter: string): string {
  return `${editionFolder}handouts/${chapter}.pdf`;
}

/**
 * Prints the book and each of its chapters with Chromium. Without a browser it says what to do, and the site offers no
 * PDF. Stands behind all that changes a page.
 */
export const printPdfs: Step = {
  name: 'print PDFs',
  async run(site, { address: given, say }) {
    const executablePath = browserPath();
    if (executablePath === null) {
      say(
        'No PDF was made: there is no browser to print with. Run `npm run browser`, or set CHROMIUM_PATH to a Chromium, and then `npm run editions` again.',
      );
      return;
    }
    const { chromium } = await import('playwright-core');
    const address = isPlaceholder(given) ? undefined : given;
    const words = bookWords(site);
    const book = paperBook(takePaper(site, address), words, address);
    const handouts = takePaper(site, address).chapters.map(
      (part) => [handoutPdf(idOfPart(part)), paperHandout(part, words, address)] as const,
    );
    const files = await paperFiles(book.html + handouts.map(([, { html }]) => html).join(''));
    const browser = await chromium.launch({ executablePath });
    try {
      const print = async (path: string, document: PaperDocument) => {
        const pdf = await printPaper(browser, document, files);
        site.add(path, settlePdf(pdf, { author: words.title, date: words.date }));
      };
      await print(bookPdf, book);
      for (const [path, handout] of handouts) await print(path, handout);
    } finally {
      await browser.close();
    }
  },
};
