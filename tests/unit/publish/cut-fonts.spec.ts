import { create } from 'fontkitten';
import { expect, test } from '#tests/unit/test.ts';
import { charactersOf, cutFonts } from '../../../src/publish/cut-fonts.ts';
import { strictPolicy } from '../../../src/publish/strict-policy.ts';
import { aPage, aPublication, aSite, textAfter } from './a-site.ts';

const site = aSite({ 'a.html': 'ba<i>c</i><h2>d</h2>', 'b.html': '<cite>ef</cite><h1>d</h1>' });

test('a font must hold the characters that any page sets in it, each once', () => {
  expect(charactersOf(site, 'italic')).toBe('cef');
  expect(charactersOf(site, 'display')).toBe('d');
  expect(charactersOf(site, 'any')).toBe('abcdef');
});

test('the four fonts are added, each cut to little, with the licences they must not go without', async () => {
  await cutFonts.run(site, aPublication());
  const added = site.paths.filter((path) => path.endsWith('.woff2'));
  expect(added).toEqual([
    'fonts/display.woff2',
    'fonts/sans.woff2',
    'fonts/text-italic.woff2',
    'fonts/text-roman.woff2',
  ]);
  for (const path of added) {
    const bytes = Buffer.from(site.bytes(path));
    expect(bytes.toString('latin1', 0, 4)).toBe('wOF2');
    expect(bytes.length, path).toBeLessThan(4000);
  }
  const licences = site.paths.filter((path) => path.endsWith('-licence.txt'));
  expect(licences).toHaveLength(2);
  for (const path of licences) {
    expect(Buffer.from(site.bytes(path)).toString()).toContain('SIL Open Font License');
  }
});

test('a page that carries a font has it written into it, cut to the page’s own characters', async () => {
  const style = (name: string) => `<style>a{src:url(own-font:${name})}</style>`;
  const files = {
    'embed/a.html': aPage({ head: style('sans.woff2'), body: 'a' }),
    'b.html': aPage({ body: 'bcdefghijklmnopqrstuvwxyz: each on its own: no font' }),
  };
  const text = await textAfter([cutFonts, strictPolicy], files, 'embed/a.html');
  const [, data = ''] = /url\(data:font\/woff2;base64,([^)]*)\)/.exec(text) ?? [];
  const font = create(Buffer.from(data, 'base64'));
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('A collection of fonts.');
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  expect(['a', '\u00a0', 'b', '{'].map(has)).toEqual([true, true, false, false]);
  expect(text).toContain('font-src data:;');
  expect(await textAfter([cutFonts, strictPolicy], files, 'b.html')).toContain("font-src 'self';");
});
