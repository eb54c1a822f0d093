import { bundleScript } from '#lib/bundle-script.ts';
import { packEntries } from '#lib/search/entry.ts';
import { addClassicScript } from './classic-script.ts';
import { collectEntries } from './search/collect-entries.ts';
import type { Step } from './step.ts';

const path = 'search.html';
const mark = '</head>';

/**
 * Gives the page of the search its script, with all that it can find in it: a page opened from a disk may fetch
 * nothing. What it can find is read from the pages as they are, so that the two cannot disagree.
 *
 * @throws Error when that page is not there, or has no head to put the script into.
 */
export const addSearch: Step = {
  name: 'add search',
  async run(site) {
    const page = site.page(path);
    if (page === undefined) {
      throw new Error(
        `The site has no ${path}, where readers search the book. Put src/pages/search.astro back.`,
      );
    }
    const at = page.html.indexOf(mark);
    if (at < 0) throw new Error(`${path} has no ${mark}. Build it with the layout Page.astro.`);
    const packed = packEntries(collectEntries(site));
    const script = addClassicScript(
      site,
      await bundleScript('components/search/client.ts', packed),
    );
    page.edits.appendLeft(at, `<script src="${script}" defer></script>`);
  },
};
