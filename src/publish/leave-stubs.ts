import { destinationOf } from './ids/compare.ts';
import { addressOf, partsOf, recordBehind, type Lock } from './ids/lock.ts';
import { lockPath, readLock } from './ids/lock-file.ts';
import { formerAnchor, movedLine, movedPage, type Gone } from './ids/moved-html.ts';
import { presentOn } from './ids/named.ts';
import type { BuiltSite } from './read-site.ts';
import type { Step } from './step.ts';

/** Elements that may begin with an empty anchor. */
const takesAnchor = ['p', 'li', 'dt', 'blockquote', 'article', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Whether the site has something under an address, a stub's anchor included. */
function stands(site: BuiltSite, address: string): boolean {
  const { page, id } = partsOf(address);
  return id === '' ? site.has(page) : (site.page(page)?.ids.has(id) ?? false);
}

/** Where everything went that had an address and is no longer there; what led nowhere is left out. */
function goneFrom(site: BuiltSite, lock: Lock): ReadonlyMap<string, Gone> {
  const records = [...lock.ids].filter(([, { kind }]) => kind === 'record');
  const missing = [...lock.moved.keys(), ...records.map(([address]) => address)].filter(
    (address) => !stands(site, address),
  );
  const gone = new Map<string, Gone>();
  if (missing.length === 0) return gone;
  const present = presentOn(site);
  for (const from of missing) {
    const to = destinationOf(lock, lock.moved.has(from) ? from : recordBehind(from));
    const target = present.get(to);
    if (target) gone.set(from, { id: partsOf(from).id, to, opening: target.opening });
  }
  return gone;
}

/** Leaves one thing's former id on the page it stood on. */
function leaveOnPage(site: BuiltSite, path: string, gone: Gone): void {
  const page = site.page(path);
  if (page === undefined) return;
  const { list, mainEnd } = page.landmarks;
  const now = list.find(({ id }) => addressOf(path, id) === gone.to);
  if (now && takesAnchor.includes(now.tag)) {
    page.edits.appendRight(now.inside, formerAnchor(gone.id));
  } else if (mainEnd !== null) {
    page.edits.appendLeft(mainEnd, movedLine(gone, path));
  }
}

/** {@link leaveStubs} for a lock in any file. */
export function leaveStubsFor(path: string): Step {
  return {
    name: 'leave stubs',
    run(site) {
      const gone = goneFrom(site, readLock(path));
      const byPage = Map.groupBy(gone, ([address]) => partsOf(address).page);
      for (const [page, own] of byPage) {
        const things = own.map(([, thing]) => thing);
        const whole = gone.get(page);
        if (site.has(page)) for (const thing of things) leaveOnPage(site, page, thing);
        else if (whole) {
          const parts = things.filter(({ id }) => id !== '');
          site.add(page, movedPage(page, whole.to, whole.opening, parts));
        }
      }
    },
  };
}

/**
 * Leaves a stub at every address whose thing has moved, so that old links lead on: its id in what now
 * has another on the same page, a line with a link where the page still stands, or a page of links
 * where it does not. Stands before the links are made relative.
 */
export const leaveStubs: Step = leaveStubsFor(lockPath);
