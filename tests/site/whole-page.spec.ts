import { expect, type Page } from '@playwright/test';
import { chapters, fileAddress, test } from './built-site.ts';

/** The chapters, and one page of each other layout. */
const samples = [
  ...chapters,
  ...['index.html', 'facts.html', 'sources.html', 'glossary.html', 'about.html'],
  ...['corrections.html', 'search.html', '404.html', 'figures/valuations.html'],
  ...['teach.html', 'teach/the-post-checked.html'],
];

/** Texts of the page that a search in it would not find, but for what the reader unfolds. */
function hiddenTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, .site-foot *')]
      .filter(
        (element) =>
          element.closest(
            // The words of a mark are the name of its link, and are shown when it is pointed at. A list opens. What is for
            // paper says on a sheet of its own what the screen has elsewhere.
            'script, noscript, .explorable:has(.explore-still) .explore-controls, details, select, svg, .drawings, [data-case][hidden], [data-with-script][hidden], .visually-hidden, .moved, .record-close, .marks li span, .sheet, .sheet-name, .sheet-source, .teach-unopened',
          ) === null &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
          ) &&
          !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
      )
      .map(({ tagName, textContent }) => `${tagName}: ${textContent.trim().slice(0, 40)}`),
  );
}

for (const javaScriptEnabled of [true, false]) {
  test(`every page is whole when it is read, ${javaScriptEnabled ? 'before its script can draw a frame or wait' : 'without a script'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
    });
    // Whatever waits for a frame or for the clock waits for ever.
    await context.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
      window.requestIdleCallback = () => 0;
      Object.assign(window, { setTimeout: () => 0, setInterval: () => 0 });
    });
    const page = await context.newPage();
    for (const path of samples) {
      await page.goto(fileAddress(path), { waitUntil: 'domcontentloaded' });
      await expect.soft(page.locator('.site-foot'), path).toHaveCount(1);
      expect.soft(await hiddenTexts(page), path).toEqual([]);
    }
    await context.close();
  });
}

test('nothing moves when the fonts come after the first frame', async ({ browser, origin }) => {
  for (const path of samples) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const fonts: (() => void)[] = [];
    let isDrawn = false;
    await page.route('**/*.woff2', async (route) => {
      await new Promise<void>((resolve) => {
        if (isDrawn) resolve();
        else fonts.push(resolve);
      });
      await route.continue();
    });
    await page.goto(`${origin}/${path}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new PerformanceObserver((list) => {
            if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    isDrawn = true;
    for (const release of fonts) release();
    await page.waitForLoadState('load');
    const { asked, moved } = await page.evaluate(async () => {
      await document.fonts.ready;
      const entries = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries());
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve([]);
          }),
        );
      });
      return {
        asked: [...document.fonts].filter(({ status }) => status !== 'unloaded').length,
        moved: entries.map((entry) => ('value' in entry ? entry.value : entry.name)),
      };
    });
    expect.soft(asked, `${path} asks for fonts`).toBeGreaterThan(0);
    expect.soft(moved, `${path} moves`).toEqual([]);
    await context.close();
  }
});

test('from a disk every font is asked for before the page is drawn, used on it or not', async ({
  page,
}) => {
  await page.goto(fileAddress('corrections.html'), { waitUntil: 'domcontentloaded' });
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, style, status }) => `${family} ${style}: ${status}`),
  );
  expect(faces).not.toEqual([]);
  expect(faces.filter((face) => face.endsWith('unloaded'))).toEqual([]);
});
