import type { Colour } from '#components/drawing/marks.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { DrawnStretch } from './rights-over-time.layout.ts';

/** A word on a bar, above it, or beside the name of its lane. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly ground: 'solid' | 'tint' | 'paper';
  readonly colour: Colour;
  readonly textAnchor: 'start' | 'middle' | 'end';
  /** Whether it is printed larger: what the finding is about. */
  readonly isLoud: boolean;
}

/** Pixels by which a loud word is larger than the labels. */
export const loudBy = 3;

/** What the words on a bar stand on. */
const grounds = {
  exclusive: 'solid',
  offered: 'solid',
  preview: 'solid',
  limited: 'solid',
  announced: 'tint',
  allowed: 'paper',
  'not-allowed': 'paper',
  unclear: 'paper',
} as const satisfies Record<DrawnStretch['right'], Word['ground']>;

/** Where the bar of a stretch is, in pixels. */
interface OnBar {
  readonly x1: number;
  readonly x2: number;
  /** Where the lane is free on the left: its own start, or that of the hatching which it touches. */
  readonly freeUntil: number;
  readonly y: number;
  readonly half: number;
  readonly tone: Colour;
  readonly isTall: boolean;
  /** The band of the split where the stretch holds for all of it. */
  readonly band: { readonly x1: number; readonly x2: number } | null;
  /** Where the name of the lane ends, where that stands above its bar. */
  readonly nameEnd: number;
}

/**
 * The word of a stretch: on its bar, in the band of the split if it can be; where the bar is too short above it
 * on a phone, left of it elsewhere; and where that is long past, with its end, beside the name of the lane. None for a stretch that has no word.
 */
export function placeWord(
  { right, word, note }: DrawnStretch,
  { x1, x2, freeUntil, y, half, tone, isTall, band, nameEnd }: OnBar,
  { fontSize, name }: DrawingSize,
): readonly Word[] {
  if (word === '') return [];
  const ground = grounds[right];
  const isLoud = isTall && ground === 'solid';
  const room = textWidth(word, fontSize + (isLoud ? loudBy : 0)) + (isLoud ? 12 : 4);
  const from = band ?? { x1, x2 };
  const middle = {
    x: Math.min((from.x1 + from.x2) / 2, x2 - room / 2),
    textAnchor: 'middle',
    text: word,
    colour: tone,
  } as const;
  if (room <= x2 - x1) return [{ ...middle, y, ground, isLoud }];
  const above = { y: y - half - 10, ground: 'paper', isLoud: false } as const;
  // Where lanes are close, what stands above a bar would lie on the lane before: it goes left of it.
  if (band !== null && name !== 'narrow') {
    return [{ ...middle, ...above, x: freeUntil - 6, y, textAnchor: 'end' }];
  }
  if (band !== null) return [{ ...middle, ...above, x: (band.x1 + band.x2) / 2 }];
  return [{ ...middle, ...above, x: nameEnd + 8, textAnchor: 'start', text: note }];
}
