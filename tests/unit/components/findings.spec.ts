import { expect, test } from '#tests/unit/test.ts';
import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { machineFindings } from './findings/machines.ts';
import { moneyFindings } from './findings/money.ts';
import type { Finding, Row } from './findings/rows.ts';
import { wordFindings } from './findings/words.ts';

const all: readonly Figure[] = figures;
const findings: Readonly<Record<string, Finding>> = {
  ...moneyFindings,
  ...wordFindings,
  ...machineFindings,
};

function rowsOf({ table }: Figure): readonly Row[] {
  return table.rows.map(({ values }) =>
    Object.fromEntries(table.columns.map(({ key }, index) => [key, values[index] ?? null])),
  );
}

function wordsOf({ title, measure, description, notes }: Figure): string {
  return [title, measure, description, notes ?? ''].join('\n');
}

/** What a cell could say instead: another number or date, nothing, what other rows say, a list backwards. */
function othersOf(value: Row[string], column: readonly Row[string][]): readonly Row[string][] {
  if (typeof value === 'number') return [value * 3, -value, null];
  if (typeof value !== 'string') return [!value];
  return ['2031-05-05', null, value.split(', ').toReversed().join(', '), ...new Set(column)];
}

/** The rows without one of them, or with one cell changed: a datum that somebody corrected. */
function* changed(rows: readonly Row[]): Generator<readonly Row[]> {
  for (const [index, row] of rows.entries()) {
    yield rows.toSpliced(index, 1);
    for (const [key, value] of Object.entries(row)) {
      const column = rows.map((other) => other[key] ?? null);
      for (const other of othersOf(value, column)) yield rows.with(index, { ...row, [key]: other });
    }
  }
}

function wordsFrom(finding: Finding, rows: readonly Row[]): readonly string[] {
  try {
    return finding(rows);
  } catch {
    return [];
  }
}

test('every figure has a finding that is made from its rows, and no finding lacks its figure', () => {
  expect(Object.keys(findings).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('the rows of every figure say what its title says', () => {
  const untrue = all.flatMap((figure) => {
    const words = findings[figure.id]?.(rowsOf(figure)) ?? [];
    const missing = words.filter((part) => !wordsOf(figure).includes(part));
    const inTitle = words.some((part) => figure.title.includes(part));
    return [
      ...missing.map((part) => `${figure.id}: its rows say "${part}", its words do not`),
      ...(inTitle ? [] : [`${figure.id}: no words of its title are made from its rows`]),
    ];
  });
  expect(untrue).toEqual([]);
});

test('a changed datum makes each finding fail', () => {
  const unmoved = all.flatMap((figure) => {
    const finding = findings[figure.id] ?? (() => []);
    const words = finding(rowsOf(figure));
    const left = new Set(words.keys());
    for (const rows of changed(rowsOf(figure))) {
      const now = wordsFrom(finding, rows);
      for (const index of left) if (now[index] !== words[index]) left.delete(index);
      if (left.size === 0) break;
    }
    return [...left].map((index) => `${figure.id}: "${words[index] ?? ''}"`);
  });
  expect(unmoved).toEqual([]);
});
