import type { NumberFact, Range } from '#data/types.ts';
import { isDisputed, isRange } from '#models/fact-values.ts';

/** A cell as data; `null` where the record has nothing. */
export type CellValue = string | number | boolean | null;

/** A number with what bounds it, as a fact has it. */
export type Bounded = Pick<NumberFact, 'value' | 'qualifier'>;

const grouped = new Intl.NumberFormat('en-US');

/** A cell as a reader sees it where its column says nothing else: numbers grouped, “not disclosed” for `null`. */
export function cellText(value: CellValue): string {
  if (value === null) return 'not disclosed';
  if (typeof value === 'number') return grouped.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/** One number, or a range from its lower end to its upper. */
function numberText(number: number | Range): string {
  return isRange(number)
    ? `${grouped.format(number.low)} to ${grouped.format(number.high)}`
    : cellText(withoutNoise(number));
}

/** What a reader sees of a number with its bounds. Rival values are told apart: between them lies nothing. */
export function boundedText(amount: Bounded | null): string {
  if (amount === null || amount.value === null) return cellText(null);
  const { value, qualifier } = amount;
  const number = isDisputed(value)
    ? value.disputed.map((rival) => numberText(rival.value)).join(' or ')
    : numberText(value);
  return qualifier === undefined ? number : `${qualifier} ${number}`;
}

/** Takes off what binary arithmetic adds: 13 − 11.9 is 1.1 in the data too. */
export function withoutNoise(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}
