import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAddress, files, folder, pages, test } from './built-site.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of pages) {
  test.describe(path, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`breaks no rule of accessibility in the ${colorScheme}`, async ({ browser, origin }) => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        await page.goto(`${origin}/${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(wcag)
          .options({ preload: false })
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        await context.close();
      });
    }

    test('asks nothing of anybody else and says nothing to the console', async ({
      page,
      origin,
    }) => {
      const elsewhere: string[] = [];
      const messages: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) elsewhere.push(request.url());
      });
      page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
      });
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(`${origin}/some/where/${path}`, { waitUntil: 'networkidle' });
      expect(elsewhere).toEqual([]);
      expect(messages).toEqual([]);
    });

    test('opens from the disk without a script and without a message', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
      await page.goto(fileAddress(path), { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();
      for (const figure of await page.getByRole('figure').all()) {
        await expect(figure.getByRole('img')).toBeVisible();
        await expect(figure.locator('.figure-title')).not.toBeEmpty();
        await expect(figure.locator('.figure-source')).toContainText('As of');
        await expect(figure.locator('tbody tr').first()).toBeAttached();
      }
      expect(messages).toEqual([]);
      await context.close();
    });

    test('has one main heading and skips no level', async ({ page }) => {
      await page.goto(fileAddress(path));
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      levels.reduce((above, level) => {
        expect(
          level,
          'a heading stands at most one level below the one before it',
        ).toBeLessThanOrEqual(above + 1);
        return level;
      });
    });

    for (const width of [320, 768, 1440]) {
      test(`does not scroll sideways at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(fileAddress(path));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }

    test('has a strict policy and no address that starts at a root', async () => {
      const html = await readFile(join(folder, path), 'utf8');
      expect(html).toMatch(
        /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
      );
      expect(html).not.toContain('unsafe-');
      expect(html).not.toMatch(/ (?:href|src)="\//);
      expect(html).not.toMatch(/ style="/);
    });
  });
}

test('the four fonts together weigh at most 50 KB', async () => {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const sizes = await Promise.all(fonts.map((file) => readFile(join(folder, file))));
  expect(fonts).toHaveLength(4);
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(50_000);
});
