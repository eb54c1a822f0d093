import { expect, test } from '#tests/unit/test.ts';
import { checkLinks } from '../../../src/publish/check-links.ts';
import { aPage, run } from './a-site.ts';

const chapter = aPage({ body: '<h2 id="before">Before</h2><p id="in-œ">x</p>' });

/** A site whose home page has a body, beside one chapter. */
function home(body: string): Record<string, string> {
  return { 'index.html': aPage({ body }), 'the-round.html': chapter, 'facts.csv': 'id' };
}

for (const link of [
  '/the-round',
  '/the-round#before',
  '/the-round?turns=50',
  '/the-round?turns=50#before',
  'the-round.html#in-%C5%93',
  '/facts.csv#row=1',
  '#',
  '?turns=50',
  '',
  'https://openai.com/',
]) {
  test(`"${link}" leads somewhere`, async () => {
    await run(checkLinks, home(`<a href="${link}">x</a>`));
  });
}

for (const { link, reason } of [
  { link: '/the-ruond', reason: 'no file has that address' },
  { link: '/the-ruond?turns=50', reason: 'no file has that address' },
  { link: '../the-round', reason: 'no file has that address' },
  { link: '/the-round#after', reason: 'the-round.html has no element with the id "after"' },
  {
    link: '/the-round?turns=50#after',
    reason: 'the-round.html has no element with the id "after"',
  },
  { link: '?turns=50#after', reason: 'index.html has no element with the id "after"' },
  { link: '/the-round#%', reason: 'the-round.html has no element with the id "%"' },
]) {
  test(`"${link}" leads nowhere and is refused`, async () => {
    await expect(run(checkLinks, home(`<a href="${link}">x</a>`))).rejects.toThrow(
      new Error(
        'The site has a dead link. Correct each or publish what it points to:\n' +
          `index.html: "${link}" leads nowhere, ${reason}`,
      ),
    );
  });
}

test('all dead links are named at once', async () => {
  const site = {
    ...home('<a href="/a">x</a><a href="#b">y</a>'),
    'b.html': aPage({ head: '<style>a{src:url(/c)}</style>' }),
  };
  await expect(run(checkLinks, site)).rejects.toThrow(
    new Error(
      'The site has 3 dead links. Correct each or publish what it points to:\n' +
        'index.html: "/a" leads nowhere, no file has that address\n' +
        'index.html: "#b" leads nowhere, index.html has no element with the id "b"\n' +
        'b.html: "/c" leads nowhere, no file has that address',
    ),
  );
});

test('a link in a template must lead somewhere', async () => {
  await expect(run(checkLinks, home('<template><a href="/a">x</a></template>'))).rejects.toThrow(
    'index.html: "/a" leads nowhere, no file has that address',
  );
});

test('a link to what stands in a template is not dead', async () => {
  await run(checkLinks, home('<a href="#a">x</a><template><p id="a">y</p></template>'));
});

test('two elements with one id are refused', async () => {
  await expect(run(checkLinks, home('<p id="a"></p><p id="a"></p>'))).rejects.toThrow(
    new Error(
      'index.html has two elements with the id "a". A link to it would find only the first: rename one of them.',
    ),
  );
});

test('a dead link that an author wrote is named with its file and line', async () => {
  const site = {
    'corrections.html': aPage({ body: '<a href="/nope">x</a>' }),
    // The chapter links to that section of another, which this site has not.
    'the-round.html': aPage({ body: '<a href="/two-clouds#by-and-to">x</a>' }),
  };
  const message = await run(checkLinks, site).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  expect(message.split('\n')).toEqual([
    'The site has 2 dead links. Correct each or publish what it points to:',
    `src/data/corrections.ts, page: 'nope' (corrections.html): "/nope" leads nowhere, no file has that address`,
    expect.stringMatching(
      /^content\/chapters\/01-the-round\.mdx:\d+ \(the-round\.html\): "\/two-clouds#by-and-to" leads nowhere, no file has that address$/,
    ),
  ]);
});
