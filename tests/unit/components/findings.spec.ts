import { expect, test } from '@playwright/test';
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

for (const figure of all) {
  test(`the rows of ${figure.id} say what its title says`, () => {
    const words = findings[figure.id]?.(rowsOf(figure)) ?? [];
    for (const part of words) expect(wordsOf(figure), figure.id).toContain(part);
    expect(
      words.filter((part) => figure.title.includes(part)),
      `words of the title that are made from the rows of ${figure.id}`,
    ).not.toEqual([]);
  });

  test(`a changed datum makes each finding of ${figure.id} fail`, () => {
    const finding = findings[figure.id] ?? (() => []);
    const words = finding(rowsOf(figure));
    const unmoved = new Set(words.keys());
    for (const rows of changed(rowsOf(figure))) {
      const now = wordsFrom(finding, rows);
      for (const index of unmoved) if (now[index] !== words[index]) unmoved.delete(index);
      if (unmoved.size === 0) break;
    }
    expect([...unmoved].map((index) => words[index])).toEqual([]);
  });
}
