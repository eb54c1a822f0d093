import type { SourceId } from '#data/sources.ts';
import type { NumberUnit } from '#data/types.ts';

/** A number that one of the book's models gives. */
interface ModelFact<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly unit: NumberUnit;
  readonly value: number;
  /** The calculation in words. */
  readonly formula: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly note?: string;
}

/** A number that a model gives, as a fact: derived, with its calculation in words. */
export function modelFact<const Id extends string>({ formula, ...fact }: ModelFact<Id>) {
  return {
    ...fact,
    asOf: '2026-11' as const,
    confidence: 'derived' as const,
    derivation: { formula, inputs: [] },
  };
}
