import { expect, type Page } from '@playwright/test';
import { teaching } from '#data/teaching/index.ts';
import { overview } from '#data/teaching/overview.ts';
import { plainWords } from '#lib/teaching-words.ts';
import { fileAddress, pages, test } from './built-site.ts';
import { plain, readPage } from './prose.ts';

const teachers = teaching.map(({ chapter }) => `teach/${chapter}.html`);

/** Opens a page as it is printed on a sheet whose margins leave so many pixels. */
async function printed(page: Page, path: string, paper: { width: number; height: number }) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await page.goto(fileAddress(path));
}

test('every page leads to the page for teachers, which leads to a page for each chapter', () => {
  for (const path of pages) {
    const up = '../'.repeat(path.split('/').length - 1);
    const link = readPage(path).querySelector('.site-foot a[href$="teach.html"]');
    expect.soft(link?.getAttribute('href')?.endsWith('teach.html'), path).toBe(true);
    if (path !== '404.html') expect.soft(link?.getAttribute('href'), path).toBe(`${up}teach.html`);
  }
  const list = [...readPage('teach.html').querySelectorAll('.teach-chapters a')];
  expect(list.map((link) => link.getAttribute('href'))).toEqual(teachers);
});

test('a teacher’s page has all that there is to teach its chapter with', () => {
  for (const { chapter, ...own } of teaching) {
    const page = readPage(`teach/${chapter}.html`);
    const words = plain(page.querySelector('main')?.textContent ?? '');
    const wanted = [
      ...own.objectives,
      ...[own.opener, own.activity].flatMap(({ title, steps }) => [title, ...steps]),
      ...own.misunderstandings.flatMap(({ says, answer }) => [says, answer]),
      ...own.reading.map(({ goodFor }) => goodFor),
      ...own.questions.flatMap((question) => [
        question.stem,
        question.answer,
        ...(question.level === 'judge' ? question.rubric.map(({ does }) => does) : []),
      ]),
      ...(own.worksheet?.steps.map(({ task }) => task) ?? []),
    ].map((text) => plain(plainWords(text)));
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
    for (const question of own.questions) {
      const item = page.querySelector(`[id="${question.id}"]`);
      const links = [...(item?.querySelectorAll('.said-at a') ?? [])];
      expect
        .soft(
          links.map((link) => link.getAttribute('href')),
          question.id,
        )
        .toEqual(question.answeredBy.map((id) => `../${chapter}.html#${id}`));
      expect.soft(item?.querySelector('details')?.hasAttribute('open'), question.id).toBe(false);
    }
  }
});

test('five questions for Monday stand with their answers on the page for teachers', () => {
  const items = [...readPage('teach.html').querySelectorAll('.questions > li')];
  expect(items).toHaveLength(overview.monday.length);
  for (const item of items) {
    expect(item.querySelector('details')?.textContent).toMatch(/Where it is said/);
  }
});

test('an answer opens without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(fileAddress('teach/the-round.html'));
  const first = page.locator('.questions > li').first();
  await expect(first.locator('details > div')).toBeHidden();
  await first.locator('summary').click();
  await expect(first.locator('details > div')).toBeVisible();
  await context.close();
});

for (const [paper, size] of Object.entries({
  A4: { width: 642, height: 979 },
  Letter: { width: 664, height: 911 },
})) {
  test(`on ${paper} the class has a sheet of questions alone, and its teacher every answer on the next`, async ({
    page,
  }) => {
    for (const path of ['teach.html', ...teachers]) {
      await printed(page, path, size);
      const found = await page.evaluate(() => {
        const answers = [...document.querySelectorAll('.questions details > div')];
        const sheet = document.querySelector('.sheet');
        const breaks = ['.sheet', '.asked'].map((name) => {
          const element = document.querySelector(name);
          return element && getComputedStyle(element).breakBefore;
        });
        return {
          breaks,
          height: sheet?.getBoundingClientRect().height ?? Infinity,
          asked: sheet?.querySelectorAll('li').length,
          hidden: answers.filter((answer) => !answer.checkVisibility()).length,
          flat: answers.filter((answer) => answer.getBoundingClientRect().height < 20).length,
          count: answers.length,
        };
      });
      expect.soft(found, path).toMatchObject({
        breaks: ['page', 'page'],
        ...{ asked: found.count, hidden: 0, flat: 0 },
      });
      expect.soft(found.height, path).toBeLessThan(size.height);
    }
  });

  test(`on ${paper} the worksheet begins a sheet and has lines to write on`, async ({ page }) => {
    await printed(page, 'teach/the-post-checked.html', size);
    const lines = page.locator('.worksheet .ruled i');
    const steps = teaching.flatMap(({ worksheet }) => worksheet?.steps ?? []);
    await expect(lines).toHaveCount(steps.reduce((sum, step) => sum + step.lines, 0));
    const { heights, rule, begins } = await lines.evaluateAll((all) => ({
      heights: all.map((line) => line.getBoundingClientRect().height),
      rule: all.map((line) => getComputedStyle(line).borderBlockEndStyle),
      begins: getComputedStyle(document.querySelector('.worksheet') ?? document.body).breakBefore,
    }));
    // A hand needs eight millimetres.
    expect(Math.min(...heights)).toBeGreaterThan(30);
    expect([...new Set(rule)]).toEqual(['solid']);
    expect(begins).toBe('page');
  });
}

test('on a screen nothing is shown that is for paper', async ({ page }) => {
  for (const path of ['teach.html', 'teach/the-post-checked.html']) {
    await page.goto(fileAddress(path));
    for (const name of ['.sheet', '.sheet-name', '.sheet-source', '.ruled', '.teach-unopened']) {
      const shown = await page
        .locator(name)
        .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
      expect.soft(shown, `${path} ${name}`).toBe(0);
    }
  }
});
