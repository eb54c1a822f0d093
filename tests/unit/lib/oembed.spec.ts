import { expect, test } from '#tests/unit/test.ts';
import { oembedAnswer } from '#lib/oembed.ts';

const frame = { html: '<iframe></iframe>', width: 600, height: 500 };

test('an answer has what oEmbed demands of a rich one, with addresses on the web', () => {
  const site = 'https://book.example/a/';
  expect(oembedAnswer({ id: 'x', title: 'A finding' }, frame, site)).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'A finding',
    author_name: 'Who Gets What',
    author_url: site,
    provider_name: 'Who Gets What',
    provider_url: site,
    ...frame,
    thumbnail_url: `${site}pictures/figures/x.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('without a site there is no answer', () => {
  expect(() => oembedAnswer({ id: 'x', title: 'A' }, frame, undefined)).toThrow(RangeError);
});
