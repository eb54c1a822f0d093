import { expect, test } from '@playwright/test';
import { claimKinds, claims, verdicts } from '#data/claims.ts';
import { facts } from '#lib/facts.ts';

test('claims are numbered from 1 without a gap, and their ids follow', () => {
  claims.forEach((claim, index) => {
    expect(claim.number).toBe(index + 1);
    expect(claim.id).toBe(`claim.${String(index + 1).padStart(2, '0')}`);
  });
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

test('nothing is outdated on the day it was written', () => {
  expect(claims.map((claim): string => claim.verdictThen)).not.toContain('outdated');
});
