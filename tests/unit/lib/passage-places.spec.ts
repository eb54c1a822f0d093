import { expect, test } from '#tests/unit/test.ts';
import { passagePlaces } from '#lib/passage-places.ts';

const text = `
<Answer>
In short. [#p-aaaa]
</Answer>

## First {round.announced.pre} [#first]

One. [#p-1111]

- An item. [#p-2222]

## Second [#second]

Two. [#p-3333]
`;

test('a paragraph is known by its heading as printed and its number below it', () => {
  const places = passagePlaces(text, [
    { slug: 'first', text: 'First $730 billion' },
    { slug: 'second', text: 'Second' },
  ]);
  expect([...places]).toEqual([
    ['p-aaaa', { section: '', number: 1 }],
    ['p-1111', { section: 'First $730 billion', number: 1 }],
    ['p-2222', { section: 'First $730 billion', number: 2 }],
    ['p-3333', { section: 'Second', number: 1 }],
  ]);
});

test('a heading that is not printed is refused', () => {
  expect(() => passagePlaces(text, [{ slug: 'first', text: 'First' }])).toThrow(
    'The chapter has a heading with the id "second" that is not printed, so that no teacher\'s page can name its section. Its printed headings are first.',
  );
});
