import type { GivenFactId } from './facts.ts';
import type { PriceFactId } from './price-facts.ts';
import type { IsoDate, NumberUnit, Qualifier } from './types.ts';

/**
 * What a formula may start from: the id of a fact that was read, or a derived fact itself. A derived
 * fact cannot be named by its id here, because the list of those ids is made from these very calls.
 */
type Input = GivenFactId | PriceFactId | { readonly id: string; readonly confidence: 'derived' };

/**
 * A derived fact. Its `formula` is printed, and it is what is worked out: names of `inputs`, numbers,
 * brackets and the signs + − × / ÷. An input that is not a fact does not compile. Dates count as days
 * since 1970-01-01 (UTC), so that a difference is a number of days.
 */
export function derived<const Id extends string, const U extends NumberUnit>({
  inputs,
  ...definition
}: {
  readonly id: Id;
  readonly formerly?: readonly string[];
  readonly label: string;
  readonly unit: U;
  readonly asOf: IsoDate;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly formula: string;
  readonly rounded?: string;
  readonly qualifier?: Qualifier | null;
  readonly qualifierBecause?: string;
  readonly firmBecause?: string;
  readonly note?: string;
  readonly hedge?: string;
}) {
  return {
    ...definition,
    confidence: 'derived' as const,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        typeof input === 'string' ? input : input.id,
      ]),
    ),
  };
}
