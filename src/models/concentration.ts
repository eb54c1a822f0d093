/** An agreement with a supplier, or one more promise to it. */
export interface SupplierStep {
  /** ISO date, as exact as the record. */
  readonly date: string;
  readonly supplier: string;
  /** What is promised on top of earlier promises, in $ billion; `null` where no price is known. */
  readonly addedUsdBn: number | null;
}

/** How many suppliers there were from a date on, and how evenly the priced promises lay among them. */
export interface SpreadAt {
  readonly date: string;
  /** Suppliers with an agreement, in order of their first one. */
  readonly suppliers: readonly string[];
  /** Those of them whose promises have no price yet. */
  readonly unpriced: readonly string[];
  /** Priced promises to each supplier so far, in $ billion, in order of its first price. */
  readonly promisedUsdBn: ReadonlyMap<string, number>;
  /** Herfindahl index of the priced promises, 0 to 1; `null` while fewer than two have a price. */
  readonly index: number | null;
}

/**
 * The share of each amount in their sum, 0 to 1, in the order given.
 *
 * @throws RangeError when there are no amounts, or when one is not above zero.
 */
export function shares(amounts: readonly number[]): readonly number[] {
  if (amounts.length === 0) {
    throw new RangeError('There are no amounts, so nothing has a share. Give at least one.');
  }
  const unusable = amounts.find((amount) => !(amount > 0 && Number.isFinite(amount)));
  if (unusable !== undefined) {
    throw new RangeError(
      `A share of ${unusable} has no meaning. Give amounts above zero, and leave out what has no price.`,
    );
  }
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / total);
}

/**
 * The Herfindahl index of some amounts: the sum of their squared shares, from 1/n when all n are
 * equal to 1 when one has everything (O. C. Herfindahl, Concentration in the Steel Industry, 1950;
 * A. O. Hirschman, The Paternity of an Index, 1964). Times 10,000 it is the regulators' HHI.
 *
 * @throws RangeError as {@link shares}.
 */
export function herfindahlIndex(amounts: readonly number[]): number {
  return shares(amounts).reduce((sum, share) => sum + share ** 2, 0);
}

/**
 * How many suppliers of equal size would give the same Herfindahl index, 1 to n: its reciprocal
 * (M. A. Adelman, Comment on the “H” Concentration Measure as a Numbers-Equivalent, 1969).
 *
 * @throws RangeError as {@link shares}.
 */
export function equalSuppliers(amounts: readonly number[]): number {
  return 1 / herfindahlIndex(amounts);
}

/**
 * Suppliers and their concentration after each date with a step, one row per date, ascending.
 * An agreement stays in force, and a price is added to the earlier ones of the same supplier.
 */
export function spreadOverTime(steps: readonly SupplierStep[]): readonly SpreadAt[] {
  const dates = [...new Set(steps.map((step) => step.date))].sort();
  return dates.map((date) => {
    const soFar = steps
      .filter((step) => step.date <= date)
      .toSorted((a, b) => a.date.localeCompare(b.date));
    const suppliers = [...new Set(soFar.map((step) => step.supplier))];
    const promisedUsdBn = new Map<string, number>();
    for (const { supplier, addedUsdBn } of soFar) {
      if (addedUsdBn === null) continue;
      promisedUsdBn.set(supplier, (promisedUsdBn.get(supplier) ?? 0) + addedUsdBn);
    }
    return {
      date,
      suppliers,
      unpriced: suppliers.filter((supplier) => !promisedUsdBn.has(supplier)),
      promisedUsdBn,
      index: promisedUsdBn.size < 2 ? null : herfindahlIndex([...promisedUsdBn.values()]),
    };
  });
}
