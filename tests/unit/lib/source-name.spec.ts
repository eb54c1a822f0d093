import { expect, test } from '#tests/unit/test.ts';
import { sourceName } from '#lib/source-name.ts';

test('a title is quoted, and a description of ours is not', () => {
  expect(sourceName({ publisher: 'OpenAI', title: 'Scaling AI for everyone' })).toBe(
    'OpenAI, “Scaling AI for everyone”',
  );
  expect(sourceName({ publisher: 'CNBC', title: 'Report on OpenAI’s funding round' })).toBe(
    'CNBC, report on OpenAI’s funding round',
  );
  expect(sourceName({ publisher: 'OpenAI', title: 'Release notes' })).toBe(
    'OpenAI, “Release notes”',
  );
});
