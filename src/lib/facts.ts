import { derivedFacts, givenFacts, type FactId, type FactIdIn } from '#data/facts.ts';
import { sources, type SourceId } from '#data/sources.ts';
import type { NumberUnit, Source, Unit } from '#data/types.ts';
import { units } from '#data/units.ts';
import { resolveFacts, type Fact } from '#models/resolve-facts.ts';
import { modelFacts, type ModelFactId } from './model-facts.ts';
import { nearest } from './nearest.ts';

/** Every fact by id, derived values and the models' results worked out. */
export const facts: ReadonlyMap<string, Fact> = new Map([
  ...resolveFacts(givenFacts, derivedFacts),
  ...modelFacts.map((fact) => [fact.id, fact] as const),
]);

const sourcesById: ReadonlyMap<string, Source> = new Map(
  sources.map((source) => [source.id, source]),
);

/**
 * The fact with an id, which may come unchecked from MDX.
 *
 * @throws RangeError that names the nearest ids when there is no such fact.
 */
export function factById(id: FactId | ModelFactId | (string & {})): Fact {
  const fact = facts.get(id);
  if (fact) return fact;
  throw new RangeError(
    `There is no fact "${id}". Nearest ids: ${nearest(id, facts.keys()).join(', ')}. ` +
      'Correct the id, or add the fact in src/data/facts/.',
  );
}

/**
 * The source with an id.
 *
 * @throws RangeError that names the nearest ids when there is no such source.
 */
export function sourceById(id: SourceId | (string & {})): Source {
  const source = sourcesById.get(id);
  if (source) return source;
  throw new RangeError(
    `There is no source "${id}". Nearest ids: ${nearest(id, sourcesById.keys()).join(', ')}. ` +
      'Correct the id, or add the source in src/data/sources/.',
  );
}

/**
 * The single number of a fact, in the unit the caller counts on.
 *
 * @throws RangeError when the fact is in another unit or has no single number.
 */
export function amount<U extends NumberUnit>(id: FactIdIn<U>, unit: U): number {
  const fact = factById(id);
  if (fact.unit !== unit) {
    throw new RangeError(
      `Fact "${id}" is in ${units[fact.unit].name}, and was asked for in ${units[unit].name}. ` +
        `Ask for "${fact.unit}", or use a fact in "${unit}".`,
    );
  }
  if (typeof fact.value === 'number') return fact.value;
  throw new RangeError(
    `Fact "${id}" has no single number: its value is ${JSON.stringify(fact.value)}. ` +
      'Print the fact itself, or choose one of its values in the data.',
  );
}

/**
 * The ISO date of a date fact.
 *
 * @throws RangeError when the fact is not a date.
 */
export function dateOf(id: FactIdIn<'date'>): string {
  const fact = factById(id);
  if (fact.unit === 'date') return fact.value;
  throw new RangeError(
    `Fact "${id}" is in ${units[fact.unit].name}, and was asked for as a date. Use a fact whose unit is "date".`,
  );
}

/** Narrow use of a unit name that arrives unchecked. */
export function isUnit(name: string): name is Unit {
  return Object.hasOwn(units, name);
}
