import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Path of the blank page that stands beside the site. */
export const blankAddress = '/blank';

/** A slow phone's line: the first byte after a round trip, the others as fast as it bears. */
const line = { roundTripMs: 150, bytesPerMs: 200, packetBytes: 1460 } as const;

/** Sends a body as a slow line would bring it: packet by packet, so that the browser can begin early. */
function trickle(response: ServerResponse, body: Buffer): void {
  setTimeout(() => {
    const started = performance.now();
    let sent = 0;
    const send = () => {
      const borne = Math.floor((performance.now() - started) * line.bytesPerMs);
      const due = Math.min(body.length, Math.max(line.packetBytes, borne));
      if (due > sent) response.write(body.subarray(sent, due));
      sent = Math.max(sent, due);
      if (sent < body.length) setTimeout(send, line.packetBytes / line.bytesPerMs);
      else response.end();
    };
    send();
  }, line.roundTripMs);
}

/** Whether a file is sent compressed. */
function isText(path: string): boolean {
  return /\.(?:html|css|js)$/.test(path);
}

/** Serves a folder over a slow line, with brotli as a good host would, and a blank page beside it. */
export async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const blank = '<!doctype html><html lang="en"><title>Blank</title><p>Blank</p></html>';
  // Compressed beforehand, as a host keeps them.
  const bodies = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|css|js|woff2|svg|png|webmanifest)$/.test(file))
      // Or the book would be fetched behind each visit, over the same line.
      .filter((file) => file !== 'sw.js')
      .map((file) => {
        const content = readFileSync(join(folder, file));
        return [`/${file}`, isText(file) ? brotliCompressSync(content) : content];
      }),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = path === blankAddress ? Buffer.from(blank) : bodies.get(path);
    if (body === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    if (path === blankAddress) response.setHeader('content-type', 'text/html');
    if (isText(path)) {
      const type = { css: 'text/css', js: 'text/javascript' }[path.replace(/.*\./, '')];
      response.setHeader('content-type', `${type ?? 'text/html'}; charset=utf-8`);
      response.setHeader('content-encoding', 'br');
    }
    if (path.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml');
    trickle(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('The server has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
