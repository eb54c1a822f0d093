import { expect, test } from '#tests/unit/test.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { factById, sourceById } from '#lib/facts.ts';
import { formatDate } from '#lib/format.ts';
import { hostingMatrix, rightsOn, turningDays } from '#models/hosting.ts';

function aRight(changes: Partial<HostingRight> = {}): HostingRight {
  return {
    id: 'right.frontier.aws.2026-02',
    product: 'frontier',
    cloud: 'aws',
    from: '2026-02-27',
    until: '2026-04-27',
    right: 'announced',
    clause: 'A clause.',
    factIds: [],
    source: 'amazon-2026-02-release',
    ...changes,
  };
}

test('a right holds from its first day to the day before the next begins', () => {
  // 27 February to 27 April: in force on the first day and on 26 April, gone on 27 April.
  const right = aRight();
  expect(rightsOn('2026-02-26', [right])).toEqual([]);
  expect(rightsOn('2026-02-27', [right])).toEqual([right]);
  expect(rightsOn('2026-04-26', [right])).toEqual([right]);
  expect(rightsOn('2026-04-27', [right])).toEqual([]);
});

test('a right without an end still holds years later', () => {
  const right = aRight({ until: null });
  expect(rightsOn('2040-01-01', [right])).toEqual([right]);
});

test('where one right ends and the next begins, only the next is in force', () => {
  const before = aRight();
  const after = aRight({ id: 'right.frontier.aws.2026-04', from: '2026-04-27', until: null });
  expect(rightsOn('2026-04-27', [before, after])).toEqual([after]);
});

test('the matrix has a cell for every pair, empty where no text speaks of it', () => {
  const right = aRight();
  expect(hostingMatrix('2026-03-01', [right], ['frontier', 'codex'], ['azure', 'aws'])).toEqual([
    { product: 'frontier', cloud: 'azure', right: null },
    { product: 'frontier', cloud: 'aws', right },
    { product: 'codex', cloud: 'azure', right: null },
    { product: 'codex', cloud: 'aws', right: null },
  ]);
});

test('two rights of one pair on one day are refused by name', () => {
  const rival = aRight({ id: 'right.frontier.aws.2026-03', from: '2026-03-01', until: null });
  expect(() => rightsOn('2026-03-15', [aRight(), rival])).toThrow(
    new RangeError(
      'Two rights for "frontier" on "aws" are in force on 2026-03-15: "right.frontier.aws.2026-02" and "right.frontier.aws.2026-03". ' +
        'Periods of one pair must not overlap: end the first where the second begins, in src/data/hosting-rights.ts.',
    ),
  );
});

test('a month is not a day', () => {
  expect(() => rightsOn('2026-02', [])).toThrow(
    new RangeError('"2026-02" is not a day on which rights can be looked up. Write YYYY-MM-DD.'),
  );
});

test('on the day of the announcement only Azure has stateless calls', () => {
  const stateless = rightsOn('2026-02-27', hostingRights).filter(
    ({ product }) => product === 'stateless-api',
  );
  expect(stateless.map(({ cloud, right }) => `${cloud}: ${right}`)).toEqual([
    'azure: exclusive',
    'aws: not-allowed',
    'google: not-allowed',
    'oracle: not-allowed',
  ]);
});

test('where one cloud is exclusive, no other may host the product', () => {
  const days = hostingRights.map(({ from }) => from);
  for (const day of days) {
    const inForce = rightsOn(day, hostingRights);
    for (const { product, cloud, right } of inForce) {
      if (right !== 'exclusive') continue;
      const others = inForce.filter((other) => other.product === product && other.cloud !== cloud);
      expect(others.filter((other) => other.right !== 'not-allowed')).toEqual([]);
    }
  }
});

test('every right ends after it begins, never overlaps, and rests on facts and a source', () => {
  const wrong = hostingRights.filter(
    ({ id, from, until, factIds, source }) =>
      (until !== null && from >= until) ||
      !rightsOn(from, hostingRights).some((right) => right.id === id) ||
      factIds.some((factId) => factById(factId).id !== factId) ||
      sourceById(source).id !== source,
  );
  expect(wrong).toEqual([]);
  expect(new Set(hostingRights.map(({ id }) => id)).size).toBe(hostingRights.length);
});

/** How a clause may name a later day: by its month, with or without a day, or by its year. */
function namesOf(date: string): readonly string[] {
  const year = date.slice(0, 4);
  return date === year ? [year] : [year, formatDate(date.slice(0, 7)).replace(` ${year}`, '')];
}

test('a row that rests on something later than its first day says so', () => {
  const untold = hostingRights.flatMap(({ id, from, clause, factIds, source }) => {
    const later = [
      sourceById(source).published ?? '',
      ...factIds.map((fact) => factById(fact).asOf),
    ].filter((asOf) => asOf > from.slice(0, asOf.length));
    return later.every((asOf) => namesOf(asOf).some((name) => clause.includes(name)))
      ? []
      : [`${id}: ${clause} (${later.join(', ')})`];
  });
  expect(untold).toEqual([]);
});

test('days on which a right begins or ends are turning days, each once', () => {
  const rows = [
    aRight({ from: '2026-04-27', until: null }),
    aRight(),
    aRight({ cloud: 'azure', from: '2026-02-27', until: '2026-03-01' }),
  ];
  expect(turningDays(rows)).toEqual(['2026-02-27', '2026-03-01', '2026-04-27']);
});
