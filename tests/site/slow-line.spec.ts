import { expect, type Page } from '@playwright/test';
import { test } from './built-site.ts';

/** One page of each layout, and the two heaviest. */
const samples = [
  ...['index.html', 'the-round.html', 'the-post-checked.html', 'facts.html', 'sources.html'],
  ...['glossary.html', 'about.html', 'corrections.html', '404.html', 'figures/valuations.html'],
];

/** Lets every answer come as late as over a slow line. */
async function slowDown(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
}

/** Lets no script have a frame, so that whatever waits for one waits for ever. */
async function stopFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
}

/** Whether each element with text of its own is shown, by the page's order. */
function shownAndHidden(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, .site-foot *')]
      .filter(
        (element) =>
          element.closest('details, svg, .drawings, .visually-hidden') === null &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
          ),
      )
      .map((element) => element.checkVisibility()),
  );
}

for (const path of samples) {
  test(`${path}: over a slow line the whole page is drawn, and nothing moves`, async ({
    page,
    origin,
  }) => {
    await slowDown(page);
    await page.goto(`${origin}/${path}`);
    await expect(page.locator('html')).toHaveAttribute('data-below', 'waits');
    await expect(page.getByRole('contentinfo')).toBeVisible();
    const whole = await shownAndHidden(page);
    await page.evaluate(() => {
      delete document.documentElement.dataset['below'];
    });
    expect(whole).toEqual(await shownAndHidden(page));
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 200);
        }),
    );
    expect(moved).toBe(0);
  });

  test(`${path}: what waits below the first screen is all of the page's rest`, async ({
    page,
    origin,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await stopFrames(page);
    await page.goto(`${origin}/${path}`);
    await page.evaluate(() => {
      delete document.documentElement.dataset['below'];
    });
    const before = await shownAndHidden(page);
    await page.evaluate(() => {
      document.documentElement.dataset['below'] = 'waits';
    });
    const first = await shownAndHidden(page);
    const waiting = first.filter((isShown, index) => !isShown && before[index] === true).length;
    expect(waiting).toBeGreaterThan(0);
    // Nothing is shown after the first element that waits, or it would move when that one comes.
    const firstWaiting = first.findIndex((isShown, index) => !isShown && before[index] === true);
    expect(first.slice(firstWaiting).filter(Boolean)).toEqual([]);
  });
}

test('over a slow line a link to a place in a page gets the whole page at once', async ({
  page,
  origin,
}) => {
  await slowDown(page);
  await page.goto(`${origin}/glossary.html#token`);
  await expect(page.locator('html')).not.toHaveAttribute('data-below');
  await expect(page.locator('#token')).toBeInViewport();
});

test('over a slow line the first click finds what it leads to', async ({ page, origin }) => {
  await slowDown(page);
  await stopFrames(page);
  await page.goto(`${origin}/the-round.html`);
  const section = page.locator('#what-goes-back');
  await expect(section).toBeHidden();
  await page.locator('.contents a[href="#what-goes-back"]').click();
  await expect(section).toBeInViewport();
});

test('over a slow line the page becomes whole even where no frame is drawn', async ({
  page,
  origin,
}) => {
  await slowDown(page);
  await stopFrames(page);
  await page.goto(`${origin}/the-round.html`);
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeVisible({ timeout: 10_000 });
});

test('over a slow line the second page shows a font only if it is there at once', async ({
  page,
  origin,
}) => {
  await slowDown(page);
  const displays = () =>
    page.evaluate(() => [
      ...new Set([...document.fonts].map(({ family, display }) => `${family}: ${display}`)),
    ]);
  await page.goto(`${origin}/the-round.html`);
  await expect(page.locator('html')).toHaveAttribute('data-line', 'first');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('fonts')), { timeout: 10_000 })
    .toBe('fetched');
  await page.goto(`${origin}/the-order-of-thanks.html`);
  await expect(page.locator('html')).not.toHaveAttribute('data-line');
  expect((await displays()).filter((display) => !display.includes('optional'))).toEqual([]);
});

test('over a fast line the page is drawn as it comes, in its own fonts', async ({
  page,
  origin,
}) => {
  // A busy machine may answer late even on loopback: then the page is asked for again.
  await expect(async () => {
    await page.goto(`${origin}/the-round.html`);
    await expect(page.locator('html')).not.toHaveAttribute('data-line', { timeout: 100 });
  }).toPass();
  await expect(page.locator('html')).not.toHaveAttribute('data-below');
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true);
  expect(
    await page.evaluate(() => [...document.fonts].map(({ display }) => display)),
  ).not.toContain('optional');
});
