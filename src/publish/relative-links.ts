import { targetOf } from './links.ts';
import type { Step } from './step.ts';

/** A value as it stands in an attribute with double quotes. */
function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Makes every link within the site relative, so that it works in any folder and from a disk. */
export const relativeLinks: Step = {
  name: 'relative links',
  run(site) {
    for (const page of site.pages) {
      for (const { from, to, address, attribute } of page.links) {
        const target = targetOf(address, page.path, site);
        if (target === null || target.relative === address) continue;
        page.edits.update(
          from,
          to,
          attribute === null
            ? `url(${target.relative})`
            : `${attribute}="${escapeAttribute(target.relative)}"`,
        );
      }
    }
  },
};
