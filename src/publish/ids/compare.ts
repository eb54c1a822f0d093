import { partsOf, type Kind, type Lock, type LockedId } from './lock.ts';
import type { Named, Present } from './named.ts';
import { passageCode } from './passage-codes.ts';
import { shareLeft, stemsOf } from './words.ts';

/**
 * How much of its fingerprint a thing must keep to be the same thing, by kind.
 *
 * Measured on the book's own history of 223 passages, earlier and later versions paired by their place
 * and not by their words. Of 52 edits of a single passage none falls below 0.4, nor of 343 in all that
 * one change made but ten; of 316 pairs of an earlier and the last version, chapters told anew
 * included, thirteen do (4 %), and nine of those are in truth other passages at the same place. Of 784
 * pairs of different passages in one section 1.3 % reach 0.4, of 5,334 in one chapter 0.9 %; passages
 * that change places are found all the same, by comparison with each other's fingerprints.
 *
 * Labels of facts are short and alike: of 188 edits none falls below 0.6, and 2 % of 457,652 pairs of
 * different facts reach it.
 */
const leastShare: Readonly<Record<Kind, number>> = {
  page: 0.4,
  section: 0.4,
  passage: 0.4,
  figure: 0.4,
  setting: 0.4,
  term: 0.4,
  claim: 0.4,
  fact: 0.6,
  source: 0.6,
  record: 0,
};

