import { csvFormatRow } from 'd3-dsv';

/** A cell of a table of data. */
export type Cell = string | number | boolean | null;

/** Rows as CSV (RFC 4180), the keys first; `null` is an empty field. */
export function toCsv(keys: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [keys, ...rows]
    .map((row) => `${csvFormatRow(row.map((cell) => (cell === null ? '' : String(cell))))}\r\n`)
    .join('');
}
