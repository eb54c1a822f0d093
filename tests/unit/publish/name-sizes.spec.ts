import { expect, test } from '#tests/unit/test.ts';
import { nameSizes, sizeInWords } from '../../../src/publish/name-sizes.ts';
import { aPage, run, textAfter } from './a-site.ts';

test('a size is said in the unit that readers know', () => {
  expect([89, 949, 960, 1499, 48_400, 999_499, 1_240_000].map(sizeInWords)).toEqual([
    ...['0.1 kB', '0.9 kB', '1 kB', '1 kB', '48 kB', '999 kB', '1.2 MB'],
  ]);
});

test('a page says the size of the file that it offers', async () => {
  const body = '<span data-size-of="/figures/a.csv"></span>';
  const files = { 'figures/a.html': aPage({ body }), 'figures/a.csv': 'x'.repeat(2000) };
  expect(await textAfter([nameSizes], files, 'figures/a.html')).toContain('<span>2 kB</span>');
});

test('a file that is offered and not there is refused', async () => {
  const body = '<span data-size-of="/a.csv"></span>';
  await expect(run(nameSizes, { 'index.html': aPage({ body }) })).rejects.toThrow(
    'index.html offers "/a.csv" and the site has no such file. Correct the address, or publish the file.',
  );
});
