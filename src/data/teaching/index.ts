import { fiftyNineDays } from './fifty-nine-days.ts';
import { statelessAndStateful } from './stateless-and-stateful.ts';
import { theDistributedBet } from './the-distributed-bet.ts';
import { theMeterAndTheWorker } from './the-meter-and-the-worker.ts';
import { theOrderOfThanks } from './the-order-of-thanks.ts';
import { thePostChecked } from './the-post-checked.ts';
import { theRound } from './the-round.ts';
import { twoClouds } from './two-clouds.ts';
import type { ChapterTeaching } from './types.ts';

/** What there is to teach with, chapter by chapter, in the order of the book. */
export const teaching: readonly ChapterTeaching[] = [
  theRound,
  theOrderOfThanks,
  statelessAndStateful,
  theMeterAndTheWorker,
  twoClouds,
  theDistributedBet,
  fiftyNineDays,
  thePostChecked,
];
