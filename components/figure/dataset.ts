import type { CellValue } from './cell-text.ts';
import { sourceById } from '#lib/facts.ts';
import { datasetData, type StructuredData } from '#lib/structured-data.ts';
import type { Figure } from './define-figure.ts';
import { fieldsOf } from './fields.ts';

/** Characters of an ISO date by how exact it is. */
const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** First and last date of a figure’s rows, as exact as each is known; `null` where they have none. */
function datesOf({ table }: Pick<Figure, 'table'>): readonly [string, string] | null {
  const { keys, rows } = table.data;
  const dates = keys
    .flatMap((key, index) => {
      const precision = keys.indexOf(`${key}_precision`);
      return precision < 0
        ? []
        : rows.map((row): [CellValue, CellValue] => [row[index] ?? null, row[precision] ?? null]);
    })
    .flatMap(([date, precision]) =>
      typeof date === 'string' ? [date.slice(0, lengths[String(precision)])] : [],
    )
    .toSorted();
  // A month reaches to its end, and so past each of its days.
  const reach = (date: string) => date.padEnd(10, '9');
  const first = dates[0];
  const last = dates.toSorted((a, b) => (reach(a) < reach(b) ? -1 : 1)).at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** The files of a figure with their media types. */
const formats = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
] as const;

/** A figure as search engines read it: what its columns measure, from when to when, and its files. */
export function datasetOf(
  figure: Figure,
  page: { readonly site: URL | undefined; readonly url: URL },
): StructuredData {
  const { id, title, description, sources } = figure;
  return datasetData({
    site: page.site,
    path: page.url.pathname,
    title,
    description,
    files: formats.map(([end, format]) => ({ path: `figures/${id}.${end}`, format })),
    variables: fieldsOf(figure),
    dates: datesOf(figure),
    sources: sources.map((source) => sourceById(source).url),
  });
}
