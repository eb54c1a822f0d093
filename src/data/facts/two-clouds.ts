import { derived } from '../types.ts';

/** Sums on the two contracts with AWS, and on what Microsoft paid and earned. */
export const twoCloudsDerived = [
  derived({
    id: 'amazon.aws.original.per-year',
    label: 'First cloud contract with AWS, per year of its term',
    unit: 'usd-bn',
    asOf: '2025-11-03',
    inputs: { contract: 'amazon.aws.original', years: 'amazon.aws.original.years' },
    formula: 'contract / years',
    compute: ({ contract, years }) => contract / years,
    qualifier: 'about',
    note: 'As if it were spread evenly. The contract’s own timetable is not public.',
  }),
  derived({
    id: 'amazon.aws.expansion.per-year',
    label: 'Expansion of the cloud contract with AWS, per year of its term',
    unit: 'usd-bn',
    asOf: '2026-02-27',
    inputs: { expansion: 'amazon.aws.expansion', years: 'amazon.aws.expansion.years' },
    formula: 'expansion / years',
    compute: ({ expansion, years }) => expansion / years,
    qualifier: 'about',
    note: 'As if it were spread evenly. The contract’s own timetable is not public.',
  }),
  derived({
    id: 'amazon.aws.total.per-year',
    label: 'Both cloud contracts with AWS, per year in which both run',
    unit: 'usd-bn',
    asOf: '2026-02-27',
    inputs: {
      contract: 'amazon.aws.original',
      contractYears: 'amazon.aws.original.years',
      expansion: 'amazon.aws.expansion',
      expansionYears: 'amazon.aws.expansion.years',
    },
    formula: 'contract / contractYears + expansion / expansionYears',
    compute: ({ contract, contractYears, expansion, expansionYears }) =>
      contract / contractYears + expansion / expansionYears,
    qualifier: 'about',
    note: 'As if both were spread evenly. The contracts’ own timetables are not public.',
  }),
  derived({
    id: 'ms.openai.revenue.per-invested',
    label: 'Microsoft’s revenue from OpenAI in fiscal 2026 over all it had paid in',
    unit: 'factor',
    asOf: '2026-06-30',
    inputs: { revenue: 'ms.openai.revenue', paidIn: 'ms.commitment.funded.2026-06' },
    formula: 'revenue / paidIn',
    compute: ({ revenue, paidIn }) => revenue / paidIn,
    qualifier: 'about',
    note: 'One year of revenue over the payments of seven. Revenue is not profit: the computing that was sold had to be built and run.',
  }),
] as const;
