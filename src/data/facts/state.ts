import type { GivenFact } from '../types.ts';

/** When stateful features arrived, where the record has a date. */
export const stateFacts = [
  {
    id: 'tech.responses.launch',
    label: 'Launch of the Responses API, which stores conversations',
    value: '2025-03',
    unit: 'date',
    asOf: '2025-03',
    confidence: 'primary',
    sources: ['openai-2026-conversation-state', 'edenai-2026-responses'],
    note: 'The month only: no announcement with the day was read.',
  },
] as const satisfies readonly GivenFact[];
