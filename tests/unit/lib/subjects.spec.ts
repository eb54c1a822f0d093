import { expect, test } from '#tests/unit/test.ts';
import { facts } from '#lib/facts.ts';
import { subjects } from '#data/subjects.ts';
import { subjectOf } from '#lib/subjects.ts';

test('every fact belongs to a subject', () => {
  const used = new Set([...facts.keys()].map(subjectOf));
  expect([...used].toSorted()).toEqual(subjects.map(({ id }): string => id).toSorted());
});

test('the round is the subject of what Amazon paid into it', () => {
  expect(subjectOf('round.amazon.paid.q1')).toBe('the-round');
});

test('every prefix of a subject is the start of some fact', () => {
  const ids = [...facts.keys()];
  const idle = subjects.flatMap(({ prefixes }) =>
    prefixes.filter((prefix) => !ids.some((id) => id.startsWith(`${prefix}.`))),
  );
  expect(idle).toEqual([]);
});

test('a fact without a subject is refused', () => {
  expect(() => subjectOf('weather.today')).toThrow(
    new RangeError(
      'Fact "weather.today" belongs to no subject. Give it the prefix of one, or add its prefix in src/data/subjects.ts.',
    ),
  );
});
