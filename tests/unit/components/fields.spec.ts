import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { fieldsOf } from '#components/figure/fields.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { expect, test } from '#tests/unit/test.ts';

const all: readonly Figure[] = figures;

test('a column says its unit, and what stands beside it says of what it is the bound or the precision', () => {
  const table = tableOf(
    [{ on: '2026-02' }],
    [
      dateColumn('Paid by', 'paid_by', (row) => row.on),
      { label: 'Paid', key: 'paid_usd_bn', value: () => 0.5 },
      { label: 'Names', key: 'names_before_break', value: () => 2 },
    ],
  );
  const fields = fieldsOf({ id: 'a', table });
  expect(fields.map(({ key, type, unit }) => [key, type, unit])).toEqual([
    ['paid_by', 'date', null],
    ['paid_by_precision', 'text', null],
    ['paid_usd_bn', 'number', 'billions of US dollars'],
    ['names_before_break', 'integer', 'names'],
    ['facts', 'list', null],
    ['confidence', 'text', null],
    ['sources', 'list', null],
    ['not_disclosed', 'list', null],
  ]);
  expect(fields[1]).toMatchObject({
    label: 'Paid by: precision',
    description: 'How exact the date is.',
    values: ['day', 'month', 'year'],
  });
});

test('a column of numbers without a unit stops the build, with its figure and its key', () => {
  const table = tableOf([1], [{ label: 'Weight', key: 'weight', value: (row) => row }]);
  expect(() => fieldsOf({ id: 'a', table })).toThrow(
    new RangeError(
      'The column "weight" of figure "a" holds numbers and does not say in which unit. End its key in components/charts/a.figure.ts with a unit of components/figure/fields.ts, or add the unit there.',
    ),
  );
});

test('every number of every figure has a unit, and every date is a day of the calendar', () => {
  const wrong = all.flatMap((figure) =>
    fieldsOf(figure).flatMap(({ key, type, unit }, index) => {
      const cells = figure.table.data.rows.flatMap((row) => row[index] ?? []);
      const isDate = (cell: unknown) =>
        !Number.isNaN(Date.parse(String(cell))) && String(cell).length === 10;
      const hasNumbers = cells.some((cell) => typeof cell === 'number');
      return (type === 'date' && !cells.every(isDate)) || hasNumbers !== (unit !== null)
        ? [`${figure.id}: ${key}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});
