import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownPages } from '#components/explore/own-pages.ts';
import { ordersOf } from '#components/explore/the-ledger/given.ts';
import { theLedgerGiven } from '#components/explore/the-ledger/record.ts';
import { headingOf, sentenceOf } from '#components/explore/the-ledger/say.ts';
import { ledgerSettings, type TheLedgerState } from '#components/explore/the-ledger/settings.ts';
import { theLedger } from '#components/explore/the-ledger/told.ts';
import { writeState } from '#components/explore/read-state.ts';
import { initialState, isStateOf } from '#components/explore/settings.ts';
import { claims } from '#data/claims.ts';
import { filterClaims, folded, groupClaims } from '#models/filter-claims.ts';
import { chapters as chapterPages, fileAddress, folder, test } from './built-site.ts';
import { readPage } from './prose.ts';

const ledgerPage = 'the-post-checked.html';

// Titles as readers have them; the numbers in the addresses of files are the order of the chapters.
const chapters = chapterPages.map((path) => {
  const page = readPage(path);
  const number = /\d+/.exec(page.querySelector('.chapter-number')?.textContent ?? '')?.[0];
  return {
    slug: path.replace('.html', ''),
    number: Number(number),
    title: page.querySelector('h1')?.textContent.trim() ?? '',
  };
});
const given = theLedgerGiven(chapters);
const settings = ledgerSettings(given);
const initial = initialState(settings);

function stateWith(chosen: Partial<TheLedgerState>): TheLedgerState {
  const state = { ...initial, ...chosen };
  if (isStateOf<TheLedgerState>(settings, state)) return state;
  throw new RangeError(`No state of the ledger: ${JSON.stringify(chosen)}`);
}

const addressOf = (chosen: Partial<TheLedgerState>, hash = '') =>
  `${fileAddress(ledgerPage)}${writeState(settings, stateWith(chosen))}${hash}`;

/** What the reader sees: the numbers of the claims, in order, each part under its heading; and the count in words. */
async function seen(page: Page) {
  const { groups, count } = await page.evaluate(() => ({
    groups: [...document.querySelectorAll('.ledger section')]
      .filter((section) => section.checkVisibility())
      .map((section) => {
        const shown = [...section.querySelectorAll('.claim')].filter((claim) =>
          claim.checkVisibility(),
        );
        return `${section.querySelector('h3')?.textContent ?? ''}: ${shown.map(({ id }) => Number(id.slice('claim-'.length))).join(' ')}`;
      }),
    count: document.querySelector('.ledger-count')?.textContent ?? '',
  }));
  return { groups, count };
}

/** Shows a state as going back and forward does, without loading the page anew. */
function goTo(page: Page, state: TheLedgerState): Promise<void> {
  return page.evaluate(
    (query) => {
      history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    writeState(settings, state),
  );
}

const numbersSeen = async (page: Page) =>
  (await seen(page)).groups.flatMap((group) => group.replace(/.*: /, '').split(' ').map(Number));

const numbersOf = (test: (claim: (typeof claims)[number]) => boolean) =>
  claims.filter(test).map(({ number }) => number);

const supportedNow = numbersOf(({ verdictNow }) => verdictNow === 'supported');
const supportedThen = numbersOf(({ verdictThen }) => verdictThen === 'supported');
const all = numbersOf(() => true);

test('without a script the whole ledger stands, and a link by verdict leaves its claims', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  // Nothing of the page's own runs: what is seen is asked for from outside.
  const shown = () =>
    page
      .locator('.claim:visible')
      .evaluateAll((list) => list.map(({ id }) => Number(id.slice('claim-'.length))));
  await page.goto(fileAddress(ledgerPage));
  expect(await shown()).toEqual(all);
  await expect(page.locator('.ledger').locator('input, select, button')).toHaveCount(0);
  const row = page.locator('#verdict-supported');
  await row.getByRole('link', { name: 'supported' }).click();
  expect(await shown()).toEqual(supportedNow);
  await row.getByRole('link', { name: 'On the day' }).click();
  expect(await shown()).toEqual(supportedThen);
  await expect(page.locator('.ledger h3:visible')).toHaveText([
    'The money',
    'The thanks and the blogger',
    'The two words',
    'The two clouds',
    'The bet',
  ]);
  await page.locator('#verdict-disputed').getByRole('link', { name: 'disputed' }).click();
  expect(await shown()).toEqual([16]);
  await expect(page.locator('.ledger h3:visible')).toHaveText(['The two words']);
  await page.getByRole('link', { name: 'All 33 claims' }).click();
  expect(await shown()).toEqual(all);
  await page.goBack();
  expect(await shown()).toEqual([16]);
  await row.getByRole('link', { name: '6', exact: true }).first().click();
  expect(await shown()).toEqual(all);
  await expect(page.locator('#claim-06')).toBeInViewport();
  await context.close();
});

