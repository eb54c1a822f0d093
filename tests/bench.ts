import { chromium, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { figures } from '#components/charts/figures.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { browserPath } from './browser-path.ts';

/** Budgets of the product, in bytes after brotli unless they say otherwise. */
const budgets = {
  chapterFirstVisit: 80_000,
  chapterWithFonts: 30_000,
  firstScreen: 14_000,
  scriptWithoutExplorable: 3_000,
  fontsUncompressed: 50_000,
  textOverBlank: 1.15,
  chartMs: 15,
  buildSeconds: 20,
} as const;

const runs = 5;
const visitsPerPage = 9;

/** Pages around the chapters whose paint is measured too. */
const otherPages = [
  'facts.html',
  'sources.html',
  'glossary.html',
  'about.html',
  'figures/valuations.html',
];

function brotli(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Builds into a folder of its own; the seconds it took, whole process, and its stages in words. */
function build(folder: string): { seconds: number; stages: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', folder], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SHOW_STAGES: '1' },
  });
  if (status !== 0) throw new Error(`The build failed, so there is nothing to measure.\n${stderr}`);
  return {
    seconds: (performance.now() - started) / 1000,
    stages: /stages: (.*)/.exec(stdout)?.[1] ?? 'no stages were reported',
  };
}

interface Weight {
  readonly page: string;
  readonly html: number;
  /** What must have come before the first screen is whole: all that stands before the second heading. */
  readonly firstScreen: number;
  readonly drawings: number;
  /** In the page and in the files it names. */
  readonly script: number;
  /** Style sheets and scripts in files, which pages share. */
  readonly shared: number;
  readonly fonts: number;
  readonly total: number;
}

/** The files that an element of a page names, by the attribute that names them. */
function filesNamed(text: string, attribute: RegExp, folder: string): readonly Buffer[] {
  return [...text.matchAll(attribute)].map(([, path]) => readFileSync(join(folder, path ?? '')));
}

/** Bytes of a chapter by kind: the page, of which drawings; scripts; the files and the fonts beside it. */
function weigh(folder: string, page: string, fonts: number): Weight {
  const html = readFileSync(join(folder, page));
  const text = html.toString('utf8');
  const drawings = [...text.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join('');
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  const scriptFiles = filesNamed(text, /<script src="([^"]+)"/g, folder);
  const styleFiles = filesNamed(text, /<link rel="stylesheet" href="([^"]+)"/g, folder);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const size = brotli(html);
  const shared = sum([...scriptFiles, ...styleFiles].map(brotli));
  return {
    page,
    html: size,
    firstScreen: brotli(
      Buffer.from(text.slice(0, text.includes('<h2') ? text.indexOf('<h2') : text.length)),
    ),
    drawings: drawings === '' ? 0 : brotli(Buffer.from(drawings)),
    script:
      (scripts.length === 0 ? 0 : brotli(Buffer.from(scripts.join('\n')))) +
      sum(scriptFiles.map(brotli)),
    shared,
    fonts,
    total: size + shared + fonts,
  };
}

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
async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const blank = '<!doctype html><html lang="en"><title>Blank</title><p>Blank</p></html>';
  // Compressed beforehand, as a host keeps them.
  const bodies = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|css|js|woff2|svg|png|webmanifest)$/.test(file))
      .map((file) => {
        const content = readFileSync(join(folder, file));
        return [`/${file}`, isText(file) ? brotliCompressSync(content) : content];
      }),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = path === '/blank' ? Buffer.from(blank) : bodies.get(path);
    if (body === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    if (path === '/blank') response.setHeader('content-type', 'text/html');
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

/** Times in milliseconds since the visit began. */
interface Paint {
  /** The first frame that is not the page before; a blank page's is its text. */
  readonly firstPaint: number;
  /** The first frame with text. */
  readonly firstText: number;
  /** The frame that brought the largest block of text or picture. */
  readonly largest: number;
  /** Share of the screen that moved. */
  readonly layoutShift: number;
  /** Total blocking time: what tasks took beyond 50 ms each after the first text. */
  readonly blocking: number;
}

/** First and largest paint, layout shift and blocking time of a page on a slow phone. */
async function paint(page: Page, address: string): Promise<Paint> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntryList> =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries());
          observer.disconnect();
        });
        observer.observe({ type, buffered: true });
        setTimeout(() => {
          resolve([]);
        }, 100);
      });
    const startOf = (name: string) =>
      performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const shifts = await entries('layout-shift');
    const largest = await entries('largest-contentful-paint');
    const tasks = await entries('longtask');
    const firstText = startOf('first-contentful-paint');
    return {
      firstPaint: startOf('first-paint'),
      firstText,
      largest: largest.at(-1)?.startTime ?? Number.NaN,
      layoutShift: shifts.reduce(
        (sum, entry) =>
          sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
        0,
      ),
      blocking: tasks.reduce(
        (sum, { startTime, duration }) =>
          sum + Math.max(0, startTime + duration - Math.max(startTime, firstText) - 50),
        0,
      ),
    };
  });
}

