/**
 * The worker of an edition: a script that the browser runs beside the pages of the book, and asks for every file that
 * they need. It keeps the edition on the device, and answers from it, with or without a network.
 *
 * How no page comes to be of two editions:
 *
 * - A worker is of one edition, whose list of files and hashes it holds. It is installed only when every file is in
 *   the edition’s own cache and has the bytes of the list; until then the browser leaves the one before at work, and
 *   tries again at a later visit, which goes on where this one broke off.
 * - Pages come from the kept edition first, also when there is a network. Network first would be fresher by one page,
 *   and could hold no promise: between a page and its style sheet the host may be given a new edition, or the network
 *   go, and half of the page would be of another. An edition that was kept is whole. The price is that a new one shows
 *   from the page after it is there, which is as a rule the second page of a visit.
 * - The new worker takes over at once, not when all tabs are closed, which on a phone may be never. So that tabs that
 *   still show the old edition stay whole (a font or the sheet for paper may be asked for late), each tab is noted with
 *   its edition when its page is answered, and has all else from that edition’s cache, which stays while a tab shows
 *   it. A page that came over the network has all else over the network: pages that were open before there was a
 *   worker, frames for other sites, what is not kept.
 * - Tabs are taken over only by going to a page: no `clients.claim()`.
 */
import { unpackList, type PackedList } from '#lib/kept-list.ts';
import { isMetered } from './metered.ts';
import { addressIn, fetchListed, fillEdition } from './fill-edition.ts';
import { findFile, pathIn } from './find-file.ts';
import { cacheOf, editionOf, keepWish, namesOf, readWish } from './names.ts';
import { notKeptPage } from './not-kept.ts';
import { NotKept, type Report } from './reports.ts';
import { Tabs } from './tabs.ts';
import type { Clients, FetchEvent, WorkerEvents } from './worker-events.ts';

declare const given: PackedList;
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare const FetchEvent: { readonly prototype: object };
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Kind extends keyof WorkerEvents>(
  kind: Kind,
  listener: (event: WorkerEvents[Kind]) => void,
): void;

const list = unpackList(given);
const files = new Map(list.files.map((file) => [file.path, file]));
const folder = registration.scope;
const names = namesOf(folder);
const tabs = new Tabs(names);
const channel = new BroadcastChannel(names.channel);
const tell = (report: Report) => {
  channel.postMessage(report);
};

/** What ends the fetch that is going on. */
let stopping = new AbortController();
channel.addEventListener('message', ({ data }) => {
  if (data === 'stop') stopping.abort();
});

/** Fetches what is lacking of the edition, if it may, and tells open pages how that goes. */
async function keep(): Promise<void> {
  stopping = new AbortController();
  try {
    // Without it a browser does not say which tab a page is for. All have it since 2022.
    if (!('resultingClientId' in FetchEvent.prototype)) throw new NotKept({ kind: 'refused' });
    const wish = await readWish(names);
    if (wish === 'no') throw new NotKept({ kind: 'stopped' });
    await fillEdition(list, {
      folder,
      names,
      mayFetch: wish === 'asked' || !isMetered(navigator),
      tell,
      stop: stopping.signal,
    });
    await keepWish(names, null);
    tell({ kind: 'kept' });
  } catch (cause) {
    tell(cause instanceof NotKept ? cause.failure : { kind: 'refused' });
    throw cause;
  }
}

/** Removes editions that nobody reads any more; what is half fetched too, when this one has just taken over. */
async function tidy(isNew: boolean): Promise<void> {
  const open = await clients.matchAll({ includeUncontrolled: true });
  const shown = await tabs.editionsIn(open.map(({ id }) => id));
  for (const name of await caches.keys()) {
    const edition = editionOf(names, name);
    if (edition === null || edition === list.edition || shown.has(edition)) continue;
    const isWhole = await (await caches.open(name)).match(names.wholeAddress);
    if (isWhole || isNew) await caches.delete(name);
  }
}

/** Whether the edition is whole: it is not when the reader has had it removed under an open page. */
async function isWhole(): Promise<boolean> {
  const cacheName = cacheOf(names, list.edition);
  return (await caches.match(names.wholeAddress, { cacheName })) !== undefined;
}

/** A file of an edition from its cache. */
async function fromEdition(edition: string, path: string): Promise<Response | undefined> {
  const file = edition === list.edition ? findFile(files, path) : undefined;
  const cacheName = cacheOf(names, edition);
  const found = await caches.match(addressIn(folder, file?.path ?? path), { cacheName });
  // Should the browser have lost a single file, the network may give it back, with the same bytes or not at all.
  return found ?? (file ? fetchListed(file, folder) : undefined);
}

let isTidy = false;

/** A page: from the edition, or over the network when it is none of the edition’s. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  if (findFile(files, path) && (await isWhole())) {
    const found = await fromEdition(list.edition, path).catch(() => undefined);
    if (found) {
      event.waitUntil(tabs.note(event.resultingClientId, list.edition).catch(() => undefined));
      if (!isTidy) event.waitUntil(tidy(false).catch(() => undefined));
      isTidy = true;
      return found;
    }
  }
  return fetch(event.request).catch(() => notKeptPage(folder));
}

/** What a page needs besides itself: from the edition that it is of. */
async function part({ clientId, request }: FetchEvent, path: string): Promise<Response> {
  const edition = await tabs.editionOf(clientId).catch(() => null);
  const found = edition === null ? undefined : await fromEdition(edition, path);
  return found ?? fetch(request);
}

addEventListener('install', (event) => {
  event.waitUntil(keep().then(skipWaiting));
});

addEventListener('activate', (event) => {
  event.waitUntil(tidy(true).catch(() => undefined));
});

// A page asks a worker that is at work already to fetch again what was removed.
addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep().catch(() => undefined));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathIn(folder, request.url);
  if (path === null || request.method !== 'GET') return;
  event.respondWith(request.mode === 'navigate' ? page(event, path) : part(event, path));
});
