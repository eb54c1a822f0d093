/** A row of a figure's table, by the keys of its columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The words of a figure that state a relation, made from its rows: they have to stand in its title,
 * measure, description or notes, and one of them in the title.
 */
export type Finding = (rows: readonly Row[]) => readonly string[];

/** The words if the rows bear them out; otherwise words that stand in no figure. */
export function onlyIf(holds: boolean, words: string): string {
  return holds ? words : `[the rows no longer bear out: ${words}]`;
}

/**
 * A number of a row.
 *
 * @throws TypeError when the cell is no number.
 */
export function numberIn(row: Row | undefined, key: string): number {
  const value = row?.[key];
  if (typeof value === 'number') return value;
  throw new TypeError(`The cell "${key}" is ${JSON.stringify(value)}, and a number was expected.`);
}

/** A text of a row; empty where there is none. */
export function textIn(row: Row | undefined, key: string): string {
  const value = row?.[key];
  return typeof value === 'string' ? value : '';
}

/** The rows that have a value in a column. */
export function having(rows: readonly Row[], key: string, value: Row[string]): readonly Row[] {
  return rows.filter((row) => row[key] === value);
}

/** The sum of a column; an empty cell adds nothing. */
export function sumOf(rows: readonly Row[], key: string): number {
  return rows.reduce((sum, row) => sum + (row[key] === null ? 0 : numberIn(row, key)), 0);
}

/** The row with the largest number in a column; rows without one are passed over. */
export function largest(rows: readonly Row[], key: string): Row | undefined {
  return rows
    .filter((row) => typeof row[key] === 'number')
    .toSorted((one, other) => numberIn(other, key) - numberIn(one, key))[0];
}

/** The different values of a column, in order of first appearance. */
export function valuesIn(rows: readonly Row[], key: string): readonly string[] {
  return [...new Set(rows.map((row) => textIn(row, key)))];
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** Months from one ISO month or day to another, by the calendar. */
export function monthsBetween(from: string, until: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(until) - months(from);
}

/** Name of the month of an ISO day. */
export function monthOf(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/**
 * A share of one as a fraction in words: `half`, `a third`.
 *
 * @throws RangeError when the share is none of those that the book words.
 */
export function fractionOf(share: number): string {
  const words = { half: 2, 'a third': 3, 'a quarter': 4, 'a fifth': 5, 'a tenth': 10 };
  const more = { ...words, 'a twentieth': 20, 'two thirds': 1.5 };
  const found = Object.entries(more).find(([, parts]) => Math.abs(share * parts - 1) < 1e-6);
  if (found) return found[0];
  throw new RangeError(`No fraction in words is ${share}. Add it here if a figure words it.`);
}
