import { expect, test } from '#tests/unit/test.ts';
import { readQuestions } from '../../../../src/publish/cartridge/read-questions.ts';
import { aSite } from '../a-site.ts';
import { aBook, aQuestion } from './a-book.ts';

test('questions are told by chapter: those with a choice, and those to discuss', () => {
  const questions = [
    aQuestion(),
    aQuestion({ id: 'q.a.what', level: 'recall' }),
    aQuestion({ id: 'q.a.fair', level: 'judge', stem: 'Is it fair?' }),
    aQuestion({ id: 'sc.b.two', chapter: 'b' }),
  ];
  const read = readQuestions(aBook({ questions }));
  expect([...read.keys()]).toEqual(['a', 'b']);
  expect(read.get('a')?.checks.map(({ id }) => id)).toEqual(['sc-a-one']);
  expect(read.get('a')?.toDiscuss).toEqual(['Is it fair?']);
});

test('a question with no right option, or a file of another form, is refused in words', () => {
  expect(() => readQuestions(aBook({ questions: [aQuestion({ right: 9 })] }))).toThrow(
    'The question "sc.a.one" has 0 right options, and a learning platform takes exactly one. Correct it in src/data/teaching/.',
  );
  expect(() => readQuestions(aSite({ 'questions.json': '{}' }))).toThrow(
    'The edition for learning platforms cannot read questions.json. It is written by src/pages/questions.json.ts',
  );
});
