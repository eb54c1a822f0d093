import { targetOf } from './links.ts';
import type { Step } from './step.ts';

/** A size in bytes as readers know sizes: `0.9 kB`, `48 kB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 0.95 || unit === 'MB' ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

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
