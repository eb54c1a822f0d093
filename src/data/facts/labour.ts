import { derived } from '../derived.ts';
import type { GivenFact } from '../types.ts';

/** The budget of work: what labour earns. */
export const labourFacts = [
  {
    id: 'labour.share.2024',
    label: 'Share of world income that goes to labour',
    value: 52.3,
    unit: 'percent',
    asOf: '2024-09',
    confidence: 'primary',
    sources: ['ilo-2024-09-labour-share', 'hronline-2024-09-labour-share'],
    note: 'The International Labour Organization, September 2024: the same in 2022, 2023 and 2024. It includes what the self-employed earn by their work.',
  },
  {
    id: 'labour.us',
    label: 'The labour market of the United States',
    value: 13000,
    unit: 'usd-bn',
    asOf: '2026',
    qualifier: 'about',
    confidence: 'reported',
    sources: ['podcosmos-a16z-labour'],
    note: 'A round number from a talk at Andreessen Horowitz, an investor in OpenAI. The page is undated: the year is that of reading.',
  },
  {
    id: 'labour.us.saas',
    label: 'Revenue of software sold as a service',
    value: 300,
    unit: 'usd-bn',
    asOf: '2026',
    qualifier: 'about',
    confidence: 'reported',
    sources: ['podcosmos-a16z-labour'],
    note: 'From the same talk, likewise undated, where it stands beside the labour market to suggest the size of the prize.',
  },
] as const satisfies readonly GivenFact[];

/** Sums on these facts. */
export const labourDerived = [
  derived({
    id: 'labour.pool.2025',
    label: 'Income from labour in the world, a year',
    unit: 'usd-bn',
    asOf: '2025',
    qualifier: 'about',
    inputs: { share: 'labour.share.2024', output: 'budget.gdp.world.2025' },
    formula: 'share ÷ 100 × output',
    note: 'An order of magnitude, on mixed bases: the share is worked out at purchasing power and includes the self-employed, the output is at market prices.',
  }),
  derived({
    id: 'labour.pool.2025.over-software',
    label: 'The world’s income from labour over its spending on software',
    unit: 'factor',
    asOf: '2026-04',
    qualifier: 'about',
    inputs: {
      share: 'labour.share.2024',
      output: 'budget.gdp.world.2025',
      software: 'budget.software.2026',
    },
    formula: 'share ÷ 100 × output ÷ software',
    note: 'It compares the sizes of two pools. It says nothing about how much of the larger one agents can reach.',
  }),
] as const;
