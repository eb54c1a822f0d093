import { sizeInWords } from '#lib/size-in-words.ts';
import type { Whole } from './names.ts';
import type { Report } from './reports.ts';

/** How the book stands on this device, as the page tells it. */
export interface Standing {
  /** The edition that is kept; `null` for none. */
  readonly whole: Whole | null;
  /** Whether there is part of one that is not whole. */
  readonly hasPart: boolean;
  /** Whether the connection is metered, so that nothing is fetched unasked. */
  readonly isMetered: boolean;
  /** Whether the reader has had it removed, so that nothing is fetched unasked. */
  readonly isRefused: boolean;
  /** What the worker told last; `null` when nothing. */
  readonly report: Report | null;
}

/** What a page that can have nothing kept says instead: why. */
export const reasons = {
  disk: 'You opened this page from a disk, where the whole book lies already: there is nothing to keep.',
  insecure: 'This address does not begin with https, and browsers keep pages of no other.',
  unable:
    'This browser keeps no pages, or is set to keep none, as in a private window. The file below does the same.',
  framed: 'This page stands in a frame that may keep nothing. Open it in a window of its own.',
} as const;

function keptInWords({ date, bytes }: Whole): string {
  return `This device keeps the book: edition of ${date}, ${sizeInWords(bytes)}. It opens here without a network.`;
}

/** What becomes of a fetch that broke off. */
function onwards({ isMetered, whole }: Standing): string {
  const old = whole ? ` Until then the edition of ${whole.date} stays as it is.` : '';
  return `What has come is kept, and the rest comes ${isMetered ? 'when you ask for it' : 'with your next visit, or when you ask for it'}.${old}`;
}

/** What the worker told, in words; `null` when that is nothing to be told. */
function reportInWords(report: Report, standing: Standing): string | null {
  const { whole, hasPart } = standing;
  const stays = whole ? ` The edition of ${whole.date} stays as it is.` : '';
  switch (report.kind) {
    case 'kept':
      return null;
    case 'goes':
      return `${report.files} of ${report.ofFiles} files have come, ${sizeInWords(report.bytes)} of ${sizeInWords(report.ofBytes)}.`;
    case 'waits':
      return whole
        ? `This device keeps the edition of ${whole.date}. There is a newer one: ${sizeInWords(report.bytes)} of it are new, and wait until you ask, since your connection is metered.`
        : null;
    case 'stopped':
      return whole || hasPart
        ? `Stopped. ${onwards({ ...standing, isMetered: whole === null })}`
        : null;
    case 'cut':
      return `The network broke off. ${onwards(standing)}`;
    case 'altered':
      return `Nothing was taken: ${report.path} did not come as the edition has it. Perhaps the book is being renewed at this moment, or something on the way changes its pages. Try again later.${stays}`;
    case 'full':
      return `There is no room: the browser gives this site no more of the device.${stays}`;
    case 'refused':
      return `The browser lets this site keep nothing, as in a private window.${stays}`;
  }
}

/** How the book stands on this device, in a sentence or two. */
export function standingInWords(standing: Standing): string {
  const { whole, hasPart, isMetered, isRefused, report } = standing;
  const told = report && reportInWords(report, standing);
  if (told) return told;
  if (whole) return keptInWords(whole);
  if (hasPart) return `Part of the book is on this device. ${onwards(standing)}`;
  if (isRefused) return 'This device does not keep the book, as you chose.';
  return isMetered
    ? 'This device does not keep the book. Its connection is metered, or set to save data, or not known: nothing is fetched until you ask.'
    : 'This device does not keep the book yet.';
}

/** What the button does next; `null` when there is nothing to do. */
export function actionOf({ whole, hasPart, report }: Standing): string | null {
  if (report?.kind === 'goes') return 'Stop';
  const hasFailed = report !== null && report.kind !== 'kept';
  if (whole) return hasFailed ? 'Fetch the newer edition' : null;
  return hasPart ? 'Fetch the rest' : 'Keep the book on this device';
}
