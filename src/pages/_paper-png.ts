// Not a page: Astro leaves out files whose name begins with a line.
import { pngOf, type PngJob } from '#lib/png/png.ts';
import { colours } from '#styles/tokens.ts';

/** An svg element as a PNG on paper: see `pngOf`. */
export function paperPng(
  name: string,
  svg: string,
  size: PngJob['size'],
): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(name, { svg, size, ground: colours.paper.light });
}