test('without style or script each verdict leads to a list of the claims that bear it', () => {
  const page = readPage(ledgerPage);
  for (const { id, numbers } of [
    { id: 'verdict-supported', numbers: supportedNow },
    { id: 'verdict-supported-on-the-day', numbers: supportedThen },
    { id: 'verdict-open', numbers: [27] },
    { id: 'verdict-disputed-on-the-day', numbers: [16] },
  ]) {
    const list = [...(page.getElementById(id)?.querySelectorAll('a[href^="#claim-"]') ?? [])];
    const own = id.endsWith('day')
      ? list
      : list.filter((link) => !link.closest('[id$="on-the-day"]'));
    expect(
      own.map((link) => Number(link.textContent)),
      id,
    ).toEqual(numbers);
    for (const link of list) {
      const entry = page.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(entry?.classList.contains('claim'), id).toBe(true);
    }
    expect(
      [...page.querySelectorAll('.ledger a')].map((link) => link.getAttribute('href')),
    ).toContain(`#${id}`);
  }
});

test('a hundred states asked for by address are shown as the model has them', async ({ page }) => {
  await page.goto(fileAddress(ledgerPage));
  const texts = await page
    .locator('.claim')
    .evaluateAll((list) => list.map(({ textContent }) => textContent));
  const rows = given.claims.map((row, index) => ({ ...row, text: folded(texts[index] ?? '') }));
  const states = fc.sample(
    fc.record(
      Object.fromEntries(
        Object.entries(settings).map(([name, setting]): [string, fc.Arbitrary<string>] => [
          name,
          setting.kind === 'choice'
            ? fc.oneof(
                { weight: 2, arbitrary: fc.constant(setting.initial) },
                {
                  weight: 1,
                  arbitrary: fc.constantFrom(...setting.options.map(({ value }) => value)),
                },
              )
            : fc.constantFrom('', '', 'amazon', 'MICROSOFT’S', '"april"', '$50 billion', '%zz'),
        ]),
      ),
    ),
    { seed: 12, numRuns: 100 },
  );
  let filtered = 0;
  for (const chosen of states) {
    const state = stateWith(chosen);
    await goTo(page, state);
    const fit = filterClaims(rows, state);
    if (fit.length > 0 && fit.length < 33) filtered += 1;
    expect(await seen(page), JSON.stringify(state)).toEqual({
      groups: groupClaims(fit, state, ordersOf(given)).map(
        ({ key, rows: own }) =>
          `${state.sort === 'post' ? key : headingOf(given, state, key)}: ${own.map(({ number }) => number).join(' ')}`,
      ),
      count: sentenceOf(given, state, fit.length),
    });
    await expect(page.locator('[data-part="problems"]')).toBeHidden();
  }
  expect(filtered).toBeGreaterThan(30);
});

