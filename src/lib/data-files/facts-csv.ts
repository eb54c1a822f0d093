import { edition } from '#data/edition.ts';
import { toCsv, type Cell } from '#lib/csv.ts';
import { facts } from '#lib/facts.ts';
import type { EntryOf } from './data-file.ts';
import { factEntry } from './entries.ts';
import { factSchema } from './schemas.ts';

type Entry = EntryOf<'facts'>;

/** A column of facts.csv. */
interface FactColumn {
  readonly key: string;
  readonly type: 'text' | 'number' | 'date' | 'list';
  readonly value: (entry: Entry) => Cell;
  readonly description: string;
}

/** What a field of facts.json means. */
function meaningOf(field: keyof Entry): string {
  return factSchema.shape[field].description ?? '';
}

/** A column that holds a field of facts.json as it is; its key has the words of the field apart. */
function plain(
  field: Exclude<keyof Entry, 'formerly' | 'rivals' | 'derivation' | 'sources'>,
  type: FactColumn['type'] = 'text',
): FactColumn {
  return {
    key: field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    type,
    value: (entry) => entry[field],
    description: meaningOf(field),
  };
}

/** The rival values of a fact, each behind its source: `source=40`, `source=14..20`. */
function rivalsOf({ rivals }: Entry): string {
  const ends = (low: number, high: number) => (low === high ? `${low}` : `${low}..${high}`);
  return rivals.map(({ source, low, high }) => `${source}=${ends(low, high)}`).join(' ');
}

/** The columns of facts.csv in their order; lists are ids with a blank between them. */
export const factColumns: readonly FactColumn[] = [
  ...[plain('id'), plain('label'), plain('kind')],
  ...[plain('value', 'number'), plain('low', 'number'), plain('high', 'number')],
  ...[plain('qualifier'), plain('unit')],
  {
    key: 'rivals',
    type: 'text',
    value: rivalsOf,
    description: `${meaningOf('rivals')} Here source=40, with a blank between them.`,
  },
  ...[plain('date', 'date'), plain('datePrecision'), plain('text'), plain('printed')],
  ...[plain('asOf', 'date'), plain('asOfPrecision'), plain('confidence')],
  ...[plain('hedge'), plain('note')],
  {
    key: 'formula',
    type: 'text',
    value: ({ derivation }) => derivation?.formula ?? null,
    description: 'The arithmetic in words; empty where the value was read.',
  },
  {
    key: 'inputs',
    type: 'list',
    value: ({ derivation }) => derivation?.inputs.map(({ fact }) => fact).join(' ') ?? null,
    description: 'Ids of the facts that the formula works with.',
  },
  {
    key: 'sources',
    type: 'list',
    value: ({ sources }) => sources.join(' '),
    description: meaningOf('sources'),
  },
  plain('page'),
  {
    key: 'edition',
    type: 'date',
    value: () => edition.date,
    description: 'The day of the edition.',
  },
];

/** Every fact as CSV, one row each. */
export function factsCsv(): string {
  const entries = [...facts.values()].map(factEntry);
  return toCsv(
    factColumns.map(({ key }) => key),
    entries.map((entry) => factColumns.map(({ value }) => value(entry))),
  );
}
