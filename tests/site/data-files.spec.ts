import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '#data/edition.ts';
import { facts } from '#lib/facts.ts';
import { files, folder } from './built-site.ts';
import { plain, readPage } from './prose.ts';

const names = ['facts', 'sources', 'corrections', 'coverage', 'questions'] as const;

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** A file of data as any program reads it. */
function parse(path: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(read(path));
  return Object.fromEntries(Object.entries(parsed ?? {}));
}

for (const name of names) {
  test(`${name}.json has the form that its schema promises, says its edition, and explains every field and label`, () => {
    const file = parse(`${name}.json`);
    const ajv = new Ajv2020({
      allErrors: true,
      formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: true },
    });
    const isValid = ajv.compile(parse(`${name}.schema.json`));
    expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...file, edition: 'soon' })).toBe(false);
    expect(file['$schema']).toBe(`${name}.schema.json`);
    expect(file['edition']).toBe(edition.date);
    const list: unknown = file[name === 'coverage' ? 'chapters' : name];
    const entries = Array.isArray(list) ? list.map((entry: object) => Object.entries(entry)) : [];
    const orders = new Set(entries.map((entry) => entry.map(([key]) => key).join()));
    expect(orders.size, 'orders of keys').toBe(name === 'corrections' ? entries.length && 1 : 1);
    const explained = Object.keys(file['fields'] ?? {});
    if (orders.size > 0) expect([...orders]).toEqual([explained.join()]);
    const labels = Object.entries(file['key'] ?? {}).map(
      ([field, values]: [string, object]): [string, string[]] => [field, Object.keys(values)],
    );
    const unknown = entries.flatMap((entry) =>
      entry.flatMap(([key, value]: [string, unknown]) => {
        const field = key.endsWith('Precision') ? 'precision' : key;
        const known = labels.find(([label]) => label === field)?.[1];
        return known && typeof value === 'string' && !known.includes(value)
          ? [`${key}: ${value}`]
          : [];
      }),
    );
    expect(unknown).toEqual([]);
    const page = plain(readPage('data.html').querySelector('main')?.textContent);
    const words = [...explained, ...labels.flatMap(([, values]) => values)];
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
  });
}

test('facts.csv opens as UTF-8, with one meaning a column, and loses no bound, range, rival or date', () => {
  const text = read('facts.csv');
  expect(text.startsWith('\u{feff}id,label,kind,value,low,high,qualifier,unit,')).toBe(true);
  const rows = new Map(csvParse(text.slice(1)).map((row) => [row['id'], row]));
  const wrong = [...facts.values()].flatMap((fact) => {
    const row = rows.get(fact.id);
    const qualifier = 'qualifier' in fact ? (fact.qualifier ?? '') : '';
    const isNumber = fact.unit !== 'date' && fact.unit !== 'text';
    const held = {
      qualifier: isNumber ? row?.['qualifier'] === qualifier : true,
      value: !isNumber || typeof fact.value !== 'number' || Number(row?.['value']) === fact.value,
      date: fact.unit !== 'date' || row?.['date']?.startsWith(fact.value) === true,
      dateIsWhole: row?.['date'] === '' || /^\d{4}-\d{2}-\d{2}$/.test(row?.['date'] ?? 'none'),
      kinds: ['value', 'low', 'high'].every((key) => !Number.isNaN(Number(row?.[key] ?? 'none'))),
      rivals:
        row?.['kind'] !== 'rivals' || (row['low'] !== '' && row['rivals']?.includes('=') === true),
    };
    return Object.entries(held).flatMap(([what, holds]) => (holds ? [] : [`${fact.id}: ${what}`]));
  });
  expect(wrong).toEqual([]);
});

test('no CSV file begins a text as a formula, and each has the mark of UTF-8', () => {
  const wrong = files
    .filter((path) => path.endsWith('.csv'))
    .flatMap((path) => {
      const text = read(path);
      const cells = csvParse(text.slice(1)).flatMap((row) => Object.values(row));
      const formulas = cells.filter((cell) => /^[=+@\t]|^-(?![\d.]+$)/.test(cell));
      return [...formulas, ...(text.startsWith('\u{feff}') ? [] : ['no mark'])].map(
        (what) => `${path}: ${what}`,
      );
    });
  expect(wrong).toEqual([]);
});
