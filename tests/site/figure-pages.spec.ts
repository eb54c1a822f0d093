import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { embedColumns } from '#components/figure/embed-sizes.ts';
import { figureFiles } from '#components/figure-page/files.ts';
import { anyWidthCode, columnCode } from '../../src/pages/_embed-code.ts';
import { fileAddress, files, folder, test } from './built-site.ts';

const all: readonly Figure[] = figures;

for (const [index, figure] of all.entries()) {
  const path = `figures/${figure.id}.html`;

  test(`${path} offers its files with their sizes, its codes, and how to cite it`, async ({
    page,
  }) => {
    await page.goto(fileAddress(path));
    const offered = await page
      .getByRole('heading', { name: 'Take it' })
      .locator('xpath=..')
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map((item) => ({
          file: item.querySelector('a')?.getAttribute('href'),
          size: item.lastElementChild?.textContent,
        })),
      );
    expect(offered).toEqual(
      figureFiles.map(({ ending }) => ({
        file: `${figure.id}${ending}`,
        size: expect.stringMatching(/^(?:\d+|0\.\d) kB$|^\d+\.\d MB$/),
      })),
    );
    const embed = `embed/${figure.id}.html`;
    const texts = await page
      .locator('textarea')
      .evaluateAll((areas) =>
        areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')),
      );
    expect(texts.slice(1, 5)).toEqual([
      anyWidthCode(figure, embed),
      ...embedColumns.map((width) => columnCode(figure, embed, width).html),
    ]);
    expect(texts[0]).toContain('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
  });

  test(`${path} is linked both ways with the places that show it, and with its neighbours`, async ({
    page,
  }) => {
    await page.goto(fileAddress(path));
    const places = await page
      .getByRole('heading', { name: 'Where it stands in the book' })
      .locator('xpath=..')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const [file = ''] = place.replace('../', '').split('#');
      const html = readFileSync(join(folder, file), 'utf8');
      expect(html, `${file} links to ${path}`).toContain(`href="${path}"`);
    }
    const neighbours = await page
      .getByRole('navigation', { name: 'Figures' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const ids = [all[index - 1], all[index + 1]].flatMap((other) => (other ? [other.id] : []));
    expect(neighbours).toEqual(ids.map((id) => `${id}.html`));
  });
}

test('a text to take has a button that copies it where a script runs, and none where not', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${origin}/some/where/figures/budgets.html`);
  await page.getByRole('button', { name: 'Copy: For a column of any width' }).click();
  await expect(
    page.getByRole('button', { name: 'Copied: For a column of any width' }),
  ).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // Read over a line, a code names the address at which the page was read.
  const budgets = all.find(({ id }) => id === 'budgets') ?? figures[0];
  expect(copied).toBe(anyWidthCode(budgets, `${origin}/some/where/embed/budgets.html`));
  await context.close();
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(fileAddress('figures/budgets.html'));
  await expect(plain.getByRole('button')).toHaveCount(0);
  await expect(plain.getByLabel('For a column of any width')).toBeVisible();
  await still.close();
});

test('the scripts of a figure’s page weigh at most half a kilobyte and three quarters of one', () => {
  const html = readFileSync(join(folder, 'figures/budgets.html'), 'utf8');
  const scripts = [...html.matchAll(/<script src="\.\.\/([^"]+)"/g)].map(([, path = '']) => path);
  const sizes = scripts.map((path) => readFileSync(join(folder, path)).length);
  expect(sizes).toHaveLength(2);
  expect(Math.min(...sizes)).toBeLessThanOrEqual(512);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(768);
});

test('without a public address there is no oEmbed, and no page says that there is', () => {
  expect(files.filter((path) => path.startsWith('oembed/'))).toEqual([]);
  const html = readFileSync(join(folder, 'figures/budgets.html'), 'utf8');
  expect(html).not.toContain('json+oembed');
});
