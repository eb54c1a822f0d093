import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileAddress, folder, pages, test } from './built-site.ts';
import { queries } from './search-queries.ts';

const path = 'search.html';

/** Script and index together, in bytes after brotli. */
const heaviest = 60_000;

const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'A word, a name, a number' });
const resultsOf = (page: Page) => page.locator('.results > li');

/** Opens the search, and waits until everything can be found. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await fieldOf(page).fill('stateless');
  await expect(resultsOf(page).first()).toBeVisible();
  await fieldOf(page).fill('');
}

test('what readers type has the right place first', async ({ page }) => {
  await open(page, fileAddress(path));
  const first = await page.evaluate(
    (all) => {
      const field = document.querySelector('input');
      return all.map((typed) => {
        if (field) field.value = typed;
        field?.dispatchEvent(new Event('input'));
        return document.querySelector('.results a')?.getAttribute('href') ?? 'nothing';
      });
    },
    queries.map(([typed]) => typed),
  );
  expect(queries.length).toBeGreaterThanOrEqual(60);
  const isRight = (place: string, wanted: string) =>
    wanted.endsWith('*')
      ? place.includes(wanted.slice(0, -1))
      : place === wanted || (wanted.startsWith('#') && place.endsWith(wanted));
  expect(
    queries.flatMap(([typed, wanted], nth) =>
      isRight(first[nth] ?? '', wanted) ? [] : [`“${typed}”: ${first[nth]}, not ${wanted}`],
    ),
  ).toEqual([]);
});

test('every result leads to something that is there', async ({ page }) => {
  await open(page, fileAddress(path));
  const found = new Set<string>();
  for (const typed of [
    'openai',
    'in',
    'billion',
    'price',
    'report',
    'microsoft',
    'claim',
    'data',
  ]) {
    await fieldOf(page).fill(typed);
    const more = page.getByRole('button', { name: 'Show more' });
    for (let nth = 0; nth < 5 && (await more.isVisible()); nth += 1) await more.click();
    const addresses = await resultsOf(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of addresses) found.add(address);
  }
  expect(found.size).toBeGreaterThan(300);
  const htmlOf = new Map<string, Promise<string>>();
  const dead: string[] = [];
  for (const address of found) {
    const [file = '', id] = address.split('#');
    const html = htmlOf.get(file) ?? readFile(join(folder, file), 'utf8');
    htmlOf.set(file, html);
    if (id !== undefined && !(await html).includes(` id="${id}"`)) dead.push(address);
  }
  expect(dead).toEqual([]);
});

test('the search weighs nothing until it is used, and little then', async () => {
  const html = await readFile(join(folder, path), 'utf8');
  const script = /<script src="(scripts\/[0-9a-f]{8}\.js)" defer>/.exec(html)?.[1] ?? 'no script';
  const { length } = brotliCompressSync(await readFile(join(folder, script)));
  console.log(`search: ${length} bytes`);
  expect(
    length,
    `The search may weigh ${heaviest} bytes: leave out words that few look for, in src/publish/search/rules.ts.`,
  ).toBeLessThanOrEqual(heaviest);
  const others = await Promise.all(
    pages.filter((page) => page !== path).map((page) => readFile(join(folder, page), 'utf8')),
  );
  expect(others.filter((other) => other.includes(script))).toEqual([]);
  expect(others.filter((other) => !other.includes('search.html"'))).toEqual([]);
});

for (const where of ['over http', 'from a disk'] as const) {
  test(`results come at once ${where}, are marked, and lead to their place`, async ({
    page,
    origin,
  }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', ({ message }) => messages.push(message));
    await open(page, where === 'over http' ? `${origin}/some/where/${path}` : fileAddress(path));
    await fieldOf(page).pressSequentially('bakery');
    await expect(page.getByText('3 places with “bakery”.')).toBeVisible();
    await expect(resultsOf(page).locator('mark').first()).toHaveText('bakery');
    await resultsOf(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/the-round\.html#p-8t3d$/);
    await expect(page.locator('#p-8t3d')).toBeInViewport();
    await page.goBack();
    await expect(fieldOf(page)).toHaveValue('bakery');
    await expect(resultsOf(page)).toHaveCount(3);
    expect(messages).toEqual([]);
  });
}

test('the address asks, and a step back takes back what was asked', async ({ page, origin }) => {
  await page.goto(`${origin}/${path}?q=right+of+first+refusal`);
  await expect(resultsOf(page).first().getByRole('link')).toHaveText('Right of first refusal');
  await expect(page).toHaveTitle(/^right of first refusal – Search/);
  await fieldOf(page).fill('tranche');
  await fieldOf(page).press('Enter');
  await expect(page).toHaveURL(/\?q=tranche$/);
  // What is typed and not asked for leaves no steps behind it: two are asked for here, one is only typed.
  await fieldOf(page).fill('token');
  await expect(page).toHaveURL(/\?q=token$/);
  await fieldOf(page).fill('valuation');
  await expect(page).toHaveURL(/\?q=valuation$/);
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('tranche');
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('right of first refusal');
  await expect(resultsOf(page).first().getByRole('link')).toHaveText('Right of first refusal');
});

test('nothing found is said, with what comes near', async ({ page }) => {
  await open(page, fileAddress(path));
  await fieldOf(page).fill('Nvida');
  await expect(
    page.getByText('Nothing has “Nvida” as it is typed. These come near:'),
  ).toBeVisible();
  await expect(resultsOf(page).first().locator('mark')).toHaveText('NVIDIA’s');
  await expect(page.locator('.everything')).toBeHidden();
  await fieldOf(page).fill('x');
  await expect(resultsOf(page)).toHaveCount(0);
  await fieldOf(page).fill('xyzzyx');
  await expect(
    page.getByText('Nothing has “xyzzyx”, and nothing comes near. All that there is:'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chapters' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^Nothing has “xyzzyx”/);
});

test('stateless is not stateful', async ({ page }) => {
  await open(page, fileAddress(path));
  for (const [typed, other] of [
    ['stateless', /stateful/i],
    ['stateful', /stateless/i],
  ] as const) {
    await fieldOf(page).fill(typed);
    const marks = await resultsOf(page).locator('mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => other.test(mark))).toEqual([]);
  }
});

test('a keyboard alone searches, goes on to more, and opens a result', async ({ page }) => {
  await page.goto(fileAddress(path));
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('openai');
  await expect(resultsOf(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more' }).focus();
  await page.keyboard.press('Enter');
  await expect(resultsOf(page)).toHaveCount(40);
  await expect(resultsOf(page).nth(20).getByRole('link')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(resultsOf(page).nth(19).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search\.html/);
});

test('a finger on a small phone searches without sideways scroll', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(fileAddress(path));
  await expect(fieldOf(page)).toBeVisible();
  await expect(fieldOf(page)).not.toBeFocused();
  await fieldOf(page).tap();
  await page.keyboard.type('the list of a very long query that nobody would ever have typed');
  await expect(resultsOf(page).first()).toBeVisible();
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  }
  const tops = await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
  expect(tops, 'the links of the head stand in one line').toEqual(tops.map(() => tops[0]));
  const small = await resultsOf(page)
    .getByRole('link')
    .evaluateAll(
      (links) => links.filter((link) => link.getBoundingClientRect().height < 24).length,
    );
  expect(small).toBe(0);
  await fieldOf(page).fill('bakery');
  await resultsOf(page).getByRole('link').first().tap();
  await expect(page).toHaveURL(/#p-8t3d$/);
  await context.close();
});

test('without a script the page is an index of everything, and offers no field', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(fileAddress(path));
  await expect(page.getByRole('textbox')).toBeHidden();
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  for (const name of ['Chapters', 'Figures', 'Facts', 'Words', 'Sources']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Three cheques' }).click();
  await expect(page).toHaveURL(/the-round\.html#three-cheques$/);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are open to everybody in the ${colorScheme}`, async ({ page, origin }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${origin}/${path}?q=stateful`);
    await expect(resultsOf(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    ).toEqual([]);
  });
}
