import { expect } from '@playwright/test';
import { fileAddress, pages, test } from './built-site.ts';

/** What the margins leave of a sheet, in pixels: as narrow as A4 and as low as Letter. */
const sheet = { width: 642, height: 911 };

test('nothing that may not break is taller than a sheet, and a figure’s own page begins with its drawing', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  const faults: string[] = [];
  for (const path of pages) {
    await page.goto(fileAddress(path));
    const found = await page.evaluate((room) => {
      const whole = [...document.querySelectorAll('main *')].filter(
        (element) => getComputedStyle(element).breakInside === 'avoid',
      );
      const tall = whole
        .filter((element) => element.getBoundingClientRect().height > room)
        .map((element) => `${element.localName}.${element.className} ${element.id}`);
      const drawing = document.querySelector('.figure-alone .drawings');
      const end = drawing === null ? 0 : drawing.getBoundingClientRect().bottom + scrollY;
      return end > room ? [...tall, `its drawing ends at ${Math.round(end)} pixels`] : tall;
    }, sheet.height);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
