import type { KeptFile, KeptList } from '#lib/kept-list.ts';
import { cacheOf, editionOf, markOf, type Names } from './names.ts';
import { NotKept, type Report } from './reports.ts';

/** How many files are fetched at once. */
const atOnce = 4;

/** How an edition is to be fetched. */
export interface Filling {
  /** Of the site, with its final slash. */
  readonly folder: string;
  readonly names: Names;
  /** Whether what is lacking may be fetched over the network. */
  readonly mayFetch: boolean;
  readonly tell: (report: Report) => void;
  readonly stop: AbortSignal;
}

/** The address of a file. */
export function addressIn(folder: string, path: string): string {
  return new URL(encodeURI(path), folder).href;
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * An answer with the very bytes that the list names, to be kept; `null` when it has others. Made anew: an answer that
 * was led on from another address may not stand for a page, and what a host says of its form no longer holds.
 */
async function asListed(response: Response, { hash }: KeptFile): Promise<Response | null> {
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) return null;
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(bytes, { headers });
}

/**
 * Fetches a file as the list names it. What the browser still has will do if it is right; if it is not, the host is
 * asked.
 *
 * @throws NotKept when it cannot be had so.
 */
export async function fetchListed(
  file: KeptFile,
  folder: string,
  stop?: AbortSignal,
): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    let response;
    try {
      response = await fetch(addressIn(folder, file.path), { cache, signal: stop ?? null });
      if (response.status >= 500) throw new TypeError('The host is not well.');
      const listed = response.ok ? await asListed(response, file) : null;
      if (listed) return listed;
    } catch (cause) {
      throw new NotKept({ kind: stop?.aborted ? 'stopped' : 'cut' }, { cause });
    }
  }
  throw new NotKept({ kind: 'altered', path: file.path });
}

/** Does something with what the browser keeps; that it cannot becomes a failure that can be told. */
async function kept<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    const isFull = cause instanceof Error && cause.name.includes('Quota');
    throw new NotKept({ kind: isFull ? 'full' : 'refused' }, { cause });
  }
}

/** Takes over what is in a cache and right, from a half-finished fetch or from another edition; gives what is lacking. */
async function takeOver(
  list: KeptList,
  cache: Cache,
  { folder, names }: Filling,
): Promise<readonly KeptFile[]> {
  const all = (await caches.keys()).filter((name) => editionOf(names, name) !== null);
  const others = await Promise.all(
    all.filter((name) => name !== cacheOf(names, list.edition)).map((name) => caches.open(name)),
  );
  const lacking: KeptFile[] = [];
  for (const file of list.files) {
    const address = addressIn(folder, file.path);
    const own = await cache.match(address);
    if (own && (await asListed(own, file))) continue;
    let found: Response | null = null;
    for (const other of others) {
      const theirs = await other.match(address);
      found ??= theirs ? await asListed(theirs, file) : null;
    }
    if (found) await cache.put(address, found);
    else lacking.push(file);
  }
  return lacking;
}

const bytesOf = (files: readonly KeptFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Brings an edition together in its cache, and marks it as whole only when each file is there and its bytes are those
 * of the list. What was there before, of a fetch that broke off or the same in another edition, is not fetched again.
 *
 * @throws NotKept when that cannot be done; what was fetched until then stays for the next time.
 */
export async function fillEdition(list: KeptList, filling: Filling): Promise<void> {
  const { folder, names, mayFetch, tell, stop } = filling;
  const cache = await kept(caches.open(cacheOf(names, list.edition)));
  if (await kept(cache.match(names.wholeAddress))) return;
  const queue = [...(await kept(takeOver(list, cache, filling)))];
  if (queue.length > 0 && !mayFetch) throw new NotKept({ kind: 'waits', bytes: bytesOf(queue) });
  const ofFiles = list.files.length;
  const ofBytes = bytesOf(list.files);
  let files = ofFiles - queue.length;
  let bytes = ofBytes - bytesOf(queue);
  const failures: unknown[] = [];
  const fetchInTurn = async () => {
    for (let file = queue.shift(); file && failures.length === 0; file = queue.shift()) {
      try {
        const response = await fetchListed(file, folder, stop);
        await kept(cache.put(addressIn(folder, file.path), response));
      } catch (failure) {
        failures.push(failure);
        return;
      }
      files += 1;
      bytes += file.bytes;
      tell({ kind: 'goes', files, ofFiles, bytes, ofBytes });
    }
  };
  tell({ kind: 'goes', files, ofFiles, bytes, ofBytes });
  await Promise.all(Array.from({ length: atOnce }, fetchInTurn));
  // What went on beside the first failure has ended: nothing is told after it.
  if (failures.length > 0) throw failures[0];
  await kept(cache.put(names.wholeAddress, markOf({ date: list.date, bytes: ofBytes })));
}
