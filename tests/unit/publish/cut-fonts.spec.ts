import { expect, test } from '#tests/unit/test.ts';
import { charactersOf, cutFonts } from '../../../src/publish/cut-fonts.ts';
import { aPublication, aSite } from './a-site.ts';

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
