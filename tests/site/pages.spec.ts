import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAddress, files, folder, pages, test } from './built-site.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that colours decide; all others say the same in every colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Rules of accessibility that the page breaks as it is shown, each with the elements that break it. No
 * page holds frames of others, so axe's older way will do: in the page itself, violations alone. It
 * finds the same in a third of the time.
 */
async function brokenRules(page: Page, rules: 'all' | 'colours'): Promise<readonly string[]> {
  // The options first: they take the place of all that was chosen before them, tags and rules too.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ preload: false, resultTypes: ['violations'] });
  if (rules === 'all') axe.withTags(wcag);
  else axe.withRules(colourRules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What the page asks of others, and what it and its requests say when something is wrong. */
function listenTo(page: Page, origin: string) {
  const elsewhere: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) elsewhere.push(request.url());
  });
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return { elsewhere, messages };
}

/** Headings that stand more than one level below the one before them, in words. */
async function skippedLevels(page: Page): Promise<readonly string[]> {
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((list) =>
      list.map(({ tagName, textContent }) => ({ level: Number(tagName[1]), words: textContent })),
    );
  return headings.flatMap(({ level, words }, index) => {
    const above = headings[index - 1]?.level ?? 0;
    return level > above + 1 ? [`“${words.trim()}” is of level ${level}, after ${above}`] : [];
  });
}

/** What is wrong with the page at its present width: sideways scroll, figures without their one drawing. */
function faultsOfWidth(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scroll = scrollWidth - clientWidth;
    const figures = [...document.querySelectorAll('figure')].flatMap((figure) => {
      const drawings = [...figure.querySelectorAll('[role="img"]')];
      const shown = drawings.filter((drawing) => drawing.checkVisibility()).length;
      return shown === 1 ? [] : [`${figure.id} shows ${shown} of its ${drawings.length} drawings`];
    });
    return [...(scroll === 0 ? [] : [`it scrolls sideways by ${scroll} pixels`]), ...figures];
  });
}

for (const path of pages) {
  test(`${path} is whole, quiet and open to everybody in light, dark and at any width`, async ({
    page,
    origin,
  }) => {
    // One visit in place of seven: a busy machine may need longer for it than for one of them.
    test.setTimeout(360_000);
    const { elsewhere, messages } = listenTo(page, origin);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${origin}/some/where/${path}`);
    for (const [colorScheme, rules] of [
      ['light', 'all'],
      ['dark', 'colours'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const broken = await brokenRules(page, rules);
      expect
        .soft(broken, `${path} breaks no rule of accessibility in the ${colorScheme}`)
        .toEqual([]);
    }
    await expect.soft(page.locator('h1'), `${path}: one h1`).toHaveCount(1);
    expect.soft(await skippedLevels(page), `${path} skips no level of heading`).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await faultsOfWidth(page), `${path} at ${width} pixels`).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect.soft(elsewhere, `${path} asks nothing of anybody else`).toEqual([]);
    expect.soft(messages, `${path} says nothing to the console`).toEqual([]);
  });

  test(`${path} has a strict policy and no address that starts at a root`, async () => {
    const html = await readFile(join(folder, path), 'utf8');
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(html).not.toContain('unsafe-');
    // Hosts serve the error page at any address: it alone names its links from a root.
    if (path !== '404.html') expect(html).not.toMatch(/ (?:href|src)="\//);
    expect(html).not.toMatch(/ style="/);
  });

  if (path === '404.html') continue;
  test(`${path} opens from the disk without a script and without a message`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { messages } = listenTo(page, 'file:');
    await page.goto(fileAddress(path), { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect.soft(await faultsOfWidth(page), path).toEqual([]);
    const shown = await page.getByRole('figure').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const caption = figure.querySelector('figcaption');
        const isWhole =
          caption?.checkVisibility() === true && figure.querySelector('tbody td') !== null;
        return isWhole ? [] : [figure.id];
      }),
    );
    expect.soft(shown, `figures of ${path} without their caption or table`).toEqual([]);
    expect.soft(messages, path).toEqual([]);
    await context.close();
  });
}

test('the four fonts together weigh at most 50 KB', async () => {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const sizes = await Promise.all(fonts.map((file) => readFile(join(folder, file))));
  expect(fonts).toHaveLength(4);
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(50_000);
});

/** Declarations that an engine in use cannot read as they stand, in words. */
function unreadDeclarations(css: string): readonly string[] {
  const twins = ['text-size-adjust', 'user-select', 'box-decoration-break', 'mask', 'hyphens'];
  return [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, block = '']) => {
    const declarations = block.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.split(/:(.*)/s);
      return { name: name.trim(), value: value.trim() };
    });
    const names = declarations.map(({ name }) => name);
    return [
      // WebKit before 26.2 drops a shorthand that says more than which line.
      ...declarations
        .filter(({ name, value }) => name === 'text-decoration' && !/^[a-z]+$/.test(value))
        .map(({ value }) => `text-decoration: ${value}`),
      ...twins.filter((name) => names.includes(name) && !names.includes(`-webkit-${name}`)),
    ];
  });
}

test('every engine in use reads the styles as they are built', async () => {
  expect(unreadDeclarations('a{text-decoration:underline dotted}b{mask:none}')).toHaveLength(2);
  expect(unreadDeclarations(await readFile(join(folder, 'print.css'), 'utf8'))).toEqual([]);
  const unread = await Promise.all(
    pages.map(async (path) => {
      const html = await readFile(join(folder, path), 'utf8');
      const styles = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css]) => css);
      return unreadDeclarations(styles.join('')).map((what) => `${path}: ${what}`);
    }),
  );
  expect(unread.flat()).toEqual([]);
});

test('what small engines cannot do is not in the way', async ({ page }) => {
  await page.goto(fileAddress('about.html'));
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).not.toBeInViewport();
  await skip.focus();
  await expect(skip).toBeInViewport();
  const colours = page.getByRole('radio', { name: 'dark' });
  await expect(colours).toBeVisible();
  // As where `:has()` is not known, by which alone the switch works without a script.
  await page.evaluate(() => {
    // Those for paper are a file, whose rules a page from a disk may not read.
    for (const style of [...document.styleSheets].filter(({ href }) => href === null)) {
      for (const [index, rule] of [...style.cssRules].entries()) {
        if (rule instanceof CSSSupportsRule && rule.conditionText.includes(':has(')) {
          style.deleteRule(index);
        }
      }
    }
  });
  await expect(colours).toBeHidden();
});
