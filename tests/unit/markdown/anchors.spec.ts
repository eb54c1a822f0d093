import { expect, test } from '@playwright/test';
import { compileChapter } from './compile.ts';

test('the id of a section stands on its heading, and not in its words', async () => {
  const { code } = await compileChapter('## Before and after [#before-and-after]', 'a.mdx');
  expect(code).toContain('<_components.h2 id="before-and-after">{"Before and after"}');
});

test('a paragraph may have an id', async () => {
  const { code } = await compileChapter('A valuation is a price. [#price]', 'a.mdx');
  expect(code).toContain('<_components.p id="price">{"A valuation is a price."}');
});

test('a paragraph needs no id', async () => {
  const { code } = await compileChapter('A valuation is a price.', 'a.mdx');
  expect(code).toContain('<_components.p>{"A valuation is a price."}');
});

test('a section without an id is refused', async () => {
  await expect(compileChapter('Words.\n\n## Before and after', 'a.mdx')).rejects.toThrow(
    new Error(
      'The section at line 3 has no id. Write one at the end of its heading, in the form [#two-words]: it is the permanent address of the section.',
    ),
  );
});

for (const id of ['Two-Words', 'two words', '2-words', 'two--words', 'two-', '']) {
  test(`“${id}” cannot be an id`, async () => {
    await expect(compileChapter(`## Before and after [#${id}]`, 'a.mdx')).rejects.toThrow(
      new Error(
        `"${id}" at line 1 cannot be an id. Use lower-case words and digits joined by single hyphens, starting with a letter.`,
      ),
    );
  });
}

test('one id for two places is refused', async () => {
  const text = '## Before [#before]\n\nWords.\n\nMore words. [#before]';
  await expect(compileChapter(text, 'a.mdx')).rejects.toThrow(
    new Error(
      'The id "before" stands at line 1 and again at line 5. An id names one place: choose another.',
    ),
  );
});

test('two chapters may use the same id', async () => {
  await compileChapter('## Before [#before]', 'a.mdx');
  const { code } = await compileChapter('## Before [#before]', 'b.mdx');
  expect(code).toContain('id="before"');
});
