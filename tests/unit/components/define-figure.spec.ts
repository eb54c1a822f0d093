import { expect, test } from '#tests/unit/test.ts';
import { defineFigure, type FigureDraft } from '#components/figure/define-figure.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { fractionInWords } from '#components/figure/fraction.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { tableOf, type Column } from '#components/figure/table.ts';
import { counted, noQuantity, printed, words } from '#components/figure/words.ts';

interface Row {
  readonly payer: string;
  readonly paidUsdBn: number | null;
}

const rows: readonly Row[] = [
  { payer: 'Amazon', paidUsdBn: 50 },
  { payer: 'NVIDIA', paidUsdBn: null },
];

const columns: readonly Column<Row>[] = [
  { label: 'Investor', key: 'investor', value: (row) => row.payer },
  { label: 'Paid, $ billion', key: 'paid_usd_bn', value: (row) => row.paidUsdBn },
];

const grounds = (): Provenance => ({
  sources: ['openai-2026-02-scaling'],
  confidence: 'primary',
});
const provenance = { facts: [], ...grounds() };

function aFigure(parts: Partial<FigureDraft> = {}): FigureDraft {
  return {
    id: 'who-paid',
    title: 'Amazon has paid',
    measure: 'Billions of dollars',
    key: {},
    description: 'Bars.',
    sources: ['openai-2026-02-scaling'],
    asOf: 'books',
    table: tableOf(rows, columns, grounds),
    draw: ({ width }) => ({ width, height: rows.length }),
    ...parts,
  };
}

test('the table has a row of data and a row of text for every row', () => {
  expect(tableOf(rows, columns, grounds).rows).toEqual([
    { values: ['Amazon', 50], texts: ['Amazon', '50'], links: [null, null], provenance },
    {
      values: ['NVIDIA', null],
      texts: ['NVIDIA', 'not disclosed'],
      links: [null, null],
      provenance,
    },
  ]);
});

test('a difference of two sums has no more digits than they have', () => {
  const left = { label: 'Left', key: 'left', value: () => 13 - 11.9 };
  expect(tableOf(rows.slice(0, 1), [left], grounds).rows).toEqual([
    { values: [1.1], texts: ['1.1'], links: [null], provenance },
  ]);
});

test('a column of numbers and gaps is numeric, one with a word is not', () => {
  expect(tableOf(rows, columns).columns).toEqual([
    { label: 'Investor', key: 'investor', isNumeric: false },
    { label: 'Paid, $ billion', key: 'paid_usd_bn', isNumeric: true },
  ]);
});

test('a column may word its own cells', () => {
  const worded = [
    { label: 'Paid', key: 'paid', value: () => true },
    { label: 'Tokens', key: 'tokens', value: () => 128_000 },
    { label: 'Day', key: 'day', value: () => '2026-02-27', text: () => '27 February' },
  ];
  expect(tableOf(rows, worded).rows[0]?.texts).toEqual(['yes', '128,000', '27 February']);
});

test('a figure that lacks nothing comes back as it is', () => {
  const figure = aFigure();
  expect(defineFigure(figure)).toEqual(figure);
});

test('every figure is drawn for a phone, a column and a wide page', () => {
  expect(drawingSizes.map(({ width }) => width)).toEqual([340, 600, 840]);
});

for (const name of ['title', 'measure', 'description'] as const) {
  test(`a figure without its ${name} is refused`, () => {
    expect(() => defineFigure(aFigure({ [name]: ' ' }))).toThrow(
      new RangeError(
        `Figure "who-paid" has no ${name}. Every figure needs id, title, measure, description, a source, a date, columns and rows: write its ${name} in components/charts/who-paid.figure.ts.`,
      ),
    );
  });
}

test('a figure without rows is refused', () => {
  expect(() => defineFigure(aFigure({ table: tableOf([], columns) }))).toThrow(
    new RangeError(
      'Figure "who-paid" has no rows, so there is nothing to draw. Check the data it picks in components/charts/who-paid.figure.ts.',
    ),
  );
});

test('a figure without columns is refused', () => {
  expect(() => defineFigure(aFigure({ table: tableOf(rows, [], grounds) }))).toThrow(
    new RangeError(
      'Figure "who-paid" has no columns. Its table and its CSV need columns with keys of their own.',
    ),
  );
});

test('two columns with one key are refused', () => {
  const column = { label: 'Paid', key: 'paid', value: () => 1 };
  expect(() => defineFigure(aFigure({ table: tableOf(rows, [column, column], grounds) }))).toThrow(
    new RangeError(
      'Figure "who-paid" has two columns with the key "paid". Its table and its CSV need columns with keys of their own.',
    ),
  );
});

test('a figure whose date is none, or that names no source of the record, is refused', () => {
  // @ts-expect-error The type already says no.
  expect(() => defineFigure(aFigure({ asOf: '31 Febuary 2062' }))).toThrow(
    'Figure "who-paid" has asOf "31 Febuary 2062". Write books, products or both',
  );
  expect(() => defineFigure(aFigure({ asOf: '2026-02-30' }))).toThrow(
    'a date that the calendar has',
  );
  expect(() => defineFigure(aFigure({ asOf: { document: ' ' } }))).toThrow('Mend it in');
  // @ts-expect-error The type already says no.
  expect(() => defineFigure(aFigure({ sources: [] }))).toThrow(
    'Figure "who-paid" names no source.',
  );
  // @ts-expect-error The type already says no.
  expect(() => defineFigure(aFigure({ sources: ['openai-2026-02-scalling'] }))).toThrow(
    'names sources that are not there: "openai-2026-02-scalling" (nearest: openai-2026-02-scaling,',
  );
});

