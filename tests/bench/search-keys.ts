import { chromium } from '@playwright/test';
import { browserPath } from '#lib/browser-path.ts';
import { median, percentile } from './median.ts';

/** How long a key in the search takes to change the list below it, in milliseconds, on a processor slowed four times. */
export interface KeyTimes {
  readonly keys: number;
  readonly median: number;
  /** Of 95 in 100 keys. */
  readonly most: number;
}

/** Typed letter by letter, each into an empty field. */
const typed = ['amazon', 'stateful', '110', 'right of first refusal', 'nvida'];

/**
 * What keys take in the search of a built site that is served.
 *
 * @throws Error when typing changes the list too seldom to be measured.
 */
export async function searchKeys(origin: string): Promise<KeyTimes> {
  const executablePath = browserPath();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}/search.html`, { waitUntil: 'networkidle' });
  const field = page.getByRole('searchbox');
  // The words of the book are made ready first.
  await field.fill('amazon');
  await page.locator('.results li').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), true);
    const list = document.querySelector('.results');
    if (list) {
      new MutationObserver(() => times.push(performance.now() - pressed)).observe(list, {
        childList: true,
      });
    }
  });
  for (const words of typed) {
    await field.fill('');
    await field.pressSequentially(words, { delay: 60 });
  }
  const times = await page.evaluate<readonly number[]>('times');
  await browser.close();
  if (times.length < 20) {
    throw new Error(
      `Typing into ${origin}/search.html changed its list ${times.length} times, too seldom to say how long a key takes.`,
    );
  }
  return { keys: times.length, median: median(times), most: percentile(times, 0.95) };
}
