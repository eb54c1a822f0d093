import { posix } from 'node:path';
import { signpost } from '../signpost.ts';
import { partsOf } from './lock.ts';

/** A text as it stands in HTML, between tags or in an attribute with double quotes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An address as a link from a page, relative. */
function linkTo(address: string, from: string): string {
  const { page, id } = partsOf(address);
  const file = page === from ? '' : posix.relative(posix.dirname(from), page);
  return id === '' ? file : `${file}#${id}`;
}

/** Something that has gone to another address. */
export interface Gone {
  /** The id it had. */
  readonly id: string;
  /** Where it is now. */
  readonly to: string;
  /** Its first words there. */
  readonly opening: string;
}

/** An empty anchor with a former id, to stand in what now has another. */
export function formerAnchor(id: string): string {
  return `<span class="former" id="${escapeHtml(id)}"></span>`;
}

/** A line with a former id that says where its thing has gone; shown to who follows an old link. */
export function movedLine({ id, to, opening }: Gone, page: string): string {
  return `<p class="moved" id="${escapeHtml(id)}">What stood here is now at another place: <a href="${escapeHtml(linkTo(to, page))}">${escapeHtml(opening)}</a>.</p>`;
}

/** A page in the place of one that is gone, with all the ids it had; it works without a script. */
export function movedPage(
  page: string,
  to: string,
  opening: string,
  gone: readonly Gone[],
): string {
  const list = gone.map(
    (thing) =>
      `<li><a id="${escapeHtml(thing.id)}" href="${escapeHtml(linkTo(thing.to, page))}">${escapeHtml(thing.opening)}</a></li>`,
  );
  const now = `<p>It is now <a href="${escapeHtml(linkTo(to, page))}">${escapeHtml(opening)}</a>.</p>\n`;
  const parts = `<p>What stood on it:</p>\n<ul>\n${list.join('\n')}\n</ul>\n`;
  return signpost('This page has moved', list.length === 0 ? now : now + parts);
}
