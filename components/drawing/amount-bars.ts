import type { Markish, RectOptions } from '@observablehq/plot';
import { barsByLook, type Look, type Looked } from './bars-by-look.ts';

/** How sure an amount is: each looks the same in every figure. */
export type AmountState = 'paid' | 'promised' | 'reported' | 'told';

const looks: Readonly<Record<AmountState, Look>> = {
  promised: { fill: 'tint' },
  reported: { fill: 'hatch' },
  told: { fill: 'none', dashes: '4 3' },
  paid: { fill: 'solid' },
};

/**
 * Bars of money: solid where it was paid, tinted where it is promised, hatched where it is only
 * reported or not itemised, an outline in dashes where only others tell of it. What is paid is painted last,
 * so that it can stand on the promise that it is a part of.
 *
 * @param options Plot’s options of the rectangles: places, insets, corners.
 */
export function amountBars(
  rows: readonly Looked<AmountState>[],
  options: RectOptions,
): readonly Markish[] {
  return barsByLook(rows, looks, options);
}
