import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';

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
function reduced(counts: ReadonlyMap<number, number>): readonly number[] {
  const colours = [...counts.keys()];
  if (colours.length <= most) return colours;
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  const kept = new Set(ranked.slice(0, exact).map(([colour]) => colour));
  for (const step of steps) {
    const became = colours.map((colour) => (kept.has(colour) ? colour : coarse(colour, step)));
    if (new Set(became).size <= most) return became;
  }
  throw new RangeError(
    `A picture has ${colours.length} colours, too many for a palette of ${most}. Draw it without gradients, or give it a PNG without a palette in src/lib/png/png.thread.ts.`,
  );
}

/** Most pixels are as the one before: a part of a picture goes by in runs of one colour. */
function forRuns(
  words: Uint32Array,
  [from, to]: readonly [from: number, to: number],
  see: (colour: number, start: number, end: number) => void,
): void {
  for (let start = from, end = from; start < to; start = end) {
    const word = words[start] ?? 0;
    while (end < to && words[end] === word) end += 1;
    see(word & 0xffffff, start, end);
  }
}

/** A part of a PNG: its length, its name, its bytes, and a sum over them. */
function chunk(name: string, bytes: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, bytes.length);
  ends.setUint32(4, crc32(named));
  const [length, sum] = [new Uint8Array(ends.buffer, 0, 4), new Uint8Array(ends.buffer, 4)];
  return Buffer.concat([length, named, sum]);
}

const signature = [0x89, ...Buffer.from('PNG\r\n\u001a\n', 'latin1')];
/** A byte a pixel, names of colours; packed in the only way there is, every row as it is, from the top. */
const kind = [8, 3, 0, 0, 0];

/**
 * An opaque picture as a PNG with a palette: of flat colours, less than half as large as one without. Packed by a
 * program that is the same on every machine, as the one of Node is not.
 *
 * @throws RangeError when it has too many colours for one.
 */
export function indexedPng({ pixels, width, height }: Pixels): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = new Map<number, number>();
  forRuns(words, [0, words.length], (colour, start, end) => {
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  });
  const became = reduced(counts);
  const palette = [...new Set(became)];
  const places = new Map(
    [...counts.keys()].map((colour, at) => [colour, palette.indexOf(became[at] ?? 0)]),
  );
  // Before each row stands how it is written: 0, as it is.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * width;
    forRuns(words, [from, from + width], (colour, start, end) => {
      rows.fill(places.get(colour) ?? 0, start + row + 1, end + row + 1);
    });
  }
  const header = new DataView(new ArrayBuffer(8));
  header.setUint32(0, width);
  header.setUint32(4, height);
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.from(signature),
      chunk('IHDR', Uint8Array.from([...new Uint8Array(header.buffer), ...kind])),
      chunk(
        'PLTE',
        Uint8Array.from(
          palette.flatMap((colour) => [0, 8, 16].map((shift) => (colour >> shift) & 255)),
        ),
      ),
      // Higher levels take longer and save a fortieth.
      chunk('IDAT', zlibSync(rows, { level: 4 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}
