/**
 * Lets the record of a number, or the entry of a source, open without covering what was tapped, close
 * with Escape, give the focus back, and leave no trace in the history. Without this script the same
 * links open the same panel: it is their target, and the style sheet alone shows it.
 */

/** What the reader opened the panel from; its focus comes back here. */
let opener: HTMLAnchorElement | null = null;
/** The page's address before the panel was opened. */
let before = location.href;

const gap = 12;

/** Whether an address within the page leads to a record. */
function leadsToRecord(hash: string): boolean {
  return /^#(?:fact|source)\./.test(hash);
}

/** The record that lies open, if one does. */
function openRecord(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.panel:target');
}

/** Puts the panel where it hides nothing of what was tapped: beside it, or at the other end of the screen. */
function place(): void {
  const record = openRecord();
  if (!record || !opener) return;
  for (const name of ['--from-top', '--from-foot']) record.style.removeProperty(name);
  delete record.dataset['at'];
  const panel = record.getBoundingClientRect();
  const tapped = opener.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (panel.width < clientWidth / 2) {
    const isBeside = tapped.right < panel.left;
    const below = tapped.bottom + gap;
    const fitsBelow = below + panel.height + gap <= clientHeight;
    const top = isBeside ? tapped.top - gap : fitsBelow ? below : tapped.top - gap - panel.height;
    const lowest = clientHeight - panel.height - gap;
    record.style.setProperty('--from-top', `${Math.max(gap, Math.min(top, lowest))}px`);
    record.style.setProperty('--from-foot', 'auto');
    return;
  }
  const hiddenAtFoot = tapped.bottom + gap - panel.top;
  const hiddenAtHead = panel.height + gap - tapped.top;
  if (hiddenAtFoot > 0 && hiddenAtHead < hiddenAtFoot) record.dataset['at'] = 'head';
  const hidden = Math.min(hiddenAtFoot, hiddenAtHead);
  if (hidden > 0) scrollBy(0, hiddenAtHead < hiddenAtFoot ? -hidden : hidden);
}

/** Remembers what the open record was opened from. */
function setOpener(link: HTMLAnchorElement | null): void {
  if (opener) delete opener.dataset['open'];
  opener = link;
  if (opener) opener.dataset['open'] = '';
}

/** Opens the record a link leads to, in place of the one that is open. */
function open(link: HTMLAnchorElement): void {
  const shown = openRecord();
  if (!shown) before = location.href;
  if (!shown?.contains(link)) setOpener(link);
  location.replace(link.hash);
  place();
  openRecord()?.focus({ preventScroll: true });
}

/** Closes the panel and leaves everything as it was before; what else the address says now, it goes on saying. */
function close(): void {
  const { activeElement } = document;
  const isElsewhere =
    activeElement !== document.body &&
    activeElement !== opener &&
    openRecord()?.contains(activeElement) === false;
  location.replace('#closed');
  const address = new URL(location.href);
  address.hash = new URL(before).hash;
  history.replaceState(history.state, '', address.href);
  const link = opener;
  setOpener(null);
  if (!isElsewhere) link?.focus({ preventScroll: true });
}

/** Shows what an address that leads to a record, from elsewhere or typed, has to do with the text. */
function meet(): void {
  const record = openRecord();
  if (!record) {
    setOpener(null);
    return;
  }
  if (opener) return;
  before = location.href.replace(/#.*/, '');
  const link = document.querySelector<HTMLAnchorElement>(`main a[href="${location.hash}"]`);
  if (!link || record.contains(link)) return;
  setOpener(link);
  link.scrollIntoView({ block: 'center' });
  place();
}

addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const record = openRecord();
  const link = target.closest('a');
  if (link && leadsToRecord(link.getAttribute('href') ?? '')) {
    event.preventDefault();
    open(link);
  } else if (record && link?.classList.contains('record-close')) {
    event.preventDefault();
    close();
  } else if (
    record &&
    !record.contains(target) &&
    !target.closest('a, button, input, label, summary') &&
    getSelection()?.isCollapsed !== false
  ) {
    close();
  }
});

addEventListener('keydown', (event) => {
  const record = openRecord();
  if (!record) return;
  if (event.key === 'Escape') close();
  if (event.key !== 'Tab') return;
  // The panel stands in the order of the text: beyond its ends comes what stands around the number.
  const links = [...record.querySelectorAll('a')];
  const isLeaving = event.shiftKey
    ? [record, links[0]].some((first) => first === document.activeElement)
    : links.at(-1) === document.activeElement;
  if (!isLeaving) return;
  if (event.shiftKey) event.preventDefault();
  close();
});

// Whoever sets something in the text has turned to that.
addEventListener('input', ({ target }) => {
  const record = openRecord();
  if (record && target instanceof Node && !record.contains(target)) close();
});

addEventListener('resize', place);
addEventListener('hashchange', meet);
// Before this the browser may not have found what its address names.
addEventListener('load', meet);

// A module, so that its names are its own.
export {};
