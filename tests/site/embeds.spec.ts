import AxeBuilder from '@axe-core/playwright';
import { expect, type Frame, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownPages } from '#components/explore/own-pages.ts';
import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { anyWidthCode, columnCode } from '../../src/pages/_embed-code.ts';
import { embedHeight } from '../../src/pages/_embed-frame.ts';
import { embeds, fileAddress, folder, test as base } from './built-site.ts';

const all: readonly Figure[] = figures;
/** Tall and flat ones, with long words and with a key, light and full. */
const samples = ['the-whole-deal', 'timeline', 'twenty-four-orders', 'budgets', 'session-cost'];

/** What the page of somebody else's says, and under which policy; none unless given. */
const told = { body: '', policy: '' };

/**
 * A site of somebody else's, on loopback like ours: Chromium lets no page of the open web frame one of the
 * reader's own machine.
 */
const test = base.extend<object, { elsewhere: string }>({
  elsewhere: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies off this pattern
    async ({}, use) => {
      const server = createServer((_, response) => {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          ...(told.policy === '' ? {} : { 'content-security-policy': told.policy }),
        });
        response.end(
          `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><style>body{margin:0}main{width:600px}</style><main>${told.body}</main></html>`,
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new TypeError('No port.');
      await use(`http://localhost:${address.port}/`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
});

/** Opens a page of somebody else's with the strictest policy that still shows a frame of ours. */
async function host(page: Page, elsewhere: string, origin: string, body: string): Promise<void> {
  told.body = body;
  told.policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${origin}; object-src ${origin}`;
  await page.goto(elsewhere);
}

/** The embed in a page of somebody else's, when it is whole. */
async function framed(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  if (frame === undefined) throw new TypeError('The page has no frame.');
  await frame.waitForLoadState('load');
  await frame.locator('h1').waitFor();
  return frame;
}

/** What is wrong in a frame, in words, and how many pixels it is taller than what it holds. */
function faultsIn(frame: Frame | Page): Promise<{ faults: readonly string[]; waste: number }> {
  return frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const faults: string[] = [];
    if (scrollWidth > innerWidth) faults.push(`scrolls ${scrollWidth - innerWidth} px sideways`);
    if (scrollHeight > innerHeight) faults.push(`scrolls ${scrollHeight - innerHeight} px down`);
    const drawn = [...document.querySelectorAll('.drawings svg')].filter((svg) =>
      svg.checkVisibility(),
    );
    if (drawn.length !== 1) faults.push(`shows ${drawn.length} drawings`);
    for (const part of document.querySelectorAll('h1, p, li, .drawings svg')) {
      if (!part.checkVisibility()) continue;
      const { left, right, width } = part.getBoundingClientRect();
      const isOut = left < 0 || right > innerWidth + 0.5 || part.scrollWidth > width + 1;
      if (isOut) faults.push(`“${part.textContent.slice(0, 30)}” is cut`);
    }
    const foot = document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0;
    return { faults, waste: innerHeight - foot - 12 };
  });
}

test('every figure has an embed of less than 30 KB, its font in it', () => {
  const own = all.map(({ id }) => `embed/${id}.html`);
  const others = ownPages.map(({ id }) => `embed/${id}.html`);
  expect(embeds).toEqual([...own, ...others].sort());
  const sizes = own.map((path) => brotliCompressSync(readFileSync(join(folder, path))).length);
  expect(Math.max(...sizes)).toBeLessThan(30_000);
});

for (const figure of all) {
  test(`${figure.id}: its embed is as tall as was reckoned, and whole at any width`, async ({
    page,
  }) => {
    await page.goto(fileAddress(`embed/${figure.id}.html`));
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
    });
    expect
      .soft(faces, 'its font may be read')
      .toContainEqual(expect.stringMatching(/Sans"? loaded$/));
    for (const width of [200, 300, 340, 480, 575, 600, 700, 791, 840, 1200, 1600]) {
      const height = embedHeight(figure, width);
      await page.setViewportSize({ width, height });
      const { faults, waste } = await faultsIn(page);
      expect.soft(faults, `${width} × ${height}`).toEqual([]);
      // On the narrowest a browser may save a line by a break at a hyphen, which is not reckoned with.
      const most = width < 300 ? 27 : 3;
      expect.soft(waste, `pixels left at ${width} × ${height}`).toBeLessThan(most);
    }
  });

  test(`${figure.id}: its codes give it a frame that never scrolls`, async ({
    page,
    origin,
    elsewhere,
  }) => {
    const address = `${origin}/embed/${figure.id}.html`;
    const codes = [
      ...[340, 600, 840].map((width) => ({
        html: columnCode(figure, address, width).html,
        widths: [width],
        most: 3,
      })),
      {
        html: anyWidthCode(figure, address),
        widths: [300, 358, 398, 440, 575, 576, 680, 791, 792, 840],
        most: 90,
      },
    ];
    for (const { html, widths, most } of codes) {
      await host(page, elsewhere, origin, html);
      const frame = await framed(page);
      for (const width of widths) {
        await page.addStyleTag({ content: `main{width:${width}px !important}` });
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        const { faults, waste } = await faultsIn(frame);
        expect.soft(faults, `in a column of ${width}`).toEqual([]);
        expect.soft(waste, `pixels left in a column of ${width}`).toBeLessThan(most);
      }
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  for (const shell of ['iframe', 'iframe sandbox', 'object'] as const) {
    test(`an embed works in <${shell}> under another page’s strict policy, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
      browser,
      origin,
      elsewhere,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, colorScheme: 'dark' });
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const id of samples) {
        const address = `${origin}/embed/${id}.html`;
        const size = 'width="600" height="1200" title="A figure"';
        await host(
          page,
          elsewhere,
          origin,
          shell === 'object'
            ? `<object type="text/html" data="${address}" ${size}></object>`
            : `<${shell} src="${address}" ${size}></iframe>`,
        );
        const frame = await framed(page);
        const fonts = await frame.evaluate(async () => {
          await document.fonts.ready;
          const [own] = [...document.fonts].filter(({ family }) => /Sans"?$/.test(family));
          return {
            status: own?.status,
            ground: getComputedStyle(document.documentElement).backgroundColor,
          };
        });
        expect.soft(fonts, id).toEqual({ status: 'loaded', ground: 'rgb(21, 20, 17)' });
        expect.soft((await faultsIn(frame)).faults, id).toEqual([]);
      }
      // A sandbox without permissions says that it ran no script, and that is all that it says.
      const others = messages.filter((text) => !/sandboxed and the 'allow-scripts'/.test(text));
      expect(others).toEqual([]);
      const own = asked.filter((url) => !url.startsWith('data:') && url !== elsewhere);
      expect(own).toEqual(samples.map((id) => `${origin}/embed/${id}.html`));
      await context.close();
    });
  }
}

