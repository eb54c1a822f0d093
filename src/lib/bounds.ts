import type { NumberFact, Qualifier } from '#data/types.ts';
import { isDisputed, isRange } from '#models/fact-values.ts';

/** A number on record taken apart, one meaning a part; `null` where it has none. */
export interface Bounds {
  /** The one number; `null` for a range, for rival values, and where nothing is disclosed. */
  readonly value: number | null;
  /** The lowest and the highest number of a range, or of rival values. */
  readonly low: number | null;
  readonly high: number | null;
  /** The word that the record puts before the number. */
  readonly qualifier: Qualifier | null;
}

/** What a number on record is, in parts. */
export function boundsOf({ value, qualifier }: Pick<NumberFact, 'value' | 'qualifier'>): Bounds {
  const ends = isDisputed(value)
    ? value.disputed.flatMap((rival) =>
        isRange(rival.value) ? [rival.value.low, rival.value.high] : [rival.value],
      )
    : isRange(value)
      ? [value.low, value.high]
      : [];
  return {
    value: typeof value === 'number' ? value : null,
    low: ends.length === 0 ? null : Math.min(...ends),
    high: ends.length === 0 ? null : Math.max(...ends),
    qualifier: qualifier ?? null,
  };
}
