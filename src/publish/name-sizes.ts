import { sizeInWords } from '#lib/size-in-words.ts';
import { targetOf } from './links.ts';
import type { Step } from './step.ts';

/**
 * Writes the size of a file where a page offers it, in an empty element with `data-size-of`: no page knows it when
 * it is made.
 */
export const nameSizes: Step = {
  name: 'name sizes',
  run(site) {
    for (const { path, html, edits } of site.pages) {
      for (const { 0: attribute, 1: address = '', index } of html.matchAll(
        / data-size-of="([^"]+)"/g,
      )) {
        const file = targetOf(address, path, site)?.path ?? address;
        if (!site.has(file)) {
          throw new Error(
            `${path} offers "${address}" and the site has no such file. Correct the address, or publish the file.`,
          );
        }
        edits.update(index, index + attribute.length, '');
        const size = sizeInWords(site.bytes(file).length);
        edits.appendLeft(html.indexOf('>', index) + 1, size);
      }
    }
  },
};
