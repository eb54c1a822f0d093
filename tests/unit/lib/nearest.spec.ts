import { expect, test } from '#tests/unit/test.ts';
import { nearest } from '#lib/nearest.ts';

const ids = ['round.amazon.total', 'round.amazon.initial', 'split.days', 'round.nvidia.total'];

test('a swapped letter finds the id that was meant', () => {
  expect(nearest('round.amzaon.total', ids)[0]).toBe('round.amazon.total');
});

test('a missing letter is nearer than another word', () => {
  expect(nearest('split.day', ['split.words', 'split.days'], 1)).toEqual(['split.days']);
});

test('three ids are offered unless told otherwise', () => {
  expect(nearest('round.amazon.total', ids)).toEqual([
    'round.amazon.total',
    'round.amazon.initial',
    'round.nvidia.total',
  ]);
  expect(nearest('round.amazon.total', ids, 1)).toHaveLength(1);
});

test('ids equally near come in alphabetical order', () => {
  expect(nearest('b', ['d', 'c', 'a'])).toEqual(['a', 'c', 'd']);
});

test('where nothing is known nothing is offered', () => {
  expect(nearest('a', [])).toEqual([]);
});
