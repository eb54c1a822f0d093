// The part of the page Offline that has the browser keep the book, says how that goes, and takes it away again.
import { isMetered } from './metered.ts';
import { editionOf, keepWish, namesOf, readMark, readWish, type Whole } from './names.ts';
import type { Report } from './reports.ts';
import { actionOf, reasons, standingInWords, type Standing } from './words.ts';

const part = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string) =>
  document.querySelector<HTMLElementTagNameMap[Tag]>(`${tag}[data-part="${name}"]`);

const state = part('p', 'state');
const voice = part('p', 'voice');
const bar = part('progress', 'bar');
const act = part('button', 'act');
const remove = part('button', 'remove');

const folder = new URL('.', location.href).href;
const names = namesOf(folder);

let standing: Standing = {
  whole: null,
  hasPart: false,
  isMetered: isMetered(navigator),
  isRefused: false,
  report: null,
};
/** What was last said aloud: the kind of report, and of progress the quarter. */
let said = '';

/** Shows how the book stands, and says aloud what is new. */
function show(): void {
  const { report, whole, hasPart } = standing;
  const words = standingInWords(standing);
  const action = actionOf(standing);
  const goes = report?.kind === 'goes' ? report : null;
  if (state) state.textContent = words;
  if (bar) {
    bar.hidden = goes === null;
    bar.max = goes?.ofBytes ?? 1;
    bar.value = goes?.bytes ?? 0;
  }
  const focused = document.activeElement;
  if (remove) remove.hidden = goes !== null || (whole === null && !hasPart);
  if (act) {
    act.hidden = action === null;
    act.textContent = action;
    // Who has pressed a button that is gone stands at the one that is left.
    if (focused === act && act.hidden) remove?.focus();
    if (focused === remove && remove?.hidden) act.focus();
  }
  const now = `${report?.kind ?? ''} ${goes ? Math.floor((4 * goes.bytes) / goes.ofBytes) : words}`;
  if (voice && said !== '' && now !== said) voice.textContent = words;
  said = now;
}

/** What is kept in a browser under the name of this book. */
async function look(): Promise<Pick<Standing, 'whole' | 'hasPart' | 'isRefused'>> {
  let whole: Whole | null = null;
  let hasPart = false;
  for (const name of await caches.keys()) {
    if (editionOf(names, name) === null) continue;
    const cache = await caches.open(name);
    const marked = await cache.match(names.wholeAddress);
    if (marked) whole = await readMark(marked);
    else if ((await cache.keys()).length > 0) hasPart = true;
  }
  return { whole, hasPart, isRefused: (await readWish(names)) === 'no' };
}

async function follow(report: Report | null): Promise<void> {
  if (report?.kind !== 'goes') standing = { ...standing, ...(await look()) };
  standing = { ...standing, report };
  show();
}

/** Keeps for the other pages, and for the worker, whether the book may be fetched. */
async function wish(wished: 'asked' | 'no' | null): Promise<void> {
  if (wished === 'no') localStorage.setItem('keep', 'no');
  else localStorage.removeItem('keep');
  await keepWish(names, wished);
}

/** Has the newest edition fetched, over any connection. */
async function keep(workers: ServiceWorkerContainer): Promise<void> {
  await wish('asked');
  // So that the browser asks before it gives the room to others; some ask the reader.
  void navigator.storage.persist().catch(() => false);
  const registration = await workers.register('sw.js', { updateViaCache: 'none' });
  if (registration.active) await registration.update();
  const { installing, active } = registration;
  if (!installing) {
    active?.postMessage('keep');
    return;
  }
  // Should the browser stop the worker before its end, nobody else tells.
  installing.addEventListener('statechange', () => {
    setTimeout(() => {
      if (installing.state === 'redundant' && standing.report?.kind === 'goes')
        void follow({ kind: 'cut' });
    }, 500);
  });
}

async function takeAway(workers: ServiceWorkerContainer): Promise<void> {
  await wish('no');
  await (await workers.getRegistration(folder))?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(names.all) && name !== names.wish) await caches.delete(name);
  }
  await follow(null);
}

function failure(cause: unknown): Report {
  return { kind: cause instanceof TypeError ? 'cut' : 'refused' };
}

async function start(workers: ServiceWorkerContainer): Promise<void> {
  const channel = new BroadcastChannel(names.channel);
  channel.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    void follow(data);
  });
  act?.addEventListener('click', () => {
    if (standing.report?.kind === 'goes') {
      channel.postMessage('stop');
      // Once nothing is kept, a stop is for good; the newer of two editions comes with another visit.
      void wish(standing.whole ? null : 'no');
    } else keep(workers).catch((cause: unknown) => follow(failure(cause)));
  });
  remove?.addEventListener('click', () => {
    takeAway(workers).catch((cause: unknown) => follow(failure(cause)));
  });
  await follow(null);
  // Whether there is a newer edition, the browser finds out by asking for the worker's script.
  await (await workers.getRegistration(folder))?.update().catch(() => undefined);
}

function refuse(reason: string): void {
  if (state) state.textContent = reason;
  act?.remove();
}

try {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  if (location.protocol === 'file:') refuse(reasons.disk);
  else if (!isSecureContext) refuse(reasons.insecure);
  else if (!workers) refuse(reasons.unable);
  else
    start(workers).catch(() => {
      refuse(reasons.unable);
    });
} catch {
  refuse(reasons.framed);
}
