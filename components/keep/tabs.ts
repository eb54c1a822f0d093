import type { Names } from './names.ts';

/** How long a page may take until the browser counts it among its tabs, in milliseconds. */
const grace = 60_000;

/**
 * Which tab shows which edition. A worker that is stopped and begun again, and the worker of the next edition, have to
 * know it too: it is kept in a cache.
 */
export class Tabs {
  readonly #names: Names;
  readonly #known = new Map<string, string>();

  constructor(names: Names) {
    this.#names = names;
  }

  #address(id: string): string {
    return `${this.#names.tabAddress}${encodeURIComponent(id)}`;
  }

  /** Notes the edition that a tab shows from now on. */
  async note(id: string, edition: string): Promise<void> {
    this.#known.set(id, edition);
    const cache = await caches.open(this.#names.tabs);
    await cache.put(this.#address(id), new Response(`${edition} ${Date.now()}`));
  }

  /** The edition that a tab shows; `null` for one that shows what came over the network. */
  async editionOf(id: string): Promise<string | null> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const noted = await caches.match(this.#address(id), { cacheName: this.#names.tabs });
    const [edition = null] = (await noted?.text())?.split(' ') ?? [];
    if (edition !== null) this.#known.set(id, edition);
    return edition;
  }

  /** Forgets tabs that are closed, and gives the editions that others show. */
  async editionsIn(open: readonly string[]): Promise<ReadonlySet<string>> {
    const live = new Set(open.map((id) => this.#address(id)));
    const cache = await caches.open(this.#names.tabs);
    const editions = new Set<string>();
    for (const request of await cache.keys()) {
      const noted = (await (await cache.match(request))?.text()) ?? '';
      const [edition = '', since = '0'] = noted.split(' ');
      if (live.has(request.url) || Date.now() - Number(since) < grace) editions.add(edition);
      else await cache.delete(request);
    }
    return editions;
  }
}
