import type MagicString from 'magic-string';
import { sizeInWords } from '#lib/size-in-words.ts';
import { workerOf, workerPath } from './add-worker.ts';
import { fillIn, offerOf } from './offer.ts';
import { manifestOf, manifestPath, sha256 } from './hashes.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';
import { zipOf } from './zip.ts';

/** The whole site in one file. */
export const sitePack = 'downloads/who-gets-what.zip';

/** Where a page is read: on the web, or in a folder that somebody took away. */
type Where = 'web' | 'folder';

/**
 * Takes out of a page what is not for where it is read: `<p data-only="web">` or `<p data-only="folder">`, on
 * elements that hold none of their own name.
 */
function keepFor(where: Where, html: string, edits: MagicString): void {
  for (const { 0: tag, 1: name = '', 2: only = '', index } of html.matchAll(
    /<(\w+)(?=[ >])[^>]*? data-only="(web|folder)"[^>]*>/g,
  )) {
    const end = html.indexOf(`</${name}>`, index) + name.length + 3;
    const attribute = html.indexOf(` data-only="${only}"`, index);
    if (only === where) edits.remove(attribute, attribute + ` data-only="${only}"`.length);
    else if (html.slice(index + tag.length, end).includes(`<${name}`)) {
      throw new Error(
        `offline.html has a <${name} data-only="${only}"> with another <${name}> in it, so that its end is not known. Part them in src/pages/offline.astro.`,
      );
    } else edits.remove(index, end);
  }
}

/** All that a site is going to be written with, but for what is there to be taken away. */
function filesOf(site: BuiltSite): Map<string, Uint8Array> {
  return new Map(
    site.paths
      .filter((path) => !path.startsWith('downloads/'))
      .map((path) => [path, site.bytes(path)]),
  );
}

/**
 * Adds the whole site in one file, to be unpacked and read without a network, with hashes of its own; and says on
 * the page that offers it how large it is and what its hash is. The copy within says instead that it is the copy.
 * Stands behind all that changes a page.
 *
 * @throws Error when the page that offers it is not there, has no date, or cannot be told apart for its two places.
 */
export const packSite: Step = {
  name: 'pack site',
  async run(site) {
    const { path, html, edits, day, date } = offerOf(site);
    const taken = edits.clone();
    keepFor('folder', html, taken);
    const files = filesOf(site).set(path, Buffer.from(taken.toString()));
    // Put on a host of its own, the folder is kept by browsers like the site.
    files.set(workerPath, Buffer.from(await workerOf(files, date)));
    files.set(manifestPath, Buffer.from(manifestOf(files)));
    const pack = zipOf(files, day);
    keepFor('web', html, edits);
    fillIn('data-pack-size', sizeInWords(pack.length), html, edits);
    fillIn('data-pack-hash', sha256(pack), html, edits);
    site.add(sitePack, pack);
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
