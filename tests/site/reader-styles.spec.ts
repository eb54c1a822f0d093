import { expect, type Page } from '@playwright/test';
import { fileAddress, pages, test } from './built-site.ts';

/** What a reader may ask of every page, by style rules of their own (WCAG 2.2, 1.4.12; a face of their own). */
const wishes = {
  'wider spacing':
    '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}' +
    'p{margin-block-end:2em!important}',
  'a wide face': '*{font-family:"DejaVu Sans",Verdana,monospace!important}',
};

/** Labels that left their drawing, lie on another or fell out of the page's width, and sideways scroll, in words. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scroll = scrollWidth - clientWidth;
    const found = scroll > 0 ? [`it scrolls sideways by ${scroll} pixels`] : [];
    for (const svg of document.querySelectorAll('.drawing svg')) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      const labels = [...svg.querySelectorAll('text')]
        .map((line) => ({ words: line.textContent, box: line.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      for (const [index, { words, box }] of labels.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          found.push(`“${words}” is out`);
        for (const { words: others, box: other } of labels.slice(index + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          // Upright or turned: lines may touch by a quarter of their height.
          const isTurned = words.length > 3 && box.height > box.width;
          const [along, astride, height] = isTurned
            ? [down, across, box.width]
            : [across, down, box.height];
          if (along > 1 && astride > height / 4) found.push(`“${words}” lies on “${others}”`);
        }
      }
    }
    return found;
  });
}

for (const [wish, css] of Object.entries(wishes)) {
  test(`with ${wish} no label is lost and no page scrolls sideways`, async ({ browser }) => {
    test.setTimeout(360_000);
    // A reader's own style sheet is under no policy of the page.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(fileAddress(path));
      await page.addStyleTag({ content: css });
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await faults(page)).map((fault) => `${path} at ${width}: ${fault}`));
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
}

test('with letters twice as large nothing is lost, in pages made for half the width', async ({
  playwright,
  launchOptions,
}) => {
  const large = await playwright.chromium.launch({
    ...launchOptions,
    args: ['--blink-settings=defaultFontSize=32'],
  });
  const page = await large.newPage();
  const found: string[] = [];
  for (const path of pages.filter((each) => !each.includes('/'))) {
    await page.goto(fileAddress(path));
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await faults(page)).map((fault) => `${path} at ${width}: ${fault}`));
    }
  }
  await large.close();
  expect(found).toEqual([]);
});
