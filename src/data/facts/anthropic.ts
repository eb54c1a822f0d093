import type { GivenFact } from '../types.ts';

/** Anthropic: its partnership with Microsoft and NVIDIA, and its steps towards a listing. */
export const anthropicFacts = [
  {
    id: 'anthropic.confidential',
    label: 'Day of Anthropic’s confidential draft filing for a listing',
    value: '2026-06-01',
    unit: 'date',
    asOf: '2026-06-01',
    confidence: 'reported',
    sources: ['jamesstjournal-2026-06-anthropic'],
    note: 'A week before OpenAI said the same of itself.',
  },
  {
    id: 'anthropic.s1.public',
    label: 'Day of Anthropic’s public registration statement',
    value: '2026-10-26',
    unit: 'date',
    asOf: '2026-10-26',
    confidence: 'reported',
    sources: ['agentsradar-2026-10-anthropic', 'anthropic-2026-10-s1'],
    note: 'From a digest of Anthropic’s newsroom; the document itself was not readable. For a listing on Nasdaq under the ticker “ANT”.',
  },
  {
    id: 'anthropic.ms-nvidia.date',
    label: 'Day on which Microsoft, NVIDIA and Anthropic announced their partnership',
    value: '2025-11-18',
    unit: 'date',
    asOf: '2025-11-18',
    confidence: 'primary',
    sources: ['microsoft-2025-11-anthropic', 'mint-2025-11-anthropic'],
  },
] as const satisfies readonly GivenFact[];
