import { expect, test } from '#tests/unit/test.ts';
import { readFileSync } from 'node:fs';
import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { facts } from '#lib/facts.ts';

const all: readonly Figure[] = figures;

/** What the key of a column in a unit ends with. */
const unitKeys: ReadonlyMap<string, RegExp> = new Map([
  ['usd-bn', /_usd_bn$/],
  ['percent', /_percent$/],
  ['gw', /_gw$/],
]);

/** The cells of a column of a figure's data. */
function column({ table }: Figure, key: string) {
  const index = table.data.keys.indexOf(key);
  return index < 0 ? null : table.data.rows.map((row) => row[index] ?? null);
}

test('a date is a full day with its precision beside it, an amount a number with its bounds', () => {
  const rows = [
    { on: '2021', sum: { value: { low: 14, high: 20 }, qualifier: 'about' as const } },
    { on: '2025-03', sum: { value: 22.4, qualifier: 'up to' as const } },
    { on: null, sum: null },
  ];
  const table = tableOf(
    rows,
    [
      dateColumn('Day', 'date', (row) => row.on, 'undated'),
      amountColumn('Sum', 'sum_usd_bn', (row) => row.sum),
    ],
    () => ({ sources: ['gate-2026-source-post'], confidence: 'reported' }),
  );
  const told = [null, 'reported', 'gate-2026-source-post'];
  expect(table.data).toEqual({
    keys: [
      ...['date', 'date_precision'],
      ...['sum_usd_bn', 'sum_usd_bn_low', 'sum_usd_bn_high', 'sum_usd_bn_qualifier'],
      ...['facts', 'confidence', 'sources', 'not_disclosed'],
    ],
    rows: [
      ['2021-01-01', 'year', null, 14, 20, 'about', ...told, null],
      ['2025-03-01', 'month', 22.4, null, null, 'up to', ...told, null],
      [null, null, null, null, null, null, ...told, 'date sum_usd_bn'],
    ],
  });
  expect(table.rows.map(({ texts }) => texts)).toEqual([
    ['2021', 'about 14 to 20'],
    ['March 2025', 'up to 22.4'],
    ['undated', 'not disclosed'],
  ]);
});

test('rival values are told apart, never as a range', () => {
  const rival = (value: number | { low: number; high: number }) => ({
    value,
    source: 'mkawlat-2023-04-tender' as const,
  });
  const table = tableOf(
    [
      {
        value: { disputed: [rival(14), rival({ low: 20, high: 22 })] },
        qualifier: 'about' as const,
      },
    ],
    [amountColumn('Sum', 'sum_usd_bn', (row) => row)],
  );
  expect(table.rows.map(({ texts }) => texts)).toEqual([['about 14 or 20 to 22']]);
});

test('the data of no figure mix days, months and years, or kinds of value, in a column', () => {
  const wrong = all.flatMap((figure) =>
    figure.table.data.keys.flatMap((key) => {
      const values = (column(figure, key) ?? []).filter((value) => value !== null);
      const kinds = new Set(values.map((value) => typeof value));
      const isDates = values.some((value) => /^\d{4}(?:-\d{2})+$/.test(String(value)));
      const isWhole = values.every((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
      const hasPrecision = figure.table.data.keys.includes(`${key}_precision`);
      return kinds.size > 1 || (isDates && !(isWhole && hasPrecision))
        ? [`${figure.id}: ${key}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a date that the record has in words is no more exact in the data, and the words stand beside it', () => {
  const cells = all.flatMap((figure) =>
    (column(figure, 'from_in_words') ?? column(figure, 'date_in_words') ?? []).flatMap(
      (words, row) => {
        const key = figure.table.data.keys.includes('from_in_words') ? 'from' : 'date';
        const precision = column(figure, `${key}_precision`)?.[row];
        return words === null ? [] : [`${figure.id}: ${words}, by the ${precision ?? ''}`];
      },
    ),
  );
  expect(cells).toEqual([
    'valuations: early 2024, by the year',
    'valuations: by 10 August 2026, by the month',
    'rights-over-time: by late October 2026, by the month',
    'timeline: 12 and 13 April 2026, by the month',
    'timeline: 11 and 12 May 2026, by the month',
    'timeline: 25 or 26 June 2026, by the month',
    'timeline: by 10 August 2026, by the month',
    'timeline: 8 and 9 October 2026, by the month',
    'timeline: by late October 2026, by the month',
  ]);
});

test('no figure drops the word before a number: where the fact has one, the data and the table have it', () => {
  const dropped = all.flatMap((figure) => {
    const { id, table } = figure;
    const text = ['figure', 'plot']
      .map((part) => readFileSync(`components/charts/${id}.${part}.ts`, 'utf8'))
      .join('');
    const imports = [...text.matchAll(/from '#data\/((?!facts|sources|prices)[\w-]+)\.ts'/g)].map(
      ([, name = '']) => readFileSync(`src/data/${name}.ts`, 'utf8'),
    );
    const named = [text, ...imports].flatMap((file) => [...file.matchAll(/'([a-z]+\.[\w.-]+)'/g)]);
    return [...new Set(named.map(([, factId = '']) => factId))].flatMap((factId) => {
      const fact = facts.get(factId);
      if (fact === undefined || fact.unit === 'date' || fact.unit === 'text') return [];
      const { qualifier, value, unit } = fact;
      if (qualifier === undefined || typeof value !== 'number') return [];
      const cells = table.data.rows.flatMap((row, rowIndex) =>
        row.flatMap((cell, index) => {
          const key = table.data.keys[index] ?? '';
          if (cell !== value || unitKeys.get(unit)?.test(key) !== true) return [];
          const at = table.columns.findIndex((shown) => shown.key === key);
          return [
            {
              qualifier: column(figure, `${key}_qualifier`)?.[rowIndex],
              text: table.rows[rowIndex]?.texts[at] ?? '',
            },
          ];
        }),
      );
      const signs = [
        qualifier,
        { about: '~', 'more than': '>', 'at least': '≥', 'up to': '≤', 'less than': '<' }[
          qualifier
        ],
      ];
      const isKept = cells.some(
        (cell) => cell.qualifier === qualifier && signs.some((sign) => cell.text.includes(sign)),
      );
      return cells.length === 0 || isKept ? [] : [`${id}: ${qualifier} ${value} (${factId})`];
    });
  });
  expect(dropped).toEqual([]);
});
