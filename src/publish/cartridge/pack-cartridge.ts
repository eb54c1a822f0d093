import { isPlaceholder } from '#lib/site-address.ts';
import { bookWords } from '../editions/book-words.ts';
import { editionFolder } from '../offer-editions.ts';
import type { Step } from '../step.ts';
import { zipOf } from '../zip.ts';
import { makeCartridge } from './make-cartridge.ts';
import { qtiPackage } from './qti-package.ts';
import { readQuestions } from './read-questions.ts';

/** The book for learning platforms, in one file. */
const cartridge = `${editionFolder}who-gets-what.imscc`;
/** Its questions alone, for programs that take no cartridge. */
const questionPackage = `${editionFolder}who-gets-what-qti.zip`;

/** Adds the edition for learning platforms, and its questions alone. Stands behind all that changes a page. */
export const packCartridge: Step = {
  name: 'pack cartridge',
  async run(site, { address }) {
    const words = bookWords(site);
    const questions = readQuestions(site);
    const { files, sections } = await makeCartridge(
      site,
      words,
      questions,
      isPlaceholder(address) ? undefined : address,
    );
    site.add(cartridge, zipOf(files, words.date));
    site.add(questionPackage, zipOf(qtiPackage(words, sections), words.date));
  },
};
