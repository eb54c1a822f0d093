import { edition } from '#data/edition.ts';
import { factColumns } from '#lib/data-files/facts-csv.ts';
import { meanings } from '#lib/data-files/schemas.ts';
import { sourceById } from '#lib/facts.ts';
import { publicAddress } from '#lib/site-address.ts';
import type { Figure } from './define-figure.ts';
import { editionField, fieldsOf, type Field } from './fields.ts';

type Described = Pick<Field, 'key' | 'description'> &
  Partial<Pick<Field, 'label' | 'unit' | 'values'>> & { readonly type: Field['type'] };

/** A column in the words of a Table Schema; its `unit` is our own addition, which the standard allows. */
function tableField({ key, label, type, unit = null, description, values = null }: Described) {
  return {
    name: key,
    ...(label === undefined ? {} : { title: label }),
    type: type === 'text' || type === 'list' ? 'string' : type,
    ...(type === 'date' ? { format: 'default' } : {}),
    description,
    ...(unit === null ? {} : { unit }),
    ...(values === null ? {} : { constraints: { enum: values } }),
  };
}

/** A CSV file of the book with the schema of its columns. */
function resource(
  name: string,
  path: string,
  words: { readonly title: string; readonly description: string },
  fields: readonly Described[],
) {
  return {
    name,
    path,
    ...words,
    type: 'table',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: fields.map(tableField), missingValues: [''] },
  };
}

function figureResource(figure: Figure) {
  const { id, title, measure, sources } = figure;
  return {
    ...resource(id, `figures/${id}.csv`, { title, description: measure }, [
      ...fieldsOf(figure),
      editionField,
    ]),
    sources: sources.map(sourceById).map((source) => ({
      title: `${source.publisher}: ${source.title}`,
      path: source.url,
    })),
  };
}

/** The values that columns of facts.csv may have. */
const factValues: Readonly<Record<string, readonly string[]>> = {
  kind: Object.keys(meanings.kind),
  qualifier: Object.keys(meanings.qualifier),
  unit: Object.keys(meanings.unit),
  confidence: Object.keys(meanings.confidence),
  date_precision: Object.keys(meanings.precision),
  as_of_precision: Object.keys(meanings.precision),
};

/**
 * The rows of all figures, and all facts, as one Data Package (version 2, with the names of version 1
 * beside, which most programs still read), as text. It names addresses of the book only where it has one.
 */
export function dataPackageText(
  figures: readonly Figure[],
  site: URL | string | undefined,
): string {
  const { title, subtitle, date, licence } = edition;
  const homepage = publicAddress(site, 'index.html');
  const facts = {
    title: 'Every fact',
    description:
      'Every fact of the book: value, date, confidence, sources, and how it was worked out.',
  };
  const columns = factColumns.map((column) => ({
    ...column,
    values: factValues[column.key] ?? null,
  }));
  const file = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'who-gets-what',
    title: `${title}: ${subtitle}`,
    description: 'The rows of every figure, and every fact.',
    version: date,
    ...(homepage === null ? {} : { homepage }),
    licenses: [{ name: licence.name.replaceAll(' ', '-'), title: licence.name, path: licence.url }],
    contributors: [{ title, roles: ['author'], role: 'author' }],
    resources: [resource('facts', 'facts.csv', facts, columns), ...figures.map(figureResource)],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
