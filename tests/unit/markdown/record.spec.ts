import { coverings } from '#lib/coverage.ts';
import { expect, test } from '#tests/unit/test.ts';
import { compileChapter } from './compile.ts';

async function recordOf(text: string) {
  const { record } = await compileChapter(text);
  return record;
}

test('the record lists facts, sources and figures once each, where they appear first', async () => {
  const record = await recordOf(
    [
      'Amazon promised <Fact id="round.amazon.total" />. <Cite id="openai-2026-02-scaling" />',
      'Of it <Fact id="round.amazon.initial" /> came first, of <Fact id="round.amazon.total" />.',
      '',
      '<Figure id="who-put-in-what" />',
      '',
      'It says <Quote id="gate-2026-source-post">110 billion</Quote>. <Cite id="openai-2026-02-scaling" />',
    ].join('\n'),
  );
  expect(record).toMatchObject({
    facts: [
      { id: 'round.amazon.total', line: 1 },
      { id: 'round.amazon.initial', line: 2 },
    ],
    sources: [
      { id: 'openai-2026-02-scaling', line: 1 },
      { id: 'gate-2026-source-post', line: 6 },
    ],
    figures: [{ id: 'who-put-in-what', line: 4 }],
    explorables: [],
    quotes: [{ id: 'gate-2026-source-post', line: 6, words: '110 billion' }],
  });
});

test('ids are collected as they stand, whether the record knows them or not', async () => {
  const record = await recordOf('It paid <Fact id="nothing" />. <Cite id="nobody" />');
  expect(record).toMatchObject({
    facts: [{ id: 'nothing', line: 1 }],
    sources: [{ id: 'nobody', line: 1 }],
  });
});

test('a fact printed is listed with its section and its sentence, each time', async () => {
  const record = await recordOf(
    [
      'It says so. Accounts differ on <Fact id="round.nvidia.timing" hedged>the days</Fact>.',
      '',
      '## By the press [#a]',
      '',
      'One said so.',
      'It was <Fact id="round.nvidia.timing" told="One said">in parts</Fact>.',
    ].join('\n'),
  );
  expect(record.printed).toEqual([
    {
      ...{ id: 'round.nvidia.timing', line: 1, section: '' },
      ...{ sentence: 'Accounts differ on the days.', clause: 'Accounts differ on the days.' },
      ...{ isHedged: true, told: null },
    },
    {
      ...{ id: 'round.nvidia.timing', line: 6, section: 'By the press' },
      ...{
        sentence: 'It was in parts.',
        clause: 'It was in parts.',
        isHedged: false,
        told: 'One said',
      },
    },
  ]);
});

test('a fact is listed with the clause it stands in', async () => {
  const { printed } = await recordOf(
    'So. It fell by <Fact id="a" />, and margins are reported to be <Fact id="b">thin</Fact>; so <Fact id="c" />.',
  );
  expect(printed.map(({ id, clause }) => [id, clause])).toEqual([
    ['a', 'It fell by '],
    ['b', ', and margins are reported to be thin'],
    ['c', '; so .'],
  ]);
});

test('the words that tell of a report stand in its sentence or before it in its section', async () => {
  const fact = '<Fact id="round.nvidia.timing" told="by one account" />';
  const says = `is said to be told by the words “by one account”, which do not stand in its sentence or before it in its section. Copy the words`;
  await expect(compileChapter(`So it was by one account ${fact}.`)).resolves.toBeDefined();
  await expect(compileChapter(`It was ${fact}. So by one account.`)).rejects.toThrow(says);
  await expect(
    compileChapter(`So by one account.\n\n## A head [#a]\n\nIt was ${fact}.`),
  ).rejects.toThrow(says);
  await expect(compileChapter(fact)).rejects.toThrow(says);
});

test('a fact marked hedged that stands by itself has no sentence to mark its doubt', async () => {
  const record = await recordOf('<Fact id="round.nvidia.timing" hedged />');
  expect(record.printed).toMatchObject([{ isHedged: true, sentence: '' }]);
});

