import { expect, type Page } from '@playwright/test';
import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colours } from '#styles/tokens.ts';
import { files, folder, pages, test } from './built-site.ts';
import { below, readPage } from './prose.ts';

const manifestShape = z.object({
  start_url: z.string(),
  icons: z.array(
    z.object({
      src: z.string(),
      sizes: z.string(),
      type: z.string(),
      purpose: z.string().optional(),
    }),
  ),
});

function readManifest() {
  return manifestShape.parse(
    JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')),
  );
}

/** Width and height of a PNG, from its first chunk; `null` when the file is none. */
function sizeOf(path: string): string | null {
  const bytes = readFileSync(join(folder, path));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

/** How far from the middle a picture is drawn on, as a share of its width; its colour at the corner, solid or not. */
function drawnPart(page: Page, path: string) {
  return page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob());
      const { width } = picture;
      const context = new OffscreenCanvas(width, width).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = context?.getImageData(0, 0, width, width).data ?? [];
      const corner = [...pixels.slice(0, 4)].join();
      let reach = 0;
      for (let index = 0; index < width * width; index += 1) {
        if (pixels.slice(4 * index, 4 * index + 4).join() === corner) continue;
        const [across, down] = [(index % width) + 0.5, Math.floor(index / width) + 0.5];
        reach = Math.max(reach, Math.hypot(across - width / 2, down - width / 2) / width);
      }
      return { corner, reach };
    },
    `data:image/png;base64,${readFileSync(join(folder, path)).toString('base64')}`,
  );
}

test('the manifest names icons that are there, as large as it says, for every kind of home screen', () => {
  const { start_url: start, icons } = readManifest();
  expect(start).toBe('./index.html');
  expect(files).toContain('index.html');
  const pictures = icons.filter(({ type }) => type === 'image/png');
  expect(pictures.map(({ src }) => sizeOf(src))).toEqual(pictures.map(({ sizes }) => sizes));
  expect(pictures.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['48x48', '180x180', '192x192', '512x512']),
  );
  expect(icons.filter(({ type }) => type === 'image/svg+xml').map(({ src }) => src)).toEqual([
    'favicon.svg',
  ]);
});

test('an icon that a phone cuts to a circle loses nothing, and has a ground of its own', async ({
  page,
}) => {
  const cut = readManifest().icons.filter(({ purpose }) => purpose?.includes('maskable'));
  expect(cut).not.toEqual([]);
  for (const { src } of cut) {
    const { corner, reach } = await drawnPart(page, src);
    expect(corner, src).toBe('252,251,248,255');
    expect(reach, src).toBeGreaterThan(0.3);
    expect(reach, src).toBeLessThanOrEqual(0.4);
  }
});

test('every page names an icon for tabs, one for home screens, and the colours of its ground', () => {
  const lacking = pages.flatMap((path) => {
    const page = readPage(path);
    const up = '../'.repeat(path.split('/').length - 1) || (path === '404.html' ? '/' : '');
    const named = {
      tab: page.querySelector('link[rel="icon"]')?.getAttribute('href'),
      home: page.querySelector('link[rel="apple-touch-icon"]')?.getAttribute('href'),
      grounds: below(page, 'meta[name="theme-color"]').map((meta) => meta.getAttribute('content')),
    };
    const wanted = {
      tab: `${up}favicon.svg`,
      home: `${up}apple-touch-icon.png`,
      grounds: [colours.paper.light, colours.paper.dark],
    };
    return JSON.stringify(named) === JSON.stringify(wanted)
      ? []
      : [`${path}: ${JSON.stringify(named)}`];
  });
  expect(lacking).toEqual([]);
});

test('the bar of the browser follows the chosen colours', async ({ page, origin }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${origin}/about.html`);
  const grounds = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) =>
        metas.flatMap((meta) =>
          matchMedia(meta.getAttribute('media') ?? '').matches
            ? [meta.getAttribute('content')]
            : [],
        ),
      );
  expect(await grounds()).toEqual([colours.paper.light]);
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await grounds()).toEqual([colours.paper.dark]);
  await page.reload();
  expect(await grounds()).toEqual([colours.paper.dark]);
  await page.getByRole('radio', { name: 'system' }).check();
  expect(await grounds()).toEqual([colours.paper.light]);
});