test('a choice is a step in the history, and its link says it', async ({ page, origin }) => {
  await page.goto(`${origin}/some/where/${ledgerPage}`);
  const start = page.url();
  await page.getByLabel('Verdict', { exact: true }).selectOption('supported');
  await page.getByLabel('When').selectOption('on-the-day');
  await page.getByLabel('Since the day').selectOption('moved');
  const undone = '6 of 33 claims: supported on the day and not now.';
  await expect(page.locator('.ledger-count')).toHaveText(undone);
  expect(await numbersSeen(page)).toEqual([8, 11, 17, 21, 24, 29]);
  await expect(page.locator('[data-part="voice"]')).toHaveText(undone);
  await page.getByRole('button', { name: 'Copy this scenario' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
  expect(link).toContain('verdict=supported&when=on-the-day&change=moved&kind=any');
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await numbersSeen(page)).toEqual(all);
  await page.goBack();
  expect(await numbersSeen(page)).toEqual([8, 11, 17, 21, 24, 29]);
  await page.goBack();
  expect(await numbersSeen(page)).toEqual(supportedThen);
  await page.goForward();
  await expect(page.getByLabel('Since the day')).toHaveValue('moved');
  await page.goto(start);
  await page.goto(link);
  await expect(page.locator('.ledger-count')).toHaveText(undone);
});

test('a claim that the address asks for is shown whatever the filter, and that is said', async ({
  page,
}) => {
  await page.goto(addressOf({ verdict: 'supported' }, '#claim-04'));
  const claim = page.locator('#claim-04');
  const quiet = page.locator('[data-part="asked"]');
  await expect(claim).toBeInViewport();
  await expect(quiet).toHaveText(
    'Claim 4 does not fit, and is shown because the address asks for it.',
  );
  expect(await numbersSeen(page)).toEqual([3, 4, 5, 6, 23, 31, 32]);
  await expect(page.locator('.ledger-count')).toHaveText('6 of 33 claims: supported now.');
  // By a number beside its verdict.
  await page
    .locator('#verdict-interpretation')
    .getByRole('link', { name: '9', exact: true })
    .click();
  await expect(page.locator('#claim-09')).toBeInViewport();
  await expect(claim).toBeHidden();
  await expect(quiet).toContainText('Claim 9');
  await page
    .locator('#verdict-supported')
    .getByRole('link', { name: '5', exact: true })
    .first()
    .click();
  await expect(page.locator('#claim-05')).toBeInViewport();
  await expect(quiet).toBeHidden();
});

test('with a script a link by verdict sets the filter, and so does its address', async ({
  page,
}) => {
  await page.goto(`${fileAddress(ledgerPage)}#verdict-supported-on-the-day`);
  expect(await numbersSeen(page)).toEqual(supportedThen);
  await expect(page.getByLabel('When')).toHaveValue('on-the-day');
  await page.locator('#verdict-outdated').getByRole('link', { name: 'outdated' }).click();
  await expect(page.locator('.ledger-count')).toHaveText('5 of 33 claims: outdated now.');
  await expect(page.locator('.ledger-count')).toBeInViewport();
  await page.getByLabel('Verdict', { exact: true }).selectOption('open');
  expect(await numbersSeen(page)).toEqual([27]);
  await page.getByRole('link', { name: 'All 33 claims' }).click();
  expect(await numbersSeen(page)).toEqual(all);
});

test('what an address asks for and cannot be had is named, and the ledger stands', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${addressOf({ verdict: 'open' }).replace('open', '%3Cb%3Etrue')}#claim-99`);
  await expect(page.locator('[data-part="problems"]')).toHaveText(
    'Verdict: “<b>true” is none of the choices; any is shown.',
  );
  expect(await numbersSeen(page)).toEqual(all);
  await page.goto(`${fileAddress(ledgerPage)}?verdict=%E0%A4%A&__proto__=1&search=%00#%`);
  await expect(page.locator('[data-part="problems"]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('by keyboard alone the ledger is searched, sorted and put back', async ({ page }) => {
  await page.goto(`${fileAddress(ledgerPage)}#the-ledger`);
  await page.getByRole('link', { name: 'All 33 claims' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Search the entries')).toBeFocused();
  await page.keyboard.type('listing');
  await expect(page.locator('.ledger-count')).toHaveText(
    /^\d of 33 claims: with “listing” in the entry\.$/,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.type('supp');
  await expect(page.getByLabel('Verdict', { exact: true })).toHaveValue('supported');
  expect(await numbersSeen(page)).toEqual([3]);
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('In the order of')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect((await seen(page)).groups).toEqual(['Supported now: 3']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Reset' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await numbersSeen(page)).toEqual(all);
  expect((await seen(page)).groups[0]).toBe('The money: 1 2 3 4 5 6');
});

test('on a phone of 360 pixels it is touched without a miss and nothing is cut off', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  // A link that was copied here leads to the controls, which say what it asks for.
  await page.goto(addressOf({ verdict: 'open' }, '#ledger'));
  await expect(page.getByLabel('Verdict', { exact: true })).toBeInViewport();
  await expect(page.locator('.ledger-count')).toBeInViewport();
  await page.goto(fileAddress(ledgerPage));
  await page.locator('#verdict-imprecise').getByRole('link', { name: 'imprecise' }).tap();
  await expect(page.locator('.ledger-count')).toBeInViewport();
  await expect(page.locator('.ledger-count')).toHaveText('10 of 33 claims: imprecise now.');
  await page.getByLabel('Chapter', { exact: true }).selectOption('two-clouds');
  expect(await numbersSeen(page)).toEqual([24, 30]);
  await page.getByLabel('Chapter', { exact: true }).selectOption('any');
  await page.getByRole('button', { name: 'Reset' }).tap();
  const faults = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.ledger-sift *, .verdict-key a')];
    const small = all
      .filter((element) => element.matches('input:not([hidden]), select, button, a'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      });
    const scroll = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...small.map(({ outerHTML }) => outerHTML),
      ...(scroll > 0 ? [`scrolls by ${scroll}`] : []),
    ];
  });
  expect(faults).toEqual([]);
  await context.close();
});

for (const width of [320, 768, 1440]) {
  test(`at ${width} pixels nothing moves when the script comes`, async ({ page, origin }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/scripts/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${origin}/${ledgerPage}`, { waitUntil: 'commit' });
    const claim = page.locator('#claim-01');
    await claim.waitFor();
    const before = await claim.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    release();
    await page.waitForLoadState('load');
    await expect(page.locator('.ledger-count')).toHaveText('All 33 claims.');
    const after = await claim.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
  });
}

test('in ten states the ledger is open to everybody', async ({ page }) => {
  // Ten visits in one: a busy machine may need longer for it.
  test.setTimeout(360_000);
  await page.goto(`${fileAddress(ledgerPage)}#claim-04`);
  const states: readonly Partial<TheLedgerState>[] = [
    {},
    { verdict: 'supported' },
    { verdict: 'supported', when: 'on-the-day', change: 'moved' },
    { change: 'same', sort: 'date' },
    { kind: 'term', sort: 'chapter' },
    { chapter: 'two-clouds' },
    { 'as-of': 'products', sort: 'verdict' },
    { sort: 'verdict', when: 'on-the-day' },
    { search: 'amazon' },
    { search: 'no such words' },
  ];
  for (const [index, state] of states.entries()) {
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
    await goTo(page, stateWith(state));
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ preload: false, resultTypes: ['violations'] })
      .include('.ledger')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      JSON.stringify(state),
    ).toEqual([]);
  }
});

