import { cloudAgreements } from '#data/cloud-agreements.ts';
import { amount } from '#lib/recorded-facts.ts';
import { spreadOverTime, type SpreadAt } from '#models/concentration.ts';

/** OpenAI's clouds, and how concentrated its priced promises to them are, after each agreement. */
export const cloudSpread: readonly SpreadAt[] = spreadOverTime(
  cloudAgreements.map(({ cloud, date, amountFact }) => ({
    date,
    supplier: cloud,
    addedUsdBn: amountFact === null ? null : amount(amountFact, 'usd-bn'),
  })),
);
