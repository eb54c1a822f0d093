import { expect, test } from '#tests/unit/test.ts';
import type { ChapterRecord, Printed } from '#lib/chapter-record.ts';
import { checkFigures, checkPlaces, checkRecord } from '#lib/check-record.ts';

const file = 'content/chapters/01-the-round.mdx';

function aRecord(changes: Partial<ChapterRecord> = {}): ChapterRecord {
  return {
    isAnswered: true,
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
    ...changes,
  };
}

/** A fact as a sentence of one clause prints it: under no heading, told by nobody, not marked hedged. */
function aPrinted(changes: Pick<Printed, 'id'> & Partial<Printed>): Printed {
  return {
    line: 5,
    section: '',
    sentence: '',
    clause: changes.sentence ?? '',
    isHedged: false,
    told: null,
    ...changes,
  };
}

test('a record that names what exists is given back with its ids, in order', () => {
  const record = aRecord({
    facts: [
      { id: 'round.amazon.total', line: 3 },
      { id: 'calc.dilution.kept', line: 9 },
    ],
    sources: [{ id: 'openai-2026-02-scaling', line: 4 }],
    words: 12,
    checkable: 2,
    cited: 1,
    uncited: ['Amazon paid late.'],
  });
  expect(checkRecord(record, file)).toEqual({
    factIds: ['round.amazon.total', 'calc.dilution.kept'],
    sourceIds: ['openai-2026-02-scaling'],
    words: 12,
    checkable: 2,
    cited: 1,
    uncited: ['Amazon paid late.'],
  });
});

test('a fact that does not exist is refused with its file, its line and the nearest ids', () => {
  const record = aRecord({ facts: [{ id: 'round.softbank.tranche4', line: 12 }] });
  expect(() => checkRecord(record, file)).toThrow(
    new RangeError(
      'content/chapters/01-the-round.mdx:12: There is no fact "round.softbank.tranche4". ' +
        'Nearest ids: round.softbank.tranche1, round.softbank.tranche2, round.softbank.tranche3. ' +
        'Correct the id, or add the fact in src/data/facts/.',
    ),
  );
});

test('a source that does not exist is refused with its file, its line and the nearest ids', () => {
  const record = aRecord({ sources: [{ id: 'openai-2026-02-scalin', line: 7 }] });
  expect(() => checkRecord(record, file)).toThrow(
    /^content\/chapters\/01-the-round\.mdx:7: There is no source "openai-2026-02-scalin"\. Nearest ids: openai-2026-02-scaling, [a-z0-9-]+, [a-z0-9-]+\. Correct the id, or add the source in src\/data\/sources\/\.$/,
  );
});

test('a figure that does not exist is refused with its file, its line and the nearest ids', () => {
  expect(() => {
    checkFigures([{ id: 'timelime', line: 30 }], ['timeline', 'budgets'], file);
  }).toThrow(
    new RangeError(
      'content/chapters/01-the-round.mdx:30: There is no figure "timelime". Nearest ids: timeline, budgets. Correct the id, or add the figure in components/charts/figures.ts.',
    ),
  );
});

test('figures that exist may stand', () => {
  expect(() => {
    checkFigures([{ id: 'timeline', line: 30 }], ['timeline'], file);
  }).not.toThrow();
});

for (const { confidence, id } of [
  { confidence: 'disputed', id: 'round.nvidia.timing' },
  { confidence: 'unconfirmed', id: 'agents.cost.signal.uber' },
]) {
  test(`a fact that is ${confidence} and marked hedged needs a word of doubt in its sentence`, () => {
    const record = aRecord({
      printed: [aPrinted({ id, sentence: 'NVIDIA paid in parts.', isHedged: true })],
    });
    expect(() => checkRecord(record, file)).toThrow(
      new RangeError(
        `content/chapters/01-the-round.mdx:5: The fact "${id}" is ${confidence}, and is marked "hedged", but its sentence has no word that says so. ` +
          `Say who claims it in the sentence (“according to …”, “reported”, “accounts differ”), or take "hedged" away and the record's own words are printed.`,
      ),
    );
  });
}

test('a doubtful fact in a sentence with a word of doubt may stand', () => {
  const sentence = 'According to CNBC, NVIDIA paid in parts.';
  const record = aRecord({
    printed: [aPrinted({ id: 'round.nvidia.timing', sentence, isHedged: true })],
  });
  expect(() => checkRecord(record, file)).not.toThrow();
});

test('a fact in no doubt may be marked hedged in any sentence', () => {
  const record = aRecord({
    printed: [aPrinted({ id: 'round.announced.total', sentence: 'It was so.', isHedged: true })],
  });
  expect(() => checkRecord(record, file)).not.toThrow();
});

/** What a chapter that prints facts is refused for; nothing where it is not. */
function refusal(...printed: readonly Partial<Printed>[]): string {
  const id = 'microsoft.control.cma';
  const sentence = 'The regulator found influence, not control.';
  const record = aRecord({ printed: printed.map((each) => aPrinted({ id, sentence, ...each })) });
  try {
    checkRecord(record, file);
    return '';
  } catch (error) {
    return String(error);
  }
}

