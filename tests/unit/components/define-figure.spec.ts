import { expect, test } from '#tests/unit/test.ts';
import { defineFigure, type Figure } from '#components/figure/define-figure.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { tableOf, type Column } from '#components/figure/table.ts';

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

function aFigure(parts: Partial<Figure> = {}): Figure {
  return {
    id: 'who-paid',
    title: 'Amazon has paid',
    measure: 'Billions of dollars',
    description: 'Two bars.',
    sources: ['openai-2026-02-scaling'],
    asOf: 'books',
    table: tableOf(rows, columns),
    draw: ({ width }) => ({ width, height: rows.length }),
    ...parts,
  };
}

test('the table has a row of data and a row of text for every row', () => {
  expect(tableOf(rows, columns).rows).toEqual([
    { values: ['Amazon', 50], texts: ['Amazon', '50'] },
    { values: ['NVIDIA', null], texts: ['NVIDIA', 'not disclosed'] },
  ]);
});

test('a difference of two sums has no more digits than they have', () => {
  const left = { label: 'Left', key: 'left', value: () => 13 - 11.9 };
  expect(tableOf(rows.slice(0, 1), [left]).rows).toEqual([{ values: [1.1], texts: ['1.1'] }]);
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
  expect(defineFigure(figure)).toBe(figure);
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
  expect(() => defineFigure(aFigure({ table: tableOf(rows, []) }))).toThrow(
    new RangeError(
      'Figure "who-paid" has no columns. Its table and its CSV need columns with keys of their own.',
    ),
  );
});

test('two columns with one key are refused', () => {
  const column = { label: 'Paid', key: 'paid', value: () => 1 };
  expect(() => defineFigure(aFigure({ table: tableOf(rows, [column, column]) }))).toThrow(
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
