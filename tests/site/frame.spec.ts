import { expect, test } from '@playwright/test';
import { figures } from '#components/charts/figures.ts';
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
      expect(frame, `the frame of ${figure.id} in ${page}`).toEqual(frameOf(figure, page));
      expect(frame.table, `${page}: as many rows in the table as in ${frame.data}`).toHaveLength(
        frame.csv.length,
      );
    }
  });
}

test('every figure of the built site is one of the figures', () => {
  const ids = all.map(({ id }) => id);
  expect(
    findFigures()
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, page }) => `"${id}" in ${page}`),
  ).toEqual([]);
});
