import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256, manifestOf } from '../../src/publish/hashes.ts';
import { sizeInWords } from '#lib/size-in-words.ts';
import { chapters, files, folder, test } from './built-site.ts';

const pack = readFileSync(join(folder, 'downloads/who-gets-what.zip'));
const packed = new Map(Object.entries(unzipSync(pack)));
/** What differs where the book is read from a folder: the page that offers it, and what has hashes of that. */
const own = ['offline.html', 'teach.html', 'sw.js', 'manifest.sha256'];

/** The book unpacked into a folder of its own, less some files; and what takes the folder away again. */
function unpacked(without: readonly string[] = []) {
  const place = mkdtempSync(join(tmpdir(), 'the book, taken away '));
  for (const [path, bytes] of packed) {
    if (without.includes(path)) continue;
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  const remove = () => {
    rmSync(place, { recursive: true });
  };
  return { place, remove };
}

test('the file to take away holds the very site, and each file its hash', () => {
  const online = files.filter((path) => !path.startsWith('downloads/'));
  expect([...packed.keys()].sort()).toEqual([...online].sort());
  const changed = online.filter(
    (path) =>
      !own.includes(path) && !readFileSync(join(folder, path)).equals(packed.get(path) ?? pack),
  );
  expect(changed).toEqual([]);
  expect(Buffer.from(packed.get('manifest.sha256') ?? '').toString()).toBe(manifestOf(packed));
  const all = new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
  expect(readFileSync(join(folder, 'manifest.sha256'), 'utf8')).toBe(manifestOf(all));
});

test('the page for teachers offers what is there to take away on the web, and not in the copy', () => {
  const copy = Buffer.from(packed.get('teach.html') ?? '').toString();
  const online = readFileSync(join(folder, 'teach.html'), 'utf8');
  expect(online).toContain('href="downloads/who-gets-what.imscc"');
  expect(copy).not.toContain('"downloads/');
  expect(copy).toContain('The site that this copy was taken from offers a course');
  for (const html of [copy, online]) expect(html).not.toMatch(/ data-(?:only|edition)/);
});

test('the page that offers it says its size and its hash; the copy within says that it is the copy', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/offline.html`);
  const text = page.locator('main');
  await expect(text).toContainText(`who-gets-what.zip, ${sizeInWords(pack.length)}.`);
  await expect(text).toContainText(sha256(pack));
  await expect(text).not.toContainText('You read the book from a folder');
  const link = page.getByRole('link', { name: 'who-gets-what.zip' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path()).equals(pack)).toBe(true);
  const within = Buffer.from(packed.get('offline.html') ?? '').toString();
  expect(within).toContain('You read the book from a folder');
  expect(within).not.toMatch(/downloads\/|data-only|data-pack|certutil/);
});

test('from the folder a reader gets from home to a chapter, a record, a figure and a model, without a network', async ({
  browser,
}) => {
  const { place, remove } = unpacked();
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) failed.push(request.url());
  });
  page.on('console', (message) => failed.push(message.text()));
  await page.goto(pathToFileURL(join(place, 'index.html')).href);
  await page.getByRole('link', { name: /^Begin: / }).click();
  await page.locator('.chapter-body .fact').first().click();
  await expect(page.locator('.record:target')).toBeVisible();
  await page.getByRole('link', { name: 'Link: The cap table' }).click();
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const before = await page.locator('.explore-sentence').textContent();
  await slider.press('PageUp');
  await expect(page.locator('.explore-sentence')).not.toHaveText(before ?? '');
  await page.getByRole('link', { name: 'Offline' }).click();
  await expect(page.locator('main')).toContainText('You read the book from a folder');
  expect(failed).toEqual([]);
  await context.close();
  remove();
});

test('a chapter can be read whatever file is missing from the folder', async ({ browser }) => {
  const parts = [...packed.keys()].filter((path) => /^(?:scripts|fonts)\/|\.css$/.test(path));
  expect(parts.length).toBeGreaterThan(8);
  const { place, remove } = unpacked(parts);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const faults: string[] = [];
  for (const path of chapters) {
    await page.goto(pathToFileURL(join(place, path)).href);
    await expect(page.locator('h1')).toBeVisible();
    const hidden = await page
      .locator('.chapter-body > :is(p, h2)')
      .evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length);
    const drawn = await page.locator('.chapter-body .figure svg').first().isVisible();
    if (hidden > 0 || !drawn) faults.push(`${path}: ${hidden} hidden, ${drawn ? '' : 'not '}drawn`);
  }
  expect(faults).toEqual([]);
  await page.close();
  remove();
});

test('the hashes name a file that was changed and one that is missing', () => {
  const { place, remove } = unpacked(['fonts/sans.woff2']);
  writeFileSync(join(place, 'facts.csv'), 'changed');
  const [program, ...options] =
    process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
  const { stdout: said } = spawnSync(
    program,
    [...options, '--check', '--quiet', 'manifest.sha256'],
    {
      cwd: place,
      encoding: 'utf8',
    },
  );
  expect(said.trim().split('\n').sort()).toEqual([
    'facts.csv: FAILED',
    'fonts/sans.woff2: FAILED open or read',
  ]);
  remove();
});
