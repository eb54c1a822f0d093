import { expect, test } from '#tests/unit/test.ts';
import { compileChapter } from './compile.ts';

/** A chapter as `npm run build` reads it, which wants every id. */
async function build(text: string): Promise<string> {
  const { code } = await compileChapter(text, 'a.mdx', { isDraft: false });
  return code;
}

test('the id of a section stands on its heading, and not in its words', async () => {
  expect(await build('## Before and after [#before-and-after]')).toContain(
    '<_components.h2 id="before-and-after">{"Before and after"}',
  );
});

test('the id of a paragraph stands on it, and not in its words, and the paragraph leads to itself', async () => {
  expect(await build('A valuation is a price. [#p-2p4v]')).toContain(
    '<_components.p id="p-2p4v">{"A valuation is a price."}',
  );
});

test('a paragraph that ends with a component may have an id', async () => {
  expect(await build('It fell. <Cite id="openai-2026-02-scaling" /> [#p-2p4v]')).toContain(
    '<_components.p id="p-2p4v">{"It fell. "}<Cite id="openai-2026-02-scaling" /><_components.a href="#p-2p4v" className="here" aria-label="Link to this passage" /></_components.p>',
  );
});

test('the id of an item of a tight list stands on the item, though its paragraph is not there', async () => {
  expect(await build('- One thing. [#p-3b5c]\n- Another. [#p-4d6f]')).toMatch(
    /<_components\.li id="p-3b5c">\{"One thing\."\}<_components\.a href="#p-3b5c"[^>]*><\/_components\.li>.*<_components\.li id="p-4d6f">\{"Another\."\}/s,
  );
});

test('the first paragraph of an item of a loose list names the item, the second itself', async () => {
  const code = await build('- One thing. [#p-3b5c]\n\n  More of it. [#p-4d6f]');
  expect(code).toMatch(
    /<_components\.li id="p-3b5c">.*<_components\.p>\{"One thing\."\}.*<_components\.p id="p-4d6f">\{"More of it\."\}/s,
  );
});

test('an item and the list within it have ids of their own', async () => {
  expect(await build('- One thing. [#p-3b5c]\n  - A part of it. [#p-4d6f]')).toMatch(
    /<_components\.li id="p-3b5c">\{"One thing\."\}.*<_components\.li id="p-4d6f">\{"A part of it\."\}/s,
  );
});

test('paragraphs of a quotation and of a component have ids like any other', async () => {
  const code = await build('> Said so. [#p-3b5c]\n\n<Answer>\nYes. [#p-4d6f]\n</Answer>');
  expect(code).toContain('<_components.p id="p-3b5c">{"Said so."}');
  expect(code).toContain('<Answer><_components.p id="p-4d6f">{"Yes."}');
});

test('what has no id is refused, all of it at once, with where it stands', async () => {
  const text =
    '## Before and after\n\nTake a bakery with a till. [#p-3b5c]\n\nIts owner and <Fact id="round.announced.total" /> agree on a price.\n\n- One thing.';
  await expect(build(text)).rejects.toThrow(
    new Error(
      'Every section, paragraph and list item has an id, its permanent address; 3 here have none: ' +
        'the section at line 1, “Before and after”; the paragraph at line 5, “Its owner and agree on …”; the list item at line 7, “One thing.”. ' +
        'Run `npm run ids`, which writes one at the end of each. A section may have words of your own instead: [#two-words].',
    ),
  );
});

test('a single paragraph without an id is refused', async () => {
  await expect(build('Words.')).rejects.toThrow(
    new Error(
      'Every section, paragraph and list item has an id, its permanent address; one here has none: the paragraph at line 1, “Words.”. ' +
        'Run `npm run ids`, which writes one at the end of each. A section may have words of your own instead: [#two-words].',
    ),
  );
});

test('a draft may lack ids', async () => {
  const { code } = await compileChapter('## Before and after\n\nWords.', 'a.mdx', {
    isDraft: true,
  });
  expect(code).toContain('<_components.p>{"Words."}');
});

test('an id that is no plain name is refused', async () => {
  await expect(build('## Before [#Before_After]')).rejects.toThrow(
    new Error(
      '"Before_After" at line 1 cannot be an id. Use lower-case words and digits joined by single hyphens, starting with a letter.',
    ),
  );
});

test('an id is used once in a chapter', async () => {
  await expect(build('## Before [#price]\n\nWords. [#price]')).rejects.toThrow(
    new Error(
      'The id "price" stands at line 1 and again at line 3. An id names one place: take the second away, and `npm run ids` writes another.',
    ),
  );
});

test('an id in the middle of a paragraph or in a table is refused, and not printed', async () => {
  await expect(build('It fell [#p-3b5c] at once. [#p-4d6f]')).rejects.toThrow(
    new Error(
      '"[#p-3b5c]" at line 1 stands where no id can. Write it at the very end of a heading, a paragraph or a list item.',
    ),
  );
  await expect(build('| a |\n| - |\n| b [#p-3b5c] |')).rejects.toThrow(
    '"[#p-3b5c]" at line 3 stands where no id can.',
  );
});
