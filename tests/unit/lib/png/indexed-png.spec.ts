import { decode, convertIndexedToRgb } from 'fast-png';
import { expect, test } from '#tests/unit/test.ts';
import { indexedPng } from '#lib/png/indexed-png.ts';

/** A picture of one row, each pixel in a colour of its own as given, and opaque. */
function aRow(colours: readonly (readonly [red: number, green: number, blue: number])[]) {
  return {
    pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
    width: colours.length,
    height: 1,
  };
}

const drawn = (colours: Parameters<typeof aRow>[0]) => [
  ...convertIndexedToRgb(decode(indexedPng(aRow(colours)))),
];

test('a picture of few colours keeps each of them', () => {
  const colours = [
    [252, 251, 248],
    [28, 26, 22],
    [252, 251, 248],
    [194, 87, 12],
  ] as const;
  expect(drawn(colours)).toEqual(colours.flat());
});

test('of many colours the most frequent ones stay, and the others are off by half a step', () => {
  const paper = Array.from({ length: 400 }, () => [253, 251, 247] as const);
  const shades = Array.from({ length: 300 }, (_, index) => [index % 256, 17, index >> 8] as const);
  const pixels = drawn([...paper, ...shades]);
  expect(pixels.slice(0, 1200)).toEqual(paper.flat());
  const off = pixels.slice(1200).map((part, index) => Math.abs(part - (shades.flat()[index] ?? 0)));
  expect(Math.max(...off)).toBe(1);
});

test('a picture of too many colours is refused', () => {
  const colours = Array.from(
    { length: 64_000 },
    (_, index) =>
      [(index % 40) * 6, (Math.floor(index / 40) % 40) * 6, Math.floor(index / 1600) * 6] as const,
  );
  expect(() => indexedPng(aRow(colours))).toThrow(
    'A picture has 64000 colours, too many for a palette of 256. Draw it without gradients, or give it a PNG without a palette in src/lib/png/png.thread.ts.',
  );
});
