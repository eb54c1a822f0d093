import { expect } from '@playwright/test';
import { colours } from '#styles/tokens.ts';
import { chapters, fileAddress, test } from './built-site.ts';

/** A colour as a browser gives it back. */
function asRgb(hex: string): string {
  const parts = hex.match(/[0-9a-f]{2}/gi) ?? [];
  return `rgb(${parts.map((part) => Number.parseInt(part, 16)).join(', ')})`;
}

const paper = { light: asRgb(colours.paper.light), dark: asRgb(colours.paper.dark) };

for (const path of chapters) {
  test(`${path}: a number opens its record without a script, and nothing moves`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fileAddress(path));
    const number = page.locator('.chapter-body .fact').nth(3);
    await number.scrollIntoViewIfNeeded();
    const before = await number.boundingBox();
    const address = await number.getAttribute('href');
    await number.click();
    const record = page.locator(`[id="${address?.slice(1) ?? ''}"]`);
    await expect(record).toBeInViewport();
    await expect(record).toContainText('As of');
    await expect(record.locator('.record-sources a').first()).toHaveAttribute('href', /^https?:/);
    expect(await number.boundingBox()).toEqual(before);
    await record.getByRole('link', { name: 'Close' }).click();
    await expect(record).not.toBeInViewport();
    expect(await number.boundingBox()).toEqual(before);
    await context.close();
  });

  test(`${path}: every section can be linked to and stands in the contents`, async ({ page }) => {
    await page.goto(fileAddress(path));
    const sections = page.locator('.chapter-body h2');
    for (const section of await sections.all()) {
      const id = await section.getAttribute('id');
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      await expect(
        page.getByRole('navigation', { name: 'In this chapter' }).locator(`a[href="#${id ?? ''}"]`),
      ).toHaveText((await section.textContent()) ?? '');
    }
    expect(await sections.count()).toBeGreaterThanOrEqual(4);
  });

  test(`${path}: the chosen colours hold on the next page`, async ({ page, origin }) => {
    await page.goto(`${origin}/${path}`);
    await page.getByRole('radio', { name: 'dark' }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
    await page.getByRole('radio', { name: 'light' }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.light);
  });

  test(`${path}: the switch of colours works without a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fileAddress(path));
    await page.getByRole('radio', { name: 'dark' }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
    await context.close();
  });

  test(`${path}: on paper there is no chrome, and every figure is whole`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(fileAddress(path));
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
    await expect(page.getByRole('radio', { name: 'dark' })).toBeHidden();
    for (const figure of await page.getByRole('figure').all()) {
      await expect(figure).toHaveCSS('break-inside', 'avoid');
      await expect(figure.getByRole('img')).toBeVisible();
    }
  });
}
