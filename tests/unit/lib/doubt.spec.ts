import { expect, test } from '#tests/unit/test.ts';
import { doubtOf, marksDoubt, standingOf, tellsReport } from '#lib/doubt.ts';

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

test('words that tell of a report are known, and words that look like them', () => {
  const telling = [
    'According to people there, it paid.',
    'It was reported in May.',
    'A report says so.',
    'Reportedly it paid.',
    'By one account it paid.',
    'In a reseller’s account it paid.',
    'By one outlet’s reckoning it paid.',
    'Accounts differ.',
    'It is credited with it.',
    'A leaked memo has it.',
    'It was relayed by a reader.',
    'Summaries have it so.',
    'It is a press figure.',
    'It is said to have paid.',
    'People close to Microsoft held so.',
    'As testified, it paid.',
    'It stands in tables kept by others.',
    'CNBC wrote so.',
    'The Financial Times has it.',
  ];
  const plain = [
    'OpenAI said that it paid.',
    'In Amazon’s accounts it stands as paid.',
    'It paid, as we read it.',
    'It pressed on.',
    'AWS said so.',
    'The APIs are metered.',
  ];
  expect(telling.filter((sentence) => !tellsReport(sentence, []))).toEqual([]);
  expect(plain.filter((sentence) => tellsReport(sentence, []))).toEqual([]);
});

test('the name of a publisher tells of its report, that of a company on the record does not', () => {
  const relayed = ['Particle, on the Sunday Post'];
  expect(tellsReport('The Sunday Post has it.', relayed)).toBe(true);
  expect(tellsReport('Particle has it.', relayed)).toBe(true);
  expect(tellsReport('Particles have it.', relayed)).toBe(false);
  expect(tellsReport('The Sunday Post has it.', ['OpenAI and Microsoft'])).toBe(false);
  expect(tellsReport('OpenAI has it.', ['OpenAI', 'OpenAI and Microsoft'])).toBe(false);
});
