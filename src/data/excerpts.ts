import type { SourceId } from './sources.ts';

/** Words of a source, as they stand there: what a chapter may quote of it. */
export interface Excerpts {
  readonly source: SourceId;
  /** One passage each, copied and never retyped: what is quoted, with as little around it as shows its sense. */
  readonly passages: readonly [string, ...string[]];
}

/**
 * The passages that the chapters quote. A quotation is part of one of them, word for word; quotation
 * marks and spaces apart. The post is quoted for criticism, no more of it than the text discusses.
 */
export const excerpts = [
  {
    source: 'gate-2026-source-post',
    passages: [
      'OpenAI just closed a funding round of 110 billion dollars with a valuation of 730 billion',
      'What’s more interesting is who gets what.',
      'Amazon injected 50 billion ( directly, 35 billion ) gradually',
      "But pay attention to the order of gratitude from Sam Altman on X: Amazon, Microsoft (which didn't participate in this round), NVIDIA, SoftBank.",
      'What signal is this?',
      'two technical terms in Sam Altman’s statement: "Stateless API" (Microsoft gets) and "Stateful Runtime Environment" (Amazon gets).',
      'A Stateless API is the current state of AI monetization — ask once, answer once, done.',
      'but the problem is margins are continuously eroded as model capabilities converge and a price war begins.',
      'it’s an agent with memory, capable of working long-term, collaborating across tasks.',
      'This is a digital workforce that actually executes work, not just answers questions.',
      'The budget touched isn’t just API calls but automation, process management, even parts of labor costs.',
      'all OpenAI calls ( even from partnerships with Amazon) must go through Azure.',
      'This is solid cash flow for now.',
      'plus an expansion deal from 38 billion to 100 billion over 8 years.',
      'Microsoft secures current traffic, Amazon bets on future structure.',
      'OpenAI has been too dependent on Microsoft infrastructure — Microsoft owns 27% equity and has deep control.',
      'Microsoft and Amazon will compete directly for OpenAI’s future services.',
      'OpenAI isn’t locked into a single cloud provider, giving it more leverage at the negotiation table.',
      'Neither Microsoft nor Amazon can afford to drop OpenAI now.',
      'the power balance naturally shifts to OpenAI.',
      'AWS-1.32%',
    ],
  },
  {
    source: 'gate-2026-post-20629699',
    passages: ['ended up trailing behind Amazon'],
  },
  {
    source: 'microsoft-2026-10k',
    passages: ['and other funding activity'],
  },
] as const satisfies readonly Excerpts[];
