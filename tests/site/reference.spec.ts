import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glossary } from '#data/glossary.ts';
import { sources } from '#data/sources.ts';
import { facts } from '#lib/facts.ts';
import { siteAddress, siteFrom } from '#lib/site-address.ts';
import { subjectOf } from '#lib/subjects.ts';
import { chapters, fileAddress, files, folder, pages, test } from './built-site.ts';

const all = [...facts.values()];

/** Ids of the records that a reader sees, scrolled to or not. */
async function shownFacts(page: Page): Promise<readonly string[]> {
  return page
    .locator('.record')
    .evaluateAll((records) =>
      records
        .filter((record) => record.checkVisibility())
        .map(({ id }) => id.slice('fact.'.length)),
    );
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

/** What a browser's own XML parser says about a file: name of its root, and texts by selector. */
async function parseXml(page: Page, path: string, selector: string) {
  return page.evaluate(
    ({ xml, wanted }) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        root: parsed.documentElement.nodeName,
        texts: [...parsed.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      };
    },
    { xml: await read(path), wanted: selector },
  );
}

test.describe('the page of facts, without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every fact until the reader chooses', async ({ page }) => {
    await page.goto(fileAddress('facts.html'));
    await expect(page.getByRole('radio', { name: `any, ${all.length}` })).toBeChecked();
    expect([...(await shownFacts(page))].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    await expect(page.getByText(/facts shown/)).toBeHidden();
  });

  test('narrows by confidence and by subject, and says how many are left', async ({ page }) => {
    await page.goto(fileAddress('facts.html'));
    const derived = all.filter(({ confidence }) => confidence === 'derived');
    await page.getByRole('radio', { name: `worked out here, ${derived.length}` }).check();
    expect([...(await shownFacts(page))].toSorted()).toEqual(
      derived.map(({ id }) => id).toSorted(),
    );
    await page.getByRole('radio', { name: /^Microsoft, / }).check();
    const both = derived.filter(({ id }) => subjectOf(id) === 'microsoft');
    expect(both.length).toBeGreaterThan(0);
    expect([...(await shownFacts(page))].toSorted()).toEqual(both.map(({ id }) => id).toSorted());
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(headings).toHaveText(['Microsoft']);
    await expect(page.locator('.shown')).toBeVisible();
  });

  test('shows the fact that a link leads to, whatever is chosen', async ({ page }) => {
    await page.goto(fileAddress('facts.html'));
    await page.getByRole('radio', { name: /^disputed, / }).check();
    expect(await shownFacts(page)).not.toContain('round.announced.total');
    await page.goto(`${fileAddress('facts.html')}#fact.round.announced.total`);
    await page.getByRole('radio', { name: /^disputed, / }).check();
    expect(await shownFacts(page)).toContain('round.announced.total');
  });
});

test('every fact has an anchor, a permanent link and a source, and names the chapters that print it', async ({
  page,
}) => {
  await page.goto(fileAddress('facts.html'));
  const records = await page.locator('.record').evaluateAll((list) =>
    list.map((record) => ({
      id: record.id,
      permanent: record.querySelector('.permanent')?.getAttribute('href'),
      sources: record.querySelectorAll('.record-sources a[href^="http"]').length,
    })),
  );
  expect(records.map(({ id }) => id).toSorted()).toEqual(
    all.map(({ id }) => `fact.${id}`).toSorted(),
  );
  expect(records.filter(({ id, permanent }) => permanent !== `#${id}`)).toEqual([]);
  expect(records.filter(({ sources: count }) => count === 0)).toEqual([]);
  for (const chapter of chapters) {
    const html = await read(chapter);
    const first = /class="fact[^"]*" href="#(fact\.[^"]+)"/.exec(html)?.[1] ?? '';
    await expect(
      page.locator(`[id="${first}"]`).locator(`a[href="${chapter}"]`),
      `${first} is printed in ${chapter}`,
    ).toBeAttached();
  }
});

test('every source is listed once, with its address', async ({ page }) => {
  await page.goto(fileAddress('sources.html'));
  const listed = await page
    .locator('.cited > li')
    .evaluateAll((list) =>
      list.map((item) => `${item.id} ${item.querySelector('a')?.getAttribute('href') ?? ''}`),
    );
  expect(listed.toSorted()).toEqual(sources.map(({ id, url }) => `source.${id} ${url}`).toSorted());
});

test('every word of the glossary has an anchor and a meaning, and every initial leads to its words', async ({
  page,
}) => {
  await page.goto(fileAddress('glossary.html'));
  for (const { id } of glossary) {
    await expect(page.locator(`dt[id="${id}"] + dd > p`).first()).toContainText(/\.$/);
  }
  const initials = page.getByRole('navigation', { name: 'Initials' }).getByRole('link');
  for (const initial of await initials.all()) {
    const address = (await initial.getAttribute('href')) ?? '';
    await expect(page.locator(address)).toHaveText((await initial.textContent()) ?? '');
  }
});

test('the feed of corrections is well-formed and has what Atom requires', async ({ page }) => {
  const { root, texts } = await parseXml(
    page,
    'corrections.xml',
    'feed > id, feed > title, feed > updated',
  );
  expect(root).toBe('feed');
  expect(texts).toHaveLength(3);
  expect(texts[2]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

test('the sitemap is well-formed and lists every page but the error page', async ({ page }) => {
  const { root, texts } = await parseXml(page, 'sitemap.xml', 'urlset > url > loc');
  const listed = pages.filter((path) => path !== '404.html' && !path.startsWith('embed/'));
  expect(root).toBe('urlset');
  expect(texts.toSorted()).toEqual(
    listed.map((path) => siteAddress(siteFrom(process.env['SITE_URL']), path)).toSorted(),
  );
});

test('the manifest names files that exist', async () => {
  const manifest: unknown = JSON.parse(await read('manifest.webmanifest'));
  expect(manifest).toMatchObject({
    start_url: './index.html',
    icons: [{ src: 'favicon.svg' }],
  });
  expect(files).toEqual(expect.arrayContaining(['index.html', 'favicon.svg']));
});

for (const { type, path } of [
  { type: 'Article', path: chapters[0] ?? '' },
  { type: 'Dataset', path: pages.find((page) => page.startsWith('figures/')) ?? '' },
]) {
  test(`${path} says to machines that it is of type ${type}, and how to cite it`, async ({
    page,
  }) => {
    await page.goto(fileAddress(path));
    const data: unknown = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': type });
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', title);
    await expect(page.locator('meta[name="citation_publication_date"]')).toHaveAttribute(
      'content',
      /^\d{4}\/\d{2}\/\d{2}$/,
    );
  });
}

test('the page About counts the sentences of every chapter', async ({ page }) => {
  await page.goto(fileAddress('about.html'));
  const rows = page.getByRole('region', { name: 'Table: coverage by chapter' }).locator('tbody tr');
  await expect(rows).toHaveCount(chapters.length);
  for (const row of await rows.all()) {
    const [checkable, covered] = (await row.getByRole('cell').allTextContents())
      .slice(2, 4)
      .map(Number);
    expect(checkable).toBeGreaterThan(10);
    expect(covered).toBeLessThanOrEqual(checkable ?? 0);
  }
});
