import { expect, type Page } from '@playwright/test';
import { chapters, test } from './built-site.ts';

// What a network, a blocker or an old browser keeps from a reader: the book is there all the same.

/** A part of a page that a reader is to see, with where it begins. */
interface Seen {
  readonly words: string;
  readonly top: number;
  readonly isVisible: boolean;
}

/** The text and the figures of a chapter as they stand in its page, one after the other. */
function partsOf(page: Page): Promise<readonly Seen[]> {
  return page
    .locator('h1, .answer > p, .chapter-body > :is(p, h2, ul, ol, blockquote, .figure), .checks li')
    .evaluateAll((parts) =>
      parts.map((part) => ({
        words: `${part.tagName} ${part.id} ${part.textContent.trim().slice(0, 40)}`,
        top: part.getBoundingClientRect().top,
        isVisible: part.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      })),
    );
}

/** The figures of a chapter that do not show their finding, their source and one drawing; a model may have several. */
function figuresWithout(page: Page): Promise<readonly string[]> {
  return page.locator('.chapter-body .figure').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const drawn = [...figure.querySelectorAll('.drawings svg, .explore-picture svg')].filter(
        (svg) => svg.checkVisibility() && svg.getBoundingClientRect().height > 20,
      );
      const [title, source] = ['.figure-title', '.figure-source'].map((part) =>
        figure.querySelector(part)?.checkVisibility(),
      );
      const isDrawn = figure.matches('.explorable') ? drawn.length > 0 : drawn.length === 1;
      const isWhole = isDrawn && title === true && source === true;
      return isWhole ? [] : [`${figure.id}: ${drawn.length} drawings, ${title}, ${source}`];
    }),
  );
}

async function expectReadable(page: Page, what: string): Promise<void> {
  const parts = await partsOf(page);
  expect(parts.length, what).toBeGreaterThan(20);
  expect(
    parts.filter(({ isVisible }) => !isVisible).map(({ words }) => words),
    `hidden in ${what}`,
  ).toEqual([]);
  const misplaced = parts.filter(({ top }, index) => top < (parts[index - 1]?.top ?? 0));
  expect(
    misplaced.map(({ words }) => words),
    `out of order in ${what}`,
  ).toEqual([]);
  expect(await figuresWithout(page), `figures of ${what}`).toEqual([]);
}

const blocked = {
  'no script': /\/scripts\//,
  'no font': /\.woff2$/,
  'no style sheet': /\.css$/,
  'nothing but the page': /\.(?:css|woff2|js|svg|webmanifest)$/,
} as const;

for (const [name, addresses] of Object.entries(blocked)) {
  test(`a chapter is whole and in order when ${name} comes`, async ({ page, origin }) => {
    const kept: string[] = [];
    await page.route(addresses, (route) => {
      kept.push(route.request().url());
      return route.abort();
    });
    for (const path of chapters) {
      await page.goto(`${origin}/${path}`);
      await expectReadable(page, path);
    }
    expect(kept.length).toBeGreaterThan(0);
  });
}

test('a chapter is whole and in order where no style is read at all', async ({ page, origin }) => {
  await page.route(/\.html$/, async (route) => {
    const response = await route.fetch();
    const bare = (await response.text())
      .replaceAll(/<style.*?<\/style>/gs, '')
      .replaceAll(/<link rel="stylesheet"[^>]*>/g, '');
    await route.fulfill({ response, body: bare });
  });
  await page.route(/\.css$/, (route) => route.abort());
  for (const path of chapters) {
    await page.goto(`${origin}/${path}`);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    await expectReadable(page, path);
  }
});
