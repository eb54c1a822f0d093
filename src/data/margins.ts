import type { FactIdIn } from './facts.ts';
import type { CompanyId } from './companies.ts';
import type { IsoDate } from './types.ts';

/** What is taken away from revenue before the rest is called a margin. */
export type MarginDefinition =
  | 'compute margin, paying users'
  | 'compute margin'
  | 'adjusted gross margin'
  | 'gross margin from leaked accounts'
  | 'gross margin, definition not given';

/** One published margin of one company. Its number lives in the fact. */
export interface MarginPoint {
  /** `company-definition-period`, kept for ever. */
  readonly id: string;
  readonly company: CompanyId | 'anthropic';
  /** Points with different definitions must not be joined by a line. */
  readonly definition: MarginDefinition;
  /** Month or year the margin was true for. */
  readonly period: IsoDate;
  /** The same in words, where the record knows it in words alone: `end of 2024`. */
  readonly when?: string;
  /** Fact that holds the value, in percent. */
  readonly factId: FactIdIn<'percent'>;
  /** Set where it was expected when it was published, and not booked. */
  readonly isExpected?: true;
}

/** Published margins, one row per company, definition and period; ascending by period within each. */
export const margins = [
  {
    id: 'openai-compute-2024-01',
    company: 'openai',
    definition: 'compute margin, paying users',
    period: '2024-01',
    factId: 'margin.openai.compute.2024-01',
  },
  {
    id: 'openai-compute-2024-12',
    company: 'openai',
    definition: 'compute margin, paying users',
    period: '2024-12',
    when: 'end of 2024',
    factId: 'margin.openai.compute.2024-12',
  },
  {
    id: 'openai-compute-2025-10',
    company: 'openai',
    definition: 'compute margin, paying users',
    period: '2025-10',
    factId: 'margin.openai.compute.2025-10',
  },
  {
    id: 'openai-adjusted-2024',
    company: 'openai',
    definition: 'adjusted gross margin',
    period: '2024',
    factId: 'margin.2024',
  },
  {
    id: 'openai-adjusted-2025',
    company: 'openai',
    definition: 'adjusted gross margin',
    period: '2025',
    factId: 'margin.2025',
  },
  {
    id: 'openai-accounts-2025',
    company: 'openai',
    definition: 'gross margin from leaked accounts',
    period: '2025',
    factId: 'margin.openai.gaap.2025',
  },
  {
    id: 'anthropic-compute-2024',
    company: 'anthropic',
    definition: 'compute margin',
    period: '2024',
    factId: 'margin.anthropic.compute.2024',
  },
  {
    id: 'anthropic-compute-2025',
    company: 'anthropic',
    definition: 'compute margin',
    period: '2025',
    factId: 'margin.anthropic.compute.2025',
    isExpected: true,
  },
  {
    id: 'anthropic-gross-2025',
    company: 'anthropic',
    definition: 'gross margin, definition not given',
    period: '2025',
    factId: 'margin.anthropic.gross.2025',
  },
] as const satisfies readonly MarginPoint[];
