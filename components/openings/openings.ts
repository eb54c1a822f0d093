import { nearest } from '#lib/nearest.ts';
import { fiftyNineDaysOpening } from './fifty-nine-days.ts';
import type { Opening } from './opening.ts';
import { statelessAndStatefulOpening } from './stateless-and-stateful.ts';
import { theDistributedBetOpening } from './the-distributed-bet.ts';
import { theMeterAndTheWorkerOpening } from './the-meter-and-the-worker.ts';
import { theOrderOfThanksOpening } from './the-order-of-thanks.ts';
import { thePostCheckedOpening } from './the-post-checked.ts';
import { theRoundOpening } from './the-round.ts';
import { twoCloudsOpening } from './two-clouds.ts';

/** The opening picture of every chapter. */
export const openings: readonly Opening[] = [
  theRoundOpening,
  theOrderOfThanksOpening,
  statelessAndStatefulOpening,
  theMeterAndTheWorkerOpening,
  twoCloudsOpening,
  theDistributedBetOpening,
  fiftyNineDaysOpening,
  thePostCheckedOpening,
];

/**
 * The opening picture of the chapter with an address.
 *
 * @throws RangeError when there is none.
 */
export function openingOf(slug: string): Opening {
  const opening = openings.find((one) => one.slug === slug);
  if (opening) return opening;
  const near = nearest(
    slug,
    openings.map((one) => one.slug),
  );
  throw new RangeError(
    `The chapter "${slug}" has no opening picture (nearest: ${near.join(', ')}). Draw one from its data in components/openings/${slug}.ts, and add it to openings.ts beside it.`,
  );
}
