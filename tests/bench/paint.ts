import { chromium, type Page } from '@playwright/test';
import { browserPath } from '#lib/browser-path.ts';
import { median } from './median.ts';

/** Cold visits of each page. */
export const visitsPerPage = 9;

/** Times in milliseconds since the visit began. */
export interface Paint {
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
export async function paints(
  addresses: readonly string[],
): Promise<readonly ({ readonly address: string } & Paint)[]> {
  const executablePath = browserPath();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  const results = addresses.map((address): { address: string; visits: Paint[] } => ({
    address,
    visits: [],
  }));
  for (let run = 0; run < visitsPerPage; run += 1) {
    for (const { address, visits } of results) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const tab = await context.newPage();
      const session = await context.newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      visits.push(await paint(tab, address));
      await context.close();
    }
  }
  await browser.close();
  return results.map(({ address, visits }) => ({
    address,
    firstPaint: median(visits.map(({ firstPaint }) => firstPaint)),
    firstText: median(visits.map(({ firstText }) => firstText)),
    largest: median(visits.map(({ largest }) => largest)),
    layoutShift: Math.max(...visits.map(({ layoutShift }) => layoutShift)),
    blocking: median(visits.map(({ blocking }) => blocking)),
  }));
}
