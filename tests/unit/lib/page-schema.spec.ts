import { expect, test } from '#tests/unit/test.ts';
import { pageSchema } from '#lib/page-schema.ts';

const head = {
  title: 'About',
  description: 'How this book is made, and what its checks cannot see.',
};

test('a page that is no chapter has a title and a description', () => {
  expect(pageSchema.parse(head)).toEqual(head);
});

for (const { name, wrong } of [
  { name: 'without a description', wrong: { title: 'About' } },
  { name: 'with a day of change, as chapters have', wrong: { ...head, updated: '2026-11-23' } },
  { name: 'with a title too long for a list', wrong: { ...head, title: 'About '.repeat(12) } },
]) {
  test(`a page ${name} is refused`, () => {
    expect(pageSchema.safeParse(wrong).success).toBe(false);
  });
}
