import type { FactIdIn } from './facts.ts';

/** One named case of the margin scenario. Percentages are per year. */
export interface MarginCase {
  /** Short key, kept for ever. */
  readonly id: string;
  /** Two to five words, for a panel's head. */
  readonly name: string;
  /** Yearly fall of the price of a token, in percent. */
  readonly priceFallPercent: number;
  /** Yearly fall of the cost of a token, in percent. */
  readonly costFallPercent: number;
  /** Tokens sold in a year over those of the year before. */
  readonly volumeFactor: number;
  /** Where the numbers come from, or that they are ours. */
  readonly basis: string;
}

/** What all cases share. */
export const marginStart = {
  /** Fact that holds the margin of the first year: OpenAI's adjusted gross margin of 2025. */
  marginFact: 'margin.2025',
  /** Sales of the first year, in dollars: a round number of ours, to read the rest as percentages. */
  salesUsd: 100,
  /** Years after the first: ours, long enough for compounding to show. */
  years: 4,
} as const satisfies {
  readonly marginFact: FactIdIn<'percent'>;
  readonly salesUsd: number;
  readonly years: number;
};

const priceWar =
  'Price: rounded from the average yearly fall of the everyday list price from GPT-4 to GPT-6.2 Sol. Volume: chosen so that sales double.';

/**
 * The cases, from the worst for the seller to the best. Sales double every year in each, slower
 * than OpenAI's annualised revenue: by its own account and by a report, that doubled in the eight months from
 * the end of 2025 to August 2026.
 */
export const marginCases = [
  {
    id: 'war',
    name: 'Price war, cost lags',
    priceFallPercent: 50,
    costFallPercent: 45,
    volumeFactor: 4,
    basis: `${priceWar} Cost: ours, a little slower than the price.`,
  },
  {
    id: 'level',
    name: 'Price war, cost keeps up',
    priceFallPercent: 50,
    costFallPercent: 50,
    volumeFactor: 4,
    basis: `${priceWar} Cost: ours, as fast as the price.`,
  },
  {
    id: 'ahead',
    name: 'Price war, cost is ahead',
    priceFallPercent: 50,
    costFallPercent: 55,
    volumeFactor: 4,
    basis: `${priceWar} Cost: ours, a little faster than the price.`,
  },
  {
    id: 'holds',
    name: 'No price war',
    priceFallPercent: 0,
    costFallPercent: 20,
    volumeFactor: 2,
    basis:
      'Price: ours, unchanged. Cost: the saving in serving cost that OpenAI named for July 2026, by a reseller’s account, taken as if it came every year. Volume: chosen so that sales double.',
  },
] as const satisfies readonly MarginCase[];
