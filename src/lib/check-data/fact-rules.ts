import type { Disputed, GivenFact, Range } from '#data/types.ts';
import { isDisputed, isRange } from '#models/fact-values.ts';
import type { Problem } from './problem.ts';
import type { WrittenData } from './written-data.ts';

/** A fact as rules look at it: given, or worked out. */
export type AnyFact = Pick<GivenFact, 'id' | 'unit' | 'confidence' | 'value'> & {
  readonly hedge?: string;
  readonly qualifier?: string | undefined;
};

/** A rule of one fact: what is wrong with it, in words that go on from its name; `null` when nothing is. */
type FactRule = (fact: AnyFact) => string | null;

/** Every single number or range that a fact holds; none where nothing is disclosed. */
function numbersOf({ value }: AnyFact): readonly (number | Range)[] {
  if (typeof value === 'string' || value === null) return [];
  return isDisputed(value) ? value.disputed.map((rival) => rival.value) : [value];
}

function endsOf(fact: AnyFact): readonly number[] {
  return numbersOf(fact).flatMap((one) => (isRange(one) ? [one.low, one.high] : [one]));
}

function disputeOf({ value }: AnyFact): Disputed | null {
  return isDisputed(value) ? value : null;
}

const doubtNeedsWords: FactRule = ({ confidence, hedge = '' }) =>
  (confidence === 'disputed' || confidence === 'unconfirmed') && hedge.trim() === ''
    ? `is ${confidence} and has no hedge. Add \`hedge\`: the words that mark the doubt when it is printed, as in "according to Odaily alone".`
    : null;

const percentWithinBounds: FactRule = (fact) => {
  if (fact.unit !== 'percent') return null;
  const wrong = endsOf(fact).find(
    (percent) => percent > 100 || (percent < 0 && !fact.id.startsWith('margin.')),
  );
  return wrong === undefined
    ? null
    : `is ${wrong} percent. A percentage lies between 0 and 100, and only a margin below: correct it, or use the unit "factor".`;
};

const ratioWithinBounds: FactRule = (fact) => {
  const wrong =
    fact.unit === 'ratio' ? endsOf(fact).find((ratio) => ratio < 0 || ratio > 1) : undefined;
  return wrong === undefined
    ? null
    : `is a ratio of ${wrong}. A ratio lies between 0 and 1: correct it, or use the unit "percent" or "factor".`;
};

const rangeRunsUp: FactRule = (fact) => {
  const wrong = numbersOf(fact)
    .filter(isRange)
    .find(({ low, high }) => low >= high);
  return wrong === undefined
    ? null
    : `has a range from ${wrong.low} to ${wrong.high}. The low end lies below the high one: turn the two round.`;
};

const disputeHasSides: FactRule = (fact) => {
  const dispute = disputeOf(fact);
  if (dispute === null) return null;
  if (fact.confidence !== 'disputed') {
    return `has rival values and is called ${fact.confidence}. Call its confidence "disputed".`;
  }
  const sides = new Set(dispute.disputed.map(({ value }) => JSON.stringify(value)));
  return sides.size > 1
    ? null
    : 'is disputed and has one value. Give each side its own value, or the one value plainly.';
};

const nothingIsNotQualified: FactRule = ({ value, qualifier }) =>
  value === null && qualifier !== undefined
    ? `is not disclosed and has the qualifier "${qualifier}". Take the qualifier away.`
    : null;

/** What holds of every fact, given or worked out. */
const rulesOfValues: readonly FactRule[] = [
  doubtNeedsWords,
  percentWithinBounds,
  ratioWithinBounds,
  rangeRunsUp,
  disputeHasSides,
  nothingIsNotQualified,
];

/** A problem of one fact. */
export function problemOf(id: string, says: string, field?: string): Problem {
  return {
    within: 'src/data/facts',
    written: `id: '${id}'`,
    ...(field === undefined ? {} : { field }),
    says: `The fact "${id}" ${says}`,
  };
}

