import { expect, test } from '#tests/unit/test.ts';
import { packEntries, unpackEntries, type Entry } from '#lib/search/entry.ts';
import { SearchIndex } from '#lib/search/find.ts';

const anEntry = (entry: Partial<Entry> & Pick<Entry, 'kind' | 'id'>): Entry => ({
  title: '',
  value: '',
  text: '',
  weight: 0,
  ...entry,
});

function search(...entries: readonly Entry[]): SearchIndex {
  const packed = packEntries([{ path: 'a.html', title: 'A', entries }]);
  const index = new SearchIndex(unpackEntries(packed));
  while (index.takeIn(1));
  return index;
}

const ids = (index: SearchIndex, typed: string) =>
  index.find(typed).hits.map(({ entry }) => entry.id);

test('entries come out of the file as they went in, each with its place', () => {
  const packed = packEntries([
    {
      path: 'a.html',
      title: 'A',
      entries: [
        anEntry({ kind: 'chapter', id: '', title: 'A' }),
        anEntry({ kind: 'section', id: 'one', title: 'One' }),
        anEntry({ kind: 'passage', id: 'p-1234', text: 'Words.', weight: 3 }),
      ],
    },
  ]);
  const [chapter, , passage] = unpackEntries(packed);
  expect(chapter).toMatchObject({ kind: 'chapter', address: 'a.html', section: '' });
  expect(passage).toEqual({
    kind: 'passage',
    id: 'p-1234',
    title: '',
    value: '',
    text: 'Words.',
    weight: 3,
    address: 'a.html#p-1234',
    page: 'A',
    section: 'One',
  });
});

test('what is called just so comes first, then what the book leans on more', () => {
  const index = search(
    anEntry({ kind: 'fact', id: 'seldom', title: 'Share of Amazon', value: '$1 billion' }),
    anEntry({
      kind: 'fact',
      id: 'often',
      title: 'Share of Amazon',
      value: '$2 billion',
      weight: 5,
    }),
    anEntry({ kind: 'term', id: 'amazon', title: 'Amazon' }),
  );
  expect(ids(index, 'amazon')).toEqual(['amazon', 'often', 'seldom']);
});

test('a fact whose value was typed comes before others that name the number', () => {
  const index = search(
    anEntry({ kind: 'figure', id: 'figure', title: 'Of $110 billion most is paid', weight: 5 }),
    anEntry({ kind: 'fact', id: 'fact', title: 'New money', value: '$110 billion', weight: 4 }),
  );
  for (const typed of ['110', '$110 billion']) expect(ids(index, typed)[0]).toBe('fact');
});

test('a slip is forgiven in words, and never in numbers', () => {
  const index = search(
    anEntry({ kind: 'fact', id: 'nvidia', title: 'NVIDIA’s part', value: '$30 billion' }),
    anEntry({ kind: 'fact', id: 'gpt', title: 'Price of GPT-5.5', value: '$5' }),
  );
  expect(index.find('NVIDIA').isExact).toBe(true);
  expect(index.find('Nvida').isExact).toBe(false);
  expect(ids(index, 'Nvida')).toEqual(['nvidia']);
  expect(ids(index, '31')).toEqual([]);
  expect(index.find('GPT-5.6').isExact).toBe(false);
});

test('all words must be there, the last may be unfinished; if nothing has all, what has most comes first', () => {
  const index = search(
    anEntry({ kind: 'passage', id: 'both', text: 'a right of first refusal' }),
    anEntry({ kind: 'passage', id: 'one', text: 'the right cloud' }),
  );
  expect(ids(index, 'right refu')).toEqual(['both']);
  expect(ids(index, 'right refusal elsewhere')).toEqual(['both', 'one']);
});
