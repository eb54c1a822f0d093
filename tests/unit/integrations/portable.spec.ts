import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeFolderPortable } from '../../../src/integrations/portable.ts';

function aPage({ head = '', body = '' }: { head?: string; body?: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** A built folder with some files, made portable: what a page reads afterwards. */
async function portableSite(
  files: Readonly<Record<string, string>>,
): Promise<(path: string) => Promise<string>> {
  const folder = test.info().outputPath('site');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await makeFolderPortable(folder);
  return (path) => readFile(join(folder, path), 'utf8');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const target = aPage({ body: '<h2 id="before">Before</h2>' });

test('a link from the root is relative and names the file', async () => {
  const read = await portableSite({
    'index.html': aPage({ body: '<a href="/the-round">x</a>' }),
    'the-round.html': target,
  });
  expect(await read('index.html')).toContain('<a href="the-round.html">x</a>');
});

test('a link from a folder climbs out of it', async () => {
  const read = await portableSite({
    'figures/a.html': aPage({ body: '<a href="/the-round">x</a>' }),
    'the-round.html': target,
  });
  expect(await read('figures/a.html')).toContain('<a href="../the-round.html">x</a>');
});

test('a link two folders deep climbs twice', async () => {
  const read = await portableSite({
    'teach/figures/a.html': aPage({ body: '<img src="/favicon.svg" alt="">' }),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(await read('teach/figures/a.html')).toContain('<img src="../../favicon.svg" alt="">');
});

test('a link to a folder names its index', async () => {
  const read = await portableSite({
    'figures/a.html': aPage({ body: '<a href="/">x</a>' }),
    'index.html': target,
  });
  expect(await read('figures/a.html')).toContain('<a href="../index.html">x</a>');
});

test('the place on the page that a link leads to is kept', async () => {
  const read = await portableSite({
    'index.html': aPage({ body: '<a href="/the-round#before">x</a><a href="#y" id="y">y</a>' }),
    'the-round.html': target,
  });
  const html = await read('index.html');
  expect(html).toContain('<a href="the-round.html#before">x</a>');
  expect(html).toContain('<a href="#y" id="y">y</a>');
});

test('a link to another site stays as it is', async () => {
  const link = '<a href="https://openai.com/index/x?a=1&amp;b=2#c">x</a>';
  const read = await portableSite({ 'index.html': aPage({ body: link }) });
  expect(await read('index.html')).toContain(link);
});

test('an address in a style sheet is relative too', async () => {
  const read = await portableSite({
    'figures/a.html': aPage({ head: '<style>@font-face{src:url("/fonts/a.woff2")}</style>' }),
    'fonts/a.woff2': 'font',
  });
  expect(await read('figures/a.html')).toContain('{src:url(../fonts/a.woff2)}');
});

test('the policy stands right after the charset and allows the page its own style and script only', async () => {
  const read = await portableSite({
    'index.html': aPage({
      head: '<style>a{src:url(/a.woff2)}</style><script>document.title</script>',
    }),
    'a.woff2': 'font',
  });
  const policy = [
    "default-src 'none'",
    // The hash is that of the style as it stands in the file, its address already relative.
    `style-src 'self' 'sha256-${sha256('a{src:url(a.woff2)}')}'`,
    `script-src 'self' 'sha256-${sha256('document.title')}'`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  expect(await read('index.html')).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>`,
  );
});

test('a link that leads nowhere is refused, and the page stays as it was', async () => {
  const html = aPage({ body: '<a href="/the-ruond">x</a>' });
  await expect(portableSite({ 'index.html': html })).rejects.toThrow(
    new Error(
      'The site has a dead link. Correct each or publish what it points to:\n' +
        'index.html: "/the-ruond" leads nowhere, no file has that address',
    ),
  );
  expect(await readFile(test.info().outputPath('site', 'index.html'), 'utf8')).toBe(html);
});

test('a link to a place that is not on the page is refused', async () => {
  const files = {
    'index.html': aPage({ body: '<a href="/the-round#after">x</a>' }),
    'the-round.html': target,
  };
  await expect(portableSite(files)).rejects.toThrow(
    new Error(
      'The site has a dead link. Correct each or publish what it points to:\n' +
        'index.html: "/the-round#after" leads nowhere, the-round.html has no element with the id "after"',
    ),
  );
});

test('all dead links are named at once', async () => {
  const files = { 'index.html': aPage({ body: '<a href="/a">x</a><a href="#b">y</a>' }) };
  await expect(portableSite(files)).rejects.toThrow(
    new Error(
      'The site has 2 dead links. Correct each or publish what it points to:\n' +
        'index.html: "/a" leads nowhere, no file has that address\n' +
        'index.html: "#b" leads nowhere, index.html has no element with the id "b"',
    ),
  );
});

test('two elements with one id are refused', async () => {
  const files = { 'index.html': aPage({ body: '<p id="a"></p><p id="a"></p>' }) };
  await expect(portableSite(files)).rejects.toThrow(
    new Error(
      'index.html has two elements with the id "a". A link to it would find only the first: rename one of them.',
    ),
  );
});

test('a style attribute is refused', async () => {
  const files = { 'index.html': aPage({ body: '<p style="color:red"></p>' }) };
  await expect(portableSite(files)).rejects.toThrow(
    new Error(
      "index.html has a style attribute on <p>. The site's Content-Security-Policy ignores it: use a class.",
    ),
  );
});

test('a page without a charset is refused', async () => {
  await expect(portableSite({ 'index.html': '<p>x</p>' })).rejects.toThrow(
    new Error('index.html has no <meta charset>. Build it with the layout Page.astro.'),
  );
});
