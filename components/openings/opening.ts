import type { PlotOptions } from '@observablehq/plot';
import { pixelScales } from '#components/drawing/pixel-scales.ts';

/** Width and height of an opening picture in pixels: the shape in which sites show a link to a page. */
export const openingSize = { width: 240, height: 126 } as const;

/** A small picture of a chapter, made from its data, without words: what it says stands beside it. */
export interface Opening {
  /** Address of the chapter. */
  readonly slug: string;
  /** What is drawn, in one sentence without a full stop, for who cannot see it. */
  readonly says: string;
  /** Plot options; `drawOpening` makes a picture of them. */
  readonly draw: () => PlotOptions;
}

/** Scales on which one unit is one pixel of an opening picture. */
export const openingScales = pixelScales(openingSize.width, openingSize.height);
