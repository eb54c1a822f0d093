import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { casesOf } from '#components/explore/cases.ts';
import type { Explorable } from '#components/explore/define-explorable.ts';
import { explorables } from '#components/explore/explorables.ts';
import { holdTogether, rowsMarkup } from '#components/explore/markup.ts';
import { writeState } from '#components/explore/read-state.ts';
import { initialState, type AnyState } from '#components/explore/settings.ts';
import { fileAddress, folder, test } from './built-site.ts';

/** Any value that a setting may have. */
function anyValue(setting: Explorable['model']['settings'][string]): fc.Arbitrary<number | string> {
  if (setting.kind === 'choice')
    return fc.constantFrom(...setting.options.map(({ value }) => value));
  const { min, max, step } = setting;
  return fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => Number((min + steps * step).toFixed(6)));
}

/** The same random states in every run, the ends of every range among them. */
function statesOf({ model: { settings } }: Explorable, count: number): readonly AnyState[] {
  const initial = initialState(settings);
  const ends = Object.entries(settings).flatMap(([name, setting]) =>
    setting.kind === 'number'
      ? [setting.min, setting.max].map((end) => ({ ...initial, [name]: end }))
      : [],
  );
  const random = fc.record(
    Object.fromEntries(
      Object.entries(settings).map(([name, setting]) => [name, anyValue(setting)]),
    ),
  );
  return [...ends, ...fc.sample(random, { numRuns: count, seed: 110 })].slice(0, count);
}

const pageOf = ({ model: { id } }: Explorable) => `figures/${id}.html`;

function rootOf(page: Page, { model: { id } }: Explorable): Locator {
  return page.locator(`[id="${id}"]`);
}

/** What is shown of a state, in the browser. */
interface Shown {
  readonly sentence: string;
  readonly rows: string;
  readonly shapes: string;
  readonly height: string;
  readonly name: string;
}

/** What the one outcome that is seen shows. */
function shownIn(root: Locator): Promise<Shown> {
  return root.evaluate((element) => {
    const outcome = [
      ...element.querySelectorAll<HTMLElement>('.explore-outcomes div:has(> [data-part])'),
    ].find((one) => one.checkVisibility());
    // With a script the words stand with the controls.
    const part = (name: string) =>
      (outcome ?? element).querySelector(`[data-part="${name}"]`) ??
      element.querySelector(`.explore-controls [data-part="${name}"]`);
    const svg = part('picture')?.querySelector('svg');
    return {
      sentence: part('sentence')?.textContent.trim() ?? '',
      rows: part('rows')?.innerHTML.trim() ?? '',
      shapes: svg?.innerHTML.trim() ?? '',
      height: svg?.getAttribute('height') ?? '',
      name: part('picture')?.getAttribute('aria-label') ?? '',
    };
  });
}

/** What a state is to show, by the functions of the build, as a browser writes markup down. */
async function expected(page: Page, explorable: Explorable, state: AnyState): Promise<Shown> {
  const { sentence, rows, drawing } = explorable.model.outcome(state);
  const markup = rowsMarkup(
    rows,
    explorable.columns.map(({ isNumeric }) => isNumeric ?? false),
  );
  const written = await page.evaluate(
    ([body, shapes]) => {
      const holder = new DOMParser().parseFromString(
        `<table><tbody>${body}</tbody></table><svg>${shapes}</svg>`,
        'text/html',
      );
      return {
        rows: holder.querySelector('tbody')?.innerHTML.trim() ?? '',
        shapes: holder.querySelector('svg')?.innerHTML.trim() ?? '',
      };
    },
    [markup, drawing.shapes] as const,
  );
  return {
    sentence: holdTogether(sentence),
    ...written,
    height: String(drawing.height),
    name: sentence,
  };
}

/** What a state is to say, as pages have it. */
function saidOf(model: Explorable['model'], state: AnyState): string {
  return holdTogether(model.outcome(state).sentence);
}

