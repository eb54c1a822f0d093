import { edition } from '#data/edition.ts';
import { asOfInWords } from '#lib/as-of.ts';
import { toCsv, type Cell } from '#lib/csv.ts';
import { figureText } from '#lib/data-files/figure-schema.ts';
import { datePrecision, firstDay } from '#lib/dates.ts';
import { sourceById } from '#lib/facts.ts';
import { attributionOf } from './attribution.ts';
import type { Figure } from './define-figure.ts';
import { editionField, fieldsOf, type Field } from './fields.ts';

/** Every source of a figure: of its words, then of its rows, each once. */
function allSources({ sources, table }: Figure) {
  const ids = [...sources, ...table.rows.flatMap(({ provenance }) => provenance.sources)];
  return [...new Set(ids)].map(sourceById);
}

function cellOf(cell: Cell, { type }: Field) {
  if (type !== 'list') return cell;
  return cell === null ? [] : String(cell).split(' ');
}

/** The rows of a figure as CSV, one line of keys first; the last column names the edition. */
export function csvOf({ table }: Figure): string {
  const { keys, rows } = table.data;
  return toCsv(
    [...keys, editionField.key],
    rows.map((row) => [...row, edition.date]),
  );
}

/** A figure as JSON: its words, its sources, its columns, and its rows. */
export function jsonOf(figure: Figure): string {
  const { id, title, measure, description, notes = null, asOf, table } = figure;
  const fields = fieldsOf(figure);
  return figureText({
    $schema: 'figure.schema.json',
    ...{ id, title, measure, description, notes },
    asOf: asOfInWords(asOf),
    edition: edition.date,
    licence: edition.licence,
    attribution: attributionOf(figure),
    sources: allSources(figure).map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      date: firstDay(source.published),
      datePrecision: datePrecision(source.published),
    })),
    fields: fields.map((field) => ({ ...field, values: field.values && [...field.values] })),
    rows: table.data.rows.map((row) =>
      Object.fromEntries(
        fields.map((field, index) => [field.key, cellOf(row[index] ?? null, field)]),
      ),
    ),
  });
}
