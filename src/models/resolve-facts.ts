import type { SourceId } from '#data/sources.ts';
import type { DerivedFact, Disputed, GivenFact, NumberFact, Range } from '#data/types.ts';

/** A fact with its value worked out, and where that value came from. */
export type Fact =
  (GivenFact & { readonly derivation: null }) | (NumberFact & { readonly derivation: Derivation });

/** The arithmetic of a derived value, for the reader to repeat. */
interface Derivation {
  readonly formula: string;
  /** Name in the formula → fact id, in the order they were declared. */
  readonly inputs: readonly { readonly name: string; readonly factId: string }[];
  /** Numbers that this book chose, by their name in the formula; none where absent. */
  readonly chosen?: readonly { readonly name: string; readonly value: string }[];
  /** Rows that it was worked out from, by what they are, with the place that shows them; none where absent. */
  readonly rows?: readonly { readonly name: string; readonly address: string }[];
}

const dayInMs = 86_400_000;

/** Whether a value is a range with two ends. */
export function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'low' in value;
}

/** Whether a value is a set of rival values. */
export function isDisputed(value: unknown): value is Disputed {
  return typeof value === 'object' && value !== null && 'disputed' in value;
}

/** The sources of a derived fact: those of its inputs, each once, in order of first use. */
function sourcesOf(inputs: readonly Fact[], id: string): readonly [SourceId, ...SourceId[]] {
  const [first, ...rest] = [...new Set(inputs.flatMap((input) => input.sources))];
  if (first === undefined) {
    throw new RangeError(
      `Fact "${id}" is derived from nothing. Name at least one fact in its inputs.`,
    );
  }
  return [first, ...rest];
}

/** A single number that arithmetic can use: dates count as days since 1970-01-01 (UTC). */
function operand(fact: Fact, usedBy: string): number {
  if (fact.unit === 'date') return Date.parse(`${fact.value}T00:00:00Z`) / dayInMs;
  if (typeof fact.value === 'number') return fact.value;
  throw new RangeError(
    `Fact "${usedBy}" is derived from "${fact.id}", which has no single number (${JSON.stringify(fact.value)}). ` +
      `Derive it from a fact with one value, or make "${usedBy}" a range on the record.`,
  );
}

/**
 * Gives every fact, derived values computed, in the order given: first the given facts, then the
 * derived ones.
 *
 * @throws RangeError when two facts share an id, when an input is not a fact, when derived facts go
 * round in a circle, or when the arithmetic gives no finite number.
 */
export function resolveFacts(
  given: readonly GivenFact[],
  derivedFacts: readonly DerivedFact[],
): ReadonlyMap<string, Fact> {
  const resolved = new Map<string, Fact>();
  const pending = new Map<string, DerivedFact>();
  const claim = (id: string) => {
    if (resolved.has(id) || pending.has(id)) {
      throw new RangeError(
        `Two facts have the id "${id}". Ids are kept for ever and name one fact each: rename the newer one.`,
      );
    }
  };
  for (const fact of given) {
    claim(fact.id);
    resolved.set(fact.id, { ...fact, derivation: null });
  }
  for (const fact of derivedFacts) {
    claim(fact.id);
    pending.set(fact.id, fact);
  }

  const resolve = (id: string, path: readonly string[]): Fact => {
    const known = resolved.get(id);
    if (known) return known;
    const usedBy = path.at(-1) ?? id;
    if (path.includes(id)) {
      throw new RangeError(
        `Derived facts go round in a circle: ${[...path.slice(path.indexOf(id)), id].join(' → ')}. ` +
          'Give one of them a value from the record, or derive it from something else.',
      );
    }
    const definition = pending.get(id);
    if (!definition) {
      throw new RangeError(
        `Fact "${usedBy}" is derived from "${id}", which is not a fact. Correct the id in its inputs, or add the fact.`,
      );
    }
    const inputs = Object.entries(definition.inputs).map(([name, factId]) => ({
      name,
      factId,
      fact: resolve(factId, [...path, id]),
    }));
    const value = definition.compute(
      Object.fromEntries(inputs.map(({ name, fact }) => [name, operand(fact, id)])),
    );
    if (!Number.isFinite(value)) {
      throw new RangeError(
        `Fact "${id}" came out as ${value} from ${definition.formula}. Check the formula and its inputs.`,
      );
    }
    const { inputs: _, compute: __, formula, ...rest } = definition;
    const fact: Fact = {
      ...rest,
      value,
      sources: sourcesOf(
        inputs.map((input) => input.fact),
        id,
      ),
      derivation: { formula, inputs: inputs.map(({ name, factId }) => ({ name, factId })) },
    };
    resolved.set(id, fact);
    return fact;
  };
  for (const fact of derivedFacts) resolve(fact.id, []);
  return resolved;
}
