import { confidences } from '#data/confidence.ts';
import { meanings } from '#lib/data-files/schemas.ts';
import type { Figure } from './define-figure.ts';

/** A column of a figure’s data, for programs. */
export interface Field {
  /** Its key in the files. */
  readonly key: string;
  /** The head of its column in the table, or what it is in a few words. */
  readonly label: string;
  /** `list`: ids with a blank between them in CSV, an array in JSON. */
  readonly type: 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'list';
  /** What a number counts; `null` for all that is no number. */
  readonly unit: string | null;
  readonly description: string;
  /** All values that may stand in it; `null` where there is no such list. */
  readonly values: readonly string[] | null;
}

/** Units by how the key of a number ends; whole ones count things. */
const units: readonly (readonly [end: RegExp, unit: string, isWhole?: true])[] = [
  [/_usd_bn$/, 'billions of US dollars'],
  [/_usd_per_mtok$/, 'US dollars per million tokens'],
  [/_usd$/, 'US dollars'],
  [/_percent$/, 'percent'],
  [/_gw$/, 'gigawatts'],
  [/_factor$/, 'times'],
  [/_tau$/, 'Kendall’s τ, from −1 to 1'],
  [/_index$/, 'index, from 0 to 1'],
  [/_tokens$/, 'tokens', true],
  [/^days$/, 'days', true],
  [/^years$/, 'years'],
  [/^year$/, 'year', true],
  [/^clouds$/, 'clouds', true],
  [/^equal_clouds$/, 'clouds'],
  [/^turn$/, 'turn, counted from 1', true],
  [/^claim_number$/, 'claim, counted from 1', true],
  [/^rules_fitted$/, 'rules', true],
  [/^names_before_break$/, 'names', true],
];

/** What stands beside a column, by how its key goes on. */
const beside = {
  _low: 'The lower end of a range, or the lowest of rival values.',
  _high: 'The upper end of a range, or the highest of rival values.',
  _qualifier: 'The word before the number, where the record has one.',
  _precision: 'How exact the date is.',
  _in_words: 'What the record says where it has no such date.',
} as const;

/** The columns that every figure’s data end with, but for the edition, which is one of the CSV alone. */
const last: Readonly<Record<string, Pick<Field, 'label' | 'type' | 'description'>>> = {
  facts: {
    label: 'Facts',
    type: 'list',
    description: 'Ids of the facts that the row rests on, as in facts.json.',
  },
  confidence: {
    label: 'Confidence',
    type: 'text',
    description: 'How firmly the row stands: as firm as the weakest of its facts.',
  },
  sources: {
    label: 'Sources',
    type: 'list',
    description: 'Ids of the row’s sources, as in sources.json.',
  },
  not_disclosed: {
    label: 'Not disclosed',
    type: 'list',
    description:
      'Keys of the row’s cells that are empty because the record has nothing. Other empty cells do not apply.',
  },
};

/** What may stand in columns of labels, by how their key ends. */
const labelled: readonly (readonly [end: RegExp, values: readonly string[]])[] = [
  [/^confidence$/, confidences.map(({ id }) => id)],
  [/_precision$/, Object.keys(meanings.precision)],
  [/_qualifier$/, Object.keys(meanings.qualifier)],
];

function typeOf(values: readonly unknown[], isWhole: boolean): Field['type'] {
  if (values.every((value) => typeof value === 'number')) {
    return isWhole && values.every(Number.isInteger) ? 'integer' : 'number';
  }
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  const isDay = (value: unknown) => /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  return values.every(isDay) ? 'date' : 'text';
}

/** The label of a column beside another, and what it says of it; `null` for a column of readers. */
function besideOf(key: string, labels: ReadonlyMap<string, string>) {
  for (const [end, description] of Object.entries(beside)) {
    const label = key.endsWith(end) ? labels.get(key.slice(0, -end.length)) : undefined;
    if (label !== undefined)
      return { label: `${label}: ${end.slice(1).replace('_', ' ')}`, description };
  }
  return null;
}

/**
 * The columns of a figure’s data in their order, each with its type and its unit.
 *
 * @throws RangeError that names figure and key where a column of numbers does not say its unit.
 */
export function fieldsOf({ id, table }: Pick<Figure, 'id' | 'table'>): readonly Field[] {
  const labels = new Map(table.columns.map(({ key, label }) => [key, label]));
  return table.data.keys.map((key, index): Field => {
    const values = table.data.rows.flatMap((row) => row[index] ?? []);
    const [, name = null, isWhole = false] =
      units.find(([end]) => end.test(key.replace(/_(?:low|high)$/, ''))) ?? [];
    const type = values.length === 0 ? 'text' : typeOf(values, isWhole);
    const isNumber = type === 'number' || type === 'integer';
    if (isNumber && name === null) {
      throw new RangeError(
        `The column "${key}" of figure "${id}" holds numbers and does not say in which unit. End its key in components/charts/${id}.figure.ts with a unit of components/figure/fields.ts, or add the unit there.`,
      );
    }
    const label = labels.get(key) ?? key;
    const allowed = labelled.find(([end]) => end.test(key))?.[1] ?? null;
    const own = { key, type, unit: isNumber ? name : null, values: allowed };
    return { ...own, label, description: `${label}.`, ...besideOf(key, labels), ...last[key] };
  });
}

/** The column that the CSV of every figure has at its end. */
export const editionField: Field = {
  key: 'edition',
  label: 'Edition',
  type: 'date',
  unit: null,
  values: null,
  description: 'The day of the edition.',
};
