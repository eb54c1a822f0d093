import { parseHTML } from 'linkedom';
import { outlineDrawing } from '#lib/outlines/outline-drawing.ts';
import { typesetter } from '#lib/outlines/typesetter.ts';
import { expect, test } from '#tests/unit/test.ts';

async function outlined(shapes: string): Promise<string> {
  const { document } = parseHTML(`<body><svg font-size="10">${shapes}</svg></body>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new TypeError('There is no svg.');
  outlineDrawing(svg, await typesetter());
  return svg.innerHTML;
}

/** Where the first letter of each path begins. */
const starts = (svg: string) => [...svg.matchAll(/ d="M([-\d.]+) /g)].map(([, x]) => Number(x));

test('a line ends where its text ends, or has it round its middle', async () => {
  const { width } = (await typesetter()).outline('paid', { size: 10, isTabular: true });
  const line = (anchor: string) =>
    outlined(`<text x="100" y="9" text-anchor="${anchor}">paid</text>`);
  expect(starts(await line('start'))[0]).toBeCloseTo(100, 1);
  expect(starts(await line('middle'))[0]).toBeCloseTo(100 - width / 2, 1);
  expect(starts(await line('end'))[0]).toBeCloseTo(100 - width, 1);
});

test('a part of a line in another tone goes on where the part before it ends', async () => {
  const svg = await outlined(
    '<g fill="#1c1a16" font-weight="600"><text x="0" y="9">paid <tspan fill="#625d53" font-weight="400">in all</tspan></text></g>',
  );
  const { width } = (await typesetter()).outline('paid ', {
    size: 10,
    weight: 600,
    isTabular: true,
  });
  expect(starts(svg)[1]).toBeCloseTo(width, 1);
  expect(svg).toContain('fill="#625d53"');
});

test('a stroke behind letters is a shape of its own behind them', async () => {
  const svg = await outlined(
    '<g stroke="#fcfbf8" stroke-width="4" paint-order="stroke"><text x="0" y="9">paid</text></g>',
  );
  expect(svg.match(/<path [^>]*>/g)?.map((path) => path.replace(/ d="[^"]*"/, ''))).toEqual([
    '<path fill="none" />',
    '<path stroke="none" />',
  ]);
});

test('a turned text stays turned', async () => {
  expect(await outlined('<text transform="rotate(-90)">paid</text>')).toContain(
    'transform="rotate(-90)"',
  );
});

test('figures of a drawing are all of one width, and pairs of letters stand closer', async () => {
  const { outline } = await typesetter();
  const widthOf = (text: string, isTabular: boolean) =>
    outline(text, { size: 100, isTabular }).width;
  expect(widthOf('111', true)).toBe(widthOf('888', true));
  expect(widthOf('111', false)).toBeLessThan(widthOf('888', false));
  expect(widthOf('To', true)).toBeLessThan(widthOf('T', true) + widthOf('o', true));
});

test('a weight beyond the site’s heaviest is the heaviest', async () => {
  const { outline } = await typesetter();
  const pathOf = (weight: number) => outline('paid', { size: 13, weight }).path;
  expect(pathOf(700)).toBe(pathOf(650));
  expect(pathOf(600)).not.toBe(pathOf(650));
});

test('what a text would lose as shapes is refused', async () => {
  await expect(outlined('<text letter-spacing="1">paid</text>')).rejects.toThrow(
    'has a text with the attribute letter-spacing (“paid”), which is lost when its letters become shapes',
  );
  await expect(outlined('<text><a>paid</a></text>')).rejects.toThrow(
    'has a text with the element a (“paid”), which is lost when its letters become shapes',
  );
  await expect(outlined('<text stroke="#1c1a16">paid</text>')).rejects.toThrow(
    'has a text with a stroke over its letters (“paid”), not behind them as paint-order: stroke puts it',
  );
});
