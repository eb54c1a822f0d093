import type MagicString from 'magic-string';
import { workerOf, workerPath } from './add-worker.ts';
import { manifestOf, manifestPath } from './hashes.ts';
import { editionFolder, elementsWith, offerEditions } from './offer-editions.ts';
import { offerOf } from './offer.ts';
import type { Page } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';
import { zipOf } from './zip.ts';

/** The whole site in one file. */
export const sitePack = `${editionFolder}who-gets-what.zip`;

/** Where a page is read: on the web, in a folder that somebody took away, or in Kiwix. */
type Where = 'web' | 'folder' | 'kiwix';

/** Takes out of the page what is not for where it is read: elements with another `data-only`, as `web folder`. */
function keepFor(where: Where, path: string, html: string, edits: MagicString): void {
  for (const { from, to, attribute, value } of elementsWith('data-only', path, html)) {
    if (value.split(' ').includes(where)) edits.remove(...attribute);
    else edits.remove(from, to);
  }
}

/** The pages that offer something that is not in the copy, or not in every build: in the copy they say something else. */
function offeringPages(site: BuiltSite): readonly Pick<Page, 'path' | 'html' | 'edits'>[] {
  return site.pages.filter(({ html }) => / data-(?:only|edition(?:-\w+)?)="/.test(html));
}

/** All that a site is going to be written with, but for what is there to be taken away. */
function filesOf(site: BuiltSite): Map<string, Uint8Array> {
  return new Map(
    site.paths
      .filter((path) => !path.startsWith(editionFolder))
      .map((path) => [path, site.bytes(path)]),
  );
}

/**
 * The site as it is taken away, by path: without what is there to be taken, and its pages that offer that say instead
 * that it is the copy.
 *
 * @param where in what they are going to be read.
 * @throws Error when the page of editions is not there.
 */
export function filesToTake(
  site: BuiltSite,
  where: Exclude<Where, 'web'>,
): Map<string, Uint8Array> {
  const files = filesOf(site);
  for (const { path, html, edits } of [offerOf(site), ...offeringPages(site)]) {
    const taken = edits.clone();
    keepFor(where, path, html, taken);
    files.set(path, Buffer.from(taken.toString()));
  }
  return files;
}

/**
 * Adds the whole site in one file, to be unpacked and read without a network, with hashes of its own; and says on
 * the page that offers it how large each edition is and what its hash is. The copy within says instead that it is the copy.
 * Stands behind all that changes a page.
 *
 * @throws Error when the page that offers it is not there, has no date, or cannot be told apart for its two places.
 */
export const packSite: Step = {
  name: 'pack site',
  async run(site) {
    const { day, date } = offerOf(site);
    const files = filesToTake(site, 'folder');
    // Put on a host of its own, the folder is kept by browsers like the site.
    files.set(workerPath, Buffer.from(await workerOf(files, date)));
    files.set(manifestPath, Buffer.from(manifestOf(files)));
    const pack = zipOf(files, day);
    site.add(sitePack, pack);
    for (const { path, html, edits } of offeringPages(site)) {
      keepFor('web', path, html, edits);
      offerEditions(site, path, html, edits);
    }
  },
};

/** Adds the hash of every file, behind all that adds or changes one. */
export const listHashes: Step = {
  name: 'list hashes',
  run(site) {
    const files = new Map(site.paths.map((path) => [path, site.bytes(path)]));
    site.add(manifestPath, manifestOf(files));
  },
};
