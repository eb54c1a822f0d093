import { closest } from 'fastest-levenshtein';
import { destinationOf } from './compare.ts';
import { addressOf, partsOf, type Lock } from './lock.ts';

/** A deliberate change of what is published, with its reason. */
export type Change =
  | { readonly kind: 'moved'; readonly from: string; readonly to: string; readonly reason: string }
  | { readonly kind: 'retire' | 'means'; readonly address: string; readonly reason: string }
  | { readonly kind: 'edition'; readonly number: number };

/** Refuses an address that the lock does not hold. */
function refuseUnknown(lock: Lock, address: string): void {
  if (lock.ids.has(address)) return;
  const move = lock.moved.get(address);
  const retired = lock.retired.get(address);
  if (move) {
    throw new RangeError(`${address} has been moved to ${destinationOf(lock, address)} already.`);
  }
  if (retired !== undefined) {
    throw new RangeError(`${address} has been retired already: “${retired}”.`);
  }
  throw new RangeError(
    `"${address}" is no published address. Write it as it stands in a link, page.html#id. The nearest is ${closest(address, [...lock.ids.keys()])}.`,
  );
}

/** An address and, if it is a page, all that is published on it. */
function withParts(lock: Lock, address: string): readonly string[] {
  if (partsOf(address).id !== '') return [address];
  return [...lock.ids.keys()].filter((other) => partsOf(other).page === address);
}

/** Drops the records of a chapter whose fact or source is itself given up. */
function withoutRecordsOf(ids: Lock['ids'], address: string): Lock['ids'] {
  const { page, id } = partsOf(address);
  if (page !== 'facts.html' && page !== 'sources.html') return ids;
  return new Map(
    [...ids].filter(([other, { kind }]) => kind !== 'record' || partsOf(other).id !== id),
  );
}

function move(lock: Lock, from: string, to: string, reason: string): Lock {
  const isPage = partsOf(from).id === '';
  if (isPage !== (partsOf(to).id === '')) {
    throw new RangeError(
      `${from} cannot move to ${to}: a page moves to a page, and what stands on a page to an id on a page.`,
    );
  }
  if (from === to) {
    throw new RangeError(
      `${from} cannot move to itself. Name the address at which its thing is now.`,
    );
  }
  const ids = new Map(lock.ids);
  const moved = new Map(lock.moved);
  const gone = [...lock.moved.keys()].filter((address) => partsOf(address).page === from);
  const parts = lock.moved.has(from) ? (isPage ? gone : [from]) : withParts(lock, from);
  for (const address of parts) {
    const target = isPage ? addressOf(to, partsOf(address).id) : to;
    const locked = ids.get(address);
    if (locked && destinationOf(lock, target) === address) {
      // It comes back to where it was: that address names it again, and leads nowhere else.
      moved.delete(target);
      ids.set(target, locked);
    }
    ids.delete(address);
    moved.set(address, { to: target, reason });
  }
  return { ...lock, ids, moved };
}

/** Addresses that lead to an address in the end. */
function behind(lock: Lock, address: string): readonly string[] {
  return [...lock.moved.keys()].filter((from) => destinationOf(lock, from) === address);
}

function retire(lock: Lock, given: string, reason: string): Lock {
  if (lock.edition !== null) {
    throw new RangeError(
      `${given} cannot be retired: edition ${lock.edition.number} is out, and an address of an edition is for ever. Say where its thing is now: \`npm run ids -- moved ${given} <new address> --reason "…"\`.`,
    );
  }
  const retired = new Map(lock.retired);
  const moved = new Map(lock.moved);
  let ids: Lock['ids'] = lock.ids;
  for (const address of withParts(lock, given)) {
    for (const former of behind(lock, address)) {
      moved.delete(former);
      retired.set(former, reason);
    }
    retired.set(address, reason);
    ids = withoutRecordsOf(new Map([...ids].filter(([other]) => other !== address)), address);
  }
  return { ...lock, ids, moved, retired };
}

/**
 * The lock after a deliberate change.
 *
 * @throws RangeError when the address is unknown, or the change not allowed.
 */
export function changeLock(lock: Lock, change: Change): Lock {
  switch (change.kind) {
    case 'edition':
      if (change.number !== (lock.edition?.number ?? 0) + 1) {
        throw new RangeError(
          `The next edition is ${(lock.edition?.number ?? 0) + 1}, not ${change.number}.`,
        );
      }
      return {
        ...lock,
        edition: { number: change.number, retired: lock.edition?.retired ?? lock.retired.size },
      };
    case 'moved':
      // What has moved may move on, or have been sent to the wrong place.
      if (!lock.moved.has(change.from)) refuseUnknown(lock, change.from);
      return move(lock, change.from, change.to, change.reason);
    case 'retire':
      refuseUnknown(lock, change.address);
      return retire(lock, change.address, change.reason);
    case 'means': {
      refuseUnknown(lock, change.address);
      const locked = lock.ids.get(change.address);
      if (locked === undefined) return lock;
      // Its new words are those that the next build finds there.
      return {
        ...lock,
        ids: new Map([...lock.ids, [change.address, { ...locked, fingerprint: '' }]]),
        renewed: new Map([...lock.renewed, [change.address, change.reason]]),
      };
    }
  }
}
