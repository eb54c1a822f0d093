import { cloudAgreements } from '#data/cloud-agreements.ts';
import { givenFacts } from '#data/facts.ts';
import { spreadOverTime, type SpreadAt } from '#models/concentration.ts';

/** The sum of a fact that was read, in $ billion. `facts.ts` cannot be asked: it prints this model. */
function sumOf(factId: string): number {
  const fact = givenFacts.find(({ id }) => id === factId);
  if (fact?.unit === 'usd-bn' && typeof fact.value === 'number') return fact.value;
  throw new RangeError(
    `The agreement with the amount "${factId}" needs a given fact with one sum in $ billion. Correct amountFact in src/data/cloud-agreements.ts.`,
  );
}

/** OpenAI's clouds, and how concentrated its priced promises to them are, after each agreement. */
export const cloudSpread: readonly SpreadAt[] = spreadOverTime(
  cloudAgreements.map(({ cloud, date, amountFact }) => ({
    date,
    supplier: cloud,
    addedUsdBn: amountFact === null ? null : sumOf(amountFact),
  })),
);
