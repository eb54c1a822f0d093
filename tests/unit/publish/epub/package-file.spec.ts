import { expect, test } from '#tests/unit/test.ts';
import { packageFile } from '../../../../src/publish/epub/package-file.ts';

const words = {
  title: 'A book',
  subtitle: 'On something',
  description: 'What it is & is not.',
  date: '2026-11-29',
  licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
};

test('a package lists each file once and reads documents in order', () => {
  const xml = packageFile(words, [
    { path: 'nav.xhtml', properties: 'nav', isLinear: true },
    { path: 'aside.xhtml', isLinear: false },
    { path: 'a.svg' },
  ]);
  expect(xml).toContain(
    '<item id="file-1" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
  );
  expect(xml).toContain('<item id="file-3" href="a.svg" media-type="image/svg+xml"/>');
  expect(xml.match(/<itemref[^>]*>/g)).toEqual([
    '<itemref idref="file-1"/>',
    '<itemref idref="file-2" linear="no"/>',
  ]);
  expect(xml).toContain('<dc:description>What it is &#x26; is not.</dc:description>');
});

test('the book keeps its identifier as long as its name and its day stay', () => {
  const idOf = (of: typeof words) =>
    /<dc:identifier[^>]*>(urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})</.exec(
      packageFile(of, []),
    )?.[1];
  expect(idOf(words)).toBeDefined();
  expect(idOf({ ...words, description: 'Other words' })).toBe(idOf(words));
  expect(idOf({ ...words, date: '2026-11-30' })).not.toBe(idOf(words));
});

test('a file of an unknown kind is refused by name', () => {
  expect(() => packageFile(words, [{ path: 'a.mp3' }])).toThrow(
    'The e-book holds a.mp3, and a package must say of what kind each file is. Add its ending to src/publish/epub/package-file.ts.',
  );
});
