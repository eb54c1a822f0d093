import { expect, test } from '#tests/unit/test.ts';
import type { Verdict } from '#data/verdicts.ts';
import {
  byKindAndVerdict,
  byPart,
  byVerdict,
  countVerdicts,
  hasMoved,
  type Judged,
} from '#models/verdicts.ts';

const scale = [
  'supported',
  'outdated',
  'contradicted',
  'open',
] as const satisfies readonly Verdict[];

function aClaim(number: number, claim: Partial<Judged> = {}): Judged {
  return { number, kind: 'number', verdictThen: 'supported', verdictNow: 'supported', ...claim };
}

// 1 and 5 held, 2 and 4 were lost (2 to outdated, 4 to contradicted), 3 was gained.
const five = [
  aClaim(1),
  aClaim(2, { verdictNow: 'outdated' }),
  aClaim(3, { verdictThen: 'open', kind: 'prediction' }),
  aClaim(4, { verdictNow: 'contradicted', kind: 'prediction' }),
  aClaim(5),
];

test('a claim moved when its two verdicts differ', () => {
  expect(five.filter(hasMoved).map(({ number }) => number)).toEqual([2, 3, 4]);
});

test('what held, was lost and was gained is counted', () => {
  expect(countVerdicts(five)).toEqual({
    all: 5,
    moved: 3,
    supportedThen: 4,
    supportedNow: 3,
    held: 2,
    lost: 2,
    gained: 1,
    contradicted: 1,
    unsettled: 0,
  });
});

test('what held and what was lost make up what was supported on the day', () => {
  const { held, lost, gained, supportedThen, supportedNow } = countVerdicts(five);
  expect(held + lost).toBe(supportedThen);
  expect(held + gained).toBe(supportedNow);
});

test('no claims give no counts', () => {
  expect(Object.values(countVerdicts([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('groups stand in the order of the scale, and stayers before those that leave', () => {
  expect(
    byVerdict(five, 'then', scale).map(({ verdict, claims }) => [
      verdict,
      ...claims.map(({ number }) => number),
    ]),
  ).toEqual([
    ['supported', 1, 5, 2, 4],
    ['open', 3],
  ]);
});

test('those that arrived stand after those that were there', () => {
  expect(
    byVerdict(five, 'now', scale).map(({ verdict, claims }) => [
      verdict,
      ...claims.map(({ number }) => number),
    ]),
  ).toEqual([
    ['supported', 1, 5, 3],
    ['outdated', 2],
    ['contradicted', 4],
  ]);
});

test('every claim is in exactly one group at either moment', () => {
  for (const moment of ['then', 'now'] as const) {
    const numbers = byVerdict(five, moment, scale).flatMap(({ claims }) =>
      claims.map(({ number }) => number),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  }
});

test('a verdict outside the scale is refused', () => {
  expect(() => byVerdict([aClaim(7, { verdictNow: 'disputed' })], 'then', scale)).toThrow(
    new RangeError(
      'Claim 7 is "disputed", which is not among the verdicts to count: supported, outdated, contradicted, open. Add it to the list, or correct the claim in src/data/claims.ts.',
    ),
  );
});

test('pairs of kind and verdict that do not occur are left out', () => {
  expect(
    byKindAndVerdict(five, ['prediction', 'number'], scale).map(({ kind, verdict, claims }) => [
      kind,
      verdict,
      ...claims.map(({ number }) => number),
    ]),
  ).toEqual([
    ['prediction', 'supported', 3],
    ['prediction', 'contradicted', 4],
    ['number', 'supported', 1, 5],
    ['number', 'outdated', 2],
  ]);
});

test('a part of the post ends where the next begins', () => {
  const parts = byPart(five, [
    { name: 'Beginning', from: 1 },
    { name: 'End', from: 4 },
  ]);
  expect(parts.map(({ claims }) => claims.map(({ number }) => number))).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('a claim before the first part is refused', () => {
  expect(() => byPart(five, [{ name: 'Late', from: 2 }])).toThrow(
    new RangeError(
      'Claim 1 stands before the first part of the post, which begins at claim 2. Let the first part begin at the first claim in src/data/claims.ts.',
    ),
  );
});
