import { tableOf } from '#components/figure/table.ts';
import { expect, test } from '#tests/unit/test.ts';

/** Makes a table whose second row has a value that types would not let through. */
function tableWith(value: unknown): () => unknown {
  const rows: readonly { paid: number | null }[] = [
    { paid: 1 },
    Object.assign({ paid: 2 }, { paid: value }),
  ];
  return () => tableOf(rows, [{ label: 'Paid', key: 'paid', value: ({ paid }) => paid }]);
}

test('a cell without a value stops the build, with its row and its column', () => {
  expect(tableWith(undefined)).toThrow(
    new RangeError(
      'Row 2 of a figure’s table has nothing in its column "paid". Is a field of the row misspelt? What the record does not know is null.',
    ),
  );
  expect(tableWith(Number.NaN)).toThrow('Row 2 of a figure’s table has NaN in its column "paid".');
  expect(tableWith('undefined months')).toThrow('has “undefined months” in its column "paid".');
  expect(tableWith(null)).not.toThrow();
  expect(tableWith(2)).not.toThrow();
});
