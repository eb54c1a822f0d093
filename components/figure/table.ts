import { claimAddress, factAddress } from '#lib/addresses.ts';
import { formatDate } from '#lib/format.ts';
import { datePrecision, firstDay } from '#lib/dates.ts';
import { boundsOf } from '#lib/bounds.ts';
import { grounds, lastColumns, type Provenance, type RowProvenance } from './provenance.ts';
import { boundedText, cellText, withoutNoise, type Bounded, type CellValue } from './cell-text.ts';

/** A column of the data alone, for what a reader sees in the cell of another: a bound, a precision. */
interface DataColumn<Row> {
  readonly key: string;
  readonly value: (row: Row) => CellValue;
  /** Left out where no row has a value. Off by default. */
  readonly isOptional?: boolean;
}

/** A column of a figure's table, and of its CSV; there others may stand beside it. */
export interface Column<Row> {
  /** Table head, with the unit: `Paid, $ billion`. */
  readonly label: string;
  /** Key in the CSV: lower-case words joined by `_`, unit included: `paid_usd_bn`. */
  readonly key: string;
  /** The cell as data. */
  readonly value: (row: Row) => CellValue;
  /** The cell as a reader sees it; the data, grouped and with “not disclosed” for `null`, by default. */
  readonly text?: (row: Row) => string;
  /** Id of the fact that holds the cell, which then opens its record; `null` where no fact does. None by default. */
  readonly fact?: (row: Row) => string | null;
  /** Id of the claim that the cell tells, which then opens its entry. None by default. */
  readonly claim?: (row: Row) => string;
  /**
   * Whether an empty cell is a gap in the record, and no thing that there is none of. Every empty cell
   * by default, unless a column beside it has something.
   */
  readonly isGap?: (row: Row) => boolean;
  /** Columns at its right in the data; none by default. */
  readonly beside?: readonly DataColumn<Row>[];
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
    /** Where the cells lead: to the records of the facts that hold them; `null` for nowhere. */
    readonly links: readonly (string | null)[];
    /** What the row rests on. */
    readonly provenance: RowProvenance;
  }[];
  /**
   * All columns of the data, one meaning each: those of readers and what stands beside them, then what
   * the row rests on and the keys of its cells that are gaps in the record.
   */
  readonly data: {
    readonly keys: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
  };
}

/** The column, whose empty cells are no gaps: there is nothing that the record could have. */
export function withoutGaps<Row>(column: Column<Row>): Column<Row> {
  return { ...column, isGap: () => false };
}

/**
 * A column of dates. In the data it is a full day, the first of its month or year where no more is
 * known, with the precision beside it.
 *
 * @param missing what a reader sees where there is no date.
 * @param when what a reader sees in place of the date, where the record knows it in words alone; in the
 * data it stands beside the date.
 */
export function dateColumn<Row>(
  label: string,
  key: string,
  date: (row: Row) => string | null,
  missing = 'not disclosed',
  when: (row: Row) => string | undefined = () => undefined,
): Column<Row> {
  return {
    label,
    key,
    value: (row) => firstDay(date(row)),
    text: (row) => {
      const iso = date(row);
      return when(row) ?? (iso === null ? missing : formatDate(iso));
    },
    beside: [
      { key: `${key}_precision`, value: (row) => datePrecision(date(row)) },
      { key: `${key}_in_words`, value: (row) => when(row) ?? null, isOptional: true },
    ],
  };
}

/**
 * A column of numbers with their bounds. In the data the number, the ends of a range or of rival
 * values, and the words before the number stand in columns of their own.
 *
 * @param text the cell as a reader sees it; number and words before it by default.
 * @param fact id of the fact that holds the cell; none by default.
 */
export function amountColumn<Row>(
  label: string,
  key: string,
  amount: (row: Row) => Bounded | null,
  text: (row: Row) => string = (row) => boundedText(amount(row)),
  fact: (row: Row) => string | null = () => null,
): Column<Row> {
  const bounds = (row: Row) => boundsOf(amount(row) ?? { value: null });
  return {
    label,
    key,
    value: (row) => bounds(row).value,
    text,
    fact,
    beside: [
      { key: `${key}_low`, value: (row) => bounds(row).low, isOptional: true },
      { key: `${key}_high`, value: (row) => bounds(row).high, isOptional: true },
      { key: `${key}_qualifier`, value: (row) => bounds(row).qualifier },
    ],
  };
}

/** What a cell may not hold, in words; `null` where it may. A misspelt field of a row is `undefined`. */
function unreadable(value: unknown): string | null {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeof value === 'string' && /\b(?:undefined|NaN)\b/.test(value) ? `“${value}”` : null;
}

/** Where a cell leads: to the record of its fact, or to the entry of its claim. */
function linkOf<Row>({ fact, claim }: Column<Row>, row: Row): string | null {
  if (claim !== undefined) return claimAddress(claim(row));
  const id = fact?.(row) ?? null;
  return id === null ? null : factAddress(id);
}

/**
 * The table of some rows, one line per row in their order. A column is numeric when it holds
 * numbers and gaps alone.
 *
 * @param given what a row rests on beyond the facts that its cells open; nothing by default.
 * @throws RangeError that names column and row where a cell has no value, or one that is no value; what
 * the record does not know is `null`.
 */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  given: (row: Row) => Provenance = () => ({}),
): Table {
  const tableRows = rows.map((row, rowIndex) => {
    const values = columns.map((column) => withoutNoise(column.value(row)));
    const texts = columns.map(
      (column, index) => column.text?.(row) ?? cellText(values[index] ?? null),
    );
    for (const [index, { key }] of columns.entries()) {
      const found = unreadable(values[index]) ?? unreadable(texts[index]);
      if (found === null) continue;
      throw new RangeError(
        `Row ${rowIndex + 1} of a figure’s table has ${found} in its column "${key}". Is a field of the row misspelt? What the record does not know is null.`,
      );
    }
    const links = columns.map((column) => linkOf(column, row));
    return { values, texts, links, provenance: grounds(columns, row, given(row)) };
  });
  const all: readonly DataColumn<Row>[] = [
    ...columns.flatMap((column): readonly DataColumn<Row>[] => [
      { key: column.key, value: column.value },
      ...(column.beside ?? []),
    ]),
    ...lastColumns(columns, given),
  ];
  const data = all.filter(
    ({ isOptional, value }) => isOptional !== true || rows.some((row) => value(row) !== null),
  );
  return {
    columns: columns.map(({ label, key }, index) => ({
      label,
      key,
      isNumeric: tableRows.every(
        ({ values }) => values[index] === null || typeof values[index] === 'number',
      ),
    })),
    rows: tableRows,
    data: {
      keys: data.map(({ key }) => key),
      rows: rows.map((row) => data.map(({ value }) => withoutNoise(value(row)))),
    },
  };
}
