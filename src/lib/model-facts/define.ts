import type { FactId } from '#data/facts.ts';
import type { SourceId } from '#data/sources.ts';
import type { Confidence, NumberUnit, Qualifier } from '#data/types.ts';
import { doubtOf } from '#lib/doubt.ts';
import { recordedFacts } from '#lib/recorded-facts.ts';
import { namesIn, readFormula, singleWord, workOut, type Operand } from '#models/formula.ts';

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

/** How the number is worked out, in words that are printed. */
type Calculation =
  | {
      /** Arithmetic on the names of `inputs` and `chosen`: what it comes to must be the value. */
      readonly formula: string;
    }
  | {
      /** What the model does, where that is no arithmetic on a line. */
      readonly method: string;
    };

/** A number that one of the book's models gives. */
type ModelFact<Id extends string> = Basis &
  Calculation & {
    readonly id: Id;
    readonly label: string;
    readonly unit: NumberUnit;
    /** Works the number out. A model or an id that fails in it is refused under the fact's id. */
    readonly value: () => number;
    /** By default it follows from the inputs where the calculation is a formula. */
    readonly qualifier?: Qualifier;
    /** Why the number is firmer than an input that is rough, a bound or in doubt. */
    readonly firmBecause?: string;
    readonly sources: readonly [SourceId, ...SourceId[]];
    readonly note?: string;
  };

interface Known extends Operand {
  readonly doubt: string | null;
}

/** What the models have given so far: a number may be worked out from those above it. */
const givenSoFar = new Map<string, Known>();

function refuse(id: string, problem: string, cause?: unknown): never {
  throw new RangeError(
    `The number "${id}" in src/lib/model-facts/ ${problem}`,
    cause === undefined ? {} : { cause },
  );
}

/** What is known of an input; `null` where it is no single number. */
function knownOf(id: string, usedBy: string): Known | null {
  const given = givenSoFar.get(id);
  if (given) return given;
  const fact = recordedFacts.get(id);
  if (!fact) {
    return refuse(
      usedBy,
      `has the input "${id}", which is neither a fact on record nor a number above it. Correct the id, or move what gives it up.`,
    );
  }
  if (fact.unit === 'date' || fact.unit === 'text' || typeof fact.value !== 'number') return null;
  return { value: fact.value, qualifier: fact.qualifier ?? null, doubt: doubtOf(fact) };
}

function workedOut(id: string, value: () => number): number {
  let result;
  try {
    result = value();
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new RangeError(
      `The value of "${id}" in src/lib/model-facts/ cannot be worked out. ${said}`,
      { cause: problem },
    );
  }
  return Number.isFinite(result)
    ? result
    : refuse(id, `came out as ${result}. Check the model and what it is given.`);
}

/** What a formula comes to, with the qualifier that it makes of its inputs'. */
function formulaResult(
  id: string,
  formula: string,
  operands: readonly (readonly [name: string, operand: Operand | null])[],
): Operand {
  const names = operands.map(([name]) => name);
  try {
    const read = readFormula(formula, names);
    const known = Object.fromEntries(
      operands.flatMap(([name, operand]) => (operand ? [[singleWord(name), operand]] : [])),
    );
    const strange = namesIn(read).filter((name) => !(name in known));
    if (strange.length > 0) {
      throw new RangeError(
        `The formula "${formula}" has the name "${strange.join('", "')}", which is none of ${names.join(', ')}.`,
      );
    }
    return workOut(read, known);
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    return refuse(
      id,
      `has a formula that is not worked out. ${said} Is it no arithmetic? Then it is a \`method\`.`,
      problem,
    );
  }
}

/** The number of a text that prints one: `5,000`, `50%`. */
function numberIn(printed: string): number {
  return Number(printed.replaceAll(/[^\d.]/g, ''));
}

/**
 * A number that a model gives, as a fact: derived, with its calculation in words and all that it was
 * worked out from.
 *
 * @throws RangeError that names the fact when it says nothing of what it was worked out from; when its
 * formula comes to something else; when an input is rough or in doubt and it is not and does not say
 * why; or, with what a model or the record said, when its value cannot be worked out.
 */
export function modelFact<const Id extends string>(definition: ModelFact<Id>) {
  const { id, label, unit, sources, note, firmBecause } = definition;
  const { inputs = {}, chosen = {}, rows = [] } = definition;
  const calculation = 'formula' in definition ? definition.formula : definition.method;
  const derivation = {
    formula: calculation,
    inputs: Object.entries(inputs).map(([name, factId]) => ({ name, factId })),
    chosen: Object.entries(chosen).map(([name, printed]) => ({ name, value: printed })),
    rows,
  };
  if (derivation.inputs.length + derivation.chosen.length + rows.length === 0) {
    refuse(
      id,
      'does not say what it was worked out from. Name its facts in "inputs", the numbers that the book chose in "chosen", or the rows that were counted in "rows".',
    );
  }
  const value = workedOut(id, definition.value);
  const known = derivation.inputs.map(
    ({ name, factId }) => [name, knownOf(factId, id), factId] as const,
  );
  const own = derivation.chosen.map(
    (choice) => [choice.name, { value: numberIn(choice.value), qualifier: null }] as const,
  );
  const worked =
    'formula' in definition
      ? formulaResult(id, definition.formula, [
          ...known.map(([name, operand]) => [name, operand] as const),
          ...own,
        ])
      : null;
  if (worked !== null && Math.abs(worked.value - value) > 1e-9 * Math.abs(value)) {
    refuse(
      id,
      `is ${value}, and its formula "${calculation}" comes to ${worked.value}. Readers repeat the formula: bring it and the model into line.`,
    );
  }
  const qualifier = definition.qualifier ?? worked?.qualifier ?? null;
  for (const [, operand, factId] of firmBecause === undefined ? known : []) {
    const rough = qualifier === null && worked === null ? operand?.qualifier : null;
    const doubt = operand?.doubt ?? null;
    if (!rough && doubt === null) continue;
    refuse(
      id,
      `rests on "${factId}", which is ${rough ? `"${rough}"` : `in doubt (${doubt ?? ''})`}, and says nothing of it. ${rough ? "Give it qualifier: 'about'" : 'Work it out from a firm fact'}, or say why it is firm in \`firmBecause\`.`,
    );
  }
  givenSoFar.set(id, { value, qualifier, doubt: null });
  return {
    id,
    label,
    unit,
    sources,
    ...(note === undefined ? {} : { note }),
    ...(qualifier === null ? {} : { qualifier }),
    value,
    asOf: '2026-11' as const,
    confidence: 'derived' as const satisfies Confidence,
    derivation,
  };
}
