import { extract } from '@extractus/oembed-extractor';
import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import oembetter from 'oembetter';
import sirv from 'sirv';
import { figureById, figures } from '#components/charts/figures.ts';
import { filesBelow } from '../../src/publish/files-below.ts';
import { columnCode } from '../../src/pages/_embed-code.ts';
import { folder, pages } from './built-site.ts';

/** Serves a built folder below `/book/` and nowhere else; the error page for all that is missing. */
async function serveBelowBook(built: string): Promise<{ server: Server; origin: string }> {
  const serve = sirv(built, { dev: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(readFileSync(join(built, '404.html')));
    };
    const { url } = request;
    if (url?.startsWith('/book/') === true) {
      request.url = url.slice('/book'.length);
      serve(request, response, missing);
    } else missing();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Addresses of the site that the page links to and that do not answer. */
async function deadLinks(page: Page, origin: string): Promise<readonly string[]> {
  const addresses = await page
    .locator('[href]')
    .evaluateAll((list) =>
      list.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
    );
  const own = [...new Set(addresses.map((address) => address.replace(/#.*/, '')))].filter(
    (address) => address.startsWith(origin) && address !== page.url(),
  );
  expect(own.length).toBeGreaterThan(10);
  const answers = await Promise.all(own.map((address) => page.request.get(address)));
  return answers.filter((answer) => !answer.ok()).map((answer) => answer.url());
}

/** What oembetter finds at an address. */
function betterAnswer(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    oembetter().fetch(address, (error, answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}

/** Two programs of others go from a figure's page to its frame, by the link in its head. */
async function followFigures(origin: string): Promise<void> {
  for (const figure of [figures[0], figureById('budgets')]) {
    const address = `${origin}/book/figures/${figure.id}.html`;
    const { width, height, html } = columnCode(
      figure,
      `${origin}/book/embed/${figure.id}.html`,
      600,
    );
    const thumbnail = `${origin}/book/pictures/figures/${figure.id}.png`;
    const answer = {
      type: 'rich',
      version: '1.0',
      title: figure.title,
      provider_name: 'Who Gets What',
      provider_url: `${origin}/book/`,
      html,
      width,
      height,
      thumbnail_url: thumbnail,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    };
    expect(await betterAnswer(address), 'what oembetter finds').toMatchObject(answer);
    expect(await extract(address), 'what oembed-extractor finds').toMatchObject(answer);
    const [, frame = ''] = /src="([^"]+)"/.exec(html) ?? [];
    for (const named of [frame, thumbnail]) {
      expect((await fetch(named)).status, named).toBe(200);
    }
  }
}

const depths = ['/book/nope', '/book/figures/nope', '/book/a/b/nope.html'];

test('an address with a folder stands whole in everything that names it, the error page holds at any depth, and a figure’s address leads to its frame', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const built = mkdtempSync(join(tmpdir(), 'who-gets-what-'));
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { server, origin } = await serveBelowBook(built);
  execFileSync('npx', ['astro', 'build', '--outDir', built], {
    cwd: root,
    env: { ...process.env, SITE_URL: `${origin}/book` },
    stdio: 'pipe',
  });
  const named = filesBelow(built)
    .filter((path) => /\.(?:html|xml|txt|json)$/.test(path))
    .flatMap((path) =>
      (
        readFileSync(join(built, path), 'utf8').match(new RegExp(`${origin}[^"<>\\s]*`, 'g')) ?? []
      ).map((address) => `${path}: ${address}`),
    );
  expect(named.filter((line) => !line.includes(`: ${origin}/book/`))).toEqual([]);
  for (const path of ['index.html', 'sitemap.xml', 'robots.txt', 'corrections.xml', 'about.html']) {
    expect(
      named.some((line) => line.startsWith(`${path}: `)),
      path,
    ).toBe(true);
  }
  await followFigures(origin);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const depth of depths) {
    await page.goto(`${origin}${depth}`);
    expect(await deadLinks(page, origin), depth).toEqual([]);
  }
  expect(await page.locator('style').first().textContent()).toContain('url(/book/fonts/');
  await context.close();
  server.close();
  rmSync(built, { recursive: true });
});

test('without a public address no page names one, and a script leads the error page home from any folder', async ({
  browser,
}) => {
  for (const path of [...pages, 'robots.txt']) {
    expect(readFileSync(join(folder, path), 'utf8'), path).not.toContain('who-gets-what.example');
  }
  const { server, origin } = await serveBelowBook(folder);
  const page = await browser.newPage();
  for (const depth of depths) {
    await page.goto(`${origin}${depth}`);
    await expect(page.getByRole('link', { name: /the whole story/ })).toHaveAttribute(
      'href',
      '/book/index.html',
    );
    expect(await deadLinks(page, origin), depth).toEqual([]);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
      )
      .toBeGreaterThan(1);
  }
  // Without a script, and without an address to go by, the page can only say how to get home.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${origin}/book/figures/nope`);
  await expect(still.getByText('this copy lies in a folder of its host: shorten')).toBeVisible();
  await context.close();
  await page.close();
  server.close();
});
