import { sayAloud } from '#components/explore/say-aloud.ts';
import { unpackEntries, type PackedEntries } from '#lib/search/entry.ts';
import { SearchIndex, type Findings } from '#lib/search/find.ts';
import { resultItem } from './results.ts';

declare const given: PackedEntries;

/** How many results are shown at once. */
const step = 20;
/** How long entries are taken in before the page may react again, in milliseconds, and how many at a time. */
const turn = 15;
const share = 10;
/** How long a reader must have rested before the address follows, in milliseconds. */
const rest = 400;

const part = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string) =>
  document.querySelector<HTMLElementTagNameMap[Tag]>(`${tag}[data-part="${name}"]`);

const form = part('form', 'form');
const field = part('input', 'field');
const found = part('div', 'found');
const count = part('p', 'count');
const list = part('ol', 'results');
const more = part('button', 'more');
const voice = part('p', 'voice');
const everything = part('div', 'everything');

/** What was found, in words. */
function inWords(typed: string, { hits, isExact }: Findings): string {
  if (hits.length === 0)
    return `Nothing has “${typed}”, and nothing comes near. All that there is:`;
  const places = hits.length === 1 ? 'One place' : `${hits.length} places`;
  if (isExact) return `${places} with “${typed}”.`;
  return `Nothing has “${typed}” as it is typed. ${hits.length === 1 ? 'This comes' : 'These come'} near:`;
}

/** Typed words as the address holds them. */
const typedInAddress = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';

function start(fieldOf: HTMLInputElement, listOf: HTMLOListElement, index: SearchIndex): void {
  const say = sayAloud(voice);
  say('');
  let findings: Findings = { hits: [], isExact: true };
  let isReady = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showMore = () => {
    const from = listOf.childElementCount;
    listOf.append(...findings.hits.slice(from, from + step).map(resultItem));
    if (more) more.hidden = listOf.childElementCount >= findings.hits.length;
    return listOf.children[from];
  };
  const show = () => {
    if (!isReady) return;
    const whole = fieldOf.value.trim();
    // One letter begins half the words of the book.
    const typed = /^\D$/u.test(whole) ? '' : whole;
    findings = typed === '' ? { hits: [], isExact: true } : index.find(typed);
    const words = typed === '' ? '' : inWords(typed, findings);
    if (count) count.textContent = words;
    listOf.replaceChildren();
    showMore();
    if (found) found.hidden = typed === '';
    if (everything) everything.hidden = findings.hits.length > 0;
    document.title = document.title.replace(/^(?:.* – )?/, typed === '' ? '' : `${typed} – `);
    say(words);
  };
  /** Whether the reader has asked for what the address holds: what is typed next is a step to come back from. */
  let isAsked = typedInAddress() !== '';
  let kept = '';
  /** Lets the address say what was typed. */
  const keep = () => {
    clearTimeout(waiting);
    const typed = fieldOf.value.trim();
    if (typed === kept) return;
    kept = typed;
    const query = typed === '' ? '' : `?${new URLSearchParams({ q: typed }).toString()}`;
    try {
      history[isAsked ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
    } catch {
      // A frame or a browser that allows no such step: the search lasts as long as the page.
    }
    isAsked = false;
  };
  const follow = () => {
    kept = typedInAddress();
    isAsked = kept !== '';
    fieldOf.value = kept;
    show();
  };

  fieldOf.addEventListener('input', () => {
    show();
    clearTimeout(waiting);
    waiting = setTimeout(keep, rest);
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
    isAsked = true;
  });
  // Who opens a result at once comes back to what was found.
  listOf.addEventListener('click', keep);
  addEventListener('popstate', () => {
    // A link within the page is a step too.
    if (typedInAddress() !== kept) follow();
  });
  more?.addEventListener('click', () => {
    showMore()?.querySelector('a')?.focus();
  });

  if (form) form.hidden = false;
  follow();
  // With a pointer at hand there is a keyboard too, and no board on the screen that would cover the page.
  if (fieldOf.value === '' && location.hash === '' && matchMedia('(pointer: fine)').matches) {
    fieldOf.focus({ preventScroll: true });
  }
  const takeIn = () => {
    const end = performance.now() + turn;
    let areMore = true;
    while (areMore && performance.now() < end) areMore = index.takeIn(share);
    if (areMore) {
      setTimeout(takeIn);
      return;
    }
    isReady = true;
    show();
  };
  takeIn();
}

if (field && list) start(field, list, new SearchIndex(unpackEntries(given)));
