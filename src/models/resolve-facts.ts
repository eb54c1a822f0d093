import type { SourceId } from '#data/sources.ts';
import type { DerivedFact, GivenFact, NumberFact } from '#data/types.ts';
import { namesIn, readFormula, workOut, type Operand } from './formula.ts';

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
function operand(fact: Fact, usedBy: string): Operand {
  if (fact.unit === 'date') {
    return { value: Date.parse(`${fact.value}T00:00:00Z`) / dayInMs, qualifier: null };
  }
  if (fact.unit !== 'text' && typeof fact.value === 'number') {
    return { value: fact.value, qualifier: fact.qualifier ?? null };
  }
  throw new RangeError(
    `Fact "${usedBy}" is derived from "${fact.id}", which has no single number (${JSON.stringify(fact.value)}). ` +
      `Derive it from a fact with one value, or make "${usedBy}" a range on the record.`,
  );
}

interface Input {
  readonly name: string;
  readonly fact: Fact;
}

/**
 * The value of a derived fact and its qualifier.
 *
 * @throws RangeError when formula and inputs do not belong together, when the arithmetic gives no
 * finite number, or when the qualifier is another than the inputs give and no reason is.
 */
function result(definition: DerivedFact, inputs: readonly Input[]): Operand {
  const { id, formula, rounded, qualifierBecause } = definition;
  let read;
  try {
    read = readFormula(formula);
  } catch (problem) {
    throw new RangeError(
      `Fact "${id}": ${problem instanceof Error ? problem.message : String(problem)}`,
      { cause: problem },
    );
  }
  const names = namesIn(read);
  const given = inputs.map(({ name }) => name);
  const unknown = names.filter((name) => !given.includes(name));
  const unused = given.filter((name) => !names.includes(name));
  if (unknown.length + unused.length > 0) {
    const problems = [
      ...unknown.map((name) => `has the name "${name}", which is none of its inputs`),
      ...unused.map((name) => `leaves out its input "${name}"`),
    ];
    throw new RangeError(
      `Fact "${id}": the formula "${formula}" ${problems.join(' and ')}. The formula is what is worked out: bring it and the inputs (${given.join(', ')}) into line.`,
    );
  }
  const operands = inputs.map(({ name, fact }) => ({ name, ...operand(fact, id) }));
  const worked = workOut(read, Object.fromEntries(operands.map((each) => [each.name, each])));
  if (!Number.isFinite(worked.value)) {
    throw new RangeError(
      `Fact "${id}" came out as ${worked.value} from ${formula}. Check the formula and its inputs.`,
    );
  }
  const qualifier = definition.qualifier === undefined ? worked.qualifier : definition.qualifier;
  if (worked.qualifier !== null && qualifier !== worked.qualifier && !qualifierBecause?.trim()) {
    const shown = operands.map((each) =>
      [each.name, each.qualifier, each.value].filter((part) => part !== null).join(' '),
    );
    throw new RangeError(
      `Fact "${id}" says ${qualifier === null ? 'no qualifier' : `"${qualifier}"`}, and its inputs make it "${worked.qualifier}": ` +
        `${formula}, with ${shown.join(', ')}. ` +
        'Take its qualifier away, and it inherits theirs; or say in `qualifierBecause` why it differs.',
    );
  }
  return { value: rounded === undefined ? worked.value : Math.round(worked.value), qualifier };
}

/** The doubt that a derived fact takes over from its inputs: `disputed` weighs more than `unconfirmed`. */
function doubtFrom(
  definition: DerivedFact,
  inputs: readonly Input[],
): Pick<NumberFact, 'confidence' | 'hedge'> {
  const { confidence, firmBecause } = definition;
  const doubtful = inputs.filter(
    ({ fact }) => fact.confidence === 'disputed' || fact.confidence === 'unconfirmed',
  );
  const own = definition.hedge === undefined ? {} : { hedge: definition.hedge };
  if (doubtful.length === 0 || firmBecause?.trim()) return { confidence, ...own };
  const hedges = new Set(doubtful.flatMap(({ fact }) => fact.hedge ?? []));
  return {
    confidence: doubtful.some(({ fact }) => fact.confidence === 'disputed')
      ? 'disputed'
      : 'unconfirmed',
    hedge: definition.hedge ?? [...hedges].join('; '),
  };
}

/**
 * Gives every fact, derived values computed, in the order given: first the given facts, then the
 * derived ones.
 *
 * @throws RangeError when two facts share an id, when an input is not a fact, when derived facts go
 * round in a circle, when a formula cannot be worked out from its inputs to a finite number, or when a
 * fact says otherwise than its inputs and does not say why.
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
      fact: resolve(factId, [...path, id]),
    }));
    const { value, qualifier } = result(definition, inputs);
    const { formula, rounded, label, unit, asOf, note, formerly } = definition;
    const fact: Fact = {
      id,
      ...(formerly && { formerly }),
      label,
      unit,
      asOf,
      ...doubtFrom(definition, inputs),
      ...(qualifier && { qualifier }),
      ...(note === undefined ? {} : { note }),
      value,
      sources: sourcesOf(
        inputs.map((input) => input.fact),
        id,
      ),
      derivation: {
        formula: rounded === undefined ? formula : `${formula}, rounded ${rounded}`,
        inputs: inputs.map((input) => ({ name: input.name, factId: input.fact.id })),
      },
    };
    resolved.set(id, fact);
    return fact;
  };
  for (const fact of derivedFacts) resolve(fact.id, []);
  return resolved;
}