test('a sentence that names a company or a date can be checked, and counts as cited with a source', async () => {
  const record = await recordOf(
    [
      'A valuation is a price.',
      'Amazon paid late.',
      'The money came in March. <Cite id="amazon-2026-q2-10q" />',
      'Of it <Fact id="round.amazon.initial" /> came first.',
    ].join('\n'),
  );
  expect(record).toMatchObject({ checkable: 3, cited: 2, uncited: ['Amazon paid late.'] });
});

test('a sentence about a company or a person of the story can be checked', async () => {
  const names = [
    ...['OpenAI', 'Amazon', 'AWS', 'Microsoft', 'Azure', 'NVIDIA', 'SoftBank', 'Altman', 'Nadella'],
    ...['Odaily', 'Gupta', 'VentureBeat', 'Oracle', 'CoreWeave', 'Google', 'Anthropic', 'Reuters'],
    ...['CNBC', 'Bloomberg'],
  ];
  const sentences = names.map((name) => `They say ${name} won.`);
  expect((await recordOf(sentences.join(' '))).uncited).toEqual(sentences);
});

test('what says on whose word a sentence stands covers it, whatever its words', async () => {
  for (const component of Object.keys(coverings)) {
    const sentence = `They <${component} id="gate-2026-source-post">say</${component}> so.`;
    expect(await recordOf(sentence)).toMatchObject({ checkable: 1, cited: 1 });
    expect(await recordOf('They say so.')).toMatchObject({ checkable: 0, cited: 0 });
  }
});

test('words are counted with the facts printed among them, headings apart', async () => {
  const record = await recordOf(
    '## A long heading of six words [#heading]\n\nIt paid <Fact id="round.amazon.initial" /> at once.',
  );
  expect(record.words).toBe(5);
});

test('the cells of a table are prose too', async () => {
  const record = await recordOf(
    '| who | what |\n|---|---|\n| Amazon | <Fact id="round.amazon.total" /> |',
  );
  expect(record).toMatchObject({
    facts: [{ id: 'round.amazon.total', line: 3 }],
    checkable: 2,
    cited: 1,
  });
});

test('a note in the margin is read as prose', async () => {
  const record = await recordOf(
    'It paid.<Note title="When">By <Fact id="round.amazon.paid.by" />.</Note>',
  );
  expect(record).toMatchObject({
    facts: [{ id: 'round.amazon.paid.by', line: 1 }],
    checkable: 1,
    cited: 1,
  });
});

test('a chapter is answered if it begins with one answer', async () => {
  const answer = '<Answer>\n\nIt is so.\n\n</Answer>\n\n';
  for (const [text, isAnswered] of [
    [`${answer}## Why [#why]\n\nWords.`, true],
    [`Words.\n\n${answer}`, false],
    [`${answer}${answer}`, false],
  ] as const) {
    expect((await recordOf(text)).isAnswered, text).toBe(isAnswered);
  }
});

test('an empty chapter has an empty record', async () => {
  expect(await recordOf('')).toEqual({
    isAnswered: false,
    facts: [],
    sources: [],
    figures: [],
    explorables: [],
    terms: [],
    claims: [],
    printed: [],
    quotes: [],
    words: 0,
    checkable: 0,
    cited: 0,
    uncited: [],
  });
});

test('a quantity typed in a paragraph is refused', async () => {
  await expect(compileChapter('Words.\n\nIt raised $110 billion.')).rejects.toThrow(
    new Error(
      '"$110 billion" is typed by hand in the paragraph at line 3. Print it with <Fact id="…" />, so that it can be checked and cannot drift from the record.',
    ),
  );
});

test('a refusal carries its place in the file', async () => {
  await expect(compileChapter('Words.\n\nIt raised $110 billion.')).rejects.toMatchObject({
    line: 3,
    column: 1,
  });
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
    await expect(compileChapter(text)).rejects.toThrow('"94 days" is typed by hand');
  });
}

test('a quantity typed in a heading is refused', async () => {
  await expect(compileChapter('## The $110 billion round [#the-round]')).rejects.toThrow(
    new Error(
      '"$110 billion" is typed by hand in the heading at line 1. Headings carry no quantities: say it in the first sentence with <Fact id="…" />.',
    ),
  );
});

test("a number in somebody else's words may stand", async () => {
  const text = 'It says <Quote id="gate-2026-source-post">a round of 110 billion dollars</Quote>.';
  expect((await recordOf(text)).checkable).toBe(1);
});

