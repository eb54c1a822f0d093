/** A race between price and cost, in steps of one year. */
export interface MarginScenario {
  /** Sales of the first year, in dollars; above 0. */
  readonly startSalesUsd: number;
  /** Part of the first year's sales that is kept, in percent; below 100, negative at a loss. */
  readonly startMarginPercent: number;
  /** Yearly fall of the price of a token, in percent; below 100, negative for a rise. */
  readonly priceFallPercent: number;
  /** Yearly fall of the cost of a token, in percent; at most 100, negative for a rise. */
  readonly costFallPercent: number;
  /** Tokens sold in a year over those of the year before; above 0. */
  readonly volumeFactor: number;
  /** Years after the first; a whole number from 0 to 20. */
  readonly years: number;
}

/** One year of a scenario. Price, unit cost and volume are indexes: price and volume start at 1. */
export interface MarginYear {
  /** 0 for the first year. */
  readonly year: number;
  readonly price: number;
  /** Cost of a token where the first year's price is 1. */
  readonly unitCost: number;
  readonly volume: number;
  readonly salesUsd: number;
  readonly costUsd: number;
  /** Sales less cost; negative at a loss. */
  readonly keptUsd: number;
  /** Kept over sales, in percent. */
  readonly marginPercent: number;
}

const bounds = {
  startSalesUsd: { holds: (value: number) => value > 0, words: 'above 0' },
  startMarginPercent: { holds: (value: number) => value < 100, words: 'below 100' },
  priceFallPercent: { holds: (value: number) => value < 100, words: 'below 100' },
  costFallPercent: { holds: (value: number) => value <= 100, words: 'at most 100' },
  volumeFactor: { holds: (value: number) => value > 0, words: 'above 0' },
  years: {
    holds: (value: number) => Number.isInteger(value) && value >= 0 && value <= 20,
    words: 'a whole number from 0 to 20',
  },
} as const;

const names = [
  ...(['startSalesUsd', 'startMarginPercent', 'priceFallPercent'] as const),
  ...(['costFallPercent', 'volumeFactor', 'years'] as const),
];

function check(scenario: MarginScenario): void {
  for (const name of names) {
    const value = scenario[name];
    const { holds, words } = bounds[name];
    if (Number.isFinite(value) && holds(value)) continue;
    throw new RangeError(
      `A margin scenario got ${name} = ${value}. It has to be ${words}: correct it in src/data/assumptions-margin.ts.`,
    );
  }
}

/**
 * Sales, cost and margin of each year, ascending, the first year included: `years + 1` rows.
 *
 * Price is `(1 − p)ᵗ`, unit cost `(1 − m)(1 − c)ᵗ`, volume `vᵗ`, so that the margin is
 * `1 − (1 − m)((1 − c) / (1 − p))ᵗ`: volume moves the dollars and never the percentage. Plain
 * compounding; the formula is this book's and leaves out fixed costs, research and free users beyond
 * what the first year's margin contains.
 *
 * @throws RangeError when a number is outside its range.
 */
export function marginPath(scenario: MarginScenario): readonly MarginYear[] {
  check(scenario);
  const { startSalesUsd, startMarginPercent, priceFallPercent, costFallPercent } = scenario;
  return Array.from({ length: scenario.years + 1 }, (_, year) => {
    const price = (1 - priceFallPercent / 100) ** year;
    const unitCost = (1 - startMarginPercent / 100) * (1 - costFallPercent / 100) ** year;
    const volume = scenario.volumeFactor ** year;
    const salesUsd = startSalesUsd * price * volume;
    const costUsd = startSalesUsd * unitCost * volume;
    return {
      year,
      price,
      unitCost,
      volume,
      salesUsd,
      costUsd,
      keptUsd: salesUsd - costUsd,
      marginPercent: 100 * (1 - unitCost / price),
    };
  });
}

/**
 * Years until the margin is 0, counted from the first year, fractions included; 0 when the first
 * year already makes no profit. `null` when the cost falls at least as fast as the price, because
 * the margin then never shrinks.
 *
 * @throws RangeError when a number is outside its range.
 */
export function yearsToZeroMargin(scenario: MarginScenario): number | null {
  check(scenario);
  const { startMarginPercent, priceFallPercent, costFallPercent } = scenario;
  if (startMarginPercent <= 0) return 0;
  if (costFallPercent >= priceFallPercent) return null;
  const gap = (1 - costFallPercent / 100) / (1 - priceFallPercent / 100);
  return Math.log(1 / (1 - startMarginPercent / 100)) / Math.log(gap);
}
