import type { GivenFact } from '../types.ts';

/** The Stateful Runtime Environment: what the companies said that it is. */
export const sreFacts = [
  {
    id: 'sre.def.openai',
    label: 'What OpenAI says the Stateful Runtime Environment is',
    value:
      'A runtime built with AWS inside Amazon Bedrock that carries “working context” from step to step: history, memory, the state of tools and workflows, the use of the environment, identity and permissions',
    unit: 'text',
    asOf: '2026-02-27',
    confidence: 'reported',
    sources: ['openai-2026-02-sre', 'howistudyai-2026-sre', 'gend-2026-sre'],
    note: 'Read mostly in summaries of OpenAI’s post. OpenAI says it is to spare developers orchestration, error handling, approvals and restarts. It was a plan that day: no launch date, no benchmarks.',
  },
  {
    id: 'sre.def.jassy',
    label: 'What Amazon’s chief executive says the runtime will do',
    value: 'It “will change what’s possible for customers building AI apps and agents”',
    unit: 'text',
    asOf: '2026-02-27',
    confidence: 'primary',
    sources: ['adwaitx-2026-jassy'],
    note: 'Andy Jassy also says that developers want “services powered by OpenAI models on AWS”. The words are a seller’s.',
  },
  {
    id: 'sre.frontier.launch',
    label: 'Launch of OpenAI Frontier',
    value: '2026-02-05',
    unit: 'date',
    asOf: '2026-02-05',
    confidence: 'reported',
    sources: ['secwatch-2026-02-8k'],
    note: 'Frontier is the product whose third-party distribution Amazon received three weeks later.',
  },
  {
    id: 'sre.link.35b',
    label: 'How Amazon’s later part was tied to the partnership',
    value: 'The commitment ends if the commercial partnership is terminated',
    unit: 'text',
    asOf: '2026-02-27',
    confidence: 'reported',
    sources: ['batch-2026-02-sre', 'mentat-2026-agi-deal'],
    note: 'From GeekWire’s reading of the filings. It no longer gives Amazon leverage: everything had been paid by 31 July 2026. That the trigger was AGI is an inference of the press, which Altman denied.',
  },
  {
    id: 'sre.wording.amazon',
    label: 'Amazon’s internal wording rules for its sales staff',
    value:
      'Say “powered by” or “integrated with”; do not say that customers can “access” OpenAI’s models',
    unit: 'text',
    asOf: '2026-03-11',
    confidence: 'reported',
    sources: ['gage-2026-03-wording', 'pulse-2026-03-playbook'],
    note: 'Business Insider saw the document; it was read through two relays. Staff were also not to call the service a pass-through. The care suggests that the label had to fit a contract.',
  },
] as const satisfies readonly GivenFact[];