/**
 * Medians of several cold visits on a slow phone link: 150 ms, 1.6 Mbit/s, processor slowed 4×. The
 * server is the slow line, since the browser's own emulation holds a page back and hands it over at
 * once, as no line does. All pages are visited once before any is visited again, so that a busy minute
 * strikes them alike.
 */
async function paints(
  origin: string,
  pages: readonly string[],
): Promise<readonly ({ page: string } & Paint)[]> {
  const executablePath = browserPath();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  const results = pages.map((page): { page: string; visits: Paint[] } => ({ page, visits: [] }));
  for (let run = 0; run < visitsPerPage; run += 1) {
    for (const { page, visits } of results) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const tab = await context.newPage();
      const session = await context.newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      visits.push(await paint(tab, `${origin}/${page}`));
      await context.close();
    }
  }
  await browser.close();
  return results.map(({ page, visits }) => ({
    page,
    firstPaint: median(visits.map(({ firstPaint }) => firstPaint)),
    firstText: median(visits.map(({ firstText }) => firstText)),
    largest: median(visits.map(({ largest }) => largest)),
    layoutShift: Math.max(...visits.map(({ layoutShift }) => layoutShift)),
    blocking: median(visits.map(({ blocking }) => blocking)),
  }));
}

/** Milliseconds for one drawing, warm: the median over all figures and sizes of five passes. */
function chartTimes(): { drawings: number; medianMs: number; slowestMs: number } {
  const times: number[] = [];
  for (let pass = 0; pass < runs + 1; pass += 1) {
    for (const figure of figures) {
      for (const size of drawingSizes) {
        // A copy, since a figure is drawn only once.
        const copy = { ...figure };
        const started = performance.now();
        drawFigure(copy, size);
        if (pass > 0) times.push(performance.now() - started);
      }
    }
  }
  return {
    drawings: figures.length * drawingSizes.length,
    medianMs: median(times),
    slowestMs: Math.max(...times),
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const folder = mkdtempSync(join(tmpdir(), 'who-gets-what-'));
const { seconds: buildSeconds, stages } = build(folder);
const fontSizes = readdirSync(join(folder, 'fonts')).map(
  (font) => readFileSync(join(folder, 'fonts', font)).length,
);
const fonts = fontSizes.reduce((sum, size) => sum + size, 0);
const chapters = readdirSync('content/chapters')
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => file.replace(/^\d+-(.*)\.mdx$/, '$1.html'));
const weights = ['index.html', ...chapters].map((page) => weigh(folder, page, fonts));
const charts = chartTimes();
const { server, origin } = await serve(folder);
const [blank, ...painted] = await paints(origin, [
  'blank',
  'index.html',
  ...chapters,
  ...otherPages,
]);
if (!blank)
  throw new Error('The blank page was not measured, so there is nothing to compare with.');
server.close();
rmSync(folder, { recursive: true });

console.log('\nWeight, kB after brotli');
console.table(
  weights.map((weight) => ({
    page: weight.page,
    page_kB: kilobytes(weight.html),
    'first screen': kilobytes(weight.firstScreen),
    'drawings (alone)': kilobytes(weight.drawings),
    script: kilobytes(weight.script),
    'shared files': kilobytes(weight.shared),
    fonts: kilobytes(weight.fonts),
    'first visit': kilobytes(weight.total),
    within:
      weight.total <= budgets.chapterFirstVisit &&
      weight.html <= budgets.chapterWithFonts &&
      weight.firstScreen <= budgets.firstScreen &&
      weight.script <= budgets.scriptWithoutExplorable
        ? 'yes'
        : 'NO',
  })),
);
console.log(
  `Fonts ${kilobytes(fonts)} kB of ${kilobytes(budgets.fontsUncompressed)}. Build ${buildSeconds.toFixed(1)} s of ${budgets.buildSeconds}: ${stages}. ` +
    `${charts.drawings} drawings, median ${charts.medianMs.toFixed(1)} ms of ${budgets.chartMs}, slowest ${charts.slowestMs.toFixed(1)} ms.`,
);
console.log(
  `\nPaint on a slow phone, medians of ${visitsPerPage} cold visits, ms (budget: ${budgets.textOverBlank} × blank)`,
);
console.table(
  [blank, ...painted].map(({ page, firstPaint, firstText, largest, layoutShift, blocking }) => ({
    page,
    'first paint': Math.round(firstPaint),
    'over blank': (firstPaint / blank.firstPaint).toFixed(2),
    'first text': Math.round(firstText),
    'text over blank': (firstText / blank.firstText).toFixed(2),
    'largest paint': Math.round(largest),
    'layout shift': layoutShift.toFixed(3),
    blocking: Math.round(blocking),
  })),
);
writeFileSync(
  'bench.json',
  `${JSON.stringify({ budgets, buildSeconds, stages, fonts, weights, charts, blank, painted }, null, 2)}\n`,
);
