import { expect, test } from '#tests/unit/test.ts';
import { chapterSchema } from '#lib/chapter-schema.ts';

const head = {
  title: 'The round',
  question: 'What was announced?',
  summary: 'Who promised what in the round of February 2026, and what was paid.',
  updated: new Date('2026-11-23'),
};

function refusals(changes: object): readonly string[] {
  const result = chapterSchema.safeParse({ ...head, ...changes });
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

test('a chapter is dated by its day', () => {
  expect(chapterSchema.parse(head).updated).toBe('2026-11-23');
});

test('a key that chapters do not have is refused by name', () => {
  expect(refusals({ auther: 'Nobody' })).toEqual([': Unrecognized key: "auther"']);
});

test('a question that asks nothing is refused', () => {
  expect(refusals({ question: 'What was announced' })).toEqual([
    'question: Invalid string: must end with "?"',
  ]);
});

test('a title too long for a line is refused', () => {
  expect(refusals({ title: 'x'.repeat(71) })).toEqual([
    'title: Too big: expected string to have <=70 characters',
  ]);
});
