import { expect, type Page } from '@playwright/test';
import { fileAddress, pages, test } from './built-site.ts';

/** The heights of a page's shown labels, in pixels of the screen. */
function labelHeights(page: Page) {
  return page
    .locator('.drawing:visible text')
    .evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().height)));
}

for (const width of [390, 1280]) {
  test(`with text twice as large nothing leaves a screen of ${width} pixels`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    // The entries of one subject are laid out as those of any other.
    for (const path of pages.filter((one) => !/^(?:facts|sources)\/(?!round|money)/.test(one))) {
      await page.goto(fileAddress(path));
      const over = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth - innerWidth;
      });
      expect.soft(over, path).toBeLessThanOrEqual(0);
    }
  });
}

test('with text twice as large the labels of a drawing on a phone grow too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['index.html', 'figures/valuations.html', 'figures/rights-over-time.html']) {
    await page.goto(fileAddress(path));
    const before = await labelHeights(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const after = await labelHeights(page);
    expect(before.length, path).toBeGreaterThan(5);
    expect.soft(Math.min(...after) / Math.min(...before), path).toBeGreaterThan(1.5);
  }
});
