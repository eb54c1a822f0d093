import type { CloudId } from '#data/clouds.ts';
import type { HostingRight } from '#data/hosting-rights.ts';
import type { ProductId } from '#data/products.ts';

/** What a right must say to be looked up by its day: which one it is, of what, where, and for how long. */
export type DatedRight = Pick<HostingRight, 'id' | 'product' | 'cloud' | 'from' | 'until'>;

/** A square of the matrix: what was on record for one product on one cloud on one day. */
export interface HostingCell<Row extends DatedRight = HostingRight> {
  readonly product: ProductId;
  readonly cloud: CloudId;
  /** `null` where no text on record speaks of the pair on that day. */
  readonly right: Row | null;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a right is in force on a day: from its first day to the day before its `until`. */
export function isInForce(
  { from, until }: Pick<DatedRight, 'from' | 'until'>,
  date: string,
): boolean {
  return from <= date && (until === null || date < until);
}

/**
 * The rights in force on a day, in the order given: those that began on it or before and had not
 * given way to the next. A right's last day is the day before its `until`.
 *
 * @throws RangeError when the date is not a whole day, or when two rights of one product on one
 * cloud are in force at once.
 */
export function rightsOn<Row extends DatedRight>(
  date: string,
  rows: readonly Row[],
): readonly Row[] {
  if (!wholeDay.test(date)) {
    throw new RangeError(
      `"${date}" is not a day on which rights can be looked up. Write YYYY-MM-DD.`,
    );
  }
  const inForce = rows.filter((row) => isInForce(row, date));
  for (const [index, right] of inForce.entries()) {
    const rival = inForce
      .slice(index + 1)
      .find(({ product, cloud }) => product === right.product && cloud === right.cloud);
    if (rival) {
      throw new RangeError(
        `Two rights for "${right.product}" on "${right.cloud}" are in force on ${date}: "${right.id}" and "${rival.id}". ` +
          'Periods of one pair must not overlap: end the first where the second begins, in src/data/hosting-rights.ts.',
      );
    }
  }
  return inForce;
}

/**
 * Who could host what on a day: one cell for every product and cloud, products in the order given,
 * each with its clouds in the order given.
 *
 * @throws RangeError as {@link rightsOn} does.
 */
export function hostingMatrix<Row extends DatedRight>(
  date: string,
  rows: readonly Row[],
  products: readonly ProductId[],
  clouds: readonly CloudId[],
): readonly HostingCell<Row>[] {
  const inForce = rightsOn(date, rows);
  return products.flatMap((product) =>
    clouds.map((cloud) => ({
      product,
      cloud,
      right: inForce.find((right) => right.product === product && right.cloud === cloud) ?? null,
    })),
  );
}

/** Every day on which a right began or ended, ascending: between two of them nothing changes. */
export function turningDays(
  rows: readonly Pick<HostingRight, 'from' | 'until'>[],
): readonly HostingRight['from'][] {
  const days = rows.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  return [...new Set(days)].sort();
}
