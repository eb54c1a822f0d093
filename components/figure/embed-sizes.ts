import { drawingSizes, type DrawingSize } from './drawing-sizes.ts';

/** How the words of an embed are set in a range of widths. Lengths in pixels at the usual text size. */
export interface EmbedType {
  /** Least width of the frame, borders included. */
  readonly from: number;
  /** Room at the left and at the right of all that is set. */
  readonly side: number;
  /** Size of letters and height of lines: headline, measure, key, source and origin. */
  readonly title: readonly [size: number, line: number];
  readonly measure: readonly [size: number, line: number];
  readonly key: readonly [size: number, line: number];
  readonly foot: readonly [size: number, line: number];
}

/** How an embed is set on a phone and from the width of a text column on; widest first. */
export const embedTypes = [
  { from: 576, side: 16, title: [19, 25], measure: [15, 21], key: [14, 20], foot: [13, 18] },
  { from: 0, side: 12, title: [17, 22], measure: [14, 20], key: [13, 18], foot: [12, 17] },
] as const satisfies readonly EmbedType[];

/**
 * Which drawing an embed shows, and how wide it is drawn at most: in pixels, from which width of the frame
 * on. Widest first.
 */
export const embedDrawings = [
  { size: drawingSizes[2], from: 792, widest: 1120 },
  { size: drawingSizes[1], from: 576, widest: 704 },
  { size: drawingSizes[0], from: 0, widest: 432 },
] as const satisfies readonly {
  readonly size: DrawingSize;
  readonly from: number;
  readonly widest: number;
}[];

/** Spaces between the parts of an embed, in pixels, from top to bottom. */
export const embedGaps = {
  top: 14,
  measure: 3,
  key: 6,
  drawing: 12,
  foot: 10,
  rule: 1,
  footTop: 8,
  footLines: 1,
  bottom: 12,
  keyItems: [2, 16],
  swatch: 24,
} as const;

/** The columns that embed codes are made for, in pixels: a phone, a column of text, a wide page. */
export const embedColumns = [340, 600, 840] as const;

/**
 * How small a drawing may be set where a frame is too short for it, against the size it was drawn in: its labels
 * keep 11 pixels. A shorter frame scrolls.
 */
export const leastScale = 0.88;
