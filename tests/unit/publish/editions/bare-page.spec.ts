import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from '#tests/unit/test.ts';
import { barePage, type DrawnPicture } from '../../../../src/publish/editions/bare-page.ts';
import { aPage } from '../a-site.ts';

function bare(body: string) {
  const drawn: DrawnPicture[] = [];
  const page = barePage('a.html', aPage({ body: `<main>${body}</main>` }), {
    picture: (picture) => {
      drawn.push(picture);
      return h('img', { alt: picture.description });
    },
  });
  return { ...page, drawn, html: toHtml(page.main) };
}

test('a page is read without its scripts, its controls and what waits for one', () => {
  const { title, html } = bare(
    '<script>1</script><h1>The  <em>round</em></h1><nav class="contents">no</nav><p>yes</p><label><input> no</label><p hidden>no</p><button data-with-script>no</button><noscript><p>no</p></noscript>',
  );
  expect(title).toBe('The round');
  expect(html).toBe('<main><h1>The  <em>round</em></h1><p>yes</p></main>');
});

test('a figure’s drawings are handed over with its id, its words and the patterns of another drawing', () => {
  const pattern = '<pattern id="hatch"></pattern>';
  const { html, drawn } = bare(
    `<h1>A</h1><svg><defs>${pattern}</defs></svg><figure id="f"><ul class="figure-key"><li><svg><path d=""/></svg><span class="visually-hidden">hatched: </span>promised</li></ul><div class="drawings" aria-label="Two bars."><div class="drawing"><svg width="340"><rect fill="url(#hatch)"/></svg></div><div class="drawing" hidden><svg width="840"></svg></div></div></figure>`,
  );
  expect(html).toBe(
    '<main><h1>A</h1><figure id="f"><ul class="figure-key"><li><img alt="hatched">promised</li></ul><img alt="Two bars."></figure></main>',
  );
  expect(drawn.map(({ of, drawings }) => [of, ...drawings.map((one) => toHtml(one))])).toEqual([
    ['swatch', '<svg><path d=""></path></svg>'],
    [
      'f',
      `<svg width="340"><defs>${pattern}</defs><rect fill="url(#hatch)"></rect></svg>`,
      '<svg width="840"></svg>',
    ],
  ]);
});

test('a page that no edition can be made of is refused', () => {
  const picture = () => h('img');
  expect(() => barePage('a.html', aPage(), { picture })).toThrow(
    'The page a.html has no <main>, so that no edition can be made of it. Build it with the layout Page.astro.',
  );
  expect(() => barePage('a.html', aPage({ body: '<main></main>' }), { picture })).toThrow(
    'The page a.html has no h1, so that no edition can name it. Give it a first heading.',
  );
});
