import {
  bestOfTwoClouds,
  nashSplit,
  twoCloudSplit,
  walkOutSplit,
  type BestOfTwoClouds,
} from '#models/bargaining.ts';

/** What a reader sets; all but the number of clouds in percent. */
export type TheBargainState = {
  readonly clouds: 'one' | 'two';
  /** What OpenAI could still make without the cloud; with two, with one of them alone. */
  readonly 'openai-fallback': number;
  /** What a cloud could still make with other customers. */
  readonly 'cloud-fallback': number;
  readonly 'openai-weight': number;
};

/** One side at the table, in percent of what all can make together. */
export interface Side {
  readonly id: 'openai' | 'first' | 'second';
  /** What it would have if the talks failed. */
  readonly withoutDeal: number;
  readonly share: number;
  /** Its share where what it falls back on could be had only by leaving for good; `null` where that is not worked out. */
  readonly ifLeaving: number | null;
}

/** Who gets what in a state. */
export interface Table {
  readonly sides: readonly Side[];
  /** With how many clouds OpenAI makes a deal. */
  readonly partners: BestOfTwoClouds['partners'];
  /** What the deal adds to what all would have without one. */
  readonly gain: number;
}

function withOneCloud(surplus: number, state: TheBargainState): Table {
  const bargain = {
    surplus,
    openaiFallback: state['openai-fallback'],
    cloudFallback: state['cloud-fallback'],
    openaiWeight: state['openai-weight'] / 100,
  };
  const { isAgreed, gain, openai, cloud } = nashSplit(bargain);
  const leaving = walkOutSplit(bargain);
  return {
    partners: isAgreed ? 1 : 0,
    gain,
    sides: [
      {
        id: 'openai',
        withoutDeal: bargain.openaiFallback,
        share: openai,
        ifLeaving: leaving.openai,
      },
      { id: 'first', withoutDeal: bargain.cloudFallback, share: cloud, ifLeaving: leaving.cloud },
    ],
  };
}

function withTwoClouds(surplus: number, state: TheBargainState): Table {
  const clouds = {
    withBoth: surplus,
    withFirstAlone: state['openai-fallback'],
    withSecondAlone: state['openai-fallback'],
    cloudFallback: state['cloud-fallback'],
  };
  const { total, partners } = bestOfTwoClouds(clouds);
  const { openai, first, second } = twoCloudSplit(clouds);
  const cloud = { withoutDeal: clouds.cloudFallback, ifLeaving: null };
  return {
    partners,
    gain: total - 2 * clouds.cloudFallback,
    sides: [
      { id: 'openai', withoutDeal: 0, share: openai, ifLeaving: null },
      { id: 'first', share: first, ...cloud },
      { id: 'second', share: second, ...cloud },
    ],
  };
}

/**
 * Who gets what: by Nash’s rule with one cloud, by Shapley’s with two.
 *
 * @param surplus what OpenAI and its clouds can make together, in percent of itself.
 */
export function tableOf(surplus: number, state: TheBargainState): Table {
  return state.clouds === 'one' ? withOneCloud(surplus, state) : withTwoClouds(surplus, state);
}
