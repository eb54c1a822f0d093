import { expect, test } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { folder } from './built-site.ts';

/** The suite’s spreadsheet: the suite may be installed without it. */
const program = 'localc';
const isThere = spawnSync(program, ['--version']).status === 0;

/** Figures whose files have decimals, whole numbers, months, years, and gaps. */
const ids = ['valuations', 'session-cost', 'commitments', 'bargaining-split'];

/** The settings of a user in a country. */
function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;
}

/** Opens the files as a user in a country does, and saves what the program made of them. */
function open(locale: string): string {
  const out = test.info().outputPath(locale);
  mkdirSync(join(out, 'profile', 'user'), { recursive: true });
  writeFileSync(join(out, 'profile', 'user', 'registrymodifications.xcu'), settings(locale));
  for (const id of ids) copyFileSync(join(folder, `figures/${id}.csv`), join(out, `${id}.csv`));
  const files = ids.map((id) => join(out, `${id}.csv`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
  execFileSync(
    program,
    [profile, '--headless', '--convert-to', 'fods', '--outdir', out, ...files],
    { stdio: 'ignore', timeout: 110_000 },
  );
  return out;
}

/** How often the program took a cell of a kind for what: `decimal as string`. */
function takenAs(out: string): readonly string[] {
  const kinds = ids.flatMap((id) => {
    const rows = csvParseRows(readFileSync(join(out, `${id}.csv`), 'utf8').slice(1));
    // A parser of HTML does not know elements that close themselves.
    const saved = readFileSync(join(out, `${id}.fods`), 'utf8');
    const { document } = parseHTML(saved.replaceAll(/<([\w:-]+)([^<>]*)\/>/g, '<$1$2></$1>'));
    const lines = [...document.querySelectorAll('table\\:table-row')];
    expect(document.querySelectorAll('[table\\:formula]').length, id).toBe(0);
    return rows.slice(1).flatMap((row, index) => {
      const cells = [...(lines[index + 1]?.children ?? [])].flatMap((cell) => {
        const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
        return Array.from({ length: Math.min(times, row.length) }, () =>
          cell.getAttribute('office:value-type'),
        );
      });
      return row.flatMap((text, column) => {
        if (text === '') return [];
        const kind = /^-?\d+$/.test(text)
          ? 'whole'
          : /^-?\d+\.\d+$/.test(text)
            ? 'decimal'
            : /^\d{4}-\d{2}-\d{2}$/.test(text)
              ? 'date'
              : 'text';
        return [`${kind} as ${cells[column] ?? 'nothing'}`];
      });
    });
  });
  return [...new Set(kinds)].toSorted();
}

test.describe('in LibreOffice', () => {
  test.skip(!isThere, 'LibreOffice Calc is not installed here.');
  test.setTimeout(120_000);

  test('set to English, numbers are numbers, dates are dates, and nothing is a formula', () => {
    expect(takenAs(open('en-US'))).toEqual([
      ...['date as date', 'decimal as float', 'text as string', 'whole as float'],
    ]);
  });

  test('set to German, dates and whole numbers are right, and a decimal stays the text that it was', () => {
    expect(takenAs(open('de-DE'))).toEqual([
      ...['date as date', 'decimal as string', 'text as string', 'whole as float'],
    ]);
  });
});
