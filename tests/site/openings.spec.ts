import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openingOf } from '#components/openings/openings.ts';
import { chapters, fileAddress, folder, test } from './built-site.ts';
import { below, readPage } from './prose.ts';

const slugOf = (path: string) => path.replace(/\.html$/, '');

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the first screen of a chapter at ${width} × ${height} has its picture, its question and all of its answer`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of chapters) {
      await page.goto(fileAddress(path));
      await page.evaluate(() => document.fonts.ready);
      const { says } = openingOf(slugOf(path));
      const picture = page.getByRole('img', { name: says });
      for (const part of [picture, page.locator('.chapter-question'), page.locator('.answer')]) {
        const box = await part.boundingBox();
        expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), path).toBeLessThanOrEqual(height);
      }
      const shown = await picture.locator('svg').boundingBox();
      expect.soft(shown?.width, path).toBeGreaterThan(width > 1000 ? 300 : 90);
      // What its name says stands under it where there is room: generated, so that it is said once.
      const under = await picture.evaluate((element) => {
        const { display, content } = getComputedStyle(element, '::after');
        return {
          display,
          isItsName:
            /attr\(aria-label\)/.test(content) || content.includes(element.ariaLabel ?? ' '),
        };
      });
      expect
        .soft(under, path)
        .toEqual({ display: width > 1000 ? 'block' : 'none', isItsName: true });
    }
  });
}

test('an opening picture costs a chapter less than a kilobyte', () => {
  for (const path of chapters) {
    const html = readFileSync(join(folder, path), 'utf8');
    const [opening] = /<div class="opening".*?<\/svg>\s*<\/div>/s.exec(html) ?? [];
    expect(opening, path).toBeDefined();
    expect.soft(brotliCompressSync(opening ?? '').length, path).toBeLessThan(1000);
  }
});

test('a chapter and home have a picture for who links to them, and name it where they have an address', async ({
  page,
}) => {
  for (const path of ['index.html', ...chapters]) {
    const file = `pictures/${slugOf(path)}.png`;
    const bytes = readFileSync(join(folder, file));
    const drawn = await page.evaluate(
      async (data) => {
        const picture = await createImageBitmap(await (await fetch(data)).blob());
        const { width, height } = picture;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(picture, 0, 0);
        const pixels = new Uint32Array(
          context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
        );
        const marks = [...pixels.keys()].filter((index) => pixels[index] !== pixels[0]);
        const across = marks.map((index) => index % width);
        const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
        return {
          size: `${width} × ${height}`,
          left: least(across),
          right: least(across.map((x) => width - 1 - x)),
          top: Math.floor((marks[0] ?? 0) / width),
          bottom: height - 1 - Math.floor((marks.at(-1) ?? 0) / width),
          share: marks.length / pixels.length,
        };
      },
      `data:image/png;base64,${bytes.toString('base64')}`,
    );
    expect.soft(drawn.size, file).toBe('1200 × 630');
    expect
      .soft(Math.min(drawn.left, drawn.right, drawn.top, drawn.bottom), file)
      .toBeGreaterThan(40);
    expect.soft(drawn.share, file).toBeGreaterThan(0.05);

    const head = readPage(path);
    const canonical = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const named = below(head, 'meta[property="og:image"]').map((m) => m.getAttribute('content'));
    expect
      .soft(named, path)
      .toEqual(canonical == null ? [] : [new URL(file, new URL('.', canonical)).href]);
  }
});
