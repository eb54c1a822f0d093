import { expect, test } from '#tests/unit/test.ts';
import { relativeLinks } from '../../../src/publish/relative-links.ts';
import { aPage, aPublication, aSite, textAfter } from './a-site.ts';

/** What a body becomes on a page at a path, in a site that has the chapter and a picture. */
function published(body: string, path = 'index.html'): Promise<string> {
  const site = {
    'the-round.html': aPage({ body: '<h2 id="before">Before</h2>' }),
    'figures/index.html': aPage(),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    [path]: aPage({ body }),
  };
  return textAfter([relativeLinks], site, path);
}

for (const { what, path, before, after } of [
  {
    what: 'a link from the root names the file',
    before: '<a href="/the-round">x</a>',
    after: '<a href="the-round.html">x</a>',
  },
  {
    what: 'a link from a folder climbs out of it',
    path: 'figures/a.html',
    before: '<a href="/the-round">x</a>',
    after: '<a href="../the-round.html">x</a>',
  },
  {
    what: 'a link two folders deep climbs twice',
    path: 'teach/figures/a.html',
    before: '<img src="/favicon.svg" alt="">',
    after: '<img src="../../favicon.svg" alt="">',
  },
  {
    what: 'a link to a folder names its index',
    before: '<a href="/figures">x</a><a href="/figures/">x</a>',
    after: '<a href="figures/index.html">x</a><a href="figures/index.html">x</a>',
  },
  {
    what: 'a link to the root names its index',
    path: 'index.html',
    before: '<a href="/">x</a>',
    after: '<a href="index.html">x</a>',
  },
  {
    what: 'the place on the page that a link leads to is kept',
    before: '<a href="/the-round#before">x</a><a href="#y" id="y">y</a>',
    after: '<a href="the-round.html#before">x</a><a href="#y" id="y">y</a>',
  },
  {
    what: 'the query of a link is kept, before its fragment',
    before: '<a href="/the-round?turns=50#before">x</a>',
    after: '<a href="the-round.html?turns=50#before">x</a>',
  },
  {
    what: 'a query on the page itself is kept',
    before: '<a href="?turns=50">x</a>',
    after: '<a href="?turns=50">x</a>',
  },
  {
    what: 'signs of HTML in a query are escaped again',
    before: '<a href="/the-round?a=1&amp;copy=&quot;2&quot;">x</a>',
    after: '<a href="the-round.html?a=1&amp;copy=&quot;2&quot;">x</a>',
  },
  {
    what: 'a link to another site stays as it is',
    before:
      '<a href="https://openai.com/index/x?a=1&amp;b=2#c">x</a><a href="mailto:a@b.example">y</a>',
    after:
      '<a href="https://openai.com/index/x?a=1&amp;b=2#c">x</a><a href="mailto:a@b.example">y</a>',
  },
  {
    what: 'the picture before a video is relative',
    before: '<video poster="/favicon.svg"></video>',
    after: '<video poster="favicon.svg"></video>',
  },
  {
    what: 'an embedded document is relative',
    before: '<object data="/favicon.svg"></object>',
    after: '<object data="favicon.svg"></object>',
  },
  {
    what: 'the page that a form leads to is relative',
    before: '<form action="/the-round"></form>',
    after: '<form action="the-round.html"></form>',
  },
  {
    what: 'a link in a template is relative too',
    before: '<template><p><a href="/the-round">x</a></p></template>',
    after: '<template><p><a href="the-round.html">x</a></p></template>',
  },
  {
    what: 'a link in a drawing is relative too',
    before: '<svg><a href="/the-round"><text>x</text></a></svg>',
    after: '<svg><a href="the-round.html"><text>x</text></a></svg>',
  },
  {
    what: 'a link without quotes gets them',
    before: '<a href=/the-round>x</a>',
    after: '<a href="the-round.html">x</a>',
  },
  {
    what: 'a link that is only shown as code stays as it is',
    before: '<code>&lt;a href="/the-round"></code><!-- <a href="/the-round"> -->',
    after: '<code>&lt;a href="/the-round"></code><!-- <a href="/the-round"> -->',
  },
]) {
  test(what, async () => {
    expect(await published(before, path)).toBe(aPage({ body: after }));
  });
}

test('an address in a style sheet is relative too', async () => {
  const style = (address: string) =>
    aPage({ head: `<style>@font-face{src:url(${address})}</style>` });
  const site = { 'figures/a.html': style('"/fonts/a.woff2"'), 'fonts/a.woff2': 'font' };
  expect(await textAfter([relativeLinks], site, 'figures/a.html')).toBe(style('../fonts/a.woff2'));
});

test('a link may lead to a file that a later step adds', async () => {
  const site = { 'figures/a.html': aPage({ body: '<a href="/downloads/site.zip">x</a>' }) };
  expect(await textAfter([relativeLinks], site, 'figures/a.html')).toContain(
    '<a href="../downloads/site.zip">x</a>',
  );
});

test('the error page names its links from the folder of the public address, and its own parts by themselves', async () => {
  const head = '<style>@font-face{src:url("/fonts/a.woff2")}</style>';
  const body = '<a href="#main">x</a><a href="/">y</a><a href="/the-round?a=1#before">z</a>';
  const site = aSite({
    '404.html': aPage({ head, body }),
    'index.html': aPage(),
    'the-round.html': aPage({ body: '<h2 id="before">Before</h2>' }),
    'fonts/a.woff2': 'font',
  });
  await relativeLinks.run(site, { ...aPublication(), address: 'https://u.example/book/' });
  expect(Buffer.from(site.bytes('404.html')).toString('utf8')).toBe(
    aPage({
      head: '<style>@font-face{src:url(/book/fonts/a.woff2)}</style>',
      body: '<a href="#main">x</a><a href="/book/index.html">y</a><a href="/book/the-round.html?a=1#before">z</a>',
    }),
  );
});
