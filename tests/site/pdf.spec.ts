import { chromium, expect, type Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { browserPath } from '#lib/browser-path.ts';
import {
  bookPdf,
  handoutPdf,
  printed,
  setPapers,
  type Printing,
} from '../../src/publish/pdf/print-pdfs.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { chapters as pages, folder, test } from './built-site.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

let browser: Browser;
let printing: Printing;
let bytes: Uint8Array;
let pdf: Pdf;

const pageOf = (path: string) => readFileSync(join(folder, path), 'utf8');

/** The chapters’ pages in the order of the book. */
const chapters = pages.toSorted((former, latter) => numberOf(former) - numberOf(latter));

function numberOf(path: string): number {
  return Number(/class="chapter-number">\s*Chapter (\d+)/.exec(pageOf(path))?.[1]);
}

const one = handoutPdf(chapters[0]?.replace('.html', '') ?? '');

async function print(path: string): Promise<Uint8Array> {
  const document = printing.documents.get(path);
  if (document === undefined) throw new RangeError(`Nothing is printed as ${path}.`);
  return printed(browser, document, printing);
}

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath() ?? '' });
  printing = await setPapers(readSite(folder), undefined);
  bytes = await print(bookPdf);
  pdf = await getDocumentProxy(Uint8Array.from(bytes));
});

test.afterAll(async () => {
  await pdf.loadingTask.destroy();
  await browser.close();
});

/** Words without blanks, as a PDF and a page can be compared. */
function letters(text: string): string {
  return text.replaceAll(/[\s\u00ad]+/g, '');
}

function unescaped(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'");
}

/** The headings of one level in a chapter’s own text. */
function sectionsOf(path: string): readonly string[] {
  const html = pageOf(path);
  const main = html.slice(html.indexOf('class="chapter-body"'), html.lastIndexOf('</main>'));
  return [...main.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text = '']) =>
    letters(unescaped(text)),
  );
}

function titleOf(path: string): string {
  return letters(unescaped(/<h1[^>]*>(.*?)<\/h1>/s.exec(pageOf(path))?.[1] ?? ''));
}

/** What stands on a page of the PDF, with where it stands. */
async function textItems(number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && Array.isArray(item.transform)
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
      : [],
  );
}

/** Every link of a page that leads to a place in the book: where it can be clicked, and to which page. */
async function linksOf(number: number) {
  const page = await pdf.getPage(number);
  const links: { name: string; rect: readonly number[]; leadsTo: number }[] = [];
  for (const annotation of await page.getAnnotations()) {
    const { dest, rect } = annotation as { dest?: unknown; rect: readonly number[] };
    if (typeof dest !== 'string') continue;
    const place: unknown = await pdf.getDestination(dest);
    if (!Array.isArray(place)) throw new RangeError(`${dest} is no place of the book.`);
    const leadsTo = (await pdf.getPageIndex(place[0] as { num: number; gen: number })) + 1;
    links.push({ name: dest, rect, leadsTo });
  }
  return links;
}

test('it is tagged, in English, named, and lists chapters and sections in its outline', async () => {
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Author: 'Who Gets What', Language: 'en' });
  expect(String((info as { Title?: unknown }).Title)).toMatch(/^Who Gets What: /);
  const outline = await pdf.getOutline();
  const listed = outline.map(({ title, items }) => ({
    title: letters(title),
    sections: items.map((item: { title: string }) => letters(item.title)),
  }));
  const behind = ['Glossary', 'About', 'Corrections', 'Sources'];
  expect(listed.map(({ title }) => title)).toEqual([
    'WhoGetsWhat',
    'Contents',
    ...chapters.map(titleOf),
    ...behind,
  ]);
  for (const chapter of chapters) {
    const { sections } = listed.find(({ title }) => title === titleOf(chapter)) ?? {};
    expect(sections?.slice(0, -1), chapter).toEqual(sectionsOf(chapter));
  }
});

