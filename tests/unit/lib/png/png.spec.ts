import { decode } from 'fast-png';
import { pngOf } from '#lib/png/png.ts';
import { expect, test } from '#tests/unit/test.ts';

const drawn = (name: string, svg: string) =>
  pngOf(name, { svg, size: { zoom: 2 }, ground: '#fcfbf8' });

const square = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="4"><path d="M0 0h2v2z"/></svg>`;

test('pictures drawn beside one another are each what was asked for', async () => {
  const widths = Array.from({ length: 12 }, (_, index) => 30 - 2 * index);
  const pictures = await Promise.all(widths.map((width) => drawn('a square', square(width))));
  expect(pictures.map((bytes) => decode(bytes).width)).toEqual(widths.map((width) => 2 * width));
  const alone = await drawn('a square', square(30));
  expect(Buffer.from(alone).equals(pictures[0] ?? alone.subarray(1))).toBe(true);
});

test('a picture that cannot be drawn is named, and the others are drawn', async () => {
  const broken = drawn('figure "who-paid", by night,', '<svg');
  const others = [1, 2, 3, 4].map(() => drawn('a square', square(8)));
  await expect(broken).rejects.toThrow(
    /^The picture of figure "who-paid", by night, cannot be drawn: .*root node/,
  );
  expect((await Promise.all(others)).map((bytes) => decode(bytes).width)).toEqual([16, 16, 16, 16]);
});
