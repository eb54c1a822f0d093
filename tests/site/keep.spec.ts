import { expect, type Page } from '@playwright/test';
import { fileAddress, chapters } from './built-site.ts';
import { endWorker } from '../../src/publish/end-worker.ts';
import { forKiwix } from '../../src/publish/zim/for-kiwix.ts';
import { aBook, test, wholeBook, type Host } from './keep-server.ts';

// Each test has a host of its own, and a browser that keeps what it is to keep.

/** The editions that a page's browser keeps: the dates of whole ones, and how many others it has begun. */
function editionsIn(page: Page): Promise<{ readonly whole: string[]; readonly begun: number }> {
  return page.evaluate(async () => {
    const whole: string[] = [];
    let begun = 0;
    for (const name of await caches.keys()) {
      if (!/ [0-9a-f]{64}$/.test(name)) continue;
      const marked = await (await caches.open(name)).match(new URL('.?whole', location.href).href);
      if (marked) whole.push((await marked.text()).replace(/^\d+ /, ''));
      else begun += 1;
    }
    return { whole: whole.sort(), begun };
  });
}

/** Waits until an edition is whole. */
async function isKept(page: Page, date = '1 May'): Promise<void> {
  await expect(async () => {
    expect((await editionsIn(page)).whole).toContain(date);
  }).toPass({ timeout: 20_000, intervals: [50] });
}

/** Waits until the worker of the newest edition is at work, or has given up. */
async function hasSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    for (let turn = 0; turn < 200; turn += 1) {
      const { installing, waiting, active } = registration ?? {};
      if (!installing && !waiting && active?.state !== 'activating') return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The worker does not come to an end.');
  });
}

