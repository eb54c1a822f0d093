import { expect } from '@playwright/test';
import { chapters, fileAddress, test } from './built-site.ts';

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the first screen of home at ${width} × ${height} has the lead, a way in and the whole picture`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(fileAddress('index.html'));
    await page.evaluate(() => document.fonts.ready);
    for (const part of ['.home-lead', '.home-begin a', '.figure-title', '.drawing svg:visible']) {
      const box = await page.locator(part).boundingBox();
      expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThanOrEqual(height);
    }
    await context.close();
  });
}

test('the chapters stand in even rows, each with its picture', async ({ page }) => {
  for (const [width, columns] of [
    [1440, 4],
    [1024, 4],
    [768, 2],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(fileAddress('index.html'));
    const tops = await page
      .locator('.chapter-list li')
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().top)));
    const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect.soft(rows, `${width} px`).toEqual(Array(chapters.length / columns).fill(columns));
    await expect.soft(page.locator('.chapter-list svg:visible')).toHaveCount(chapters.length);
  }
});

test('the way in leads to the first chapter and says how long it takes, as the chapter does', async ({
  page,
}) => {
  await page.goto(fileAddress('index.html'));
  const words = await page.locator('.home-begin a').innerText();
  await page.locator('.home-begin a').click();
  await expect(page.locator('.chapter-number')).toHaveText('Chapter 1');
  const minutes = /, (\d+ minutes?)$/.exec(words)?.[1] ?? 'no minutes';
  await expect(page.locator('.contents')).toContainText(minutes);
});
