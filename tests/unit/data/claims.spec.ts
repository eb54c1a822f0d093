import { expect, test } from '#tests/unit/test.ts';
import { claimKinds, claims, type Claim } from '#data/claims.ts';
import { verdicts, type Verdict } from '#data/verdicts.ts';
import { facts } from '#lib/facts.ts';

const all: readonly Claim[] = claims;

test('the source post makes 33 claims, numbered in its order', () => {
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
});

test('the id of a claim is its number in two digits', () => {
  const wrong = all.filter(({ id, number }) => id !== `claim.${String(number).padStart(2, '0')}`);
  expect(wrong).toEqual([]);
});

test('nothing was outdated on the day the post was written', () => {
  expect(all.filter(({ verdictThen }) => verdictThen === 'outdated')).toEqual([]);
});

test('every claim is put in words, and every verdict has a reason', () => {
  expect(all.filter(({ claim, reason }) => !claim.trim() || !reason.trim())).toEqual([]);
});

test('a verdict on what the record says names the record', () => {
  const settled = new Set<Verdict>(['supported', 'imprecise', 'outdated', 'contradicted']);
  const bare = all.filter(
    ({ verdictNow, evidence }) => settled.has(verdictNow) && evidence.length === 0,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every piece of evidence is a fact, and stands once', () => {
  for (const claim of claims) {
    const evidence: readonly string[] = claim.evidence;
    expect(evidence.filter((id) => !facts.has(id))).toEqual([]);
    expect(new Set(evidence).size).toBe(evidence.length);
  }
});

test('no two claims have the same name', () => {
  expect(new Set(claims.map(({ topic }) => topic)).size).toBe(claims.length);
});

test('every kind and every verdict of the lists occurs', () => {
  expect(new Set(claims.map(({ kind }) => kind)).size).toBe(claimKinds.length);
  expect(
    new Set(claims.flatMap(({ verdictThen, verdictNow }) => [verdictThen, verdictNow])).size,
  ).toBe(verdicts.length);
});