/** Lets the browser look for a newer edition, as it does behind a page, and waits for what becomes of it. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await hasSettled(page);
}

/** What a page says in its console, and what it throws. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** A first visit to a host, after which the browser keeps its book. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}about.html`);
  await isKept(page);
  await hasSettled(page);
}

const state = (page: Page) => page.locator('[data-part="state"]');
const button = (page: Page, name: string) => page.getByRole('button', { name });
const newer = {
  date: '2 May',
  texts: {
    'about.html': ['About', 'Newer'],
    'index.html': ['Chapters', 'Newer'],
    'print.css': ['{', '{--newer:1;'],
  },
} as const;

test('after one visit every page opens without a network, at its own address', async ({
  page,
  host,
}) => {
  host.files = wholeBook();
  await page.goto(`${host.address}${chapters[0] ?? ''}`);
  await isKept(page, '29 November 2026');
  await hasSettled(page);
  host.answers = 0;
  const complaints = complaintsOf(page);
  for (const path of chapters) {
    await page.goto(host.address + path);
    await expect(page.locator('h1')).toBeVisible();
    expect(
      await page.evaluate(() => document.querySelectorAll('link[rel=stylesheet]').length),
    ).toBe(await page.evaluate(() => [...document.styleSheets].filter(({ href }) => href).length));
  }
  await page.goto(`${host.address}figures/budgets.html#budgets`);
  await expect(page.locator('figure svg').first()).toBeVisible();
  await page.goto(`${host.address}figures/the-price-war.html`);
  const before = await page.locator('.explore-sentence').textContent();
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await slider.press('PageUp');
  await expect(page.locator('.explore-sentence')).not.toHaveText(before ?? '');
  const moved = await page.locator('.explore-sentence').textContent();
  await expect(page).toHaveURL(/\?/);
  await page.reload();
  await expect(page.locator('.explore-sentence')).toHaveText(moved ?? '');
  await page.goto(`${host.address}search.html?q=nvidia`);
  await expect(page.locator('.results li').first()).toBeVisible();
  await page.goto(host.address);
  const home = await page.locator('main').textContent();
  await page.goto(`${host.address}index.html`);
  expect(await page.locator('main').textContent()).toBe(home);
  for (const path of ['facts', 'facts/', 'facts/index.html', 'figures/']) {
    await page.goto(host.address + path);
    await expect(page.locator('h1')).toHaveText(path.startsWith('facts') ? /Facts/ : /Figures/);
  }
  expect(complaints).toEqual([]);
  for (const path of ['no-such-page.html', 'pictures/the-round.png']) {
    await page.goto(host.address + path);
    await expect(page.locator('main')).toContainText(
      'There is no network, and this address is not',
    );
    await page.getByRole('link', { name: 'The whole story on one page' }).click();
    await expect(page).toHaveURL(`${host.address}index.html`);
  }
});

test('a fetch that breaks off leaves the old edition whole, and goes on from there', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  const changed = [...host.files.keys()].filter((path) => /\.(?:html|css)$/.test(path));
  const texts = Object.fromEntries(
    changed.map((path) => [
      path,
      path.endsWith('.css') ? (['{', '{--newer:1;'] as const) : (['About', 'Newer'] as const),
    ]),
  );
  host.files = await aBook({ texts, date: '2 May' });
  host.answers = 6;
  host.takeAsked();
  await lookForNewer(page);
  expect(await editionsIn(page)).toEqual({ whole: ['1 May'], begun: 1 });
  host.takeAsked();
  for (const path of ['about.html', 'search.html', 'figures/budgets.html']) {
    await page.goto(host.address + path);
    await expect(page.getByRole('navigation', { name: 'Site' })).toContainText('About');
  }
  host.answers = Infinity;
  await page.goto(`${host.address}about.html`);
  host.takeAsked();
  await lookForNewer(page);
  expect((await editionsIn(page)).whole).toContain('2 May');
  const asked = host.takeAsked().filter((path) => path !== 'sw.js');
  expect(asked.length).toBeGreaterThan(3);
  // Five came before the line broke, and what is the same in both editions was not asked for.
  expect(asked.length).toBeLessThanOrEqual(changed.length - 4);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Site' })).toContainText('Newer');
});

test('of a file that breaks off half-way nothing is kept, and it is said', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  host.files = await aBook(newer);
  // The page is kept; what comes whole is the worker alone.
  host.answers = 1;
  host.breaksWithin = true;
  await page.goto(`${host.address}offline.html`);
  await expect(state(page)).toContainText('The network broke off.');
  expect(await editionsIn(page)).toEqual({ whole: ['1 May'], begun: 1 });
  await page.goto(`${host.address}about.html`);
  await expect(page.getByRole('navigation', { name: 'Site' })).not.toContainText('Newer');
});

test('room that ends in the middle leaves the old edition whole, and it is said', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  host.files = await aBook({
    ...newer,
    before:
      'let puts=0;const put=Cache.prototype.put;Cache.prototype.put=function(...given){puts+=1;return puts>4?Promise.reject(new DOMException("full","QuotaExceededError")):put.apply(this,given)};',
  });
  await page.goto(`${host.address}offline.html`);
  await expect(state(page)).toContainText('There is no room');
  await expect(state(page)).toContainText('The edition of 1 May stays as it is.');
  expect((await editionsIn(page)).whole).toEqual(['1 May']);
  host.answers = 0;
  for (const path of ['about.html', 'index.html', 'search.html']) {
    await page.goto(host.address + path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).not.toContainText('Newer');
  }
});

test('an address with a query is the page without it, of the edition that is kept', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  host.answers = 0;
  const complaints = complaintsOf(page);
  for (const query of ['?utm_source=mail&x=%F0%9F%93%96', '?', '?a=b#how']) {
    await page.goto(`${host.address}about.html${query}`);
    await expect(page.locator('h1')).toHaveText('About');
  }
  expect(complaints).toEqual([]);
  host.answers = Infinity;
  host.files = await aBook(newer);
  await lookForNewer(page);
  host.answers = 0;
  await page.goto(`${host.address}about.html?utm_source=mail`);
  await expect(page.getByRole('navigation', { name: 'Site' })).toContainText('Newer');
});

test('an edition with a file that is not as it is listed is not taken, and the page says so', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  const files = await aBook(newer);
  host.files = new Map(files).set('index.html', Buffer.from('<p>Tampered with'));
  await page.goto(`${host.address}offline.html`);
  await expect(state(page)).toContainText('index.html did not come as the edition has it');
  await expect(state(page)).toContainText('The edition of 1 May stays as it is.');
  expect((await editionsIn(page)).whole).toEqual(['1 May']);
  await page.goto(`${host.address}index.html`);
  await expect(page.locator('main')).not.toContainText('Tampered');
  await expect(page.getByRole('navigation', { name: 'Site' })).toContainText('Chapters');
});

test('what the browser refuses is said: room, and to keep anything', async ({ page, host }) => {
  const refusals = [
    ['new DOMException("full", "QuotaExceededError")', 'There is no room'],
    ['new DOMException("no", "SecurityError")', 'The browser lets this site keep nothing'],
  ] as const;
  for (const [error, words] of refusals) {
    host.files = await aBook({
      before: `Cache.prototype.put=()=>Promise.reject(${error});`,
    });
    await page.goto(`${host.address}offline.html`);
    await expect(state(page)).toContainText(words);
    expect((await editionsIn(page)).whole).toEqual([]);
    await expect(button(page, 'Keep the book on this device')).toBeVisible();
  }
});

test('a tab that is open when a new edition comes stays whole, and the next page is new', async ({
  page,
  host,
  context,
}) => {
  host.files = await aBook();
  await visit(page, host);
  await page.reload();
  const other = await context.newPage();
  await other.goto(`${host.address}search.html`);
  host.files = await aBook(newer);
  // The browser looks for it by itself, behind a page.
  await other.reload();
  await isKept(other, '2 May');
  await hasSettled(other);
  /** What a page gets that asks for the sheet for paper only now. */
  const sheet = (tab: Page) =>
    tab.evaluate(async () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = 'print.css?late';
      await new Promise((resolve) => {
        link.onload = resolve;
        document.head.append(link);
      });
      return [...(link.sheet?.cssRules ?? [])].some((rule) => rule.cssText.includes('--newer'));
    });
  // The old edition is there as long as a tab shows it.
  expect((await editionsIn(page)).whole).toEqual(['1 May', '2 May']);
  expect(await sheet(page)).toBe(false);
  await other.goto(`${host.address}about.html`);
  await expect(other.getByRole('navigation', { name: 'Site' })).toContainText('Newer');
  expect(await sheet(other)).toBe(true);
  expect(await sheet(page)).toBe(false);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Site' })).toContainText('Newer');
  expect(await sheet(page)).toBe(true);
});

