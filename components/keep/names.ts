/**
 * Under what names a book that lies in a folder keeps things in a browser. The folder stands in each: others may share
 * its address, and a second copy of the book too.
 */
export interface Names {
  /** What the names of all its caches begin with. */
  readonly all: string;
  /** Of the channel by which the worker and open pages talk: {@link Report} one way, `'stop'` the other. */
  readonly channel: string;
  /** Of the cache that holds what the reader wishes, and its one address. */
  readonly wish: string;
  readonly wishAddress: string;
  /** Of the cache that holds which tab shows which edition, and what the addresses in it begin with. */
  readonly tabs: string;
  readonly tabAddress: string;
  /** The address that an edition’s cache has once it is whole, and no file has. */
  readonly wholeAddress: string;
}

/** The names of the book in a folder, which ends with a slash. */
export function namesOf(folder: string): Names {
  const all = `who-gets-what ${folder} `;
  return {
    all,
    channel: `${all}reports`,
    wish: `${all}wish`,
    wishAddress: `${folder}?wish`,
    tabs: `${all}tabs`,
    tabAddress: `${folder}?tab=`,
    wholeAddress: `${folder}?whole`,
  };
}

/** The name of the cache of an edition. */
export function cacheOf({ all }: Names, edition: string): string {
  return `${all}${edition}`;
}

/** The edition that a cache is of; `null` when it is of none. */
export function editionOf({ all }: Names, cache: string): string | null {
  const rest = cache.startsWith(all) ? cache.slice(all.length) : '';
  return /^[0-9a-f]{64}$/.test(rest) ? rest : null;
}

/** An edition that is whole. */
export interface Whole {
  /** Its day, in words. */
  readonly date: string;
  readonly bytes: number;
}

/** What stands in the cache of an edition that is whole. */
export function markOf({ date, bytes }: Whole): Response {
  return new Response(`${bytes} ${date}`);
}

/** Reads what {@link markOf} wrote. */
export async function readMark(mark: Response): Promise<Whole> {
  const [bytes, ...date] = (await mark.text()).split(' ');
  return { date: date.join(' '), bytes: Number(bytes) };
}

/** What the reader wishes: that it be fetched over any connection, that it not be kept, or nothing said. */
export type Wish = 'asked' | 'no' | null;

/** Reads the reader’s wish. */
export async function readWish({ wish, wishAddress }: Names): Promise<Wish> {
  const found = await (await caches.match(wishAddress, { cacheName: wish }))?.text();
  return found === 'asked' || found === 'no' ? found : null;
}

/** Keeps the reader’s wish, for the worker, which has no other store. */
export async function keepWish({ wish, wishAddress }: Names, wished: Wish): Promise<void> {
  if (wished === null) await caches.delete(wish);
  else await (await caches.open(wish)).put(wishAddress, new Response(wished));
}
