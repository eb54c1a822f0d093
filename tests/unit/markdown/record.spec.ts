import { expect, test } from '@playwright/test';
import { compileChapter } from './compile.ts';

/** The record of a chapter, each under a path of its own so that tests may run in any order. */
async function recordOf(text: string, path: string) {
  const { record } = await compileChapter(text, path);
  return record;
}

test('the record lists facts, sources and figures once each, in order of appearance', async () => {
  const record = await recordOf(
    [
      'Amazon promised <Fact id="round.amazon.total" />. <Cite id="openai-2026-02-scaling" />',
      'Of it <Fact id="round.amazon.initial" /> came first, of <Fact id="round.amazon.total" />.',
      '',
      '<Figure id="who-put-in-what" />',
      '',
      'It says <Quote id="gate-2026-source-post">110 billion</Quote>. <Cite id="openai-2026-02-scaling" />',
    ].join('\n'),
    'lists.mdx',
  );
  expect(record).toMatchObject({
    factIds: ['round.amazon.total', 'round.amazon.initial'],
    sourceIds: ['openai-2026-02-scaling', 'gate-2026-source-post'],
    figureIds: ['who-put-in-what'],
  });
});

test('a sentence that names a company or a date can be checked, and counts as cited with a source', async () => {
  const record = await recordOf(
    [
      'A valuation is a price.',
      'Amazon paid late.',
      'The money came in March. <Cite id="amazon-2026-q2-10q" />',
      'Of it <Fact id="round.amazon.initial" /> came first.',
    ].join('\n'),
    'cited.mdx',
  );
  expect(record).toMatchObject({ checkable: 3, cited: 2, uncited: ['Amazon paid late.'] });
});

test('words are counted with the facts printed among them, headings apart', async () => {
  const record = await recordOf(
    '## A long heading of six words [#heading]\n\nIt paid <Fact id="round.amazon.initial" /> at once.',
    'words.mdx',
  );
  expect(record?.words).toBe(5);
});

test('the cells of a table are prose too', async () => {
  const record = await recordOf(
    '| who | what |\n|---|---|\n| Amazon | <Fact id="round.amazon.total" /> |',
    'table.mdx',
  );
  expect(record).toMatchObject({ factIds: ['round.amazon.total'], checkable: 2, cited: 1 });
});

test('a note in the margin is read as prose', async () => {
  const record = await recordOf(
    'It paid.<Note title="When">By <Fact id="round.amazon.paid.by" />.</Note>',
    'note.mdx',
  );
  expect(record).toMatchObject({ factIds: ['round.amazon.paid.by'], checkable: 1, cited: 1 });
});

test('an empty chapter has an empty record', async () => {
  expect(await recordOf('', 'empty.mdx')).toEqual({
    factIds: [],
    sourceIds: [],
    figureIds: [],
    words: 0,
    checkable: 0,
    cited: 0,
    uncited: [],
  });
});

test('a quantity typed in a paragraph is refused', async () => {
  await expect(compileChapter('Words.\n\nIt raised $110 billion.', 'a.mdx')).rejects.toThrow(
    new Error(
      '"$110 billion" is typed by hand in the paragraph at line 3. Print it with <Fact id="…" />, so that it can be checked and cannot drift from the record.',
    ),
  );
});

for (const { place, text } of [
  { place: 'a note', text: 'It paid.<Note title="When">After 94 days.</Note>' },
  { place: 'a table', text: '| a |\n|---|\n| 94 days |' },
  { place: 'emphasis', text: 'It paid *after 94 days*.' },
  { place: 'a list', text: '- after 94 days' },
  { place: 'an answer', text: '<Answer>\nAfter 94 days.\n</Answer>' },
  { place: 'the words of a fact', text: 'It <Fact id="after.models-ga.days">took 94 days</Fact>.' },
]) {
  test(`a quantity typed in ${place} is refused`, async () => {
    await expect(compileChapter(text, 'a.mdx')).rejects.toThrow('"94 days" is typed by hand');
  });
}

test('a quantity typed in a heading is refused', async () => {
  await expect(compileChapter('## The $110 billion round [#the-round]', 'a.mdx')).rejects.toThrow(
    new Error(
      '"$110 billion" is typed by hand in the heading at line 1. Headings carry no quantities: say it in the first sentence with <Fact id="…" />.',
    ),
  );
});

test("a number in somebody else's words may stand", async () => {
  const text = 'It says <Quote id="gate-2026-source-post">a round of 110 billion dollars</Quote>.';
  expect((await compileChapter(text, 'quote.mdx')).record?.checkable).toBe(1);
});

test('a doubtful fact marked hedged needs a word of doubt in its sentence', async () => {
  const text = 'NVIDIA paid <Fact id="round.nvidia.timing" hedged>in parts</Fact>.';
  await expect(compileChapter(text, 'a.mdx')).rejects.toThrow(
    new Error(
      'The fact "round.nvidia.timing" at line 1 is disputed, and is marked "hedged", but its sentence has no word that says so. ' +
        `Say who claims it in the sentence (“according to …”, “reported”, “accounts differ”), or take "hedged" away and the record's own words are printed.`,
    ),
  );
});

for (const words of [
  'Accounts differ:',
  'According to CNBC',
  'It is disputed whether',
  'CNBC said',
]) {
  test(`“${words}” is a hedge`, async () => {
    const text = `${words} NVIDIA paid <Fact id="round.nvidia.timing" hedged>in parts</Fact>.`;
    expect((await compileChapter(text, 'hedge.mdx')).record?.factIds).toEqual([
      'round.nvidia.timing',
    ]);
  });
}

test('a hedge in the sentence before does not count', async () => {
  const text =
    'Accounts differ. NVIDIA paid <Fact id="round.nvidia.timing" hedged>in parts</Fact>.';
  await expect(compileChapter(text, 'a.mdx')).rejects.toThrow('has no word that says so');
});

test('a doubtful fact that prints its own hedge needs no other', async () => {
  const text = 'NVIDIA paid <Fact id="round.nvidia.timing">in parts</Fact>.';
  expect((await compileChapter(text, 'own.mdx')).record?.cited).toBe(1);
});

test('a fact that does not exist is refused with the nearest ids', async () => {
  const text = 'It paid <Fact id="round.softbank.tranche4" />.';
  await expect(compileChapter(text, 'a.mdx')).rejects.toThrow(
    new Error(
      'There is no fact "round.softbank.tranche4". ' +
        'Nearest ids: round.softbank.tranche1, round.softbank.tranche2, round.softbank.tranche3. ' +
        'Correct the id, or add the fact in src/data/facts/.',
    ),
  );
});

test('a source that does not exist is refused', async () => {
  await expect(compileChapter('It paid. <Cite id="nobody" />', 'a.mdx')).rejects.toThrow(
    'There is no source "nobody".',
  );
});