test('a page that comes over the network, as a frame for other sites, has all else from there', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  const served = await aBook({ texts: { 'explore.css': ['{', '{--newer:1;'] } });
  // The same worker: what it keeps is as it was.
  host.files = new Map([...served, ...[...host.files].filter(([path]) => path === 'sw.js')]);
  const isNewer = async (path: string) => {
    await page.goto(host.address + path);
    return page.evaluate(() =>
      [...document.styleSheets]
        .filter(({ href }) => href?.endsWith('explore.css'))
        .map(({ cssRules }) => [...cssRules].some((rule) => rule.cssText.includes('--newer'))),
    );
  };
  expect(await isNewer('figures/the-price-war.html')).toEqual([false]);
  expect(await isNewer('embed/the-price-war.html')).toEqual([true]);
});

for (const connection of ['{saveData:true}', '{type:"cellular"}']) {
  test(`where ${connection} nothing is fetched until the reader asks`, async ({
    page,
    host,
    context,
  }) => {
    const metered = `Object.defineProperty(navigator,'connection',{value:${connection}});`;
    await context.addInitScript(metered);
    host.files = await aBook({ before: metered });
    await page.goto(`${host.address}about.html`);
    await page.goto(`${host.address}offline.html`);
    await expect(state(page)).toContainText('nothing is fetched until you ask');
    expect(host.takeAsked()).not.toContain('sw.js');
    await button(page, 'Keep the book on this device').click();
    await expect(state(page)).toContainText('This device keeps the book: edition of 1 May');
    await hasSettled(page);
    host.files = await aBook({ ...newer, before: metered });
    host.takeAsked();
    await page.reload();
    await expect(state(page)).toContainText('of it are new, and wait until you ask');
    expect(host.takeAsked().filter((path) => path !== 'sw.js')).toEqual([]);
    await button(page, 'Fetch the newer edition').click();
    await expect(state(page)).toContainText('This device keeps the book: edition of 2 May');
    expect(host.takeAsked().toSorted()).toEqual(['about.html', 'index.html', 'print.css', 'sw.js']);
  });
}

