/** A cell as data; `null` where the record has nothing. */
type CellValue = string | number | boolean | null;

/** A column of a figure's table, of its CSV and of its JSON. */
export interface Column<Row> {
  /** Table head, with the unit: `Paid, $ billion`. */
  readonly label: string;
  /** Key in CSV and JSON: lower-case words joined by `_`, unit included: `paid_usd_bn`. */
  readonly key: string;
  /** The cell as data. */
  readonly value: (row: Row) => CellValue;
  /** The cell as a reader sees it; the data, grouped and with “not disclosed” for `null`, by default. */
  readonly text?: (row: Row) => string;
}

/** Rows as text for readers and as data for machines. */
export interface Table {
  readonly columns: readonly {
    readonly label: string;
    readonly key: string;
    readonly isNumeric: boolean;
  }[];
  readonly rows: readonly {
    readonly values: readonly CellValue[];
    readonly texts: readonly string[];
  }[];
}

const grouped = new Intl.NumberFormat('en-US');

function cellText(value: CellValue): string {
  if (value === null) return 'not disclosed';
  if (typeof value === 'number') return grouped.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/** Takes off what binary arithmetic adds: 13 − 11.9 is 1.1 in the data too. */
function withoutNoise(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

/**
 * The table of some rows, one line per row in their order. A column is numeric when it holds
 * numbers and gaps alone.
 */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  const tableRows = rows.map((row) => {
    const values = columns.map((column) => withoutNoise(column.value(row)));
    return {
      values,
      texts: columns.map((column, index) => column.text?.(row) ?? cellText(values[index] ?? null)),
    };
  });
  return {
    columns: columns.map(({ label, key }, index) => ({
      label,
      key,
      isNumeric: tableRows.every(
        ({ values }) => values[index] === null || typeof values[index] === 'number',
      ),
    })),
    rows: tableRows,
  };
}
