import { derivedFacts, givenFacts, type FactId, type FactIdIn } from '#data/facts.ts';
import type { IsoDate, NumberUnit, Qualifier } from '#data/types.ts';
import { units } from '#data/units.ts';
import { resolveFacts, type Fact } from '#models/resolve-facts.ts';
import { problemsOf } from './check-data/check-data.ts';
import { placeOf, refuse } from './check-data/problem.ts';
import { writtenData } from './check-data/written-data.ts';
import { noSuchFact } from './no-such-id.ts';

/** The facts worked out; what cannot be is refused where the fact is written. */
function workedOut(): ReadonlyMap<string, Fact> {
  refuse(problemsOf(writtenData));
  try {
    return resolveFacts(givenFacts, derivedFacts);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    const id = /"([^"]+)"|circle: (\S+)/.exec(problem.message)?.slice(1).find(Boolean) ?? '';
    const place = placeOf({ within: 'src/data/facts', written: `id: '${id}'` });
    throw new RangeError(`${place}: ${problem.message}`, { cause: problem });
  }
}

/**
 * Every fact that was read or worked out from what was read, by id. Models take their numbers from
 * here; what they give stands in `facts.ts` beside it. All the data are checked before the first of
 * them is used.
 */
export const recordedFacts: ReadonlyMap<string, Fact> = workedOut();

/**
 * The recorded fact with an id.
 *
 * @throws RangeError that names the nearest ids when there is no such fact.
 */
function recordedFact(id: FactId): Fact {
  const fact = recordedFacts.get(id);
  if (fact) return fact;
  throw new RangeError(noSuchFact(id, recordedFacts.keys()));
}

/**
 * The single number of a fact, in the unit the caller counts on.
 *
 * @throws RangeError when there is no such fact, or when it is in another unit or has no single
 * number.
 */
export function amount<U extends NumberUnit>(id: FactIdIn<U>, unit: U): number {
  const fact = recordedFact(id);
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

/** The word that the record puts before the number of a fact, to be spread into what is made of it. */
export function qualifierOf(id: FactId): { readonly qualifier?: Qualifier } {
  const fact = recordedFact(id);
  if (fact.unit === 'date' || fact.unit === 'text' || fact.qualifier === undefined) return {};
  return { qualifier: fact.qualifier };
}

/**
 * The ISO date of a date fact.
 *
 * @throws RangeError when there is no such fact, or when it is not a date.
 */
export function dateOf(id: FactIdIn<'date'>): IsoDate {
  const fact = recordedFact(id);
  if (fact.unit === 'date') return fact.value;
  throw new RangeError(
    `Fact "${id}" is in ${units[fact.unit].name}, and was asked for as a date. Use a fact whose unit is "date".`,
  );
}
