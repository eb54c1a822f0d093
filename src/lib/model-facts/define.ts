import type { FactId } from '#data/facts.ts';
import type { SourceId } from '#data/sources.ts';
import type { NumberUnit } from '#data/types.ts';

/** A part of the book that shows the rows a number was worked out from. */
interface Rows {
  /** What the rows are: `the list of rules`. */
  readonly name: string;
  /** Where they are shown, from the root of the site. */
  readonly address: `/${string}`;
}

/** What a model's number was worked out from: at least one of these is not empty. */
interface Basis {
  /** Name in the formula → fact, recorded or given by a model. */
  readonly inputs?: Readonly<Record<string, FactId | `calc.${string}`>>;
  /** Name in the formula → the number that this book chose for it, as it prints. */
  readonly chosen?: Readonly<Record<string, string>>;
  readonly rows?: readonly Rows[];
}

/** A number that one of the book's models gives. */
interface ModelFact<Id extends string> extends Basis {
  readonly id: Id;
  readonly label: string;
  readonly unit: NumberUnit;
  /** Works the number out. A model or an id that fails in it is refused under the fact's id. */
  readonly value: () => number;
  /** The calculation in words. */
  readonly formula: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly note?: string;
}

function workedOut(id: string, value: () => number): number {
  try {
    return value();
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new RangeError(
      `The value of "${id}" in src/lib/model-facts/ cannot be worked out. ${said}`,
      { cause: problem },
    );
  }
}

/**
 * A number that a model gives, as a fact: derived, with its calculation in words and all that it was
 * worked out from.
 *
 * @throws RangeError that names the fact when it says nothing of what it was worked out from, or, with
 * what a model or the record said, when its value cannot be worked out.
 */
export function modelFact<const Id extends string>({
  formula,
  value,
  inputs = {},
  chosen = {},
  rows = [],
  ...fact
}: ModelFact<Id>) {
  const derivation = {
    formula,
    inputs: Object.entries(inputs).map(([name, factId]) => ({ name, factId })),
    chosen: Object.entries(chosen).map(([name, printed]) => ({ name, value: printed })),
    rows,
  };
  if (derivation.inputs.length + derivation.chosen.length + rows.length === 0) {
    throw new RangeError(
      `The number "${fact.id}" in src/lib/model-facts/ does not say what it was worked out from. Name its facts in "inputs", the numbers that the book chose in "chosen", or the rows that were counted in "rows".`,
    );
  }
  return {
    ...fact,
    value: workedOut(fact.id, value),
    asOf: '2026-11' as const,
    confidence: 'derived' as const,
    derivation,
  };
}
