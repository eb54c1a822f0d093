/** A cell of a table of data. */
export type Cell = string | number | boolean | null;

function field(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180), the keys first; `null` is an empty field. */
export function toCsv(keys: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [keys, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
