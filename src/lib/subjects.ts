import { subjects } from '#data/subjects.ts';

/**
 * The id of the group a fact belongs to.
 *
 * @throws RangeError when no prefix fits.
 */
export function subjectOf(factId: string): string {
  const start = factId.split('.')[0];
  const subject = subjects.find(({ prefixes }) => prefixes.some((prefix) => prefix === start));
  if (subject) return subject.id;
  throw new RangeError(
    `Fact "${factId}" belongs to no subject. Give it the prefix of one, or add its prefix in src/data/subjects.ts.`,
  );
}
