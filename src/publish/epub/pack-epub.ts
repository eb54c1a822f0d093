import type { Step } from '../step.ts';
import { editionFolder } from '../offer-editions.ts';
import { zipOf } from '../zip.ts';
import { makeBook } from './make-book.ts';

/** The book for e-readers, in one file. */
const epub = `${editionFolder}who-gets-what.epub`;

/** Adds the e-book. Stands behind all that changes a page. */
export const packEpub: Step = {
  name: 'pack e-book',
  async run(site, { address }) {
    const { files, words } = await makeBook(site, address);
    site.add(epub, zipOf(files, words.date, 'application/epub+zip'));
  },
};
