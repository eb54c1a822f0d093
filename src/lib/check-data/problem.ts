import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something wrong in the data, and where its author finds it. */
export interface Problem {
  /** File or folder of the data, from the folder of the project: `src/data/facts`. */
  readonly within: string;
  /** How the row is written there: `id: 'round.amazon.total'`. */
  readonly written: string;
  /** The field that is wrong, where it is one. */
  readonly field?: string;
  /** What was found and what to do, in full sentences. */
  readonly says: string;
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join(path, name).replaceAll('\\', '/'));
}

/** The line of a field of the row that begins at a line; that of the row when it has no such field. */
function lineOf(lines: readonly string[], row: number, field: string | undefined): number {
  if (field === undefined) return row;
  const rest = lines.slice(row + 1);
  // A row ends where its bracket closes: at the indent of the line that opened it.
  const indent = /^ */.exec(lines[row] ?? '')?.[0].length ?? 0;
  const end = rest.findIndex((line) => /^ *\}/.test(line) && line.search(/\S/) < indent);
  const within = end < 0 ? rest : rest.slice(0, end);
  const found = within.findIndex((line) => line.trimStart().startsWith(`${field}:`));
  return found < 0 ? row : row + 1 + found;
}

/**
 * Where a problem stands: `src/data/facts/round.ts:34`, or only the file or folder where the row is not
 * found as it is usually written. Files are read only for this, when something is wrong.
 */
export function placeOf({ within, written, field }: Omit<Problem, 'says'>): string {
  for (const file of filesIn(within)) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const row = lines.findIndex((line) => line.includes(written));
    if (row >= 0) return `${file}:${lineOf(lines, row, field) + 1}`;
  }
  return within;
}

/**
 * Stops at the problems, all at once, each behind its place.
 *
 * @throws RangeError when there is one.
 */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new RangeError(
    problems.map((problem) => `${placeOf(problem)}: ${problem.says}`).join('\n'),
  );
}
