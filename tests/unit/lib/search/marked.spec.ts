import { expect, test } from '#tests/unit/test.ts';
import { markedIn, snippetOf } from '#lib/search/marked.ts';

test('found words are marked whole, as the page prints them', () => {
  expect(markedIn('By Amazon’s report, 10-Q', new Set(['amazon', '10q']))).toEqual([
    { text: 'By ', isFound: false },
    { text: 'Amazon’s', isFound: true },
    { text: ' report, ', isFound: false },
    { text: '10-Q', isFound: true },
  ]);
  expect(markedIn('nothing', new Set(['other']))).toEqual([{ text: 'nothing', isFound: false }]);
});

test('a snippet is cut between words around most of what was found', () => {
  const words = (count: number) => 'word '.repeat(count);
  const text = `${words(60)}first here ${words(60)}first and second ${words(60)}`.trim();
  const snippet = snippetOf(text, new Set(['first', 'second']));
  expect(snippet).toMatch(/^… (?:word )+first and second (?:word )+…$/);
  expect(snippet.length).toBeLessThan(200);
  expect(snippetOf('short', new Set(['first']))).toBe('short');
  expect(snippetOf(text, new Set(['absent']))).toMatch(/^(?:word )+…$/);
});
