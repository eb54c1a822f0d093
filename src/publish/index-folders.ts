import { posix } from 'node:path';
import { signpost } from './signpost.ts';
import type { Step } from './step.ts';

/** A page that leads to the index of its folder at once, and by a link where it may not. */
function leadingTo(index: string): string {
  return signpost(
    'The index of this folder',
    `<p>It stands <a href="../${index}">one folder up</a>.</p>\n`,
    `<meta http-equiv="refresh" content="0;url=../${index}">\n`,
  );
}

/** Folders whose pages stand in the list of another. */
const listedElsewhere: Readonly<Record<string, string>> = { embed: 'figures' };

/**
 * Gives every folder of pages an index that leads to the page of its name beside it: who shortens
 * `figures/x.html` to `figures/` would else get a bare list of files, or be refused. Stands behind the
 * list of pages, which search engines read.
 *
 * @throws Error when a folder of pages has no page of its name beside it.
 */
export const indexFolders: Step = {
  name: 'index folders',
  run(site) {
    const folders = new Set(site.pages.map(({ path }) => posix.dirname(path)));
    for (const folder of folders) {
      if (folder === '.' || site.has(`${folder}/index.html`)) continue;
      const index = listedElsewhere[folder] ?? folder;
      if (!site.has(`${index}.html`)) {
        throw new Error(
          `The folder ${folder}/ of the site has pages and no index: there is no page ${index}.html that lists them. Add src/pages/${index}.astro.`,
        );
      }
      site.add(`${folder}/index.html`, leadingTo(`${posix.basename(index)}.html`));
    }
  },
};
