import { derived } from '../types.ts';

/** What the three cloud contracts weigh against OpenAI's own plan. */
export const distributedBetDerived = [
  derived({
    id: 'commit.three-clouds.over-revenue',
    label: 'The three cloud contracts over the revenue planned for 2026',
    unit: 'factor',
    asOf: '2026-09-18',
    inputs: { contracts: 'commit.three-clouds', revenue: 'openai.plan.2026-09.revenue.2026' },
    formula: 'contracts / revenue',
    compute: ({ contracts, revenue }) => contracts / revenue,
    qualifier: 'about',
    note: 'A sense of size, not a debt ratio: the contracts run over many years and different ones, and the plan has revenue rise about tenfold by 2030.',
  }),
] as const;
