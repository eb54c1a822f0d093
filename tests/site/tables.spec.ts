import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAddress, folder, pages, test } from './built-site.ts';

const tabled = pages
  .filter((path) => path.startsWith('figures/') || !path.includes('/'))
  .filter((path) => readFileSync(join(folder, path), 'utf8').includes('<table'));

for (const width of [320, 390]) {
  test(`at ${width} pixels no column of a table is a word wide, and a table that scrolls shows it`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    let [cells, scrolling] = [0, 0];
    for (const path of tabled) {
      await page.goto(fileAddress(path));
      const found = await page.evaluate(() => {
        // Tables that lie folded below a figure are those of its own page.
        const tables = [...document.querySelectorAll<HTMLTableElement>('main table')].filter(
          (table) => table.closest('details:not([open])') === null,
        );
        const all = tables.flatMap((table) => [...table.querySelectorAll('th, td')]);
        const thin = all.filter((cell) => {
          const words = cell.textContent.trim().split(/\s+/).length;
          const range = document.createRange();
          range.selectNodeContents(cell);
          const { height } = range.getBoundingClientRect();
          const lines = Math.round(height / Number.parseFloat(getComputedStyle(cell).lineHeight));
          return words >= 5 && words < 1.4 * lines;
        });
        const places = tables.map((table) => table.closest('.table-scroll'));
        const wide = places.filter((place) => place && place.scrollWidth > place.clientWidth + 1);
        const unsaid = wide.filter(
          (place) =>
            place &&
            !/linear-gradient.*linear-gradient/s.test(getComputedStyle(place).backgroundImage),
        );
        return {
          faults: [
            ...thin.map((cell) => cell.textContent.trim().slice(0, 40)),
            ...unsaid.map(() => 'nothing says that the table scrolls'),
            ...places.filter((place) => place === null).map(() => 'a table that cannot scroll'),
          ],
          cells: all.length,
          scrolling: wide.length,
        };
      });
      cells += found.cells;
      scrolling += found.scrolling;
      expect.soft(found.faults, path).toEqual([]);
    }
    expect(cells).toBeGreaterThan(1000);
    expect(scrolling).toBeGreaterThan(5);
  });
}
