import { expect, type Locator, type Page } from '@playwright/test';
import { colours } from '#styles/tokens.ts';
import { chapters, fileAddress, test } from './built-site.ts';

/** A colour as a browser gives it back. */
function asRgb(hex: string): string {
  const parts = hex.match(/[0-9a-f]{2}/gi) ?? [];
  return `rgb(${parts.map((part) => Number.parseInt(part, 16)).join(', ')})`;
}

/** What an open record does to the number it was opened from: whether it hides it, and how much of the screen it takes. */
function panelBeside(number: Locator) {
  return number.evaluate((link) => {
    const panel = document.querySelector('.panel:target');
    if (panel === null) return null;
    const { top, right, bottom, left, height } = panel.getBoundingClientRect();
    const own = link.getBoundingClientRect();
    return {
      covers: left < own.right && own.left < right && top < own.bottom && own.top < bottom,
      isLow: height <= 0.4 * innerHeight + 1,
      hasFocus: document.activeElement === panel,
    };
  });
}

/** Scrolls a link to a place in the screen and taps it there, as a finger does. */
async function tap(page: Page, link: Locator, block: ScrollLogicalPosition): Promise<void> {
  const { x, y } = await link.evaluate((element, place) => {
    element.scrollIntoView({ block: place });
    const [line] = element.getClientRects();
    return { x: (line?.x ?? 0) + 4, y: (line?.y ?? 0) + 4 };
  }, block);
  await page.mouse.click(x, y);
}

const paper = { light: asRgb(colours.paper.light), dark: asRgb(colours.paper.dark) };

for (const path of chapters) {
  test(`${path}: a number opens its record without a script, and nothing moves`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fileAddress(path));
    const number = page.locator('.chapter-body .fact').nth(3);
    await number.scrollIntoViewIfNeeded();
    const before = await number.boundingBox();
    const address = await number.getAttribute('href');
    await number.click();
    const record = page.locator(`[id="${address?.slice(1) ?? ''}"]`);
    await expect(record).toBeInViewport();
    await expect(record).toContainText('As of');
    await expect(record.locator('p a').first()).toHaveAttribute('href', /^(?:https?:|#fact\.)/);
    expect(await number.boundingBox()).toEqual(before);
    await record.getByRole('link', { name: 'Close' }).click();
    await expect(record).not.toBeInViewport();
    expect(await number.boundingBox()).toEqual(before);
    await context.close();
  });

  test(`${path}: every section can be linked to and stands in the contents`, async ({ page }) => {
    await page.goto(fileAddress(path));
    const sections = page.locator('.chapter-body h2');
    for (const section of await sections.all()) {
      const id = await section.getAttribute('id');
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      await expect(
        page.getByRole('navigation', { name: 'In this chapter' }).locator(`a[href="#${id ?? ''}"]`),
      ).toHaveText((await section.textContent()) ?? '');
    }
    expect(await sections.count()).toBeGreaterThanOrEqual(4);
  });

  test(`${path}: the chosen colours hold on the next page`, async ({ page, origin }) => {
    await page.goto(`${origin}/${path}`);
    await page.getByRole('radio', { name: 'dark' }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
    await page.getByRole('radio', { name: 'light' }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.light);
  });

  test(`${path}: the switch of colours works without a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fileAddress(path));
    await page.getByRole('radio', { name: 'dark' }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
    await context.close();
  });

  test(`${path}: on paper there is no chrome, and every figure is whole`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(fileAddress(path));
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
    await expect(page.getByRole('radio', { name: 'dark' })).toBeHidden();
    // The drawing and what names it keep together; the notes below may run on.
    const drawings = page.locator('figure .drawings');
    await expect(drawings).not.toHaveCount(0);
    for (const drawing of await drawings.all()) {
      await expect(drawing).toHaveCSS('break-inside', 'avoid');
      await expect(drawing.locator('svg:visible')).toHaveCount(1);
    }
  });
}

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`at ${width} pixels a record covers neither its number nor more than its share, and closing gives everything back`, async ({
    page,
    origin,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of chapters) {
      await page.goto(`${origin}/${path}`);
      const visits = await page.evaluate(() => history.length);
      const links = page.locator('.chapter-body :is(a[href^="#fact."], a[href^="#source."])');
      const count = await links.count();
      for (const index of [0, Math.floor(count / 3), Math.floor(count / 2), count - 1]) {
        for (const block of ['start', 'center', 'end'] as const) {
          const link = links.nth(index);
          await tap(page, link, block);
          expect
            .soft(await panelBeside(link), `${path}: link ${index} at the ${block}`)
            .toEqual({ covers: false, isLow: true, hasFocus: true });
          await page.keyboard.press('Escape');
          await expect.soft(link).toBeFocused();
          expect.soft(await panelBeside(link)).toBeNull();
        }
      }
      expect.soft(await page.evaluate(() => history.length)).toBe(visits);
      expect.soft(page.url()).toBe(`${origin}/${path}`);
    }
  });
}

test('by keyboard a record opens, is read and closes in the order of the text, and Back leaves the page', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/index.html`);
  await page.goto(`${origin}/two-clouds.html`);
  const links = page.locator('.chapter-body p:not(.answer *) a');
  const number = page.locator('.chapter-body > p .fact').first();
  const next = links.nth(
    await number.evaluate(
      (link) =>
        [...document.querySelectorAll('.chapter-body p:not(.answer *) a')].indexOf(link) + 1,
    ),
  );
  const record = page.locator('.panel:target');
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(record).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(record).toHaveCount(0);
  await expect(number).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await number.focus();
  await page.keyboard.press('Enter');
  const inside = await record.locator('a').count();
  for (let tabs = 0; tabs <= inside; tabs += 1) await page.keyboard.press('Tab');
  await expect(record).toHaveCount(0);
  await expect(next).toBeFocused();
  await page.goBack();
  expect(page.url()).toBe(`${origin}/index.html`);
});

test('a link to a record from elsewhere opens it below the sentence that prints it', async ({
  page,
  origin,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${origin}/two-clouds.html`);
  const link = page.locator('.chapter-body > p .fact').last();
  const address = (await link.getAttribute('href')) ?? '';
  const first = page.locator(`.chapter-body a[href="${address}"]`).first();
  await page.goto(`${origin}/index.html`);
  await page.goto(`${origin}/two-clouds.html${address}`);
  await expect(page.locator(`[id="${address.slice(1)}"]`)).toBeInViewport();
  await expect(first).toBeInViewport();
  expect(await panelBeside(first)).toMatchObject({ covers: false, isLow: true });
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
});

test('the last choice of colours holds on a page that the browser goes back to', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/the-round.html`);
  await page.getByRole('radio', { name: 'light' }).check();
  await page.goto(`${origin}/two-clouds.html`);
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
});
