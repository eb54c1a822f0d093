import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import datapackage from 'datapackage';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '#data/edition.ts';
import { files, folder } from './built-site.ts';

const ids = files.flatMap((file) => /^figures\/(.+)\.csv$/.exec(file)?.[1] ?? []);

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function parse(path: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(read(path));
  return Object.fromEntries(Object.entries(parsed ?? {}));
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value)
    ? value.map((entry: object) => Object.fromEntries(Object.entries(entry)))
    : [];
}

/** A cell of JSON as CSV has it. */
function inCsv(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join(' ');
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

test('every figure’s JSON has the form of its schema, explains each field, and has the rows of its CSV', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: true } });
  const isValid = ajv.compile(parse('figures/figure.schema.json'));
  for (const id of ids) {
    const file = parse(`figures/${id}.json`);
    expect(isValid(file), `${id}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    const rows = listOf(file['rows']);
    const keys = listOf(file['fields']).map(({ key }) => String(key));
    expect(rows.filter((row) => Object.keys(row).join() !== keys.join())).toEqual([]);
    const csv = csvParse(read(`figures/${id}.csv`).slice(1));
    expect(csv.columns).toEqual([...keys, 'edition']);
    expect(
      csv.map((row) => ({ ...row })),
      id,
    ).toEqual(
      rows.map((row) => ({
        ...Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, inCsv(cell)])),
        edition: edition.date,
      })),
    );
  }
  expect(isValid({ ...parse(`figures/${ids[0] ?? ''}.json`), rows: [] })).toBe(false);
});

/** Writes the files of the package without the mark of UTF-8, which the validator’s reader leaves on. */
function copyFiles(to: string, mend: (text: string, path: string) => string): string {
  mkdirSync(join(to, 'figures'), { recursive: true });
  for (const path of ['facts.csv', ...ids.map((id) => `figures/${id}.csv`)]) {
    writeFileSync(join(to, path), mend(read(path).slice(1), path));
  }
  return to;
}

test('the data package is valid, and each of its files has the columns and values that it promises', async () => {
  const basePath = copyFiles(test.info().outputPath('whole'), (text) => text);
  const { Package } = datapackage;
  const whole = await Package.load(parse('datapackage.json'), { basePath });
  expect(whole.errors).toEqual([]);
  expect(whole.valid).toBe(true);
  expect(whole.resources.map(({ name }) => name).toSorted()).toEqual(['facts', ...ids].toSorted());
  for (const resource of whole.resources) {
    const rows = await resource.read({ keyed: true });
    expect(rows.length, resource.name).toBeGreaterThan(0);
  }
});

test('a data package with a word among its numbers, or without a name, is refused', async () => {
  const basePath = copyFiles(test.info().outputPath('broken'), (text, path) =>
    path.endsWith('/pre-and-post.csv') ? text.replace(',730,', ',many,') : text,
  );
  const { Package } = datapackage;
  const broken = await Package.load(parse('datapackage.json'), { basePath });
  const resource = broken.resources.find(({ name }) => name === 'pre-and-post');
  await expect(resource?.read({ keyed: true })).rejects.toThrow();
  const nameless = { ...parse('datapackage.json'), resources: 'none' };
  await expect(Package.load(nameless, { basePath })).rejects.toThrow();
});