for (const component of ['Cite', 'Fact', 'Quote']) {
  test(`the id of a <${component}> in braces is refused`, async () => {
    await expect(
      compileChapter(`It paid.\n\nSo <${component} id={'a.b'} /> it is.`),
    ).rejects.toThrow(
      new Error(
        `<${component}> at line 3 has its id in braces, id={'a.b'}. Chapters are read before anything in braces is worked out: write the id in quotes, <${component} id="…">.`,
      ),
    );
  });

  test(`a <${component}> without an id is refused`, async () => {
    await expect(compileChapter(`So <${component} /> it is.`)).rejects.toThrow(
      new Error(`<${component}> at line 1 has no id. Say which one it is: <${component} id="…">.`),
    );
  });
}

test('the id of a figure in braces is refused', async () => {
  await expect(compileChapter('<Figure id={`timeline`} />')).rejects.toThrow(
    new Error(
      '<Figure> at line 1 has its id in braces, id={`timeline`}. Chapters are read before anything in braces is worked out: write the id in quotes, <Figure id="…">.',
    ),
  );
});

test('an id handed over with all other props is refused', async () => {
  await expect(compileChapter('So <Fact {...props} /> it is.')).rejects.toThrow(
    '<Fact> at line 1 has its attributes in braces, which a page of prose may not set.',
  );
});

test('words on one line with their component are refused, since nothing would read them', async () => {
  await expect(
    compileChapter('Words.\n\n<Answer>It raised $110 billion.</Answer>'),
  ).rejects.toThrow(
    '“It raised $110 billion.” stands on one line with <Answer>, at line 3, so it is in no paragraph that could be read. Put <Answer> and </Answer> on lines of their own, and the words between them.',
  );
});

test('a note that stands alone is refused', async () => {
  await expect(compileChapter('Words.\n\n<Note title="Sum">It paid $5.</Note>')).rejects.toThrow(
    '“It paid $5.” stands on one line with <Note>, at line 3, so it is in no paragraph that could be read. Put the note at the end of the sentence it belongs to.',
  );
});

for (const { where, text, found } of [
  { where: 'braces', text: 'It raised {"$120 billion"}.', found: '$120 billion' },
  { where: 'braces of their own', text: '{"$120 billion"}', found: '$120 billion' },
  { where: 'backticks', text: 'It raised `120 billion`.', found: '120 billion' },
  { where: 'the title of a note', text: 'So.<Note title="All 50">Words.</Note>', found: '50' },
  {
    where: 'a description of an image',
    text: '![It raised $5 billion](/a.svg)',
    found: '$5 billion',
  },
  { where: 'a block of code', text: '```\nIt raised $5 billion.\n```', found: '$5 billion' },
  {
    where: 'digits that look like a year',
    text: 'It has 2000 employees.',
    found: '2000 employees',
  },
  { where: 'words: half', text: 'About half of it came.', found: 'half' },
  { where: 'words: a dozen', text: 'A dozen firms bid.', found: 'dozen' },
  { where: 'words: trillions', text: 'It will cost trillions.', found: 'trillions' },
  { where: 'words: years', text: 'It lasts twelve years.', found: 'twelve years' },
  { where: 'words: a fraction', text: 'Two thirds are paid.', found: 'Two thirds' },
  { where: 'words: a factor', text: 'It grew tenfold.', found: 'tenfold' },
]) {
  test(`a quantity in ${where} is refused`, async () => {
    await expect(compileChapter(text)).rejects.toThrow(`"${found}" is typed by hand in the `);
  });
}

test('words that a fact answers for, or that are said to be no quantity, may stand', async () => {
  const text =
    'Of it <Fact id="a.b">two thirds</Fact> came. Take <NoQuantity because="an example">half</NoQuantity> a cake. ' +
    'Two companies, a second half and the half-year. {/* It was 5. */}';
  const { code } = await compileChapter(text);
  expect(code).toContain('{" came. Take "}{"half"}{" a cake.');
  await expect(compileChapter('Take <NoQuantity>half</NoQuantity>.')).rejects.toThrow(
    '<NoQuantity> at line 1 gives no reason.',
  );
  await expect(
    compileChapter('Take <NoQuantity because="an example">$5</NoQuantity>.'),
  ).rejects.toThrow('"$5." is typed by hand');
});

