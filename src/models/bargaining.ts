import { permutations } from './orderings.ts';

/** Two sides about to share what they can make together. All amounts in one unit of your choice. */
export interface Bargain {
  /** What both together can make: 0 or more. */
  readonly surplus: number;
  /** What OpenAI still makes if the talks fail: 0 or more. */
  readonly openaiFallback: number;
  /** What the cloud still makes if the talks fail: 0 or more. */
  readonly cloudFallback: number;
  /** OpenAI's bargaining weight, 0 to 1: its part of the gain over both fallbacks. Half is even. */
  readonly openaiWeight: number;
}

/** Who gets what. */
export interface Split {
  /** Whether there is anything to gain by agreeing; if not, both take their fallbacks. */
  readonly isAgreed: boolean;
  /** What agreeing adds to the two fallbacks; 0 when there is no agreement. */
  readonly gain: number;
  readonly openai: number;
  readonly cloud: number;
}

function check({ surplus, openaiFallback, cloudFallback, openaiWeight }: Bargain): void {
  const amounts = { surplus, openaiFallback, cloudFallback };
  for (const [name, amount] of Object.entries(amounts)) {
    if (!(amount >= 0 && Number.isFinite(amount))) {
      throw new RangeError(
        `The bargain’s ${name} is ${amount}. Give a number that is zero or more.`,
      );
    }
  }
  if (!(openaiWeight >= 0 && openaiWeight <= 1)) {
    throw new RangeError(
      `The bargain’s openaiWeight is ${openaiWeight}. Give a part of the whole, from 0 to 1; 0.5 is even.`,
    );
  }
}

function withoutAgreement({ openaiFallback, cloudFallback }: Bargain): Split {
  return { isAgreed: false, gain: 0, openai: openaiFallback, cloud: cloudFallback };
}

/**
 * The Nash bargaining solution: each side gets its fallback and its weight's part of the gain. It
 * maximises (x − d)^w · (y − e)^(1 − w) with x + y = surplus, so that x = d + w · (surplus − d − e)
 * (J. F. Nash, The Bargaining Problem, Econometrica 18, 1950; with unequal weights by later authors).
 * The fallback is what a side has while the talks have failed.
 *
 * @throws RangeError when an amount is below zero or the weight is outside 0 to 1.
 */
export function nashSplit(bargain: Bargain): Split {
  check(bargain);
  const { surplus, openaiFallback, cloudFallback, openaiWeight } = bargain;
  const gain = surplus - openaiFallback - cloudFallback;
  if (gain < 0) return withoutAgreement(bargain);
  const openai = openaiFallback + openaiWeight * gain;
  return { isAgreed: true, gain, openai, cloud: surplus - openai };
}

/**
 * The split when a fallback can be had only by walking out for good: it then changes nothing until
 * it beats what the side would get anyway (K. Binmore, A. Rubinstein, A. Wolinsky, The Nash
 * Bargaining Solution in Economic Modelling, RAND Journal of Economics 17, 1986).
 *
 * @throws RangeError as {@link nashSplit}.
 */
export function walkOutSplit(bargain: Bargain): Split {
  check(bargain);
  const { surplus, openaiFallback, cloudFallback, openaiWeight } = bargain;
  const gain = surplus - openaiFallback - cloudFallback;
  if (gain < 0) return withoutAgreement(bargain);
  const openai = Math.min(
    Math.max(openaiWeight * surplus, openaiFallback),
    surplus - cloudFallback,
  );
  return { isAgreed: true, gain, openai, cloud: surplus - openai };
}

/**
 * The Shapley value of each player, in the order given: what it adds on joining, averaged over
 * every order in which the players can come to the table. The values sum to the worth of all
 * (L. S. Shapley, A Value for n-Person Games, 1953).
 */
export function shapleyValues(
  players: readonly string[],
  worth: (coalition: ReadonlySet<string>) => number,
): readonly number[] {
  const orders = permutations(players);
  return players.map((player) => {
    const added = orders.map((order) => {
      const before = new Set(order.slice(0, order.indexOf(player)));
      return worth(new Set([...before, player])) - worth(before);
    });
    return added.reduce((sum, value) => sum + value, 0) / orders.length;
  });
}

/** What OpenAI can make with some of two clouds, in one unit of your choice; with neither, nothing. */
export interface TwoClouds {
  readonly withBoth: number;
  readonly withFirstAlone: number;
  readonly withSecondAlone: number;
  /** What each cloud makes with other customers while it does nothing with OpenAI: 0 or more; 0 by default. */
  readonly cloudFallback?: number;
}

/** The Shapley value of OpenAI and of each of two clouds. */
export interface ThreeWaySplit {
  readonly openai: number;
  readonly first: number;
  readonly second: number;
}

/** The most that OpenAI and two clouds can make in all, and with how many of the clouds OpenAI then works. */
export interface BestOfTwoClouds {
  readonly total: number;
  readonly partners: 0 | 1 | 2;
}

/** What those in a room can make: OpenAI with what clouds are there, or each cloud for itself. */
function worthOf({ withBoth, withFirstAlone, withSecondAlone, cloudFallback = 0 }: TwoClouds) {
  return (room: ReadonlySet<string>): BestOfTwoClouds => {
    const [first, second] = [room.has('first'), room.has('second')];
    const apart = (Number(first) + Number(second)) * cloudFallback;
    const spare = first && second ? cloudFallback : 0;
    const withOne = Math.max(first ? withFirstAlone : 0, second ? withSecondAlone : 0) + spare;
    const [both, one] = room.has('openai')
      ? [first && second ? withBoth : -1, first || second ? withOne : -1]
      : [-1, -1];
    const total = Math.max(both, one, apart);
    return { total, partners: total === both ? 2 : total === one ? 1 : 0 };
  };
}

function checkTwoClouds({
  withBoth,
  withFirstAlone,
  withSecondAlone,
  cloudFallback = 0,
}: TwoClouds): void {
  const alone = [withFirstAlone, withSecondAlone];
  if (!alone.every((amount) => amount >= 0 && amount <= withBoth) || !Number.isFinite(withBoth)) {
    throw new RangeError(
      `One cloud alone cannot be worth ${alone.join(' or ')} where both are worth ${withBoth}. Give amounts from 0 up to the worth of both.`,
    );
  }
  if (!(cloudFallback >= 0 && Number.isFinite(cloudFallback))) {
    throw new RangeError(
      `A cloud cannot make ${cloudFallback} with other customers. Give a number that is zero or more.`,
    );
  }
}

/**
 * The best that the three can do: where two ways are worth the same, the one with more partners.
 *
 * @throws RangeError as {@link twoCloudSplit}.
 */
export function bestOfTwoClouds(clouds: TwoClouds): BestOfTwoClouds {
  checkTwoClouds(clouds);
  return worthOf(clouds)(new Set(['openai', 'first', 'second']));
}

/**
 * The split between OpenAI and two clouds by their Shapley values.
 *
 * @throws RangeError when an amount is below zero, or when one cloud alone is worth more than both.
 */
export function twoCloudSplit(clouds: TwoClouds): ThreeWaySplit {
  checkTwoClouds(clouds);
  const worth = worthOf(clouds);
  const [openai = 0, first = 0, second = 0] = shapleyValues(
    ['openai', 'first', 'second'],
    (room) => worth(room).total,
  );
  return { openai, first, second };
}