test('what others report is refused where a section first tells it as known', () => {
  const said =
    'RangeError: content/chapters/01-the-round.mdx:5: The fact "microsoft.control.cma" is what others report, and the sentence tells it as known: “The regulator found influence, not control.”. ' +
    'Say who reports it where the section prints it first (“reported”, “by one account”, the outlet\'s name), or name the words nearby that do: <Fact id="microsoft.control.cma" told="…" />.';
  const told = { sentence: 'It was reported so.' };
  expect(refusal({})).toBe(said);
  expect(refusal({}, told)).toBe(said);
  expect(refusal({ ...told, section: 'One' }, { section: 'Two' })).toBe(said);
});

test('a report is told in its sentence, by the words that the author names, or by its source before', () => {
  const told = { sentence: 'It was reported so.' };
  expect(refusal({ sentence: 'By Weil’s account it found influence.' })).toBe('');
  expect(refusal({ told: 'as the lawyers have it' })).toBe('');
  expect(refusal(told, {})).toBe('');
});

test('what is worked out from a report is told like one, or stands after all it is worked out from', () => {
  const rise = { id: 'nvidia.private.carrying.rise', sentence: 'The holdings rose.' };
  expect(refusal(rise)).toContain(
    'The fact "nvidia.private.carrying.rise" is worked out from what others report, and the sentence tells it as known: “The holdings rose.”.',
  );
  expect(refusal({ ...rise, sentence: 'By press reports the holdings rose.' })).toBe('');
  expect(refusal({ ...rise, told: 'by a series' })).toBe('');
  const ends = ['nvidia.private.carrying.2026-01', 'nvidia.private.carrying.2026-04'];
  const told = ends.map((id) => ({ id, sentence: 'It was reported so.' }));
  expect(refusal(...told, rise)).toBe('');
});

test('what is worked out from a report is told in its own clause, and not by another fact of its source', () => {
  const told = {
    ...{ id: 'nvidia.private.carrying.2026-01' },
    sentence: 'By press reports they stood lower.',
  };
  const sentence = 'The holdings rose, and prices are reported to have fallen.';
  const rise = { id: 'nvidia.private.carrying.rise', sentence };
  expect(refusal({ ...rise, clause: 'The holdings rose' })).toContain('tells it as known');
  expect(refusal({ ...rise, clause: ', and prices are reported to have fallen' })).toBe('');
  expect(refusal(told, { ...rise, sentence: 'The holdings rose.' })).toContain('tells it as known');
});

test('a fact of another confidence is no report', () => {
  expect(refusal({ id: 'round.announced.total' }, { id: 'calc.dilution.kept' })).toBe('');
  expect(refusal({ id: 'round.announced.total', told: 'it was said' })).toBe(
    'RangeError: content/chapters/01-the-round.mdx:5: The fact "round.announced.total" is nothing that others report, so that `told` says nothing. Take it away.',
  );
});

test('everything wrong in a chapter is told at once', () => {
  const record = aRecord({
    facts: [{ id: 'round.softbank.tranche4', line: 12 }],
    sources: [{ id: 'nobody', line: 14 }],
    printed: [
      aPrinted({ id: 'round.nvidia.timing', sentence: 'NVIDIA paid in parts.', isHedged: true }),
    ],
  });
  expect(() => checkRecord(record, file)).toThrow(
    /:12: There is no fact .*\n.*:14: There is no source .*\n.*:5: The fact "round\.nvidia\.timing" is disputed/,
  );
});

test('words are quoted as the source has them, whatever the form of their marks and spaces', () => {
  const quote = (words: string, id = 'gate-2026-source-post') =>
    checkRecord(aRecord({ quotes: [{ id, line: 5, words }] }), file);
  expect(() =>
    quote('Amazon, Microsoft (which didn’t participate in this round),  NVIDIA'),
  ).not.toThrow();
  expect(() => quote('Microsoft has deep control')).toThrow(
    `${file}:5: “Microsoft has deep control” is not on record as words of "gate-2026-source-post". The nearest passage on record is “OpenAI has been too dependent`,
  );
  expect(() => quote('Scaling AI for everyone', 'openai-2026-02-scaling')).toThrow(
    'No passage like it is on record: copy the passage from the source into src/data/excerpts.ts.',
  );
  expect(() => quote(' ')).toThrow('<Quote id="gate-2026-source-post"> is empty.');
});

test('a term or a claim that does not exist is refused at its line', () => {
  const record = aRecord({
    terms: [{ id: 'pre-monye', line: 4 }],
    claims: [{ id: 'claim.77', line: 5 }],
  });
  expect(() => checkRecord(record, file)).toThrow(
    `${file}:4: There is no term "pre-monye". Nearest ids: pre-money,`,
  );
  expect(() => checkRecord(record, file)).toThrow(`${file}:5: There is no claim "claim.77".`);
});

test('a figure that no page shows, or that is listed twice, is refused', () => {
  expect(() => {
    checkPlaces(['a', 'b'], ['b', 'a']);
  }).not.toThrow();
  expect(() => {
    checkPlaces(['a', 'b'], ['b']);
  }).toThrow(
    'components/charts/figures.ts: The figure "a" is listed and stands in no chapter. Put <Figure id="a" /> where it is spoken of, or take its line away.',
  );
  expect(() => {
    checkPlaces(['a', 'a'], ['a']);
  }).toThrow('The figure "a" is listed twice.');
});
