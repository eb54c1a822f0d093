import { problemsOf } from './ids/compare.ts';
import { extendLock } from './ids/extend-lock.ts';
import { lockPath, readLock, writeLock } from './ids/lock-file.ts';
import { formerFacts, presentOn } from './ids/named.ts';
import type { Step } from './step.ts';

/** Set by `npm run ids`: what is published for the first time is then added to the lock. */
export const addsNewIds = 'ADD_NEW_IDS';

/** {@link checkIds} against a lock in any file. */
export function checkIdsAgainst(path: string): Step {
  return {
    name: 'check ids',
    run(site) {
      const present = presentOn(site);
      const former = formerFacts(site);
      const isAdding = process.env[addsNewIds] !== undefined;
      const lock = readLock(path);
      const extended = isAdding ? extendLock(lock, present, former) : lock;
      const problems = problemsOf(extended, present, former);
      if (problems.length > 0) {
        throw new Error(
          `Addresses are for ever, and ${problems.length === 1 ? 'one does' : `${problems.length} do`} not hold:\n${problems.join('\n')}`,
        );
      }
      if (isAdding) writeLock(path, extended);
    },
  };
}

/**
 * Refuses a site on which an id that was ever public has vanished, names something else, stands on
 * two things, or is used again after it was given up; and ids that the lock does not hold yet.
 */
export const checkIds: Step = checkIdsAgainst(lockPath);
