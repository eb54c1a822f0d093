import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { filesBelow } from '../../src/publish/files-below.ts';
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

const depths = ['/book/nope', '/book/figures/nope', '/book/a/b/nope.html'];

test('an address with a folder stands whole in everything that names it, and the error page holds at any depth', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const built = mkdtempSync(join(tmpdir(), 'who-gets-what-'));
  const root = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync('npx', ['astro', 'build', '--outDir', built], {
    cwd: root,
    env: { ...process.env, SITE_URL: 'https://u.example/book' },
    stdio: 'pipe',
  });
  const named = filesBelow(built)
    .filter((path) => /\.(?:html|xml|txt|json)$/.test(path))
    .flatMap((path) =>
      (readFileSync(join(built, path), 'utf8').match(/https:\/\/u\.example[^"<>\s]*/g) ?? []).map(
        (address) => `${path}: ${address}`,
      ),
    );
  expect(named.filter((line) => !line.includes(': https://u.example/book/'))).toEqual([]);
  for (const path of ['index.html', 'sitemap.xml', 'robots.txt', 'corrections.xml', 'about.html']) {
    expect(
      named.some((line) => line.startsWith(`${path}: `)),
      path,
    ).toBe(true);
  }
  const { server, origin } = await serveBelowBook(built);
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
