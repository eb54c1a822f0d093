import { expect } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, pages, test } from './built-site.ts';

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
