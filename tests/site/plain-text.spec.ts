import { expect } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { chapters, fileAddress, folder, pages, test } from './built-site.ts';
import { below, readPage } from './prose.ts';

/** Elements that stand in a line: where one ends and another begins, only a blank parts their words. */
const inLine = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup svg text tspan time u var'.split(
    ' ',
  ),
);
const unread = new Set(['head', 'script', 'style', 'template']);

/** Where, without the style sheet, a sentence or a name begins right behind what is no blank. */
function gluedWords(html: string): readonly string[] {
  const glued: string[] = [];
  let before = '';
  let isCrossed = false;
  let hidden = 0;
  const cross = (tag: string, depth: number) => {
    isCrossed = true;
    if (unread.has(tag)) hidden += depth;
    if (!inLine.has(tag)) before = '';
  };
  const parser = new Parser({
    onopentag: (tag) => {
      cross(tag, 1);
    },
    onclosetag: (tag) => {
      cross(tag, -1);
    },
    ontext(text) {
      if (hidden > 0) return;
      const isGlued = /[\p{Ll}\p{Nd}.,:;!?)”’·]$/u.test(before) && /^[\p{Lu}\p{Nd}“(·]/u.test(text);
      if (isCrossed && isGlued) glued.push(`${before.slice(-24)}|${text.slice(0, 24)}`);
      before += text;
      isCrossed = false;
    },
  });
  parser.end(html);
  return glued;
}

test('without the style sheet no two words are glued together', () => {
  expect(gluedWords('<p>It makes $138.<span><b>An old error.</b></span></p>')).toHaveLength(1);
  expect(gluedWords('<p>It makes <b>$</b>138. <span>New</span></p><p>Next</p>')).toEqual([]);
  const glued = pages.flatMap((page) =>
    gluedWords(readFileSync(join(folder, page), 'utf8')).map((words) => `${page}: ${words}`),
  );
  expect(glued).toEqual([]);
});

/** How often a source is named after a sentence, in brackets and as one, with a sentence or nothing behind it. */
function sourcesNamedApart(text: string): number {
  return text.match(/(?<=[.?!”)]\s+)\(source:\s[^()]+\)(?=\s|$)/g)?.length ?? 0;
}

test('a source named in the text is part of no sentence: read aloud, copied, in reader mode and without styles', async ({
  page,
}) => {
  expect(sourcesNamedApart('It is capital. OpenAI A commitment is a promise.')).toBe(0);
  for (const path of chapters) {
    const named = below(readPage(path), '.chapter-body .cite').length;
    expect(named, path).toBeGreaterThan(0);
    const html = readFileSync(join(folder, path), 'utf8');
    const bare = parseHTML(html).document.querySelector('.chapter-body')?.textContent ?? '';
    expect(sourcesNamedApart(bare), `${path} without styles`).toBe(named);
    const article = new Readability(parseHTML(html).document).parse();
    expect(sourcesNamedApart(article?.textContent ?? ''), `${path} in reader mode`).toBe(named);
    await page.goto(fileAddress(path));
    const body = page.locator('.chapter-body');
    await expect(body.getByRole('link', { name: /^source: / })).toHaveCount(named);
    const copied = await body.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });
    expect(sourcesNamedApart(copied), `${path} copied`).toBe(named);
  }
});
