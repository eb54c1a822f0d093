// Not a page: Astro leaves out files whose name begins with a line.
import { encode } from 'fast-png';

/** Colours that one byte can name. */
const most = 256;
/** Of a picture with more: those that keep their exact value, being most of it. */
const exact = 128;
/** How coarse the others may become, in levels of a channel; they are but shades on edges. */
const steps = [2, 4, 8, 16, 32];

/** Pixels as rows of red, green, blue and opacity, a byte each. */
interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function coarse(colour: number, step: number): number {
  const part = (shift: number) =>
    Math.min(255, Math.round(((colour >> shift) & 255) / step) * step) << shift;
  return part(0) | part(8) | part(16);
}

/** What each colour becomes, so that there are no more than a byte can name; the most frequent ones stay. */
function reduced(colours: readonly number[], counts: readonly number[]): readonly number[] {
  if (colours.length <= most) return colours;
  const ranked = [...counts.keys()].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  const kept = new Set(ranked.slice(0, exact));
  for (const step of steps) {
    const became = colours.map((colour, name) => (kept.has(name) ? colour : coarse(colour, step)));
    if (new Set(became).size <= most) return became;
  }
  throw new RangeError(
    `A picture has ${colours.length} colours, too many for a palette of ${most}. Draw it without gradients, or give it a PNG without a palette in src/pages/_png.ts.`,
  );
}

/** The pixels by number of their colour, in order of first appearance. */
function numbered(words: Uint32Array) {
  const [colours, counts]: [number[], number[]] = [[], []];
  const numbers = new Map<number, number>();
  const pixels = new Uint16Array(words.length);
  // Most pixels are as the one before: they are counted and numbered in runs.
  for (let start = 0, end = 0; start < words.length; start = end) {
    const word = words[start] ?? 0;
    while (words[end] === word) end += 1;
    const colour = word & 0xffffff;
    const number = numbers.get(colour) ?? colours.push(colour) - 1;
    numbers.set(colour, number);
    counts[number] = (counts[number] ?? 0) + end - start;
    pixels.fill(number, start, end);
  }
  return { colours, counts, pixels };
}

/**
 * An opaque picture as a PNG with a palette: of flat colours, less than half as large as one without.
 *
 * @throws RangeError when it has too many colours for one.
 */
export function indexedPng({ pixels, width, height }: Pixels): Uint8Array<ArrayBuffer> {
  const drawn = numbered(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height));
  const became = reduced(drawn.colours, drawn.counts);
  const palette = [...new Set(became)];
  const places = Uint8Array.from(became, (colour) => palette.indexOf(colour));
  const data = new Uint8Array(width * height);
  for (let index = 0; index < data.length; index += 1) {
    data[index] = places[drawn.pixels[index] ?? 0] ?? 0;
  }
  const bytes = encode(
    {
      width,
      height,
      data,
      channels: 1,
      depth: 8,
      palette: palette.map((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
    },
    // Higher ones take longer and save a fortieth.
    { zlib: { level: 4 } },
  );
  return new Uint8Array(bytes);
}