/** What is wrong with the values of facts, given or worked out. */
export function valueProblems(facts: Iterable<AnyFact>): readonly Problem[] {
  return [...facts].flatMap((fact) =>
    rulesOfValues.flatMap((rule) => {
      const says = rule(fact);
      const field = rule === doubtNeedsWords ? 'confidence' : 'value';
      return says === null ? [] : [problemOf(fact.id, says, field)];
    }),
  );
}

/** The sources of a dispute are among the sources of its fact. */
function disputesNameTheirSources({ given }: WrittenData): readonly Problem[] {
  return given.flatMap((fact) =>
    (disputeOf(fact)?.disputed ?? [])
      .filter(({ source }) => !fact.sources.includes(source))
      .map(({ source }) =>
        problemOf(
          fact.id,
          `has a rival value from "${source}", which is not among its sources. Add it to them.`,
          'sources',
        ),
      ),
  );
}

/** What stands only on pages of which nothing was read is not called primary. */
function primaryWasRead({ given, sources }: WrittenData): readonly Problem[] {
  const unread = new Set(
    sources.filter(({ reading }) => reading === 'cited').map(({ id }): string => id),
  );
  return given
    .filter(
      ({ confidence, sources: own }) =>
        confidence === 'primary' && own.every((source) => unread.has(source)),
    )
    .map(({ id }) =>
      problemOf(
        id,
        'is called primary, and nothing was read of any of its sources. Read one and say so in its `reading`, or call the fact "reported".',
        'confidence',
      ),
    );
}

/** A former id is the id of no other fact. */
function formerIdsAreFree({ given, derived }: WrittenData): readonly Problem[] {
  const all = [...given, ...derived];
  const taken = new Set(all.map(({ id }) => id));
  return all.flatMap(({ id, formerly = [] }) =>
    formerly.flatMap((former) => {
      if (!taken.has(former)) {
        taken.add(former);
        return [];
      }
      return [
        problemOf(
          id,
          `was known as "${former}", which is the id of another. Ids are kept for ever: take it away from one of the two.`,
          'formerly',
        ),
      ];
    }),
  );
}

/** A fact with a date among its inputs counts days, between dates exact to the day. */
function daysLieBetweenDays({ given, derived }: WrittenData): readonly Problem[] {
  const dates = new Map(
    given.flatMap((fact) => (fact.unit === 'date' ? [[fact.id, fact.value] as const] : [])),
  );
  return derived.flatMap(({ id, unit, inputs }) => {
    const own = Object.values(inputs).filter((input) => dates.has(input));
    if (own.length === 0) return [];
    if (unit !== 'days') {
      return [problemOf(id, `is worked out from dates and is in "${unit}". Use "days".`, 'unit')];
    }
    return own
      .filter((input) => dates.get(input)?.length !== 10)
      .map((input) =>
        problemOf(
          id,
          `counts days from "${input}", which is ${dates.get(input) ?? ''}. Days lie between dates exact to the day: derive it from one that is, or give the dates without a count.`,
          'inputs',
        ),
      );
  });
}

/** A sum or a difference of amounts is in the unit of its amounts. */
function sumsKeepTheirUnit({ given, derived }: WrittenData): readonly Problem[] {
  const unitOf = new Map([...given, ...derived].map(({ id, unit }) => [id, unit]));
  return derived.flatMap(({ id, unit, formula, inputs }) => {
    if (!/^\w+(?: [+−] \w+)+$/.test(formula)) return [];
    const units = [...new Set(Object.values(inputs).map((input) => unitOf.get(input)))];
    if (units.length === 1 && (units[0] === unit || units[0] === 'date')) return [];
    return [
      problemOf(
        id,
        `adds ${units.join(' and ')} and is in "${unit}". A sum has one unit: convert in the formula, or choose other inputs.`,
        'formula',
      ),
    ];
  });
}

/** What holds of facts beside their values: each rule gives the problems it finds. */
export const factRules: readonly ((data: WrittenData) => readonly Problem[])[] = [
  ({ given }) => valueProblems(given),
  disputesNameTheirSources,
  primaryWasRead,
  formerIdsAreFree,
  daysLieBetweenDays,
  sumsKeepTheirUnit,
];
