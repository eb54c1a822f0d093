import { expect, test } from '#tests/unit/test.ts';
import { readdirSync } from 'node:fs';
import { exercises } from '#data/exercises.ts';

test('every chapter has one exercise, in the order of the book', () => {
  const chapters = readdirSync('content/chapters')
    .sort()
    .map((file) => file.replace(/^\d+-(.*)\.mdx$/, '$1'));
  expect(
    exercises.map(({ chapter }) => chapter),
    'each chapter needs one exercise in src/data/exercises.ts, in the order of the book',
  ).toEqual(chapters);
});
