import { expect, test } from '#tests/unit/test.ts';
import { linkPictureMeta } from '#lib/link-picture.ts';
import { siteFrom } from '#lib/site-address.ts';

const picture = { path: 'pictures/the-round.png', alt: 'Fifty-five squares.' };

test('a page names its picture by the public address, with its size and what it shows', () => {
  expect(linkPictureMeta('https://example.org/book/', picture)).toEqual([
    ['property', 'og:image', 'https://example.org/book/pictures/the-round.png'],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', 'Fifty-five squares.'],
    ['name', 'twitter:card', 'summary_large_image'],
  ]);
});

test('a page names no picture while the site has no public address', () => {
  expect(linkPictureMeta(siteFrom(undefined), picture)).toEqual([]);
  expect(linkPictureMeta(undefined, picture)).toEqual([]);
});
