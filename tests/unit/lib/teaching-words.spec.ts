import { factsIn, piecesOf, plainWords } from '#lib/teaching-words.ts';
import { expect, test } from '#tests/unit/test.ts';

test('a fact in braces is printed as the record has it, in the form behind the bar', () => {
  expect(plainWords('{round.announced.total}: {calc.claims|words} claims')).toBe(
    '$110 billion: thirty-three claims',
  );
  expect(plainWords('{round.close.total|short}, {price.line.everyday.rise|number}')).toBe(
    '$122B, 4',
  );
  expect(plainWords('{microsoft.stake.2026fy} of it')).toBe('about 25% of it');
});

test('words come in pieces, in order, and none is empty', () => {
  expect(piecesOf('{round.close.date}{calc.claims|words} and more')).toEqual([
    { fact: 'round.close.date', form: 'long' },
    { fact: 'calc.claims', form: 'words' },
    ' and more',
  ]);
});

test('braces that hold anything else are refused, and so is a brace alone', () => {
  expect(() => piecesOf('about {round.announced.total|long}')).toThrow(
    '“{round.announced.total|long}” in the words of a teaching page names no fact.',
  );
  expect(() => piecesOf('a { alone')).toThrow('A brace stands alone in “a { alone”.');
  expect(() => plainWords('{round.announced.totl}')).toThrow(
    'There is no fact "round.announced.totl".',
  );
});

test('the facts that words print are found at any depth, each once', () => {
  const data = {
    id: 'q.a',
    steps: ['No fact.', { text: '{round.close.total}, {round.close.total|short}' }],
    points: 3,
    none: null,
    more: ['{calc.claims|words}'],
  };
  expect([...factsIn(data)]).toEqual(['round.close.total', 'calc.claims']);
});
