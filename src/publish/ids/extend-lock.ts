import { newAddresses } from './compare.ts';
import type { Kind, Lock } from './lock.ts';
import type { Present } from './named.ts';
import { fingerprintOf } from './words.ts';

/** How many words a fingerprint keeps: labels, titles and definitions say more with fewer than prose. */
function mostWords(kind: Kind): number {
  return kind === 'passage' || kind === 'section' ? 12 : 6;
}

/**
 * The lock with what the site publishes for the first time, and with new words for what was said to
 * have a new meaning. No other line changes: a fingerprint stays that of the first publication and
 * does not follow edits, or a hundred small ones could lead an id to another thing unseen.
 *
 * @param former addresses that facts had under former ids, with where they are now.
 */
export function extendLock(
  lock: Lock,
  present: Present,
  former: ReadonlyMap<string, string>,
): Lock {
  const ids = new Map(lock.ids);
  for (const address of newAddresses(lock, present)) {
    const now = present.get(address);
    if (now === undefined) continue;
    const fingerprint = now.kind === 'record' ? '' : fingerprintOf(now.words, mostWords(now.kind));
    ids.set(address, { kind: now.kind, fingerprint });
  }
  const moved = new Map(lock.moved);
  for (const [from, to] of former) {
    ids.delete(from);
    if (!moved.has(from)) moved.set(from, { to, reason: 'renamed' });
  }
  return { ...lock, ids, moved };
}
