import { givenFacts } from '#data/facts.ts';
import type { NumberUnit } from '#data/types.ts';
import { units } from '#data/units.ts';

/**
 * The single number of a fact that was read. Models use it: `facts.ts` cannot be asked, because it
 * holds what the models give.
 *
 * @throws RangeError when there is no such given fact, in that unit, with a single number.
 */
export function givenAmount(id: string, unit: NumberUnit): number {
  const fact = givenFacts.find((candidate) => candidate.id === id);
  if (fact?.unit === unit && typeof fact.value === 'number') return fact.value;
  throw new RangeError(
    `A model needs the fact "${id}" with one number in ${units[unit].name}, and ${fact === undefined ? 'there is no such given fact' : `it holds ${JSON.stringify(fact.value)} in ${units[fact.unit].name}`}. Correct the id where the model’s data name it.`,
  );
}
