import { nearest } from '#lib/nearest.ts';
import type { Field } from './fields.ts';
import type { Problem } from './problem.ts';

/** What a row of a table may have: a field for every key of its type, and no other. */
export type Shape<Row> = { readonly [Key in keyof Required<Row>]: Field };

/** Rows of one kind, as they are written. */
export interface Table {
  /** What a row is called: `fact`. */
  readonly kind: string;
  /** File or folder in which the rows are written. */
  readonly within: string;
  readonly rows: readonly object[];
  /** What a row may have; another shape for each row where they differ. */
  readonly shapeOf: (row: object) => Readonly<Record<string, Field>>;
  /** The key by whose value a row is known and found: `id` unless told otherwise. */
  readonly key?: string;
}

function valueOf(row: object, key: string): unknown {
  return Object.hasOwn(row, key) ? Reflect.get(row, key) : undefined;
}

/** How a row is named in a message, and how its name is written in its file. */
function nameOf({ key = 'id' }: Table, row: object): { name: string; written: string } {
  const value = valueOf(row, key);
  return { name: String(value), written: `${key}: ${printed(value).replaceAll('"', "'")}` };
}

function printed(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  const all = json ?? String(value);
  return all.length > 80 ? `${all.slice(0, 79)}…` : all;
}

/** A problem of one row. */
function problemIn(table: Table, row: object, says: string, key?: string): Problem {
  const { name, written } = nameOf(table, row);
  return {
    within: table.within,
    written,
    ...(key === undefined ? {} : { field: key }),
    says: `The ${table.kind} "${name}" ${says}`,
  };
}

/** What is wrong with the fields of a row. A misspelt key is not also reported as missing. */
function fieldProblems(table: Table, row: object): readonly Problem[] {
  const shape = table.shapeOf(row);
  const known = Object.keys(shape);
  const strange = Object.keys(row)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, meant: nearest(key, known)[0] ?? '' }));
  const wrong = Object.entries(shape).flatMap(([key, field]) => {
    const value = valueOf(row, key);
    if (value === undefined && (field.isOptional || strange.some(({ meant }) => meant === key))) {
      return [];
    }
    if (value !== undefined && field.holds(value)) return [];
    const found = value === undefined ? `has no \`${key}\`.` : `has \`${key}\` ${printed(value)}.`;
    return [problemIn(table, row, `${found} Write ${field.expects(value)}.`, key)];
  });
  return [
    ...wrong,
    ...strange.map(({ key, meant }) =>
      problemIn(
        table,
        row,
        `has \`${key}\`, which no ${table.kind} has. Write one of ${known.join(', ')}; the nearest is \`${meant}\`.`,
        key,
      ),
    ),
  ];
}

/** What is wrong with the fields of a table's rows, and ids that stand on two of them. */
export function rowProblems(table: Table): readonly Problem[] {
  const { rows, key = 'id', kind } = table;
  const seen = new Set<unknown>();
  return rows.flatMap((row) => {
    const problems = [...fieldProblems(table, row)];
    const id = valueOf(row, key);
    if (key === 'id' && seen.has(id)) {
      problems.push(
        problemIn(table, row, `stands there twice. An id names one ${kind}: rename the newer one.`),
      );
    }
    seen.add(id);
    return problems;
  });
}
