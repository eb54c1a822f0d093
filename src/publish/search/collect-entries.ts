import type { PageEntries } from '#lib/search/entry.ts';
import { targetOf } from '../links.ts';
import type { BuiltSite } from '../read-site.ts';
import { readEntries } from './read-entries.ts';

/** A record has one id wherever it stands: on its page, in the index, at the end of a chapter. */
const isRecord = (id: string) => /^(?:fact|source)\./.test(id);

const nameOf = (path: string, id: string) => (isRecord(id) ? id : `${path}#${id}`);

/** How many pages link to each thing of the site, those aside that stand on the thing's own page. */
function countLinks(site: BuiltSite): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of site.pages) {
    const linked = new Set<string>();
    for (const { address, attribute } of page.links) {
      const target = attribute === 'href' ? targetOf(address, page.path, site) : null;
      if (target === null || !site.page(target.path)) continue;
      const id = target.id ?? '';
      if (isRecord(id) || target.path !== page.path) linked.add(nameOf(target.path, id));
    }
    for (const name of linked) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * What can be found on the site, page by page: first the pages that home leads to, in its order, which is the
 * book's, and then the others.
 */
export function collectEntries(site: BuiltSite): readonly PageEntries[] {
  const counts = countLinks(site);
  const led = (site.page('index.html')?.links ?? []).map(
    ({ address }) => targetOf(address, 'index.html', site)?.path,
  );
  const place = (path: string) => (led.includes(path) ? led.indexOf(path) : led.length);
  return site.pages
    .toSorted((one, other) => place(one.path) - place(other.path))
    .flatMap(({ path, html }) => {
      const read = readEntries(path, html, (id) => counts.get(nameOf(path, id)) ?? 0);
      return read === null || read.entries.length === 0 ? [] : [read];
    });
}
