import type { GivenFact } from '../types.ts';

/** Where state lives in OpenAI’s API and at its clouds. */
export const techFacts = [
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
  {
    id: 'tech.model.stateless',
    label: 'How OpenAI describes a single text request',
    value: 'By OpenAI’s guide “each text generation request is independent and stateless”.',
    unit: 'text',
    asOf: '2026-11',
    confidence: 'primary',
    sources: ['openai-2026-conversation-state-responses'],
    note: 'The sentence speaks of requests. That the model itself keeps nothing, and that all memory is bookkeeping around it by the developer or the provider, is how this book reads it.',
  },
  {
    id: 'tech.responses.store',
    label: 'What the Responses API keeps',
    value:
      'Since March 2025 the Responses API stores each response unless told not to, and can carry on a chat from the identifier of the previous one.',
    unit: 'text',
    asOf: '2026-11',
    confidence: 'primary',
    sources: ['openai-2026-conversation-state', 'edenai-2026-responses'],
    note: 'Stored conversations are exempt from the 30-day expiry. So the plain API held state nearly a year before the round.',
  },
  {
    id: 'tech.assistants.sunset',
    label: 'Shutdown of OpenAI’s Assistants API',
    value: '2026-08-26',
    unit: 'date',
    asOf: '2026-08-26',
    confidence: 'reported',
    sources: ['langroid-2026-assistants', 'devto-2026-assistants'],
    note: 'This was the older API with stored “threads”. Its calls now fail as not found; Responses and Conversations replace it.',
  },
  {
    id: 'tech.billing.nodiscount',
    label: 'How stored history is billed',
    value:
      '“Even when using previous_response_id, all previous input tokens for responses in the chain are billed as input tokens in the API.”',
    unit: 'text',
    asOf: '2026-11',
    confidence: 'primary',
    sources: ['openai-2026-conversation-state', 'xai-2026-chat-guide'],
    note: 'History kept by the provider saves the upload, not the tokens: only caching or a shorter context lowers the bill. xAI says the same of its own stateful API.',
  },
  {
    id: 'tech.azure.stateful',
    label: 'Stateful agents on Azure',
    value:
      'Microsoft’s Foundry documents agents, conversations and responses that keep state over many turns; an earlier version of the service used threads.',
    unit: 'text',
    asOf: '2026-11',
    confidence: 'primary',
    sources: ['microsoft-2026-foundry-runtime', 'microsoft-2026-foundry-sessions'],
    note: 'Azure documents stateful agents too, so state as such is not found on one cloud only.',
  },
  {
    id: 'tech.azure.stateful.files',
    label: 'How long a hosted agent’s session files last on Azure',
    value: 30,
    unit: 'days',
    asOf: '2026-11',
    qualifier: 'up to',
    confidence: 'primary',
    sources: ['microsoft-2026-foundry-sessions'],
    note: 'A session goes idle after 15 minutes without use.',
  },
] as const satisfies readonly GivenFact[];