test('keeping can be stopped, gone on with, and taken back, and each is said aloud', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  host.delay = 150;
  await page.goto(`${host.address}offline.html`);
  await expect(state(page)).toContainText(/^[1-9]\d* of/);
  await button(page, 'Stop').focus();
  const voice = page.getByRole('status');
  await expect(voice).toContainText('files have come');
  await expect(
    page.getByRole('progressbar', { name: 'How much of the book has come' }),
  ).toBeVisible();
  await button(page, 'Stop').press('Enter');
  await expect(voice).toContainText('Stopped.');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  host.delay = 0;
  await page.goto(`${host.address}about.html`);
  host.takeAsked();
  await page.goto(`${host.address}search.html`);
  expect(host.takeAsked()).not.toContain('sw.js');
  await page.goto(`${host.address}offline.html`);
  await button(page, 'Fetch the rest').press('Enter');
  await expect(state(page)).toContainText('This device keeps the book: edition of 1 May');
  await expect(voice).toContainText('This device keeps the book');
  await expect(button(page, 'Remove it from this device')).toBeFocused();
  await button(page, 'Remove it from this device').press('Enter');
  await expect(state(page)).toHaveText('This device does not keep the book, as you chose.');
  await expect(button(page, 'Keep the book on this device')).toBeFocused();
  expect(await editionsIn(page)).toEqual({ whole: [], begun: 0 });
  // What was taken back is not fetched again unasked, and can be asked for again, on the same page too.
  await button(page, 'Keep the book on this device').press('Enter');
  await expect(state(page)).toContainText('This device keeps the book: edition of 1 May');
});

test('the script that ends the worker leaves nothing, and tabs show what the host has', async ({
  page,
  host,
}) => {
  host.files = await aBook();
  await visit(page, host);
  await page.reload();
  host.files = new Map([...(await aBook(newer)), ['sw.js', Buffer.from(endWorker)]]);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect(page.getByRole('navigation', { name: 'Site' })).toContainText('Newer');
  expect(await editionsIn(page)).toEqual({ whole: [], begun: 0 });
});

test('an embed and the error page keep nothing, and a frame that may not keep complains of nothing', async ({
  page,
  host,
}) => {
  host.files = new Map([...wholeBook(), ...(await aBook())]);
  const complaints = complaintsOf(page);
  const sees = async (path: string) => {
    await page.goto(host.address + path, { waitUntil: 'networkidle' });
    return host.takeAsked().includes('sw.js');
  };
  expect(await sees('embed/budgets.html')).toBe(false);
  expect(await sees('embed/the-price-war.html')).toBe(false);
  expect(await sees('404.html')).toBe(false);
  complaints.length = 0;
  host.files = new Map(host.files).set(
    'frame.html',
    Buffer.from(
      '<iframe sandbox="allow-scripts" src="offline.html"></iframe><iframe src="about.html"></iframe>',
    ),
  );
  expect(await sees('frame.html')).toBe(false);
  await expect(
    page.locator('iframe').first().contentFrame().locator('[data-part="state"]'),
  ).toContainText('in a frame that may keep nothing');
  expect(complaints).toEqual([]);
});

test('in Kiwix no page asks for the worker, and what Kiwix puts into pages may run', async ({
  page,
  host,
}) => {
  const path = chapters[0] ?? '';
  const inKiwix = [...wholeBook()].map(([name, bytes]): [string, Buffer] => [
    name,
    name.endsWith('.html')
      ? Buffer.from(
          forKiwix(bytes.toString()).replace('</main>', '</main><b onclick="this.id=1">bar</b>'),
        )
      : bytes,
  ]);
  host.files = new Map(inKiwix.filter(([name]) => name !== 'sw.js'));
  const complaints = complaintsOf(page);
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  await page.getByText('bar', { exact: true }).click();
  await expect(page.locator('b[id="1"]')).toHaveCount(1);
  const asked = host.takeAsked();
  expect(asked).toContain(path);
  expect(asked.filter((name) => /^sw\.js$|webmanifest/.test(name))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('from a disk and without a script the page says why there is no button', async ({
  page,
  browser,
  host,
}) => {
  await page.goto(fileAddress('offline.html'));
  await expect(state(page)).toContainText('You opened this page from a disk');
  await expect(page.getByRole('button')).toHaveCount(0);
  host.files = await aBook();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${host.address}offline.html`);
  await expect(state(plain)).toContainText('Where none runs, the file below does the same.');
  await expect(plain.getByRole('button')).toHaveCount(0);
  await plain.close();
});
