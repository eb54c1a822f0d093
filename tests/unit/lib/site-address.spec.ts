import { expect, test } from '#tests/unit/test.ts';
import { isPlaceholder, publicAddress, siteAddress, siteFrom } from '#lib/site-address.ts';

test('an address says the same with and without a final slash, and keeps its folder', () => {
  for (const given of [
    'https://u.example/book',
    'https://u.example/book/',
    ' https://u.example/book ',
  ]) {
    const site = siteFrom(given);
    expect(site).toBe('https://u.example/book/');
    expect(siteAddress(site, '/the-round.html')).toBe('https://u.example/book/the-round.html');
    expect(siteAddress(site, 'index.html')).toBe('https://u.example/book/');
    expect(siteAddress(site, '/teach/index.html')).toBe('https://u.example/book/teach/');
  }
  expect(siteAddress(new URL('https://u.example/book'), 'facts.html')).toBe(
    'https://u.example/book/facts.html',
  );
});

test('unset, empty and blank mean that there is no public address yet, and none is given to readers', () => {
  for (const given of [undefined, '', '  ']) {
    expect(siteFrom(given)).toBe('https://who-gets-what.example/');
    expect(isPlaceholder(siteFrom(given))).toBe(true);
    expect(publicAddress(siteFrom(given), 'facts.html')).toBeNull();
  }
  expect(publicAddress('https://u.example/book/', 'facts.html')).toBe(
    'https://u.example/book/facts.html',
  );
});

test('what is no address of a folder is refused by name', () => {
  for (const given of [
    'u.example/book',
    'ftp://u.example/',
    'https://u.example/book/index.html',
    'https://u.example/?a=1',
    'https://me:secret@u.example/',
  ]) {
    expect(() => siteFrom(given)).toThrow(
      new RangeError(
        `SITE_URL is "${given}", which is not the public address of a folder. Write it from https:// to the folder that the site will lie in, as in https://example.org/book, or leave SITE_URL unset.`,
      ),
    );
  }
  expect(() => siteAddress(undefined, 'index.html')).toThrow(
    new RangeError(
      'The address of the site is not known. Set `site` in astro.config.mjs, or SITE_URL in the environment.',
    ),
  );
});
