import { connect } from '#components/explore/connect.ts';
import { sayAloud } from '#components/explore/say-aloud.ts';
import { initialState, isStateOf, type AnyState } from '#components/explore/settings.ts';
import {
  filterClaims,
  folded,
  groupClaims,
  type LedgerRow,
  type LedgerState,
} from '#models/filter-claims.ts';
import { controlsMarkup } from './controls.ts';
import { ordersOf, type TheLedgerGiven } from './given.ts';
import { headingOf, sentenceOf } from './say.ts';
import { ledgerSettings, type TheLedgerState } from './settings.ts';
import { askedByHash } from './verdict-links.ts';

interface Entry extends LedgerRow {
  readonly element: HTMLElement;
}

/** Lets the reader put the entries into another order, under other headings. */
function sorter(root: HTMLElement, entries: readonly Entry[], given: TheLedgerGiven) {
  const sections = [...root.querySelectorAll('section')];
  const orders = ordersOf(given);
  let last = 'post';
  return (state: LedgerState) => {
    const order = state.sort === 'verdict' ? `${state.sort} ${state.when}` : state.sort;
    if (order !== last) {
      last = order;
      groupClaims(entries, state, orders).forEach(({ key, rows }, index) => {
        let section = sections[index];
        if (section === undefined) {
          section = document.createElement('section');
          section.innerHTML = '<h3></h3><ol class="claims"></ol>';
          sections.at(-1)?.after(section);
          sections.push(section);
        }
        const [heading, list] = section.children;
        if (heading) heading.textContent = headingOf(given, state, key);
        list?.append(...rows.map(({ element }) => element));
      });
    }
    for (const section of sections) section.hidden = !section.querySelector('.claim:not([hidden])');
  };
}

/** Lets one ledger on the page be filtered, sorted and searched. It is whole before, and where this never runs. */
export function sift(root: HTMLElement, given: TheLedgerGiven): void {
  const settings = ledgerSettings(given);
  const place = root.querySelector('.ledger-sift');
  if (place) place.innerHTML = controlsMarkup(root.id, settings);
  const elements = [...root.querySelectorAll<HTMLElement>('.claim')];
  const entries = given.claims.flatMap((claim, index) => {
    const element = elements[index];
    return element ? [{ ...claim, element, text: folded(element.textContent) }] : [];
  });
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const [count, asking] = [part('count'), part('asked')];
  const say = sayAloud(part('voice'));
  const sort = sorter(root, entries, given);
  const askedEntry = () => entries.find(({ element }) => `#${element.id}` === location.hash);

  const show = (state: AnyState) => {
    if (!isStateOf<TheLedgerState>(settings, state)) return;
    const fit = filterClaims(entries, state);
    const asked = askedEntry();
    // Who follows a link to a claim has to find it, whatever the filter.
    const wasHidden = asked?.element.hidden ?? false;
    for (const entry of entries) entry.element.hidden = entry !== asked && !fit.includes(entry);
    sort(state);
    if (wasHidden) asked?.element.scrollIntoView();
    const sentence = sentenceOf(given, state, fit.length);
    if (count) count.textContent = sentence;
    if (asking) {
      asking.hidden = asked === undefined || fit.includes(asked);
      asking.textContent = asking.hidden
        ? ''
        : `Claim ${asked?.number ?? ''} does not fit, and is shown because the address asks for it.`;
    }
    say(sentence);
  };

  root.dataset['live'] = '';
  const isBare = !Object.keys(settings).some((name) =>
    new URLSearchParams(location.search).has(name),
  );
  const connection = connect({ root, settings, onState: show });

  /** Goes to the claims that a link by verdict asks for; to all of them by a link to the ledger. */
  const follow = (hash: string): boolean => {
    const asked = askedByHash(hash, given.verdicts);
    if (asked === null && hash !== `#${root.id}`) return false;
    connection.go({ ...initialState(settings), ...asked });
    return true;
  };

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!follow(link.getAttribute('href') ?? '')) return;
    event.preventDefault();
    count?.scrollIntoView({ block: 'nearest' });
  });
  addEventListener('hashchange', () => {
    if (!location.hash.startsWith('#verdict-') || !follow(location.hash)) show(connection.state());
  });
  if (isBare && location.hash.startsWith('#verdict-')) follow(location.hash);
  // What stood above the claim asked for may be gone now.
  else askedEntry()?.element.scrollIntoView();
  // A link to the ledger leads above its long key: from there to the controls, once the browser has followed it.
  const toControls = () => {
    const isAtTop = Math.abs(root.getBoundingClientRect().top) < 100;
    if (location.hash === `#${root.id}` && isAtTop) place?.scrollIntoView();
  };
  if (document.readyState === 'complete') toControls();
  else addEventListener('load', toControls);
}
