import type { FactIdIn } from './facts.ts';

/** One pot of money on the chart of budgets. Its number lives in the fact, in billions of dollars. */
export interface Budget {
  /** Short key, kept for ever. */
  readonly id: string;
  /** Name on the axis, in plain words. */
  readonly label: string;
  /** Fact that holds the amount. */
  readonly factId: FactIdIn<'usd-bn'>;
  /** What is counted, where, and by whom. */
  readonly scope: string;
  /** Year the amount stands for, or the year it was said; `null` where the source has no date. */
  readonly year: number | null;
}

/**
 * Budgets for a chart with a logarithmic axis, from the smallest to the largest.
 * The bases differ and some pots contain others: never add rows.
 */
export const budgets = [
  {
    id: 'api',
    label: 'Language-model APIs',
    factId: 'budget.market.performance.treadmill.end',
    scope:
      'Companies’ spending on model APIs in 2025; an investor’s estimate; whether a yearly rate is not said',
    year: 2025,
  },
  {
    id: 'openai',
    label: 'OpenAI’s revenue',
    factId: 'revenue.openai.2025.exact',
    scope: 'One company, subscriptions and API together; leaked accounts',
    year: 2025,
  },
  {
    id: 'saas',
    label: 'Software as a service',
    factId: 'labour.us.saas',
    scope: 'Revenue of the industry; a round number from an investor’s talk, undated',
    year: null,
  },
  {
    id: 'software',
    label: 'Software',
    factId: 'budget.software.2026',
    scope: 'World spending, forecast; Gartner, April 2026',
    year: 2026,
  },
  {
    id: 'it-services',
    label: 'IT services',
    factId: 'budget.itservices.2026',
    scope: 'World spending, forecast; Gartner, February 2026',
    year: 2026,
  },
  {
    id: 'it',
    label: 'All information technology',
    factId: 'budget.software.2026.it',
    scope: 'World spending, forecast, software and services included; Gartner, July 2026',
    year: 2026,
  },
  {
    id: 'labour-us',
    label: 'Labour market, United States',
    factId: 'labour.us',
    scope: 'One country; a round number from an investor’s talk, undated',
    year: null,
  },
  {
    id: 'labour-world',
    label: 'Income from labour, world',
    factId: 'labour.pool.2025',
    scope: 'World output at market prices times the labour share; mixed bases, order of magnitude',
    year: 2025,
  },
] as const satisfies readonly Budget[];
