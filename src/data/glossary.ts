/** A word of the book that a reader may not know. */
export interface GlossaryTerm {
  /** Permanent id: the anchor on the page of terms. */
  readonly id: string;
  /** The word as it is looked up. */
  readonly term: string;
}

/** Every term that the chapters explain, in no order. */
export const glossary = [
  { id: 'pre-money', term: 'Pre-money valuation' },
  { id: 'post-money', term: 'Post-money valuation' },
  { id: 'valuation', term: 'Valuation' },
  { id: 'tranche', term: 'Tranche' },
  { id: 'preferred-share', term: 'Preferred share' },
  { id: 'as-converted', term: 'As-converted' },
  { id: 'dilution', term: 'Dilution' },
  { id: 'share-sale', term: 'Share sale (tender)' },
  { id: 'recapitalisation', term: 'Recapitalisation' },
  { id: 'committed-capital', term: 'Committed capital' },
  { id: 'letter-of-intent', term: 'Letter of intent' },
  { id: 'backlog', term: 'Backlog (RPO)' },
  { id: 'right-of-first-refusal', term: 'Right of first refusal' },
  { id: 'exclusivity', term: 'Exclusivity' },
  { id: 'licence', term: 'Licence' },
  { id: 'revenue-share', term: 'Revenue share' },
  { id: 'run-rate', term: 'Run rate' },
  { id: 'gross-margin', term: 'Gross margin' },
  { id: 'compute-margin', term: 'Compute margin' },
  { id: 'cash-burn', term: 'Cash burn' },
  { id: 'carrying-value', term: 'Carrying value' },
  { id: 'equity-method', term: 'Equity method' },
  { id: 'material-influence', term: 'Material influence' },
  { id: 's-1', term: 'S-1' },
  { id: '10-q', term: '10-Q and 10-K' },
  { id: 'api', term: 'API' },
  { id: 'request', term: 'Request and reply' },
  { id: 'token', term: 'Token' },
  { id: 'context-window', term: 'Context window' },
  { id: 'prompt-cache', term: 'Prompt cache' },
  { id: 'stateless', term: 'Stateless' },
  { id: 'stateful', term: 'Stateful' },
  { id: 'session', term: 'Session' },
  { id: 'runtime', term: 'Runtime' },
  { id: 'agent', term: 'Agent' },
  { id: 'orchestration', term: 'Orchestration' },
  { id: 'inference', term: 'Inference' },
  { id: 'model', term: 'Model (large language model)' },
  { id: 'list-price', term: 'List price' },
  { id: 'gigawatt', term: 'Gigawatt' },
  { id: 'hyperscaler', term: 'Hyperscaler' },
  { id: 'general-availability', term: 'General availability and preview' },
  { id: 'bedrock', term: 'Amazon Bedrock' },
  { id: 'azure', term: 'Azure' },
  { id: 'codex', term: 'Codex' },
  { id: 'frontier', term: 'OpenAI Frontier' },
  { id: 'herfindahl-index', term: 'Herfindahl index' },
  { id: 'outside-option', term: 'Outside option' },
  { id: 'nash-bargaining', term: 'Nash bargaining' },
  { id: 'shapley-value', term: 'Shapley value' },
  { id: 'kendalls-tau', term: "Kendall's τ" },
  { id: 'p-value', term: 'p-value' },
  { id: 'guarantee', term: 'Guarantee' },
] as const satisfies readonly GlossaryTerm[];

/** Id of a term. */
export type TermId = (typeof glossary)[number]['id'];
