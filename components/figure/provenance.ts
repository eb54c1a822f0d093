import { confidences } from '#data/confidence.ts';
import type { SourceId } from '#data/sources.ts';
import type { Confidence } from '#data/types.ts';
import { factFromText } from '#lib/facts.ts';
import type { CellValue } from './cell-text.ts';

/** What a row of a figure rests on beyond the facts that its cells open. */
export interface Provenance {
  /** Ids of facts. None by default. */
  readonly facts?: readonly string[];
  /** Sources beside those of the facts. None by default. */
  readonly sources?: readonly SourceId[];
  /** How firmly the row stands apart from its facts; required where it has none. */
  readonly confidence?: Confidence;
}

/** What a row of a figure rests on, worked out. */
export interface RowProvenance {
  /** Ids of facts, each once. */
  readonly facts: readonly string[];
  /** Ids of sources, each once; those given for the row come first. */
  readonly sources: readonly SourceId[];
  /** The weakest of the facts’ and the row’s own; `null` where there is none, which no figure may have. */
  readonly confidence: Confidence | null;
}

/** What a column says of a row that bears on what the row rests on. */
interface GroundColumn<Row> {
  readonly key: string;
  readonly value: (row: Row) => CellValue;
  readonly fact?: (row: Row) => string | null;
  readonly isGap?: (row: Row) => boolean;
  readonly beside?: readonly Pick<GroundColumn<Row>, 'key' | 'value'>[];
}

/** The weakest of some labels, by the order in which About lists them; `null` of none. */
export function weakest(labels: readonly Confidence[]): Confidence | null {
  return confidences.toReversed().find(({ id }) => labels.includes(id))?.id ?? null;
}

/**
 * What a row rests on: the facts of its cells, and what is given for it. A derived fact brings the
 * sources of its inputs. Where a column of the table states the confidence, that is the row’s.
 *
 * @throws RangeError when there is no such fact.
 */
export function grounds<Row>(
  columns: readonly GroundColumn<Row>[],
  row: Row,
  { facts: given = [], sources = [], confidence }: Provenance,
): RowProvenance {
  const cells = columns.flatMap((column) => column.fact?.(row) ?? []);
  const ids = [...new Set([...cells, ...given])];
  const facts = ids.map(factFromText);
  const stated = columns.find(({ key }) => key === 'confidence')?.value(row);
  const labels = facts.map((fact) => fact.confidence);
  return {
    facts: ids,
    sources: [...new Set([...sources, ...facts.flatMap((fact) => fact.sources)])],
    confidence:
      confidences.find(({ id }) => id === stated)?.id ??
      weakest(confidence === undefined ? labels : [confidence, ...labels]),
  };
}

/** The keys of a row’s cells that are empty because the record has nothing. */
function gapsOf<Row>(columns: readonly GroundColumn<Row>[], row: Row): readonly string[] {
  return columns
    .filter(
      ({ value, beside = [], isGap = () => true }) =>
        value(row) === null && beside.every((other) => other.value(row) === null) && isGap(row),
    )
    .map(({ key }) => key);
}

/**
 * The last columns of the data: facts, confidence unless a column of the table has it, sources, and the
 * keys of cells that are gaps; lists with a blank between their ids.
 *
 * @param given what a row rests on beyond the facts that its cells open.
 */
export function lastColumns<Row>(
  columns: readonly GroundColumn<Row>[],
  given: (row: Row) => Provenance,
): readonly { readonly key: string; readonly value: (row: Row) => CellValue }[] {
  const words = (ids: readonly string[]) => (ids.length === 0 ? null : ids.join(' '));
  const of = (row: Row) => grounds(columns, row, given(row));
  const hasOwn = columns.some(({ key }) => key === 'confidence');
  return [
    { key: 'facts', value: (row) => words(of(row).facts) },
    ...(hasOwn ? [] : [{ key: 'confidence', value: (row: Row) => of(row).confidence }]),
    { key: 'sources', value: (row) => words(of(row).sources) },
    { key: 'not_disclosed', value: (row) => words(gapsOf(columns, row)) },
  ];
}