test('every page number in its contents is that of the page it leads to', async () => {
  let checked = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const items = await textItems(number);
    if (!items.some(({ text }) => /^(?:Contents|Chapter \d+)$/.test(text))) continue;
    for (const { name, rect, leadsTo } of await linksOf(number)) {
      if (/--(?:fact|source|to)[.-]/.test(name)) continue;
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      const words = items
        .filter(({ x, y }) => x >= left - 1 && x <= right && y >= bottom && y <= top)
        .map(({ text }) => text)
        .join(' ')
        .trim();
      expect(Number(/\d+$/.exec(words)?.[0]), `${words} on page ${number}`).toBe(leadsTo);
      checked += 1;
    }
  }
  const all = chapters.flatMap((chapter) => sectionsOf(chapter)).length;
  // Each section stands in the contents and on the sheet that opens its chapter.
  expect(checked).toBeGreaterThan(2 * all - 2 * chapters.length);
});

test('no link leads to a file, or to the place where it was printed', () => {
  const raw = Buffer.from(bytes).toString('latin1');
  expect(raw).not.toMatch(/file:|paper\.invalid|who-gets-what\.example/);
  expect(raw).toContain('/URI');
});

test('every font is in it', () => {
  const raw = Buffer.from(bytes).toString('latin1');
  const fonts = [...raw.matchAll(/\/Type \/Font\n\/FontDescriptor (\d+) 0 R/g)];
  const missing = fonts.filter(([, descriptor = '']) => {
    const from = raw.indexOf(`\n${descriptor} 0 obj`);
    return !raw.slice(from, raw.indexOf('endobj', from)).includes('/FontFile2 ');
  });
  expect(fonts.length).toBeGreaterThan(4);
  expect(missing).toEqual([]);
});

test('every figure is described to who cannot see it', async () => {
  const told = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { alt, children } = node as { alt?: unknown; children?: readonly unknown[] };
    if (typeof alt === 'string') told.add(letters(alt));
    for (const child of children ?? []) walk(child);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    walk(await (await pdf.getPage(number)).getStructTree());
  }
  const described = chapters.flatMap((chapter) =>
    [
      ...pageOf(chapter).matchAll(/class="(?:drawings|opening)" role="img" aria-label="([^"]*)"/g),
    ].map(([, text = '']) => letters(unescaped(text))),
  );
  expect(described.length).toBeGreaterThan(2 * chapters.length);
  expect(described.filter((text) => !told.has(text))).toEqual([]);
});

test('its text stands in the order of the chapter', async () => {
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    text += letters((await textItems(number)).map((item) => item.text).join(''));
  }
  for (const chapter of chapters) {
    const html = pageOf(chapter);
    const body = html.slice(
      html.indexOf('class="chapter-body"'),
      html.indexOf('class="apparatus"'),
    );
    const beginnings = [...body.matchAll(/<p id="p-[^"]*">([^<]{20,}?)(?=<)/g)].map(
      ([, words = '']) => letters(unescaped(words)).slice(0, 24),
    );
    expect(beginnings.length, chapter).toBeGreaterThan(4);
    let at = text.indexOf(beginnings[1] ?? '');
    for (const words of beginnings.slice(1)) {
      const next = text.indexOf(words, at);
      expect(next, `${words} in ${chapter}`).toBeGreaterThanOrEqual(at);
      expect(next).toBeGreaterThan(-1);
      at = next;
    }
  }
});

test('a handout holds its chapter alone, and is printed the same twice', async () => {
  const first = await print(one);
  const handout = await getDocumentProxy(Uint8Array.from(first));
  const outline = await handout.getOutline();
  expect(outline.map(({ title }) => letters(title))).toEqual([titleOf(chapters[0] ?? '')]);
  await handout.loadingTask.destroy();
  expect(Buffer.from(await print(one)).equals(Buffer.from(first))).toBe(true);
});
