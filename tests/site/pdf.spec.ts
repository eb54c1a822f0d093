import { chromium, expect, type Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
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
    expect(sections?.slice(0, -2), chapter).toEqual(sectionsOf(chapter));
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

/** The objects of a PDF as it writes them, by their names. */
async function objectsOf(pdfBytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { context } = await PDFDocument.load(pdfBytes, { updateMetadata: false });
  return new Map(
    context
      .enumerateIndirectObjects()
      .map(([name, object]) => [name.toString(), object.toString().replace(/\nstream\n.*/s, '')]),
  );
}

test('no link leads to a file, or to the place where it was printed', async () => {
  const all = [...(await objectsOf(bytes)).values()].join('\n');
  expect(all).not.toMatch(/file:|paper\.invalid|who-gets-what\.example/);
  expect(all).toContain('/URI');
});

test('every font is in it', async () => {
  const objects = await objectsOf(bytes);
  const descriptors = [...objects.values()].flatMap(
    (object) => /\/Type \/Font\n\/FontDescriptor (\d+ \d+ R)/.exec(object)?.[1] ?? [],
  );
  expect(descriptors.length).toBeGreaterThan(4);
  const missing = descriptors.filter((name) => objects.get(name)?.includes('/FontFile2 ') !== true);
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
  const text = await lettersFrom(1, pdf.numPages);
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

/** The text of some pages, without blanks, in the order in which it is tagged. */
async function lettersFrom(first: number, last: number): Promise<string> {
  let text = '';
  for (let number = first; number <= last; number += 1) {
    text += letters((await textItems(number)).map((item) => item.text).join(''));
  }
  return text;
}

test('no question is answered before it is asked: what is right stands behind the notes', async () => {
  const text = await lettersFrom(1, pdf.numPages);
  for (const chapter of chapters) {
    const html = pageOf(chapter);
    const questions = [...html.matchAll(/<li id="sc\.[^"]*">(.*?)<\/li>/gs)].map(
      ([, question = '']) => question,
    );
    expect(questions.length, chapter).toBeGreaterThan(3);
    const asked = questions.map((question) => {
      const stem = /<p>(.*?)<\/p>/s.exec(question)?.[1] ?? '';
      return text.indexOf(letters(unescaped(stem)));
    });
    const last = Math.max(...asked);
    expect(Math.min(...asked), chapter).toBeGreaterThan(0);
    for (const question of questions) {
      for (const [, why = ''] of question.matchAll(/<\/b>(.*?)<\/p>/gs)) {
        const told = text.lastIndexOf(letters(unescaped(why)));
        expect(told, `“${why.trim()}” in ${chapter}`).toBeGreaterThan(last);
      }
    }
  }
});

test('its contents take one page, and no page is nearly empty but where a part ends', async () => {
  const beginnings = new Set<number>();
  for (const { dest } of await pdf.getOutline()) {
    const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    if (!Array.isArray(place)) continue;
    beginnings.add((await pdf.getPageIndex(place[0] as { num: number; gen: number })) + 1);
  }
  // Cover, the page behind it, and the contents stand before the first chapter.
  expect([...beginnings].sort((one, other) => one - other).slice(0, 3)).toEqual([1, 3, 4]);
  const empty: number[] = [];
  for (let number = 2; number <= pdf.numPages; number += 1) {
    // Running heads and the page’s number stand outside.
    const heights = (await textItems(number)).map(({ y }) => y).filter((y) => y > 66 && y < 766);
    const isLast = beginnings.has(number + 1) || number === pdf.numPages;
    if (!isLast && Math.min(...heights) > 560) empty.push(number);
  }
  expect(empty).toEqual([]);
});

test('a handout holds its chapter alone, and is printed the same twice', async () => {
  const first = await print(one);
  const handout = await getDocumentProxy(Uint8Array.from(first));
  const outline = await handout.getOutline();
  expect(outline.map(({ title }) => letters(title))).toEqual([titleOf(chapters[0] ?? '')]);
  await handout.loadingTask.destroy();
  expect(Buffer.from(await print(one)).equals(Buffer.from(first))).toBe(true);
});
