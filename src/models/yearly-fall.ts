const dayInMs = 86_400_000;
const daysInYear = 365.25;

/** A price on a day. */
export interface DatedPrice {
  /** ISO day. */
  readonly date: string;
  /** Above 0; both prices in the same unit. */
  readonly price: number;
}

/**
 * The steady fall per year, in percent, that leads from one price to the other: `1 − (q / p)^(1/t)`,
 * with `t` in years of 365.25 days. Negative for a rise.
 *
 * @throws RangeError when a price is not above 0, or when the second date is not after the first.
 */
export function yearlyFallPercent(from: DatedPrice, to: DatedPrice): number {
  for (const { date, price } of [from, to]) {
    if (!(price > 0)) {
      throw new RangeError(
        `A yearly fall needs prices above 0, and the price of ${date} is ${price}. Choose rows of src/data/prices.ts with a price.`,
      );
    }
  }
  const years = (Date.parse(to.date) - Date.parse(from.date)) / dayInMs / daysInYear;
  if (!(years > 0)) {
    throw new RangeError(
      `A yearly fall leads from an earlier day to a later one, and got ${from.date} and ${to.date}. Swap them, or correct a date.`,
    );
  }
  return 100 * (1 - (to.price / from.price) ** (1 / years));
}
