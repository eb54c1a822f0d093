import type { SourceId } from '#data/sources.ts';
import type { NumberUnit } from '#data/types.ts';

/** A number that one of the book's models gives. */
interface ModelFact<Id extends string> {
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
 * A number that a model gives, as a fact: derived, with its calculation in words.
 *
 * @throws RangeError that names the fact, with what a model or the record said, when its value cannot
 * be worked out.
 */
export function modelFact<const Id extends string>({ formula, value, ...fact }: ModelFact<Id>) {
  return {
    ...fact,
    value: workedOut(fact.id, value),
    asOf: '2026-11' as const,
    confidence: 'derived' as const,
    derivation: { formula, inputs: [] },
  };
}
