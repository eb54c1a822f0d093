import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from '#components/charts/figures.ts';
import { ownPages } from '#components/explore/own-pages.ts';
import { chapters, fileAddress, files, folder, test } from './built-site.ts';

const endings = ['.bib', '.ris', '.json'];
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('from home a reader gets a chapter as MLA cites it, italics and address with it', async ({
  page,
  context,
  origin,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${origin}/some/where/index.html`);
  await page.getByRole('link', { name: 'How to cite' }).click();
  const chapter = page.locator('#two-clouds');
  await chapter.locator('summary').click();
  await chapter.getByRole('button', { name: 'Copy: MLA' }).click();
  await expect(chapter.getByRole('button', { name: 'Copied: MLA' })).toHaveText('Copied');
  const taken = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await as('text/plain'), html: await as('text/html') };
  });
  expect(taken.text).toMatch(/^“Two Clouds\.” Who Gets What: .*, edition of \d+\s\w+\.?\s\d{4}, /);
  expect(taken.text).toContain(`${origin}/some/where/two-clouds.html.`);
  expect(taken.html).toContain('<i>Who Gets What: ');
  expect(taken.html).not.toContain('<a');
});

test('a chapter leads to its own citation, which is open; a paragraph of it can be put in', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/the-round.html`);
  await page.getByRole('navigation', { name: 'In this chapter' }).getByText('Cite').click();
  const chapter = page.locator('#the-round');
  await expect(chapter.getByText('APA')).toBeVisible();
  const paragraph = /id="(p-[^"]+)"/.exec(read('the-round.html'))?.[1] ?? '';
  const field = page.getByLabel('Address of the paragraph');
  await field.fill(`${origin}/the-round.html#${paragraph}`);
  const links = chapter.locator('.cite-line a');
  await expect(links).toHaveText([1, 2, 3].map(() => `${origin}/the-round.html#${paragraph}`));
  await field.fill('the paragraph on page 3');
  await expect(page.locator('output')).toContainText('copy it from the mark ¶');
});

test('without a script every citation can be read, and the page says how to cite a paragraph', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(fileAddress('cite.html'));
  await page.locator('#fifty-nine-days summary').click();
  await expect(page.locator('#fifty-nine-days .cite-line')).toHaveCount(3);
  await expect(page.locator('#fifty-nine-days .cite-line').first()).toBeVisible();
  await expect(page.getByText('Copy that link, and put it into')).toBeVisible();
  await page.close();
});

test('each part of the book has its citation as files, and its page leads to them', () => {
  const parts = [
    ...chapters.map((chapter) => ({ key: chapter.replace('.html', ''), page: 'cite.html' })),
    ...figures.flatMap(({ id }) =>
      [id, `${id}-rows`].map((key) => ({ key, page: `figures/${id}.html` })),
    ),
    ...ownPages.map(({ id }) => ({ key: id, page: `figures/${id}.html` })),
    ...['book', 'record'].map((key) => ({ key, page: 'cite.html' })),
  ];
  const expected = parts.flatMap(({ key }) => endings.map((ending) => `cite/${key}${ending}`));
  expect(files.filter((file) => file.startsWith('cite/')).sort()).toEqual(expected.sort());
  for (const { key, page } of parts) {
    for (const ending of endings) expect(read(page), key).toContain(`cite/${key}${ending}"`);
  }
  for (const file of expected.filter((path) => path.endsWith('.json'))) {
    expect(JSON.parse(read(file)), file).toEqual([
      expect.objectContaining({ edition: expect.any(String), title: expect.any(String) }),
    ]);
  }
});