test('an embed leads home and to its data in a new tab, and search engines to its page', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/some/where/embed/budgets.html`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const links = await page
    .locator('a')
    .evaluateAll((list) =>
      list.map((link) => [
        link.textContent.replaceAll(/\s/g, ' '),
        link.getAttribute('href'),
        link.getAttribute('target'),
        link.getAttribute('rel')?.includes('noopener'),
      ]),
    );
  expect(links).toEqual([
    ['From Who Gets What, edition of 29 November 2026', '../figures/budgets.html', '_blank', true],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', '_blank', true],
    ['Data, CSV', '../figures/budgets.csv', '_blank', true],
  ]);
});

test('an embed tells the page around it its height, and again when that changes', async ({
  page,
  origin,
  elsewhere,
}) => {
  const address = `${origin}/embed/session-cost.html`;
  told.policy = '';
  told.body = `<script>said=[];addEventListener('message',(event)=>said.push(event.data))</script><iframe src="${address}" width="600" height="150"></iframe>`;
  await page.goto(elsewhere);
  const said = () => page.evaluate<unknown>('said.at(-1)');
  const heightAt = (width: number) => ({
    type: 'who-gets-what:height',
    id: 'session-cost',
    height: embedHeight(all.find(({ id }) => id === 'session-cost') ?? figures[0], width),
  });
  await expect.poll(said).toEqual(heightAt(600));
  await page.locator('iframe').evaluate((frame) => {
    frame.setAttribute('width', '840');
  });
  await expect.poll(said).toEqual(heightAt(840));
});

for (const { id } of ownPages) {
  test(`${id} tells the page around it how tall it is`, async ({ page, origin, elsewhere }) => {
    told.policy = '';
    told.body = `<script>said=[];addEventListener('message',(event)=>said.push(event.data))</script><iframe src="${origin}/embed/${id}.html" width="600" height="150"></iframe>`;
    await page.goto(elsewhere);
    const frame = await framed(page);
    await frame.locator('[data-part="copy"]').first().waitFor();
    await page.locator('iframe').evaluate((element) => {
      element.setAttribute('width', '590');
    });
    const height = () =>
      frame.evaluate(() =>
        Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
      );
    await expect
      .poll(() => page.evaluate<unknown>('said.at(-1)'))
      .toEqual({ type: 'who-gets-what:height', id, height: await height() });
  });
}

for (const path of embeds) {
  test(`${path} is open to everybody, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(fileAddress(path));
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ preload: false, resultTypes: ['violations'] })
        .analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
}