const alone = { page: `figures/${theLedger.id}.html`, frame: `embed/${theLedger.id}.html` };
const some = { verdict: 'supported', when: 'on-the-day', change: 'moved' } as const;
const someInWords = '6 of 33 claims: supported on the day and not now.';

test('on its own page and in a frame it is the ledger of the chapter, word for word', () => {
  const own = (path: string) => readPage(path).querySelector('.ledger');
  const claimsIn = (path: string) =>
    [...(own(path)?.querySelectorAll('.claim, dt, .verdict-key dd') ?? [])].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  for (const path of [alone.page, alone.frame]) {
    expect(claimsIn(path)).toEqual(claimsIn(ledgerPage));
    const text = (readPage(path).querySelector('main')?.textContent ?? '').replaceAll(
      '\u00a0',
      ' ',
    );
    for (const said of [theLedger.title, ...theLedger.assumptions, ...theLedger.leavesOut]) {
      expect(text).toContain(said);
    }
  }
  const listed = [...readPage('figures.html').querySelectorAll('#to-move ~ ul a')];
  expect(listed.map((link) => link.getAttribute('href'))).toEqual(
    ownPages.map(({ id }) => `figures/${id}.html`),
  );
});

test('on its own page its state stands in its own address', async ({ page }) => {
  await page.goto(`${fileAddress(alone.page)}${writeState(settings, stateWith(some))}`);
  await expect(page.locator('.ledger-count')).toHaveText(someInWords);
  await page.getByRole('button', { name: 'Copy this scenario' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
  expect(link).toBe(
    `${fileAddress(alone.page)}${writeState(settings, stateWith(some))}#${theLedger.id}`,
  );
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await numbersSeen(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  expect(await numbersSeen(page)).toEqual([8, 11, 17, 21, 24, 29]);
  await page.locator('#verdict-open').getByRole('link', { name: 'open' }).click();
  expect(await numbersSeen(page)).toEqual([27]);
  expect(new URL(page.url()).searchParams.get('verdict')).toBe('open');
  await page.goto(`${fileAddress(alone.page)}#claim-04`);
  await expect(page.locator('#claim-04')).toBeInViewport();
});

test('in a frame it reacts, is whole without a script, and its links lead to its page', async ({
  page,
  browser,
  origin,
}) => {
  for (const width of [280, 640, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${origin}/${alone.frame}${writeState(settings, stateWith(some))}`);
    await expect(page.locator('.ledger-count')).toHaveText(someInWords);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Copy this scenario' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
  expect(link).toBe(
    `${origin}/${alone.page}${writeState(settings, stateWith(some))}#${theLedger.id}`,
  );
  const quiet = await browser.newContext({ javaScriptEnabled: false });
  const still = await quiet.newPage();
  await still.goto(`${origin}/${alone.frame}`);
  await expect(still.locator('.claim:visible')).toHaveCount(all.length);
  await still.locator('#verdict-open').getByRole('link', { name: 'open' }).click();
  await expect(still.locator('.claim:visible')).toHaveCount(1);
  await quiet.close();
});

test('its page and its frame are light', () => {
  const packed = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length;
  for (const path of [alone.page, alone.frame]) {
    const html = readFileSync(join(folder, path), 'utf8');
    const scripts = [...html.matchAll(/<script src="\.\.\/(scripts\/[^"]+)"/g)].map(
      ([, script = '']) => packed(script),
    );
    expect(packed(path), path).toBeLessThan(30_000);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, size) => sum + size)).toBeLessThan(12_000);
  }
});
