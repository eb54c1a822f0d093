import type { Fact } from '#models/resolve-facts.ts';
import { rowProblems } from './check-rows.ts';
import { dateRules } from './date-rules.ts';
import { factRules, problemOf, valueProblems } from './fact-rules.ts';
import type { Problem } from './problem.ts';
import { rowRules } from './row-rules.ts';
import { sourceRules, unusedSources } from './source-rules.ts';
import { tablesOf } from './tables.ts';
import type { WrittenData } from './written-data.ts';

/** What holds of the data as they are written, once every field may hold what it holds. */
const rules = [...factRules, ...sourceRules, ...dateRules, ...rowRules];

/**
 * What is wrong with the data as they are written. First every field of every row; only where those
 * are right do the rules that compare them mean anything.
 */
export function problemsOf(data: WrittenData): readonly Problem[] {
  const fields = tablesOf(data).flatMap(rowProblems);
  return fields.length > 0 ? fields : rules.flatMap((rule) => rule(data));
}

/** A fact that works out another's published number agrees with it to the digits it prints. */
function checksAgree(facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  return [...facts.values()].flatMap(({ id, unit, value }) => {
    if (!id.endsWith('.check')) return [];
    const published = facts.get(id.slice(0, -'.check'.length));
    if (published?.unit === unit && Math.abs(Number(published.value) - Number(value)) < 0.05) {
      return [];
    }
    return [
      problemOf(
        id,
        `comes to ${JSON.stringify(value)}, and the fact that it checks says ${published ? JSON.stringify(published.value) : 'nothing: there is none'}. Correct the one that is wrong.`,
      ),
    ];
  });
}

/** The facts that a term rests on are in no doubt: a definition has no room for one. */
function termsRestOnFirmFacts(
  { glossary }: WrittenData,
  facts: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  return glossary.flatMap(({ id, factIds = [] }) =>
    factIds.flatMap((factId) => {
      const { confidence } = facts.get(factId) ?? {};
      return confidence === 'disputed' || confidence === 'unconfirmed'
        ? [
            {
              within: 'src/data/glossary',
              written: `id: '${id}'`,
              field: 'factIds',
              says: `The term "${id}" rests on "${factId}", which is ${confidence}. A definition has no room for a doubt: choose another fact, or say less.`,
            },
          ]
        : [];
    }),
  );
}

/** Budgets stand from the smallest to the largest: the figure reads them as a ladder. */
function budgetsGrow(
  { budgets }: WrittenData,
  facts: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  return budgets.flatMap(({ id, factId }, index) => {
    const above = budgets[index - 1];
    if (above === undefined) return [];
    const [before, own] = [above.factId, factId].map((each) => Number(facts.get(each)?.value));
    return before !== undefined && own !== undefined && before > own
      ? [
          {
            within: 'src/data/budgets.ts',
            written: `id: '${id}'`,
            says: `The budget "${id}" is ${own} billion dollars and stands below "${above.id}" of ${before}. The smallest comes first: move it up.`,
          },
        ]
      : [];
  });
}

/** What is wrong with the facts once they are worked out, those of the models among them. */
export function problemsOfFacts(
  data: WrittenData,
  facts: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  const worked = [...facts.values()].filter(({ derivation }) => derivation !== null);
  return [
    ...valueProblems(worked),
    ...checksAgree(facts),
    ...budgetsGrow(data, facts),
    ...termsRestOnFirmFacts(data, facts),
    ...unusedSources(
      data,
      worked.flatMap(({ sources }) => sources),
    ),
  ];
}
