import { csvFormatRow } from 'd3-dsv';

/** A cell of a table of data. */
export type Cell = string | number | boolean | null;

/** Without it spreadsheets take the file for one in their own country's old encoding. */
const byteOrderMark = '\u{feff}';

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

function printed(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string' && formula.test(cell)) {
    throw new RangeError(
      `The text "${cell}" cannot stand in a CSV file: a spreadsheet would take it for a formula. Begin it with another sign than = + - @, a tab or a line break.`,
    );
  }
  return String(cell);
}

/**
 * Rows as CSV (RFC 4180) in UTF-8 with its mark, the keys first; `null` is an empty field.
 *
 * @throws RangeError for a text that a spreadsheet would run.
 */
export function toCsv(keys: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [keys, ...rows].map((row) => `${csvFormatRow(row.map(printed))}\r\n`);
  return `${byteOrderMark}${lines.join('')}`;
}
