import { expect, test } from '#tests/unit/test.ts';
import { checkChapterFiles, checkExercises } from '#lib/chapter-files.ts';

const chapters = ['01-the-round.mdx', '02-the-order-of-thanks.mdx'];
const pages = ['404', 'about', 'facts', 'figures', 'index'];

function refusal(...more: readonly string[]): string {
  try {
    checkChapterFiles([...chapters, ...more], pages);
  } catch (problem) {
    return problem instanceof RangeError ? problem.message : 'another error';
  }
  return 'none';
}

test('files with numbers and addresses of their own are chapters', () => {
  expect(refusal('09-gpt-4.mdx')).toBe('none');
});

for (const name of [
  ...['9-two-words.mdx', 'two-words.mdx', '09-two-words.md', '09-Two-Words.mdx', '09_two.mdx'],
  ...[
    '09-two--words.mdx',
    '09-.mdx',
    '009-two-words.mdx',
    '09-two-words.mdx~',
    'notes.txt',
    'drafts',
  ],
]) {
  test(`a file named ${name} is no chapter`, () => {
    expect(refusal(name)).toBe(
      `content/chapters/${name} cannot be a chapter. The name of a chapter is two digits, a hyphen, and its address in lower-case words and digits joined by hyphens, as in "03-two-words.mdx". Rename it, or move it out of content/chapters/.`,
    );
  });
}

test('a second chapter with the same address is refused', () => {
  expect(refusal('09-the-round.mdx')).toBe(
    'content/chapters/09-the-round.mdx has the address "the-round", which 01-the-round.mdx has already. Each chapter has an address of its own: rename one of the two.',
  );
});

test('a second chapter with the same number is refused', () => {
  expect(refusal('02-two-words.mdx')).toBe(
    `content/chapters/02-two-words.mdx has the number 02, which 02-the-order-of-thanks.mdx has already. The number is the chapter's place in the book: choose one that is free, such as 03.`,
  );
});

for (const page of pages) {
  test(`a chapter with the address of the page "${page}" is refused`, () => {
    expect(refusal(`09-${page}.mdx`)).toBe(
      `content/chapters/09-${page}.mdx has the address "${page}", which is that of another page of the site. Choose one that is none of 404, about, facts, figures, index.`,
    );
  });
}

test('every wrong file is told at once', () => {
  expect(refusal('9-x.mdx', '09-about.mdx').split('\n')).toHaveLength(2);
});

test('each chapter has one exercise, in the order of the book', () => {
  const said = (slugs: readonly string[], exercises: readonly string[]) => () => {
    checkExercises(slugs, exercises);
  };
  expect(said(['a', 'b'], ['a', 'b'])).not.toThrow();
  expect(said(['a', 'b'], ['a'])).toThrow(
    `src/data/exercises.ts: The chapter "b" has no exercise. Add one with chapter: 'b', in the order of the book.`,
  );
  expect(said(['a'], ['a', 'b'])).toThrow('There is an exercise for "b", which is no chapter.');
  expect(said(['a', 'b'], ['b', 'a'])).toThrow('stand in another order than the chapters');
});
