/** A stretch of whole days. */
export interface Period {
  /** First day, ISO. */
  readonly from: string;
  /** Last day, ISO. */
  readonly to: string;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

function check({ from, to }: Period): void {
  if (wholeDay.test(from) && wholeDay.test(to) && from <= to) return;
  throw new RangeError(
    `A period cannot run from "${from}" to "${to}". Write both days as YYYY-MM-DD, the earlier first.`,
  );
}

/**
 * The days that two periods share, the first and the last of them included; `null` when they share
 * none.
 *
 * @throws RangeError when an end is not a whole day, or when a period ends before it begins.
 */
export function overlap(one: Period, other: Period): Period | null {
  check(one);
  check(other);
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}
