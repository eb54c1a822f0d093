import { gzipSync } from 'node:zlib';
import { bundleScript } from '#lib/bundle-script.ts';
import { packList, type KeptFile } from '#lib/kept-list.ts';
import { sizeInWords } from '#lib/size-in-words.ts';
import { manifestOf, manifestPath, sha256 } from './hashes.ts';
import { fillIn, offerOf } from './offer.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';

/** The script by which browsers keep the book. Its address is for ever: a browser that has it asks there for the next. */
export const workerPath = 'sw.js';

/** What is there for others than readers of the book: files to take away, frames and pictures for other sites, lists. */
const forOthers =
  /^(?:downloads|embed|oembed|pictures)\/|^figures\/.*\.(?:svg|png)$|^(?:robots\.txt|sitemap\.xml)$/;

/** Whether a browser that keeps the book keeps this file. */
function isKept(path: string): boolean {
  return !forOthers.test(path) && path !== workerPath && path !== manifestPath;
}

/**
 * The script of the worker that keeps a site. It holds the list of what it keeps with each file's hash, and the hash of
 * that list, by which one edition is told from another.
 *
 * @param files bytes by path; those that no browser keeps are left out here.
 * @param date the day of the edition, in words.
 */
export async function workerOf(
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
): Promise<string> {
  const kept = new Map([...files].filter(([path]) => isKept(path)));
  const list = [...kept]
    .map(([path, bytes]): KeptFile => ({ path, hash: sha256(bytes), bytes: bytes.length }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const edition = sha256(Buffer.from(manifestOf(kept)));
  const packed = packList({ edition, date, files: list });
  return `${await bundleScript('components/keep/worker.ts', packed)}\n`;
}

/** The files of a site that a browser keeps, as they now stand. */
function keptOf(site: BuiltSite): ReadonlyMap<string, Uint8Array> {
  return new Map(site.paths.filter(isKept).map((path) => [path, site.bytes(path)]));
}

/** Says on the page that offers it what keeping the book takes, behind all that changes a page but for these words. */
export const nameKept: Step = {
  name: 'name what is kept',
  run(site) {
    const { html, edits } = offerOf(site);
    let whole = 0;
    let sent = 0;
    for (const [path, bytes] of keptOf(site)) {
      whole += bytes.length;
      // What is packed already, no host packs again.
      sent += /\.(?:png|woff2)$/.test(path) ? bytes.length : gzipSync(bytes).length;
    }
    fillIn('data-kept-size', sizeInWords(whole), html, edits);
    fillIn('data-kept-sent', sizeInWords(sent), html, edits);
  },
};

/** Adds the worker, which holds the hashes of what it keeps: behind all that changes a file. */
export const addWorker: Step = {
  name: 'add worker',
  async run(site) {
    site.add(workerPath, await workerOf(keptOf(site), offerOf(site).date));
  },
};
