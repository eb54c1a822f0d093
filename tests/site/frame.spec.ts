import { expect, test } from '@playwright/test';
import { figures } from '#components/charts/figures.ts';
import { explorables } from '#components/explore/explorables.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { findFigures, frameOf } from './frame.ts';

const all: readonly Figure[] = figures;

for (const figure of all) {
  test(`${figure.id}: its frame says what the figure says, wherever it stands`, () => {
    const own = findFigures().filter(({ id }) => id === figure.id);
    const pages = own.map(({ page }) => page);
    expect(pages).toContain(`figures/${figure.id}.html`);
    expect(
      pages.length,
      `${figure.id} stands in the text too: ${pages.join(', ')}`,
    ).toBeGreaterThan(1);
    for (const { page, frame } of own) {
      const { table, csv, ...rest } = frame;
      const { table: ownTable, csv: ownCsv, ...ownRest } = frameOf(figure, page);
      expect(rest, `the frame of ${figure.id} in ${page}`).toEqual(ownRest);
      expect(table, `the table of ${figure.id} in ${page}`).toEqual(ownTable);
      expect(csv, `${rest.data}, the data of ${figure.id} in ${page}`).toEqual(ownCsv);
      expect(table, `${page}: as many rows in the table as in ${rest.data}`).toHaveLength(
        csv.length,
      );
    }
  });
}

test('every figure of the built site is one of the figures', () => {
  const ids = [...all.map(({ id }) => id), ...explorables.map(({ model }) => model.id)];
  expect(
    findFigures()
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, page }) => `"${id}" in ${page}`),
  ).toEqual([]);
});
