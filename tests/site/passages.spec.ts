import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters, folder, test } from './built-site.ts';

test('every passage of a chapter ends in a link to itself', () => {
  for (const path of chapters) {
    const html = readFileSync(join(folder, path), 'utf8');
    const ids = [...html.matchAll(/<(?:p|li|div class="noted") id="(p-\w+)"/g)].map(([, id]) => id);
    const links = [
      ...html.matchAll(/<a href="#(p-\w+)" class="here" aria-label="Link to this passage"><\/a>/g),
    ].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(links, path).toEqual(ids);
  }
});

test('a passage gets its address by keyboard without a script, and shows that it is meant', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/the-round.html`);
  const passage = page.locator('.chapter-body > p').first();
  const link = passage.getByRole('link', { name: 'Link to this passage' });
  await expect(link).toHaveCSS('opacity', '0');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${(await passage.getAttribute('id')) ?? ''}`);
  await page.emulateMedia({ media: 'print' });
  await expect(link).toBeHidden();
  await context.close();
});

test('a mark is always seen where there is no pointer, and makes no line of its own', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${origin}/the-order-of-thanks.html`);
  const links = page.locator('.chapter-body .here');
  await expect(links.first()).toHaveCSS('opacity', '1');
  const alone = await links.evaluateAll(
    (all) =>
      all.filter((link) => {
        const range = document.createRange();
        range.selectNodeContents(link.parentElement ?? link);
        range.setEndBefore(link);
        const last = [...range.getClientRects()].at(-1);
        return last !== undefined && link.getBoundingClientRect().top >= last.bottom;
      }).length,
  );
  expect(alone).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});
