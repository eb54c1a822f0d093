import { expect, test } from '#tests/unit/test.ts';
import { nameSizes } from '../../../src/publish/name-sizes.ts';
import { aPage, run, textAfter } from './a-site.ts';

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