for (const part of ['title', 'measure', 'description', 'notes'] as const) {
  for (const { found, text } of [
    { found: '$50 billion', text: 'It paid $50 billion.' },
    { found: 'half', text: 'It paid half.' },
    { found: 'two', text: 'The lines, two of them, rise.' },
  ]) {
    test(`“${found}” typed into the ${part} of a figure is refused`, () => {
      expect(() => defineFigure(aFigure({ [part]: text }))).toThrow(
        new RangeError(
          `Figure "who-paid" has "${found}" typed by hand in its ${part}. Print it from the rows or the record, words\`… \${counted(rows)} …\`; if it is no quantity of either, say why: \${noQuantity('${found}', 'because …')}. It is written in components/charts/who-paid.figure.ts.`,
        ),
      );
      expect(() => defineFigure(aFigure({ [part]: words`${text} So.` }))).not.toThrow();
      expect(() => defineFigure(aFigure({ [part]: words`${''}It has two.` }))).toThrow(
        '"two" typed',
      );
    });
  }
}

test('the marks of a typewriter in the words of a figure stop the build', () => {
  expect(() => defineFigure(aFigure({ description: "A bar for Amazon's part." }))).toThrow(
    'Figure "who-paid" has a typewriter’s mark in its description: Amazon\'s. Write ’ and “ ” as the rest of the book does. It is written in components/charts/who-paid.figure.ts.',
  );
  expect(() => defineFigure(aFigure({ measure: 'Billions, "paid"' }))).toThrow('in its measure');
});

test('a colour in the words of a figure stops the build: the key shows what is drawn how', () => {
  expect(() => defineFigure(aFigure({ description: 'Last, in grey: OpenAI.' }))).toThrow(
    'Figure "who-paid" names the colour "grey" in its description. Who does not see the drawing cannot use it, by night it is another, and no check holds the drawing to it: say what the mark is or means; the key shows its colour.',
  );
  expect(() => defineFigure(aFigure({ description: 'An evergreen bar.' }))).not.toThrow();
});

test('what rows and the record know is printed, and what is no quantity says why', () => {
  const { description } = defineFigure(
    aFigure({
      description: words`${counted(rows)} bars, ${printed('round.amazon.total')}; the ${noQuantity('two', 'no count')} words.`,
    }),
  );
  expect(description).toBe('two bars, $50 billion; the two words.');
  expect(() => noQuantity('two', ' ')).toThrow("noQuantity('two', '') gives no reason.");
});

test('a doubtful fact is told so in its sentence in the words of a figure', () => {
  const told = (description: FigureDraft['description']) => () =>
    defineFigure(aFigure({ description }));
  const fact = printed('captable.leak.amazon');
  expect(told(words`It was said. It has ${fact}.`)).toThrow(
    'Figure "who-paid" prints the fact "captable.leak.amazon", which is unconfirmed, in its description in a sentence that has no word that says so: “It has',
  );
  expect(told(words`According to one page it has ${fact}.`)).not.toThrow();
});

test('what others report is told so in the words of a figure', () => {
  const fact = printed('amazon.aws.original.years');
  const parts = { description: words`A block of ${fact}.` };
  expect(() => defineFigure(aFigure(parts))).toThrow(
    'Figure "who-paid" prints the fact "amazon.aws.original.years", which others report, in its description, and has no word that says so.',
  );
  expect(() => defineFigure(aFigure({ ...parts, notes: 'By press accounts.' }))).not.toThrow();
});

test('a row that does not say what it rests on is refused', () => {
  const withoutSource = tableOf(rows, columns, () => ({ confidence: 'primary' }));
  const withoutConfidence = tableOf(rows, columns, ({ paidUsdBn }) =>
    paidUsdBn === null ? { sources: ['openai-2026-02-scaling'] } : grounds(),
  );
  expect(() => defineFigure(aFigure({ table: withoutSource }))).toThrow(
    'Row 1 of figure "who-paid" does not say what it rests on',
  );
  expect(() => defineFigure(aFigure({ table: withoutConfidence }))).toThrow(
    new RangeError(
      'Row 2 of figure "who-paid" does not say what it rests on: it needs a source and a confidence. Give its cells their facts, or give tableOf the row’s facts, or its sources and confidence, in components/charts/who-paid.figure.ts.',
    ),
  );
});

test('a fraction is told in words where it has a short name', () => {
  expect([0.5, 1 / 3, 2 / 3, 0.25, 0.2, 0.1, 0.05].map(fractionInWords)).toEqual([
    ...['half', 'a third', 'two thirds', 'a quarter', 'a fifth', 'a tenth', 'a twentieth'],
  ]);
  expect(() => fractionInWords(0.37)).toThrow('0.37 is no fraction with a short name.');
});

test('rows that are only reported are told so in the words of their figure', () => {
  const standing = { label: 'How sure', key: 'confidence', value: () => 'reported' };
  const table = tableOf(rows, [...columns, standing], grounds);
  expect(() => defineFigure(aFigure({ table }))).toThrow(
    'Figure "who-paid" has rows that are reported, and its words do not say so.',
  );
  expect(() => defineFigure(aFigure({ table, notes: 'Hollow: reported.' }))).not.toThrow();
});
