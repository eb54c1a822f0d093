import type { Disputed, Range } from '#data/types.ts';

/** Whether a value is a range with two ends. */
export function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'low' in value;
}

/** Whether a value is a set of rival values. */
export function isDisputed(value: unknown): value is Disputed {
  return typeof value === 'object' && value !== null && 'disputed' in value;
}
