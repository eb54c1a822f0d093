import { expect, test } from '#tests/unit/test.ts';
import { readPage } from '../../../src/publish/read-page.ts';
import { aPage } from './a-site.ts';

/** The characters of a body by how they are set, sorted. */
function characters(body: string): Record<string, string> {
  const { characters: found } = readPage('a.html', body);
  return Object.fromEntries(
    Object.entries(found).map(([role, set]) => [role, [...set].sort().join('')]),
  );
}

test('characters are told apart by how they are set', () => {
  expect(
    characters('a<h2>b<em>c</em>b</h2><p>a<i>d</i></p><p class="chapter-question">e</p>'),
  ).toEqual({ plain: 'a', display: 'b', italic: 'cde' });
});

test('a title of a figure is set as a heading is', () => {
  expect(characters('<p class="is title">a</p>').display).toBe('a');
});

test('an entity is the character it stands for, and a comment is none', () => {
  expect(characters('&eacute;&#x2014;<!-- z -->').plain).toBe('é—');
});

test('a character beyond the first 65,536 is one character', () => {
  expect(characters('a😀é😀').plain).toBe('aé😀');
});

test('an element without an end does not change how the rest is set', () => {
  expect(characters('<h2>a<br>b<img src="x"></h2><svg><path/></svg>c')).toEqual({
    plain: 'c',
    display: 'ab',
    italic: '',
  });
});

test('an offset is that of the page as it was built', () => {
  const html = aPage({
    head: '<style>a{}</style>',
    body: "<a class=x href='/é?a&amp;b' id=y>z</a>",
  });
  const { links, styles } = readPage('a.html', html);
  expect(links).toEqual([expect.objectContaining({ address: '/é?a&b', attribute: 'href' })]);
  expect(links.map(({ from, to }) => html.slice(from, to))).toEqual(["href='/é?a&amp;b'"]);
  expect(styles.map(({ from, to }) => html.slice(from, to))).toEqual(['a{}']);
});

test('an id that stands twice is known as repeated', () => {
  const { ids, repeatedIds } = readPage('a.html', '<p id="a"><p id="b"><p id="a"><p id="a">');
  expect([...ids]).toEqual(['a', 'b']);
  expect(repeatedIds).toEqual(['a']);
});
