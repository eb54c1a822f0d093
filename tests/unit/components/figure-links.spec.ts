import { expect, test } from '#tests/unit/test.ts';
import { readFileSync } from 'node:fs';
import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { facts } from '#lib/facts.ts';

const all: readonly Figure[] = figures;

/** What the key of a column ends with that holds numbers in a unit. */
const unitsOfKeys = [
  { key: /_usd_bn$/, unit: 'usd-bn' },
  { key: /_percent$/, unit: 'percent' },
  { key: /_gw$/, unit: 'gw' },
  { key: /_usd_per_mtok$|_usd$/, unit: 'usd-per-mtok' },
  { key: /(?:^|_)days$/, unit: 'days' },
  { key: /_index$/, unit: 'ratio' },
  { key: /^clouds$/, unit: 'count' },
  { key: /^years$/, unit: 'years' },
] as const;

/** Ids of facts that the files of a figure name, and of the data that they import. */
function factsNamed(figureId: string): readonly string[] {
  const texts = ['figure', 'plot'].map((part) =>
    readFileSync(`components/charts/${figureId}.${part}.ts`, 'utf8'),
  );
  const data = texts.flatMap((text) =>
    [...text.matchAll(/from '#data\/((?!facts|sources)[\w-]+)\.ts'/g)].map(([, name = '']) =>
      readFileSync(`src/data/${name}.ts`, 'utf8'),
    ),
  );
  return [...texts, ...data].flatMap((text) =>
    [...text.matchAll(/'([a-z]+\.[\w.-]+)'/g)].flatMap(([, id = '']) => [
      id,
      ...['input', 'cached', 'output'].map((part) => `${id}.${part}`),
    ]),
  );
}

/** Whether a number of a table is a value, with as many digits as the table shows. */
function isRounded(value: unknown, shown: unknown): boolean {
  if (typeof value !== 'number' || typeof shown !== 'number') return false;
  const digits = String(shown).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(digits)) === shown;
}

/**
 * Numbers that are those of a fact by chance, or of several rows of which a fact holds one: a share that a
 * later model has too, a fall of cost that is as fast as that of price.
 */
const coincidences = [
  'cache-discounts: paid_percent 10',
  'margin-scenario: cost_fall_percent 50',
  'margin-scenario: margin_percent 33',
  'clouds-over-time: clouds',
  'promised-and-paid: paid_so_far_usd_bn at least 15',
  'bargaining-split: left_percent',
  'bargaining-split: openai_percent',
  'bargaining-split: clouds_percent',
];

/** The cells of all figures' tables, each with the facts that could hold it. */
const cells = all.flatMap(({ id, table }) => {
  const named = [...new Set(factsNamed(id))].flatMap((factId) => facts.get(factId) ?? []);
  const workedOut = [...facts.values()].filter((fact) =>
    fact.derivation?.rows?.some(({ address }) => address === `/figures/${id}`),
  );
  return table.rows.flatMap(({ values, texts, links }, row) =>
    table.columns.map(({ key }, column) => {
      const value = values[column];
      const unit = unitsOfKeys.find((one) => one.key.test(key))?.unit;
      const holders = [
        ...named.filter((fact) => fact.value === value),
        ...workedOut.filter((fact) => isRounded(fact.value, value)),
      ].filter((fact) => typeof value === 'number' && fact.unit === unit);
      return {
        name: `${id}: ${key} ${texts[column] ?? ''}`,
        rowId: `${id} ${row}`,
        value,
        holders: holders.map((fact) => fact.id),
        link: links[column] ?? null,
        linked: /#fact\.(.+)$/.exec(links[column] ?? '')?.[1] ?? null,
      };
    }),
  );
});

test('every number in a figure’s table that a fact holds opens its record', () => {
  const silent = cells
    .filter(({ holders, linked }) => holders.length > 0 && linked === null)
    .filter(({ name }) => !coincidences.some((chance) => name.startsWith(chance)))
    .map(({ name, holders }) => `${name} (${holders.join(' or ')})`);
  expect(silent).toEqual([]);
});

test('a cell opens a fact that there is, and that says what the cell says', () => {
  const wrong = cells.flatMap(({ name, linked, value }) => {
    if (linked === null) return [];
    const fact = facts.get(linked);
    if (fact === undefined) return [`${name}: there is no fact "${linked}"`];
    if (typeof value !== 'number' || typeof fact.value !== 'number') return [];
    // Tables have gigawatts throughout, and the pots of budgets two or three digits.
    const recorded = fact.unit === 'mw' ? fact.value / 1000 : fact.value;
    const isSame = isRounded(recorded, value) || Number(recorded.toPrecision(2)) === value;
    return isSame ? [] : [`${name}: ${linked} is ${String(fact.value)}`];
  });
  expect(wrong).toEqual([]);
});

test('so many rows of the tables open the record of a fact, or the entry of a claim', () => {
  const rows = new Set(cells.filter(({ link }) => link !== null).map(({ rowId }) => rowId));
  expect(rows.size).toBeGreaterThan(270);
});