/** Goes to a state on the page that is open, as one step back in its history would. */
async function goTo(
  page: Page,
  { model: { settings } }: Explorable,
  state: AnyState,
): Promise<void> {
  await page.evaluate(
    (query) => {
      history.replaceState(null, '', query === '' ? location.pathname : query);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    writeState(settings, state),
  );
}

/** Sets one control as a hand would: the value, then the events that a browser sends. */
async function set(root: Locator, id: string, name: string, value: number | string): Promise<void> {
  await root.evaluate(
    (element, [control, text]) => {
      const controls = [
        ...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${control}"]`),
      ];
      const one =
        controls.find((candidate) => candidate.type === 'radio' && candidate.value === text) ??
        controls[0];
      if (one instanceof HTMLInputElement && one.type === 'radio') one.checked = true;
      else if (one) one.value = text;
      one?.dispatchEvent(new Event('input', { bubbles: true }));
      one?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [`${id}.${name}`, String(value)] as const,
  );
}

for (const explorable of explorables) {
  const { model } = explorable;
  const { id, settings } = model;

  test.describe(id, () => {
    test('what the script shows first is what was built, mark for mark', async ({
      page,
      browser,
      origin,
    }) => {
      const quiet = await browser.newContext({ javaScriptEnabled: false });
      const before = await quiet.newPage();
      await before.goto(`${origin}/${pageOf(explorable)}`);
      const built = await shownIn(rootOf(before, explorable));
      await quiet.close();
      await page.goto(`${origin}/${pageOf(explorable)}`);
      await expect(rootOf(page, explorable).getByRole('button', { name: 'Reset' })).toBeVisible();
      expect(await shownIn(rootOf(page, explorable))).toEqual(built);
      expect(built.sentence).toBe(saidOf(model, initialState(settings)));
      // What stands there for readers without a script is not to be seen, its markup least of all.
      expect(await rootOf(page, explorable).innerText()).not.toMatch(/<\w|data-case/);
    });

    test('a hundred states show in the browser what the build makes of them', async ({
      page,
      origin,
    }) => {
      await page.goto(`${origin}/${pageOf(explorable)}`);
      const root = rootOf(page, explorable);
      for (const state of statesOf(explorable, 100)) {
        for (const [name, value] of Object.entries(state)) await set(root, id, name, value);
        expect(await shownIn(root), JSON.stringify(state)).toEqual(
          await expected(page, explorable, state),
        );
      }
    });

    test('without a script every state that was drawn can be chosen', async ({
      browser,
      origin,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${origin}/${pageOf(explorable)}`);
      const root = rootOf(page, explorable);
      const cases = casesOf(explorable);
      expect(cases.length).toBeGreaterThan(1);
      for (const { state, checked } of cases.toReversed()) {
        // With the script off nothing listens: what shows is the style sheet's doing alone.
        await root.evaluate((element, names) => {
          for (const [name, value] of names) {
            const query = `[name="${name}"][value="${value}"]`;
            const radio = element.querySelector<HTMLInputElement>(query);
            if (radio?.checkVisibility()) radio.checked = true;
          }
        }, checked);
        expect((await shownIn(root)).sentence).toBe(saidOf(model, state));
      }
      // Nothing is offered that would do nothing.
      expect(await root.getByRole('slider').count()).toBe(0);
      expect(await root.getByRole('button').count()).toBe(0);
      await context.close();
    });

    test('a link leads to a scenario, back undoes, and a copy says the same', async ({ page }) => {
      const { state } = explorable.surprise;
      await page.goto(fileAddress(pageOf(explorable)));
      const root = rootOf(page, explorable);
      const first = await shownIn(root);
      await root.getByRole('button', { name: 'Show it' }).click();
      expect((await shownIn(root)).sentence).toBe(saidOf(model, state));
      expect(new URL(page.url()).search).toBe(writeState(settings, state));
      await page.reload();
      expect((await shownIn(root)).sentence).toBe(saidOf(model, state));
      await root.getByRole('button', { name: 'Copy this scenario' }).click();
      const link = await root.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
      expect(link).toBe(`${fileAddress(pageOf(explorable))}${writeState(settings, state)}#${id}`);
      await page.goBack();
      expect(await shownIn(root)).toEqual(first);
      await page.goForward();
      await root.getByRole('button', { name: 'Reset' }).click();
      expect(await shownIn(root)).toEqual(first);
      expect(new URL(page.url()).search).toBe('');
    });

    test('a hostile address is named in one quiet line, and runs nothing', async ({
      page,
      origin,
    }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      const query = new URLSearchParams(
        Object.keys(settings).map((name) => [name, '<img src=x onerror=alert(1)>']),
      );
      await page.goto(`${origin}/${pageOf(explorable)}?${query.toString()}`);
      const root = rootOf(page, explorable);
      await expect(root.locator('.explore-problems')).toContainText('<img src=x');
      expect(await root.locator('img').count()).toBe(0);
      expect((await shownIn(root)).sentence).toBe(saidOf(model, initialState(settings)));
      expect(problems).toEqual([]);
    });

    for (const [name, setting] of Object.entries(settings)) {
      if (setting.kind !== 'number') continue;
      test(`${name}: what cannot be becomes the nearest that can, and that is said`, async ({
        page,
        origin,
      }) => {
        await page.goto(`${origin}/${pageOf(explorable)}`);
        const root = rootOf(page, explorable);
        const field = root.getByRole('spinbutton', { name: setting.label, exact: true });
        await field.fill(String(setting.max * 10 + setting.step));
        await field.press('Tab');
        expect(await field.inputValue()).toBe(String(setting.max));
        await expect(root.locator('.explore-problems')).toContainText(`is shown as ${setting.max}`);
        expect(new URL(page.url()).searchParams.get(name)).toBe(String(setting.max));
        // All that is done to one control is one step back.
        const steps = await page.evaluate(() => history.length);
        const slider = root.getByRole('slider', { name: setting.label, exact: true });
        await slider.focus();
        for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await slider.press(key);
        expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(steps + 1);
      });
    }

    test('nothing leaves a phone whose reader has set large letters', async ({
      browser,
      origin,
    }) => {
      const context = await browser.newContext({
        bypassCSP: true,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(`${origin}/${pageOf(explorable)}`);
      await page.addStyleTag({ content: 'html{font-size:200%}' });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(0);
      await context.close();
    });

    test('nothing moves when its script comes, wherever a link leads', async ({
      browser,
      origin,
    }) => {
      for (const width of [360, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        await page.goto(`${origin}/${pageOf(explorable)}#${id}`);
        await expect(rootOf(page, explorable).getByRole('button', { name: 'Reset' })).toBeVisible();
        const moved = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) => {
                const shifts = list
                  .getEntries()
                  .map((entry) => ('value' in entry ? Number(entry.value) : 0));
                done(shifts.reduce((sum, shift) => sum + shift, 0));
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => {
                done(0);
              }, 300);
            }),
        );
        expect(moved, `${width} px`).toBeLessThan(0.005);
        await page.close();
      }
    });

    test('no fault of access in ten states, by day and by night, narrow and wide', async ({
      page,
      origin,
    }) => {
      await page.goto(`${origin}/${pageOf(explorable)}`);
      for (const [index, state] of statesOf(explorable, 10).entries()) {
        await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
        await page.setViewportSize({ width: index % 3 === 0 ? 320 : 1280, height: 800 });
        await goTo(page, explorable, state);
        const { violations } = await new AxeBuilder({ page }).include(`[id="${id}"]`).analyze();
        expect(
          violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]),
        ).toEqual([]);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(tooWide, JSON.stringify(state)).toBe(0);
      }
    });

    test('no letter leaves its drawing at any width, and none lies on another', async ({
      page,
      origin,
    }) => {
      await page.goto(`${origin}/${pageOf(explorable)}`);
      for (const width of [280, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const state of [...statesOf(explorable, 12), explorable.surprise.state]) {
          await goTo(page, explorable, state);
          const faults = await rootOf(page, explorable)
            .locator('[data-part="picture"] svg')
            .first()
            .evaluate((svg) => {
              const frame = svg.getBoundingClientRect();
              const texts = [...svg.querySelectorAll('text')].map((text) => ({
                says: text.textContent,
                box: text.getBoundingClientRect(),
              }));
              const out = texts
                .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
                .map(({ says }) => `leaves: ${says}`);
              const over = texts.flatMap(({ says, box }, index) =>
                texts
                  .slice(index + 1)
                  .filter(
                    ({ box: other }) =>
                      Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
                  )
                  .map((other) => `${says} lies on ${other.says}`),
              );
              return [...out, ...over];
            });
          expect(faults, `${width} px, ${JSON.stringify(state)}`).toEqual([]);
        }
      }
    });

    test('controls can be hit by a finger and reached by keys alone', async ({ page, origin }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${origin}/${pageOf(explorable)}`);
      const root = rootOf(page, explorable);
      const small = await root
        .locator('input:visible, select:visible, button:visible, summary:visible')
        .evaluateAll((controls) =>
          controls
            .map((control) => control.closest('label') ?? control)
            .map(
              (control) =>
                [control.outerHTML.slice(0, 80), control.getBoundingClientRect()] as const,
            )
            .filter(([, { width, height }]) => width < 24 || height < 24)
            .map(([html]) => html),
        );
      expect(small).toEqual([]);
      const names = await root
        .locator('input:visible, select:visible')
        .evaluateAll(
          (controls) =>
            new Set(
              controls.map((control) =>
                control.getAttribute('type') === 'radio'
                  ? control.getAttribute('name')
                  : control.outerHTML,
              ),
            ).size,
        );
      await root.locator('summary, input, select').first().focus();
      const reached = new Set<string>();
      for (let presses = 0; presses < names + 12; presses += 1) {
        const key = await page.evaluate(() => {
          const { activeElement: active } = document;
          return active instanceof HTMLInputElement && active.type === 'radio'
            ? active.name
            : (active?.outerHTML ?? '');
        });
        reached.add(key);
        await page.keyboard.press('Tab');
      }
      expect(reached.size).toBeGreaterThanOrEqual(names);
    });

    test('the embed is whole without permission to run, and reacts with it', async ({
      page,
      browser,
      origin,
    }) => {
      const address = `embed/${id}.html`;
      const html = readFileSync(join(folder, address));
      const scripts = [...html.toString().matchAll(/<script src="\.\.\/(scripts\/[^"]+)"/g)].map(
        ([, path = '']) => readFileSync(join(folder, path)),
      );
      const packed = [html, ...scripts, readFileSync(join(folder, 'explore.css'))].map(
        (bytes) => brotliCompressSync(bytes).length,
      );
      expect(packed.reduce((sum, size) => sum + size)).toBeLessThan(
        // A frame as other figures have it, and the script of a page with explorables.
        30_000 + 12_000,
      );
      for (const width of [280, 640, 1100]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${origin}/${address}${writeState(settings, explorable.surprise.state)}`);
        expect((await shownIn(rootOf(page, explorable))).sentence).toBe(
          saidOf(model, explorable.surprise.state),
        );
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      const quiet = await browser.newContext({ javaScriptEnabled: false });
      const still = await quiet.newPage();
      await still.goto(`${origin}/${address}`);
      expect((await shownIn(rootOf(still, explorable))).sentence).toBe(
        saidOf(model, initialState(settings)),
      );
      await quiet.close();
    });

    test('its script is light', () => {
      const html = readFileSync(join(folder, pageOf(explorable)), 'utf8');
      const scripts = [...html.matchAll(/<script src="\.\.\/(scripts\/[^"]+)"/g)].map(
        ([, path = '']) => brotliCompressSync(readFileSync(join(folder, path))).length,
      );
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.reduce((sum, size) => sum + size)).toBeLessThan(12_000);
    });
  });
}

test('a record that closes leaves what was set in the text, and the address says it', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/the-round.html`);
  await page.locator('main a.fact').first().click();
  await expect(page.locator('.panel:target')).toBeVisible();
  await set(page.locator('#the-cap-table'), 'the-cap-table', 'new-money', 122);
  await expect(page.locator('.panel:target')).toHaveCount(0);
  await expect(page.locator('#the-cap-table [data-part="sentence"]')).toContainText('$122');
  expect(new URL(page.url()).searchParams.get('new-money')).toBe('122');
  expect(new URL(page.url()).hash).toBe('');
});
