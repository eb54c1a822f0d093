import { expect } from '@playwright/test';
import * as fc from 'fast-check';
import { create } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explorables } from '#components/explore/explorables.ts';
import { anyStateOf } from '../unit/components/explore/random-states.ts';
import { chapters, fileAddress, folder, pages, test } from './built-site.ts';

/** What is set in each face, by family, style and weight as the style sheets ask for them. */
const files: Readonly<Record<string, string>> = {
  'Newsreader normal 400': 'text-roman',
  'Newsreader italic 400': 'text-italic',
  'Newsreader Display normal 500': 'display',
  'Instrument Sans normal 400': 'sans',
  'Instrument Sans normal 500': 'sans',
  'Instrument Sans normal 600': 'sans',
  // The boldest that the face has is 650: what a browser makes of `bold`.
  'Instrument Sans normal 700': 'sans',
};

/** Signs that neither family has in any of its files: the reader's own fonts draw them. */
const foreign = 'τ≤≥';

test('every text is set in a face that the book brings, and that has its letters', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const used = new Map<string, Set<string>>();
  for (const path of pages) {
    await page.goto(fileAddress(path));
    const texts = await page.evaluate(() => {
      const found: Record<string, string> = {};
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const { textContent: text, parentElement: element } = walker.currentNode;
        if (text === null || text.trim() === '' || element === null) continue;
        if (element.closest('script, style, code, textarea') !== null) continue;
        const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element);
        const family = fontFamily.split(',')[0]?.replaceAll('"', '') ?? '';
        const face = `${family} ${fontStyle} ${fontWeight}`;
        found[face] = (found[face] ?? '') + text;
      }
      return found;
    });
    for (const [face, text] of Object.entries(texts)) {
      const letters = used.get(face) ?? new Set<string>();
      for (const letter of text) if (letter.trim() !== '') letters.add(letter);
      used.set(face, letters);
    }
  }
  expect(used.size).toBeGreaterThan(5);
  const faults = [...used].flatMap(([face, letters]) => {
    const file = files[face];
    if (file === undefined) return [`no face for "${face}"`];
    const font = create(readFileSync(join(folder, `fonts/${file}.woff2`)));
    if (!('hasGlyphForCodePoint' in font)) return [`${file} is a collection of fonts`];
    const missing = [...letters].filter(
      (letter) =>
        !foreign.includes(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    return missing.length === 0 ? [] : [`${file} lacks ${missing.join('')}, set as ${face}`];
  });
  expect(faults).toEqual([]);
});

test('whatever an explorable comes to say is in the letters that the book brings', () => {
  const font = create(readFileSync(join(folder, 'fonts/sans.woff2')));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('sans is a collection of fonts');
  const faults = explorables.flatMap(({ model }) => {
    const words = fc.sample(anyStateOf(model), 300).map((state) => {
      const { sentence, rows, drawing } = model.outcome(state);
      const labels = [...drawing.shapes.matchAll(/>([^<]+)</g)].map(([, text = '']) => text);
      return [sentence, ...rows.flat(), ...labels].join('');
    });
    const missing = [...new Set(words.join(''))].filter(
      (letter) => letter.trim() !== '' && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    return missing.length === 0 ? [] : [`${model.id}: ${missing.join('')}`];
  });
  expect(faults).toEqual([]);
});

test('figures in prose, a chapter’s question among it, are not as wide as in a table', async ({
  page,
}) => {
  for (const path of chapters) {
    await page.goto(fileAddress(path));
    for (const part of ['.chapter-question', '.answer', '.chapter-body > p']) {
      await expect
        .soft(page.locator(part).first(), `${path}, ${part}`)
        .toHaveCSS('font-variant-numeric', 'lining-nums proportional-nums');
    }
  }
});