interface Fingerprint {
  readonly addresses: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Fingerprints taken apart: each is compared with many things. */
const takenApart = new Map<string, Fingerprint>();

function partsOfFingerprint(fingerprint: string): Fingerprint {
  const known = takenApart.get(fingerprint);
  if (known) return known;
  const words = fingerprint.split(' ').filter(Boolean);
  const parts = {
    addresses: words.filter((word) => word.startsWith('@')),
    stems: stemsOf(words),
  };
  takenApart.set(fingerprint, parts);
  return parts;
}

/** The share of a locked thing that is left in a present one; 1 when both have the same address in the world. */
function likeness({ fingerprint }: LockedId, now: Named): number {
  const { addresses, stems } = partsOfFingerprint(fingerprint);
  if (addresses.some((address) => now.stems.has(address))) return 1;
  return shareLeft(stems, now.stems);
}

function quoted(fingerprint: string): string {
  return `“${fingerprint.replace(/@\S+/g, '').trim()}”`;
}

/** Ids that the lock holds and the site has lost. The records of a chapter go with its text. */
function vanished(lock: Lock, present: Present): readonly string[] {
  const wayOut =
    lock.edition === null
      ? '`npm run ids -- moved <address> <new address> --reason "…"`, or, as there is no edition yet, `npm run ids -- retire <address> --reason "…"`'
      : '`npm run ids -- moved <address> <new address> --reason "…"`';
  return [...lock.ids]
    .filter(([address, { kind }]) => kind !== 'record' && !present.has(address))
    .map(
      ([address, { kind, fingerprint }]) =>
        `${address} is gone. It named a ${kind} with the words ${quoted(fingerprint)}. Put the id back where that now stands, or say what became of it: ${wayOut}.`,
    );
}

/** With fewer words a fingerprint fits half the book: a heading “How to open it” keeps one. */
const leastRivalWords = 3;

/** The address whose fingerprint fits a present thing best, if it fits better than the thing's own. */
function rival(
  address: string,
  now: Named,
  own: number,
  lock: Lock,
  present: Present,
): string | null {
  let best: { readonly address: string; readonly fit: number } | null = null;
  for (const [other, locked] of lock.ids) {
    if (other === address || locked.kind !== now.kind || locked.fingerprint === '') continue;
    if (partsOfFingerprint(locked.fingerprint).stems.size < leastRivalWords) continue;
    const fit = likeness(locked, now);
    const itself = present.get(other);
    const isBetter = fit > (best?.fit ?? own);
    if (isBetter && (itself === undefined || fit > likeness(locked, itself))) {
      best = { address: other, fit };
    }
  }
  return best?.address ?? null;
}

/** Ids that have come to name something else. */
function renamed(lock: Lock, present: Present): readonly string[] {
  return [...lock.ids].flatMap(([address, locked]) => {
    const now = present.get(address);
    if (now === undefined || locked.fingerprint === '') return [];
    const share = likeness(locked, now);
    if (share === 1) return [];
    const other = rival(address, now, share, lock, present);
    if (share >= leastShare[locked.kind] && other === null) return [];
    const words = locked.fingerprint.split(' ').length;
    const finding =
      other === null
        ? `${Math.round(share * words)} of these ${words} are left in ${now.opening}`
        : `${now.opening} is rather what ${other} named`;
    return [
      `${address} has come to name something else. It was given to a ${locked.kind} with the words ${quoted(locked.fingerprint)}; ${finding}. ` +
        `Put the id back where that stands now and let \`npm run ids\` give this an id of its own; or, if it is the same ${locked.kind} told anew, say so: \`npm run ids -- means ${address} --reason "…"\`.`,
    ];
  });
}

/** Ids that are public for the first time, or that the lock holds no words of. */
export function newAddresses(lock: Lock, present: Present): readonly string[] {
  return [...present]
    .filter(([address, { kind, words }]) => {
      if (lock.moved.has(address) || lock.retired.has(address)) return false;
      const locked = lock.ids.get(address);
      const isToBeRead = kind !== 'record' && words.length > 0;
      return locked === undefined || (isToBeRead && locked.fingerprint === '');
    })
    .map(([address]) => address);
}

function unlocked(
  lock: Lock,
  present: Present,
  former: ReadonlyMap<string, string>,
): readonly string[] {
  const found = [
    ...newAddresses(lock, present),
    ...[...former.keys()].filter((address) => !lock.moved.has(address)),
  ];
  if (found.length === 0) return [];
  const shown = found.slice(0, 8).join(', ');
  const rest = found.length > 8 ? ` and ${found.length - 8} more` : '';
  return [
    `${found.length === 1 ? 'A new id is' : `${found.length} new ids are`} not in content/published-ids.json: ${shown}${rest}. Run \`npm run ids\`, which adds ${found.length === 1 ? 'it' : 'them'}, and commit that file.`,
  ];
}

/** Codes of passages that stand on more than one page. */
function doubled(present: Present): readonly string[] {
  const pages = Map.groupBy(present.keys(), (address) => partsOf(address).id);
  return [...pages].flatMap(([id, addresses]) =>
    passageCode.test(id) && addresses.length > 1
      ? [
          `The id "${id}" is on two things, ${addresses.map((address) => partsOf(address).page).join(' and ')}. Take it away where it was copied to, and \`npm run ids\` writes another.`,
        ]
      : [],
  );
}

/** Ids that were given up, or whose thing has moved, and that are in use again. */
function reused(lock: Lock, present: Present): readonly string[] {
  return [...present].flatMap(([address, { opening }]) => {
    const retired = lock.retired.get(address);
    const move = lock.moved.get(address);
    if (retired !== undefined) {
      return [
        `${address} is used again, for ${opening}. It was retired (“${retired}”), and links to it would lead to something else. Give this another id.`,
      ];
    }
    if (move !== undefined) {
      return [
        `${address} is used again, for ${opening}. What it named is now at ${move.to}, and links to it are to lead there. Give this another id.`,
      ];
    }
    return [];
  });
}

/** Where a moved address leads in the end: the last of a chain of moves. */
export function destinationOf(lock: Lock, address: string): string {
  const seen = new Set<string>();
  let at = address;
  for (let move = lock.moved.get(at); move && !seen.has(at); move = lock.moved.get(at)) {
    seen.add(at);
    at = move.to;
  }
  return at;
}

/** Moves that lead nowhere. A record that its chapter no longer prints leaves a stub of its own. */
function lost(lock: Lock, present: Present): readonly string[] {
  return [...lock.moved].flatMap(([address, { to }]) =>
    present.has(destinationOf(lock, address)) ||
    lock.ids.get(destinationOf(lock, address))?.kind === 'record'
      ? []
      : [
          `${address} is recorded as moved to ${to}, where there is nothing. Say where its thing is: \`npm run ids -- moved ${address} <new address> --reason "…"\`.`,
        ],
  );
}

function retiredTooLate({ edition, retired }: Lock): readonly string[] {
  if (edition === null || retired.size <= edition.retired) return [];
  return [
    `content/published-ids.json has ${retired.size} retired ids; edition 1 was declared with ${edition.retired}. Since then an id is for ever: take the new lines away from "retired", and say where each thing went with \`npm run ids -- moved\`.`,
  ];
}

/**
 * What is wrong between the lock and the built site, a sentence or more each; empty if all is well.
 *
 * @param former addresses that facts had under former ids, with where they are now.
 */
export function problemsOf(
  lock: Lock,
  present: Present,
  former: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  return [
    ...doubled(present),
    ...vanished(lock, present),
    ...renamed(lock, present),
    ...reused(lock, present),
    ...lost(lock, present),
    ...retiredTooLate(lock),
    ...unlocked(lock, present, former),
  ];
}
