import { formatAmount } from '#lib/format.ts';
import { amount } from '#lib/recorded-facts.ts';

/** Money for OpenAI by company, in billions of dollars, as the figures of both ways draw it. */
export const equityUsdBn = {
  amazon: amount('round.amazon.paid.all', 'usd-bn'),
  nvidia: amount('round.nvidia.total', 'usd-bn'),
  softbank: amount('softbank.paid', 'usd-bn'),
  microsoft: amount('microsoft.commitment.total', 'usd-bn'),
  microsoftPaid: amount('microsoft.commitment.funded.2026-06', 'usd-bn'),
};

/** What OpenAI promised to buy, in billions of dollars. */
export const purchasesUsdBn = {
  aws: amount('amazon.aws.total', 'usd-bn'),
  azure: amount('commit.azure', 'usd-bn'),
};

/** NVIDIA's capacity, which has no price, in short words. */
export const nvidiaSystems = formatAmount(amount('nvidia.compute.total', 'gw'), 'gw', 'short');
