import { expect, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figures } from '#components/charts/figures.ts';
import { linkPictureSize } from '#lib/link-picture.ts';
import { colours } from '#styles/tokens.ts';
import { folder, test } from './built-site.ts';

const ids = figures.map(({ id }) => id);

/** Width and height of a PNG, from its first chunk; `null` when the file is none. */
function sizeOf(bytes: Buffer): readonly [number, number] | null {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const read = (path: string) => readFileSync(join(folder, path));

/** Colour of the paper of a PNG, and the share of its pixels that are not paper. */
function inked(page: Page, bytes: Buffer) {
  return page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob());
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray(4);
      const words = new Uint32Array(pixels.buffer);
      const paper = [...pixels.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0'));
      return {
        paper: `#${paper.join('')}`,
        share: words.filter((pixel) => pixel !== words[0]).length / words.length,
      };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
}

test('the svg of every figure is well formed and says in words what it shows', async ({ page }) => {
  for (const { id, title, description } of figures) {
    const svg = await page.evaluate(
      (text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        const wordsOf = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent;
        return {
          error: root.querySelector('parsererror')?.textContent ?? null,
          title: wordsOf('title'),
          description: wordsOf('desc'),
        };
      },
      read(`figures/${id}.svg`).toString(),
    );
    expect.soft(svg, id).toEqual({ error: null, title, description });
  }
});

test('the PNGs of every figure are twice as large as its svg, on the paper of the day and of the night', async ({
  page,
}) => {
  for (const id of ids) {
    const [, width, height] =
      / width="(\d+)" height="(\d+)"/.exec(read(`figures/${id}.svg`).toString()) ?? [];
    for (const [end, theme] of [
      ['', 'light'],
      ['-dark', 'dark'],
    ] as const) {
      const bytes = read(`figures/${id}${end}.png`);
      expect.soft(sizeOf(bytes), id).toEqual([2 * Number(width), 2 * Number(height)]);
      const { paper, share } = await inked(page, bytes);
      expect.soft(paper, `${id}${end}`).toBe(colours.paper[theme]);
      expect.soft(share, `${id}${end}`).toBeGreaterThan(0.02);
    }
  }
});

test('every figure has a picture for who links to it', () => {
  const { width, height } = linkPictureSize;
  for (const id of ids) {
    expect.soft(sizeOf(read(`pictures/figures/${id}.png`)), id).toEqual([width, height]);
  }
});

test('a figure’s svg in a browser is its PNG, by day and by night', async ({ page }) => {
  const id = 'the-whole-deal';
  for (const [end, colorScheme] of [
    ['', 'light'],
    ['-dark', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(join(folder, `figures/${id}.svg`)).href);
    const [width = 0, height = 0] = sizeOf(read(`figures/${id}${end}.png`)) ?? [];
    await page.setViewportSize({ width: width / 2, height: height / 2 });
    const shown = await inked(page, await page.screenshot());
    const drawn = await inked(page, read(`figures/${id}${end}.png`));
    expect(shown.paper).toBe(drawn.paper);
    expect(Math.abs(shown.share - drawn.share), colorScheme).toBeLessThan(0.03);
  }
});

const programs: readonly (readonly [string, (svg: string, png: string) => readonly string[]])[] = [
  ['rsvg-convert', (svg, png) => ['--width', '1840', '--output', png, svg]],
  [
    'inkscape',
    (svg, png) => ['--export-type=png', '--export-width=1840', `--export-filename=${png}`, svg],
  ],
];

for (const [program, argumentsFor] of programs) {
  test(`${program} draws a figure’s svg as its PNG, by day`, async ({ page }) => {
    const own = mkdtempSync(join(tmpdir(), 'pictures-'));
    try {
      for (const id of ['the-whole-deal', 'microsofts-stake', 'timeline']) {
        const png = join(own, `${id}.png`);
        try {
          execFileSync(program, [...argumentsFor(join(folder, `figures/${id}.svg`), png)], {
            stdio: 'ignore',
          });
        } catch (error) {
          const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
          test.skip(isAbsent, `${program} is not installed.`);
          throw error;
        }
        const [its, ours] = [
          await inked(page, readFileSync(png)),
          await inked(page, read(`figures/${id}.png`)),
        ];
        expect.soft(its.paper, id).toBe(colours.paper.light);
        expect.soft(Math.abs(its.share - ours.share), id).toBeLessThan(0.005);
      }
    } finally {
      rmSync(own, { recursive: true });
    }
  });
}
