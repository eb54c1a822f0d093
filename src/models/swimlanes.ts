/** What held, for a time, for one product at one host. */
export interface Period {
  readonly product: string;
  readonly cloud: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Day on which the next state begins; `null` where the state still held at the horizon. */
  readonly until: string | null;
  readonly right: string;
  /** What the right is called here, where not by its own name. */
  readonly called?: string | undefined;
}

/** A stretch of a lane in which one right held without a break. */
export interface Stretch<Right extends string> {
  readonly right: Right;
  /** First day. */
  readonly from: string;
  /** Day on which it ended, or the horizon. */
  readonly until: string;
  /** Whether it still held at the horizon. */
  readonly isOpen: boolean;
  /** What it is called, where not by the name of its right. */
  readonly called?: string | undefined;
}

/** One product at one host, through time. */
export interface Lane<P extends Period> {
  readonly product: P['product'];
  readonly cloud: P['cloud'];
  /** At least one, ascending by date, none overlapping; gaps are days of which no text speaks. */
  readonly stretches: readonly Stretch<P['right']>[];
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

function nameOf({ product, cloud, from }: Period): string {
  return `"${product}" on "${cloud}" from ${from}`;
}

function refuseBadDates(period: Period, horizon: string): void {
  const end = period.until ?? horizon;
  for (const day of [period.from, end]) {
    if (!wholeDay.test(day)) {
      throw new RangeError(
        `The period of ${nameOf(period)} has the date "${day}". A lane needs whole days: write YYYY-MM-DD.`,
      );
    }
  }
  if (period.from >= end || end > horizon) {
    throw new RangeError(
      `The period of ${nameOf(period)} ends on ${end}. It must end after it begins and by the horizon, ${horizon}: correct a date, or end it with null.`,
    );
  }
}

/** Stretches of one pair: successive periods with the same right, called alike, become one. */
function stretchesOf<P extends Period>(periods: readonly P[], horizon: string) {
  const stretches: Stretch<P['right']>[] = [];
  for (const period of periods) {
    const { right, called, from } = period;
    const until = period.until ?? horizon;
    const isOpen = period.until === null;
    const last = stretches.at(-1);
    if (last && (last.isOpen || from < last.until)) {
      throw new RangeError(
        `The period of ${nameOf(period)} begins before the one before it ends (${last.until}). A product has one state at a time on a cloud: end the earlier period on ${from}.`,
      );
    }
    if (last?.until === from && last.right === right && last.called === called) {
      stretches[stretches.length - 1] = { ...last, until, isOpen };
    } else {
      stretches.push({ right, called, from, until, isOpen });
    }
  }
  return stretches;
}

/**
 * Sorts periods into lanes, one for every pair of product and cloud, in order of first appearance.
 * Successive periods of a pair that say the same, in the same words, become one stretch, whichever text said it.
 *
 * @throws RangeError when a date is not a whole day, when a period ends before it begins or after
 * the horizon, or when two periods of one pair overlap.
 */
export function swimlanes<P extends Period>(
  periods: readonly P[],
  { horizon }: { readonly horizon: string },
): readonly Lane<P>[] {
  for (const period of periods) refuseBadDates(period, horizon);
  const pairs = new Map<string, P[]>();
  for (const period of periods) {
    const key = `${period.product} ${period.cloud}`;
    pairs.set(key, [...(pairs.get(key) ?? []), period]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const sorted = pair.toSorted((a, b) => a.from.localeCompare(b.from));
    const [first] = sorted;
    if (!first) return [];
    const { product, cloud } = first;
    return [{ product, cloud, stretches: stretchesOf(sorted, horizon) }];
  });
}

/** The stretch of a lane that held on a day, last days excluded; `null` when no text speaks of it. */
export function stretchOn<P extends Period>(
  lane: Lane<P>,
  day: string,
): Stretch<P['right']> | null {
  return lane.stretches.find(({ from, until }) => from <= day && day < until) ?? null;
}

/** The stretch of a lane that still held at the horizon; `null` when the last one had ended. */
export function openStretch<P extends Period>(lane: Lane<P>): Stretch<P['right']> | null {
  return lane.stretches.find(({ isOpen }) => isOpen) ?? null;
}

/** Whether a stretch follows another right without a gap: an offer that grew out of a preview, say. */
export function follows<P extends Period>(
  lane: Lane<P>,
  stretch: Stretch<P['right']>,
  earlier: P['right'],
): boolean {
  return lane.stretches.some(({ right, until }) => right === earlier && until === stretch.from);
}
