import { expect, test } from '#tests/unit/test.ts';
import { indexTerms, queryTerms } from '#lib/search/words.ts';

test('numbers, names of papers and of models are words', () => {
  expect(indexTerms('$110 billion, 3,412,500 tokens, 29.2%')).toEqual([
    '110',
    'billion',
    '3412500',
    'token',
    '29.2',
  ]);
  expect(indexTerms('Form 10-Q, S-1')).toEqual(['form', '10q', 's1']);
  expect(indexTerms('GPT-5.6 Terra')).toEqual(['gpt5.6', 'gpt', '5.6', 'terra']);
});

test('a reader may write a number, a paper or a model in more than one way', () => {
  expect(queryTerms('$110bn')).toEqual(['110', 'billion']);
  expect(queryTerms('1.4tn')).toEqual(['1.4', 'trillion']);
  for (const typed of ['10-Q', '10q']) expect(queryTerms(typed)).toEqual(['10q']);
  for (const typed of ['GPT-5.6', 'gpt 5.6', 'gpt5.6'])
    expect(queryTerms(typed)).toEqual(['gpt5.6']);
});

test('a word with a hyphen is found as one, and by its parts', () => {
  expect(indexTerms('pre-money')).toEqual(['premoney', 'pre', 'money']);
  expect(queryTerms('pre-money')).toEqual(['premoney']);
  expect(queryTerms('pre-money', true)).toEqual(['pre', 'money']);
});

test('a plural is its word, and no other ending is taken off', () => {
  expect(indexTerms('tranches agents companies Amazon’s')).toEqual([
    'tranche',
    'agent',
    'company',
    'amazon',
  ]);
  expect(indexTerms('stateless stateful status AWS')).toEqual([
    'stateless',
    'stateful',
    'status',
    'aws',
  ]);
});

test('idle words are looked up only where there are no others', () => {
  expect(queryTerms('how much has Nvidia paid')).toEqual(['nvidia', 'paid']);
  expect(queryTerms('who is it')).toEqual(['who', 'is', 'it']);
});
