import type MagicString from 'magic-string';
import { manifestOf, manifestPath } from './hashes.ts';
import { editionFolder, elementsWith, offerEditions } from './offer-editions.ts';
import type { Page } from './read-page.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';
import { zipOf } from './zip.ts';

/** The page that offers what can be taken away. */
const offer = 'offline.html';
/** The whole site in one file. */
export const sitePack = `${editionFolder}who-gets-what.zip`;

/** Where a page is read: on the web, or in a folder that somebody took away. */
type Where = 'web' | 'folder';

/** Takes out of the page what is not for where it is read: elements with `data-only="web"` or `data-only="folder"`. */
function keepFor(where: Where, html: string, edits: MagicString): void {
  for (const { from, to, attribute, value } of elementsWith('data-only', offer, html)) {
    if (value === where) edits.remove(...attribute);
    else edits.remove(from, to);
  }
}

/** The page that offers what can be taken away. */
function offerOf(site: BuiltSite): Page {
  const page = site.page(offer);
  if (page !== undefined) return page;
  throw new Error(
    `The site has no ${offer}, which offers the whole of it in one file. Put src/pages/offline.astro back.`,
  );
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
 * The site as it is taken away, by path: without what is there to be taken, with hashes of its own, and its page of
 * editions says that it is the copy.
 *
 * @throws Error when that page is not there.
 */
export function filesToTake(site: BuiltSite): Map<string, Uint8Array> {
  const { html, edits } = offerOf(site);
  const taken = edits.clone();
  keepFor('folder', html, taken);
  const files = filesOf(site).set(offer, Buffer.from(taken.toString()));
  return files.set(manifestPath, Buffer.from(manifestOf(files)));
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
  run(site) {
    const { html, edits } = offerOf(site);
    const [, date] = /<time datetime="(\d{4}-\d\d-\d\d)">/.exec(html) ?? [];
    if (date === undefined) {
      throw new Error(
        `${offer} does not say in a <time datetime="…"> of which day the edition is, so that what is packed cannot be dated. Put it back in src/pages/offline.astro.`,
      );
    }
    const pack = zipOf(filesToTake(site), date);
    keepFor('web', html, edits);
    site.add(sitePack, pack);
    offerEditions(site, offer, html, edits);
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
