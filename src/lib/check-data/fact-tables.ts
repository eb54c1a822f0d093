import { confidences } from '#data/confidence.ts';
import {
  qualifiers,
  type DateFact,
  type DerivedFact,
  type NumberFact,
  type TextFact,
} from '#data/types.ts';
import { units } from '#data/units.ts';
import type { Shape, Table } from './check-rows.ts';
import { date, form, listOf, oneOf, optional, orNull, text, type Field } from './fields.ts';
import type { WrittenData } from './written-data.ts';

const qualifier = oneOf(qualifiers);

const id = form(
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/,
  'lower-case words joined by dots and hyphens',
  'round.amazon.total',
);

function isSingle(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  const { low, high, ...rest }: { low?: unknown; high?: unknown } = value;
  return Number.isFinite(low) && Number.isFinite(high) && Object.keys(rest).length === 0;
}

/** A number of the record: single, a range, rival values each with its source, or undisclosed. */
function amount(sourceId: Field): Field {
  return {
    holds: (value) => {
      if (value === null || isSingle(value)) return true;
      if (typeof value !== 'object' || !('disputed' in value)) return false;
      const { disputed } = value;
      return (
        Array.isArray(disputed) &&
        disputed.every(
          (rival: { value?: unknown; source?: unknown }) =>
            isSingle(rival.value) && sourceId.holds(rival.source),
        )
      );
    },
    expects: () =>
      'a number without quotes and commas (1200), { low, high }, { disputed: [{ value, source }, …] } with sources of the record, or null for what nobody has disclosed',
  };
}

/** The facts, given and derived, with what they may hold: by unit. */
export function factTables(data: WrittenData, sourceId: Field, factId: Field): readonly Table[] {
  const base = {
    id,
    formerly: optional(listOf(text)),
    label: text,
    asOf: date,
    note: optional(text),
    hedge: optional(text),
    unit: oneOf(Object.keys(units)),
  };
  const read = {
    ...base,
    confidence: oneOf(confidences.map((each) => each.id)),
    sources: listOf(sourceId, { least: 1 }),
  };
  const shapes = {
    number: {
      ...read,
      value: amount(sourceId),
      qualifier: optional(qualifier),
    } satisfies Shape<NumberFact>,
    date: { ...read, value: date } satisfies Shape<DateFact>,
    text: { ...read, value: text } satisfies Shape<TextFact>,
  };
  const inputs: Field = {
    holds: (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length > 0 &&
      Object.values(value).every(factId.holds),
    expects: (value) => {
      const given: readonly unknown[] =
        typeof value === 'object' && value !== null ? Object.values(value) : [];
      const wrong = given.find((each) => !factId.holds(each));
      return wrong === undefined
        ? "at least one input: { name: 'fact.id' }"
        : `for ${JSON.stringify(wrong)} ${factId.expects(wrong)}`;
    },
  };
  const derivedShape = {
    ...base,
    confidence: oneOf(['derived']),
    unit: oneOf(Object.keys(units).filter((unit) => unit !== 'date' && unit !== 'text')),
    inputs,
    formula: text,
    rounded: optional(text),
    qualifier: optional(orNull(qualifier)),
    qualifierBecause: optional(text),
    firmBecause: optional(text),
  } satisfies Shape<DerivedFact>;
  const kind = 'fact';
  const within = 'src/data/facts';
  return [
    {
      kind,
      within,
      rows: data.given,
      shapeOf: (fact) => {
        const unit = 'unit' in fact ? fact.unit : undefined;
        return unit === 'date' ? shapes.date : unit === 'text' ? shapes.text : shapes.number;
      },
    },
    { kind, within, rows: data.derived, shapeOf: () => derivedShape },
  ];
}
