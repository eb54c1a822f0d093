import { test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { workerOf, workerPath } from '../../src/publish/add-worker.ts';
import { files as built, folder } from './built-site.ts';

/** Where the book lies on the host. */
const place = '/some/where/';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Files by their paths. */
type Files = ReadonlyMap<string, Buffer>;

/** The book as it was built. */
export function wholeBook(): Files {
  return new Map(built.map((path) => [path, readFileSync(join(folder, path))]));
}

/** What the worker does before anything else, where a test needs a browser that behaves otherwise. */
interface Changes {
  /** Text that stands in place of another, by path. */
  readonly texts?: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** A script that runs in the worker before its own. */
  readonly before?: string;
  readonly date?: string;
}

const few =
  /^(?:index|about|offline|search)\.html$|^figures\/(?:budgets|the-price-war)\.html$|^embed\/the-price-war\.html$|\.css$|^scripts\/|^fonts\/|^favicon|\.webmanifest$/;

/** An edition of a few pages of the book, with what they need, as a host would have it. */
export async function aBook({ texts = {}, before = '', date = '1 May' }: Changes = {}) {
  const files = new Map(
    built
      .filter((path) => few.test(path))
      .map((path) => {
        const bytes = readFileSync(join(folder, path));
        const [from, to] = texts[path] ?? ['', ''];
        return [path, from === '' ? bytes : Buffer.from(bytes.toString().replaceAll(from, to))];
      }),
  );
  files.set(workerPath, Buffer.from(before + (await workerOf(files, date))));
  return files;
}

/** A host of the book that can be told to fail. */
export class Host {
  readonly address: string;
  /** What it has. */
  files: Files = new Map();
  /** Every path that it was asked for. */
  asked: string[] = [];
  /** How many answers it gives until its line breaks. */
  answers = Infinity;
  /** Whether its line breaks in the middle of an answer, and not before it. */
  breaksWithin = false;
  /** How long it takes to answer, in milliseconds. */
  delay = 0;

  constructor(address: string) {
    this.address = address;
  }

  /** The paths asked for since this was last called. */
  takeAsked(): readonly string[] {
    const { asked } = this;
    this.asked = [];
    return asked;
  }
}

/** A host of its own for each test. */
export const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies off this pattern
  host: async ({}, use) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const path = pathname.slice(place.length).replace(/^$|(?<=\/)$/, 'index.html');
      host.asked.push(path);
      host.answers -= 1;
      const bytes = pathname.startsWith(place) ? host.files.get(path) : undefined;
      if (host.answers < 0) {
        if (!host.breaksWithin || bytes === undefined) {
          request.socket.destroy();
          return;
        }
        response.writeHead(200, {
          'content-length': bytes.length,
          'content-type': types[extname(path)] ?? 'application/octet-stream',
        });
        response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy());
        return;
      }
      setTimeout(() => {
        response.writeHead(bytes ? 200 : 404, {
          // A frame without an origin of its own gets its fonts.
          'access-control-allow-origin': '*',
          'content-type': types[extname(path)] ?? 'application/octet-stream',
        });
        response.end(bytes ?? 'There is no such file.');
      }, host.delay);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string')
      throw new TypeError('The server has no port.');
    const host = new Host(`http://127.0.0.1:${address.port}${place}`);
    await use(host);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});
