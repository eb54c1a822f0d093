import { expect } from '@playwright/test';
import { chapters, fileAddress, pages, test } from './built-site.ts';

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

test('a chapter’s lines have 60 to 75 signs on paper, and its figures let the text flow past', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  for (const path of chapters) {
    await page.goto(fileAddress(path));
    await page.evaluate(() => document.fonts.ready);
    const { signs, floats, begins } = await page.evaluate(() => {
      const full = [...document.querySelectorAll<HTMLElement>('.chapter-body > p')].map((text) => {
        const { width } = text.getBoundingClientRect();
        const signs = text.textContent.replaceAll(/\s+/g, ' ').length;
        // On one line: how wide are all of its signs?
        text.style.cssText = 'position: absolute; white-space: nowrap; inline-size: max-content';
        const onOne = text.getBoundingClientRect().width;
        text.removeAttribute('style');
        return (signs * width) / onOne;
      });
      const figures = [...document.querySelectorAll('.chapter-body > figure:not(.explorable)')];
      const apparatus = document.querySelector('.apparatus');
      return {
        signs: full.reduce((sum, one) => sum + one, 0) / full.length,
        floats: figures.map((figure) => getComputedStyle(figure).float),
        begins: apparatus && getComputedStyle(apparatus).breakBefore,
      };
    });
    expect.soft(signs, path).toBeGreaterThan(60);
    expect.soft(signs, path).toBeLessThan(75);
    expect.soft([...new Set(floats)], path).toEqual(['inline-start']);
    expect.soft(begins, path).toBe('auto');
  }
});

test('a number on paper bears the number of its record', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of chapters) {
    await page.goto(fileAddress(path));
    const found = await page.evaluate(() => {
      const records = [...document.querySelectorAll('.record')].map(({ id }) => `#${id}`);
      const numbers = [...document.querySelectorAll('.chapter-body .fact')];
      return {
        count: numbers.length,
        wrong: numbers.filter(
          (link) =>
            getComputedStyle(link, '::after').content !==
            `"${records.indexOf(link.getAttribute('href') ?? '') + 1}"`,
        ).length,
      };
    });
    expect(found.count, path).toBeGreaterThan(10);
    expect.soft(found.wrong, path).toBe(0);
  }
});
