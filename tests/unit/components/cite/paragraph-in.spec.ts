import { expect } from '@playwright/test';
import { paragraphIn } from '#components/cite/paragraph-in.ts';
import { test } from '#tests/unit/test.ts';

const slugs = ['the-round', 'two-clouds'];

for (const { address, found } of [
  { address: 'https://a.org/x/the-round.html#p-9j7m', found: { slug: 'the-round', id: 'p-9j7m' } },
  { address: ' https://a.org/two-clouds#p-1 ', found: { slug: 'two-clouds', id: 'p-1' } },
  { address: 'file:///d/the-round.html?q#p-2', found: { slug: 'the-round', id: 'p-2' } },
  { address: 'https://a.org/the-round.html', found: null },
  { address: 'https://a.org/the-round.html#', found: null },
  { address: 'https://a.org/about.html#p-2', found: null },
  { address: 'the-round.html#p-2', found: null },
  { address: '', found: null },
]) {
  test(`“${address}” names ${found === null ? 'no paragraph' : found.id}`, () => {
    expect(paragraphIn(address, slugs)).toEqual(found);
  });
}
