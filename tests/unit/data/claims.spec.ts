import { expect, test } from '#tests/unit/test.ts';
import { claimKinds, claims, type Claim } from '#data/claims.ts';
import { verdicts } from '#data/verdicts.ts';

const all: readonly Claim[] = claims;

test('the source post makes 33 claims, numbered in its order', () => {
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
});

test('every kind and every verdict of the lists occurs', () => {
  expect(new Set(claims.map(({ kind }) => kind)).size).toBe(claimKinds.length);
  expect(
    new Set(claims.flatMap(({ verdictThen, verdictNow }) => [verdictThen, verdictNow])).size,
  ).toBe(verdicts.length);
});
