import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from '#tests/unit/test.ts';
import { linkDocuments } from '../../../../src/publish/epub/link-documents.ts';

/** Where links lead that stand in a chapter of a book of two chapters, the first with notes, and an entry in a folder. */
function linked(hrefs: readonly string[], address?: string) {
  const main = h(
    'main',
    hrefs.map((href) => h('a', { href }, 'x')),
  );
  const drafts = [
    { path: 'one.html', page: 'one.html', main },
    { path: 'one-notes.html', page: 'one.html', main: h('main', [h('p', { id: 'fact.a' }, 'a')]) },
    { path: 'two.html', page: 'two.html', main: h('main', [h('p#here', 'b')]) },
    {
      path: 'facts/round.html',
      page: 'facts/round.html',
      main: h('main', [h('p', { id: 'fact.a' }, 'c')]),
    },
  ];
  linkDocuments(drafts, address);
  return main.children.map((child) => (child.type === 'element' ? toHtml(child) : 'no link'));
}

test('a link leads to where its target lies in the book', () => {
  expect(
    linked([
      'two.html#here',
      'two.html',
      'one.html#fact.a',
      'one-notes.html#fact.a',
      '#fact.a',
      'facts/round.html#fact.a',
      'https://example.org/a.html',
    ]),
  ).toEqual([
    '<a href="two.xhtml#here">x</a>',
    '<a href="two.xhtml">x</a>',
    '<a href="one-notes.xhtml#fact.a">x</a>',
    '<a href="one-notes.xhtml#fact.a">x</a>',
    '<a href="one-notes.xhtml#fact.a">x</a>',
    '<a href="facts/round.xhtml#fact.a">x</a>',
    '<a href="https://example.org/a.html">x</a>',
  ]);
});

test('a link out of the book leads to the site, or is words alone where the site has no address', () => {
  const out = ['figures/a.html#embed', 'two.html#gone'];
  expect(linked(out, 'https://book.example/in/')).toEqual([
    '<a href="https://book.example/in/figures/a.html#embed">x</a>',
    '<a href="https://book.example/in/two.html#gone">x</a>',
  ]);
  expect(linked(out)).toEqual(['no link', 'no link']);
});
