import { test as base } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { filesBelow } from '../../src/publish/files-below.ts';

/** The built folder. */
export const folder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every file of the built folder, relative, with forward slashes. */
export const files: readonly string[] = filesBelow(folder);

const whole = files.filter(
  (file) =>
    file.endsWith('.html') &&
    !/<html[^>]* data-moved/.test(readFileSync(join(folder, file), 'utf8')),
);

/** Every page that is to be framed by others, and is no page of the book by itself. */
export const embeds: readonly string[] = whole.filter((file) => file.startsWith('embed/'));

/** Every page, but for those that only lead to another and those to be framed. */
export const pages: readonly string[] = whole.filter((file) => !embeds.includes(file));

/** The chapters' pages: those with an answer at their head are found by their number in the book. */
export const chapters: readonly string[] = readdirSync(
  fileURLToPath(new URL('../../content/chapters/', import.meta.url)),
)
  .map((file) => file.replace(/^\d+-(.*)\.mdx$/, '$1.html'))
  .sort();

/** Address of a page opened straight from the disk. */
export function fileAddress(page: string): string {
  return pathToFileURL(join(folder, page)).href;
}

/** Serves the built folder on loopback, at the root and again below `/some/where/`. */
export const test = base.extend<object, { origin: string }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies off this pattern
    async ({}, use) => {
      const serve = sirv(folder, { dev: true });
      const server = createServer((request, response) => {
        request.url = request.url?.replace(/^\/some\/where\//, '/') ?? '/';
        // Or the whole book would be fetched behind each test: the worker has a server and tests of its own.
        if (request.url === '/sw.js') {
          response.setHeader('content-type', 'text/javascript');
          response.end();
          return;
        }
        serve(request, response, () => {
          response.statusCode = 404;
          response.end('not found');
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string')
        throw new TypeError('The server has no port.');
      await use(`http://127.0.0.1:${address.port}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
});