for (const { what, text, says } of [
  {
    what: 'a script',
    text: '<script>{`alert()`}</script>',
    says: '<script> at line 1 is no element that a page of prose may have',
  },
  {
    what: 'a style',
    text: 'Words <style>{`p {}`}</style>',
    says: '<style> at line 1 is no element',
  },
  {
    what: 'a frame',
    text: '<iframe src="https://a.example/" />',
    says: '<iframe> at line 1 is no element',
  },
  {
    what: 'a handler',
    text: '<b onclick="a()">Words</b>',
    says: '<b> at line 1 has the attribute "onclick"',
  },
  {
    what: 'injected HTML',
    text: '<div set:html="a" />',
    says: '<div> at line 1 has the attribute "set:html"',
  },
  {
    what: 'a style attribute',
    text: '<b style="color: red">Words</b>',
    says: '<b> at line 1 has the attribute "style"',
  },
  {
    what: 'a link that runs',
    text: '[Words](javascript:a)',
    says: 'has the address "javascript:a", which runs or holds something',
  },
  {
    what: 'an element that runs',
    text: '<a href="javascript:a">Words</a>',
    says: 'has the address "javascript:a"',
  },
  {
    what: 'a link that runs behind blanks',
    text: '[Words](<java\tscript:a>)',
    says: 'which runs or holds something',
  },
  {
    what: 'an address in braces',
    text: '<a href={"javascript:a"}>Words</a>',
    says: '<a> at line 1 has the text of its href in braces',
  },
  {
    what: 'a picture from elsewhere',
    text: '![Words](data:image/png;base64,aaaa)',
    says: 'The image at line 1 has the address "data:image/png;base64,aaaa". The site',
  },
  {
    what: 'a script in braces',
    text: 'Words {[<script>{`alert()`}</script>]} here.',
    says: '{[<script>{`alert()`}</script>]} at line 1 is more than a value (ArrayExpression).',
  },
  {
    what: 'an element as a property',
    text: '<Answer>\n{formatDate(<script />)}\n</Answer>',
    says: 'is more than a value (JSXElement)',
  },
  {
    what: 'a function in braces',
    text: 'Words {(() => 0)()} here.',
    says: 'is more than a value (ArrowFunctionExpression)',
  },
  {
    what: 'a component from outside',
    text: "import Evil from './evil.astro';\n\n<Evil />",
    says: 'A page of prose imports "./evil.astro" at line 1.',
  },
  {
    what: 'a style sheet',
    text: "import '../evil.css';\n\nWords.",
    says: 'A page of prose imports "../evil.css" at line 1.',
  },
  {
    what: 'an export',
    text: 'export const sum = "5";',
    says: 'A page of prose exports nothing (line 1)',
  },
  {
    what: 'an unknown component',
    text: 'So <Facts id="a.b" /> it is.',
    says: 'There is no component <Facts> at line 1. Nearest names: Fact, ',
  },
]) {
  test(`${what} in a chapter is refused`, async () => {
    await expect(compileChapter(text)).rejects.toThrow(says);
  });
}

test('what means nothing to a component is refused at its line', async () => {
  await expect(compileChapter('So <Fact id="a.b" from="c" /> it is.')).rejects.toThrow(
    '<Fact> at line 1 has "from", which means nothing to it. It may have id, form, hedged, told.',
  );
  await expect(compileChapter('So <Fact id="a.b" form="lng" /> it is.')).rejects.toThrow(
    '<Fact> at line 1 has a form that is none. Write form="…" with one of long, short, number, words.',
  );
  await expect(compileChapter('So.<Note>Words.</Note>')).rejects.toThrow(
    '<Note> at line 1 has no title.',
  );
});

test('a component that the chapter imports is known', async () => {
  const text =
    "import Ledger from '#components/prose/Ledger.astro';\n\n<Ledger chapters={props.chapters} />";
  await expect(compileChapter(text)).resolves.toBeDefined();
});

test('cells of aligned columns have a class and no style', async () => {
  const { code } = await compileChapter('| a | b |\n|---|--:|\n| c | d |');
  expect(code).toContain('<_components.td className="align-right">');
  expect(code).not.toContain('style');
});
