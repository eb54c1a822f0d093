import { derived, type GivenFact } from '../types.ts';

/** What Microsoft and NVIDIA promised to OpenAI's rival Anthropic, and what Microsoft gets back. */
export const distributedBetFacts = [
  {
    id: 'anthropic.ms-nvidia.date',
    label: 'Day on which Microsoft, NVIDIA and Anthropic announced their partnership',
    value: '2025-11-18',
    unit: 'date',
    asOf: '2025-11-18',
    confidence: 'primary',
    sources: ['microsoft-2025-11-anthropic', 'mint-2025-11-anthropic'],
  },
  {
    id: 'ms.anthropic.commitment',
    label: 'What Microsoft committed to invest in Anthropic',
    value: 5,
    unit: 'usd-bn',
    qualifier: 'up to',
    asOf: '2025-11-18',
    confidence: 'primary',
    sources: ['microsoft-2025-11-anthropic', 'indianexpress-2025-11-anthropic'],
    note: 'An upper limit. How much of it has been paid was not found.',
  },
  {
    id: 'ms.anthropic.azure',
    label: 'Azure computing that Anthropic committed to buy',
    value: 30,
    unit: 'usd-bn',
    asOf: '2025-11-18',
    confidence: 'primary',
    sources: ['microsoft-2025-11-anthropic', 'ndtvprofit-2025-11-anthropic'],
    note: 'The passages read give no period. Anthropic is also to contract further computing of up to one gigawatt.',
  },
  {
    id: 'nvidia.anthropic.commitment',
    label: 'What NVIDIA committed to invest in Anthropic',
    value: 10,
    unit: 'usd-bn',
    qualifier: 'up to',
    asOf: '2025-11-18',
    confidence: 'primary',
    sources: [
      'nvidia-2025-q3-10q',
      'microsoft-2025-11-anthropic',
      'indianexpress-2025-11-anthropic',
    ],
    note: 'An upper limit, “subject to certain closing conditions” in NVIDIA’s filing. How much of it has been paid was not found.',
  },
] as const satisfies readonly GivenFact[];

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
