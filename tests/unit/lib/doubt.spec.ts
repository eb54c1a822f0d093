import { expect, test } from '#tests/unit/test.ts';
import { doubtOf, marksDoubt, standingOf } from '#lib/doubt.ts';

for (const confidence of ['disputed', 'unconfirmed'] as const) {
  test(`a fact that is ${confidence} is in doubt, in the words of its record`, () => {
    expect(doubtOf({ confidence, hedge: 'according to Odaily alone' })).toBe(
      'according to Odaily alone',
    );
  });

  test(`a fact that is ${confidence} and has no words for it is called so`, () => {
    expect(doubtOf({ confidence })).toBe(confidence);
  });
}

for (const confidence of ['primary', 'reported', 'derived'] as const) {
  test(`a fact that is ${confidence} is in no doubt, whatever its record adds`, () => {
    expect(doubtOf({ confidence, hedge: 'according to one weekly digest' })).toBeNull();
  });
}

test('an entry says how firmly its fact stands', () => {
  expect(standingOf({ confidence: 'primary' })).toBe('issuer’s own text');
});

test('an entry adds the words of the record, also where there is no doubt', () => {
  expect(standingOf({ confidence: 'reported', hedge: 'according to one weekly digest' })).toBe(
    'reported: according to one weekly digest',
  );
});

test('an entry does not say twice that its fact is in doubt', () => {
  expect(standingOf({ confidence: 'unconfirmed', hedge: 'unconfirmed: one business blog' })).toBe(
    'unconfirmed: one business blog',
  );
});

test('words of doubt are known, and words that look like them', () => {
  const marking = [
    'According to CNBC, NVIDIA paid in parts.',
    'It was reported in May.',
    'Reportedly it paid.',
    'The sum is unconfirmed.',
    'Whether it paid is disputed.',
    'The two accounts disagree.',
    'Accounts differ.',
    'One account has it so.',
    'Odaily alone has it.',
    'The leaked accounts have it.',
    'It was relayed by a reader.',
    'It may have paid.',
    'It might have paid.',
    'Reuters could not verify it.',
    'It is not known.',
    'Nobody knows.',
    'They say so.',
    'CNBC says so.',
    'CNBC said so.',
    'The post claims it.',
    'It is their claim.',
    'There was a rumour.',
    'There were rumors.',
    'It was rumoured to pay.',
  ];
  const plain = [
    'NVIDIA paid in parts.',
    'In mayhem it paid.',
    'NVIDIA paid in May 2026.',
    'It paid in a different way.',
  ];
  expect(marking.filter((sentence) => !marksDoubt(sentence))).toEqual([]);
  expect(plain.filter(marksDoubt)).toEqual([]);
});
