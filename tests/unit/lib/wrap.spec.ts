import { expect, test } from '#tests/unit/test.ts';
import { evenLines, filledLines } from '#lib/wrap.ts';

const letters = (line: string) => line.length;

test('lines are filled up to their width and no further', () => {
  expect(filledLines('one two three four', 9, letters)).toEqual(['one two', 'three', 'four']);
  expect(filledLines('one two', 7, letters)).toEqual(['one two']);
});

test('even lines are as few as filled ones, and about equally long', () => {
  expect(filledLines('not yet on general sale', 18, letters)).toEqual([
    'not yet on general',
    'sale',
  ]);
  expect(evenLines('not yet on general sale', 18, letters)).toEqual(['not yet on', 'general sale']);
});

test('a word longer than a line keeps its line', () => {
  expect(evenLines('a incomprehensibility b', 5, letters)).toEqual([
    'a',
    'incomprehensibility',
    'b',
  ]);
});
