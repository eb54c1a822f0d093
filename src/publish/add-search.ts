import { createHash } from 'node:crypto';
import { bundleScript } from '#lib/bundle-script.ts';
import { packEntries } from '#lib/search/entry.ts';
import { collectEntries } from './search/collect-entries.ts';
import type { Step } from './step.ts';

const path = 'search.html';
const mark = '</head>';

/**
 * Gives the page of the search its script, with all that it can find in it: a page opened from a disk may fetch
 * nothing. What it can find is read from the pages as they are, so that the two cannot disagree.
 *
 * @throws Error when the page has no head to put it into.
 */
export const addSearch: Step = {
  name: 'add search',
  async run(site) {
    const page = site.page(path);
    if (page === undefined) return;
    const at = page.html.indexOf(mark);
    if (at < 0) throw new Error(`${path} has no ${mark}. Build it with the layout Page.astro.`);
    const packed = packEntries(collectEntries(site));
    const script = `(()=>{'use strict';${await bundleScript('components/search/client.ts', packed)}})();\n`;
    const name = createHash('sha256').update(script).digest('hex').slice(0, 8);
    site.add(`scripts/${name}.js`, script);
    page.edits.appendLeft(at, `<script src="scripts/${name}.js" defer></script>`);
  },
};
