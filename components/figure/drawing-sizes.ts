/**
 * The three drawings of every figure: the phone's, the text column's and the wide page's. Width in
 * pixels of the drawing; size of its labels in pixels, where a mark sets none.
 */
export const drawingSizes = [
  { name: 'narrow', width: 340, fontSize: 13 },
  { name: 'medium', width: 600, fontSize: 12.5 },
  { name: 'wide', width: 840, fontSize: 13 },
] as const;

/** One of the three drawings: what a plot knows of the room it has. */
export type DrawingSize = (typeof drawingSizes)[number];
