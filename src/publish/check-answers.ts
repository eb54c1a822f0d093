import { confirm, unconfirmed } from './answers/compare.ts';
import { answersPath, readAnswers, writeAnswers } from './answers/lock-file.ts';
import { presentOn } from './answers/present.ts';
import { addsNewIds } from './check-ids.ts';
import type { Step } from './step.ts';

/** Set by `npm run confirm`: the ids of the questions to confirm, with blanks between; all when it is empty. */
export const confirmsAnswers = 'CONFIRM_ANSWERS';

/** {@link checkAnswers} against a lock in any file. */
export function checkAnswersAgainst(path: string): Step {
  return {
    name: 'check answers',
    run(site) {
      // `npm run ids` settles the addresses first, by which answers are then confirmed.
      if (process.env[addsNewIds] !== undefined) return;
      const present = presentOn(site);
      const asked = process.env[confirmsAnswers];
      const lock = readAnswers(path);
      if (asked !== undefined) {
        writeAnswers(
          path,
          confirm(
            lock,
            present,
            asked.split(' ').filter((id) => id !== ''),
          ),
        );
        return;
      }
      const problems = unconfirmed(lock, present);
      if (problems.length === 0) return;
      throw new Error(
        `What ${problems.length === 1 ? 'a question rests' : `${problems.length} questions rest`} on has changed since somebody read ${problems.length === 1 ? 'its answer' : 'their answers'} against it:\n${problems.join('\n')}`,
      );
    },
  };
}

/**
 * Refuses a site on which a paragraph or a fact that answers a question is not what it was when somebody last confirmed
 * the answer; questions that nobody has confirmed; and confirmed ones that are gone.
 */
export const checkAnswers: Step = checkAnswersAgainst(answersPath);
