/** What a reader types, and the end of the address that must come first. */
type Query = readonly [typed: string, first: string];

const fact = (id: string) => `#fact.${id}`;
const source = (id: string) => `#source.${id}`;
const term = (id: string) => `glossary.html#${id}`;
const figure = (id: string) => `figures/${id}.html`;

/**
 * Searches as readers would type them, each with the place that must come first. They were written from the
 * book, before the search could be asked.
 */
export const queries: readonly Query[] = [
  // Sums
  ['110', fact('round.announced.total')],
  ['$110 billion', fact('round.announced.total')],
  ['$110bn', fact('round.announced.total')],
  ['730', fact('round.announced.pre')],
  ['$730 billion valuation', fact('round.announced.pre')],
  ['840 billion', fact('round.announced.post')],
  ['852', fact('round.close.post')],
  ['122 billion', fact('round.close.total')],
  ['138 billion', fact('amazon.aws.total')],
  ['64.6', fact('softbank.cumulative')],
  ['250 billion azure', fact('commit.azure')],
  ['300 billion oracle', fact('commit.oracle')],
  ['688', fact('commit.three-clouds')],
  ['500 billion stargate', fact('commit.stargate')],
  ['valuation 1.4 trillion', fact('hist.2026-talks.valuation')],
  ['59 days', fact('after.split.days')],
  ['900 million users', fact('users.weekly.feb')],
  ['29.2%', fact('calc.orders.chance')],

  // Words
  ['stateless', term('stateless')],
  ['stateful', term('stateful')],
  ['statefull', term('stateful')],
  ['statel', term('stateless')],
  ['stateful runtime environment', term('stateful-runtime-environment')],
  ['right of first refusal', term('right-of-first-refusal')],
  ['10-Q', term('10-q')],
  ['10q', term('10-q')],
  ['10-K', term('10-q')],
  ['S-1', term('s-1')],
  ['pre-money', term('pre-money')],
  ['premoney', term('pre-money')],
  ['post money valuation', term('post-money')],
  ['tranche', term('tranche')],
  ['tranches', term('tranche')],
  ['cap table', term('cap-table')],
  ['RPO', term('backlog')],
  ['IPO', term('listing')],
  ['hyperscalers', term('hyperscaler')],
  ['herfindal index', term('herfindahl-index')],
  ["kendall's tau", term('kendalls-tau')],
  ['shapely value', term('shapley-value')],
  ['p-value', term('p-value')],
  ['prompt caching', term('prompt-cache')],
  ['revenue share', term('revenue-share')],
  ['context window', term('context-window')],
  ['dilution', term('dilution')],
  ['license', term('licence')],
  ['recapitalization', term('recapitalisation')],
  ['letter of intent', term('letter-of-intent')],
  ['compute margin', term('compute-margin')],
  ['tokens', term('token')],
  ['agent', term('agent')],

  // Names
  ['AWS', fact('amazon.aws.*')],
  ['Azure', term('azure')],
  ['bedrock', term('bedrock')],
  ['OpenAI Frontier', term('frontier')],
  ['codex', term('codex')],
  ['Nvidia', fact('round.nvidia.total')],
  ['Nvida', fact('round.nvidia.total')],
  ['softbank', fact('round.softbank.total')],
  ['Amazon', fact('round.amazon.total')],
  ['oracle', fact('commit.oracle')],
  ['CoreWeave', fact('commit.coreweave')],
  ['cerebras', fact('commit.cerebras')],
  ['trainium', fact('amazon.trainium')],
  ['Aakash Gupta', fact('post.gupta.claim')],
  ['venturebeat', source('venturebeat-2026-02')],
  ['Odaily', source('odaily-2026-02')],
  ['stratechery', source('stratechery-2026-04')],
  ['GPT-5.6', fact('price.gpt56*')],
  ['gpt 5.5 price', fact('price.gpt55.input')],
  ['gpt5', fact('price.gpt5.input')],
  ['GPT-6.1 Sol', fact('price.gpt61sol.input')],

  // Questions and places
  ['order of thanks', 'the-order-of-thanks.html'],
  ['price war', figure('the-price-war')],
  ['telephone game', 'the-order-of-thanks.html#the-telephone-game'],
  ['bakery', 'the-round.html#p-8t3d'],
  ['what microsoft held', 'two-clouds.html#what-microsoft-held'],
  ['how much has nvidia paid', fact('round.nvidia.paid')],
  ['lawsuit', fact('amend.effect.legal')],
  ['38 to 100', 'the-post-checked.html#claim-25'],
  ['microsoft owns 27%', 'the-post-checked.html#claim-29'],
  ['deep control', 'the-post-checked.html#claim-30'],
  ['27 April 2026', fact('after.amendment.date')],
  ['conversation meter', figure('the-conversation-meter')],
  ['who may host this', figure('who-may-host-this')],
  ['openai valuation over time', 'the-round.html#p-2z9x'],
  ['report an error', 'about.html#errors'],
  ['insurer', 'two-clouds.html#one-insurer'],
  ['TCP packets', fact('stmt.analysis.critic')],

  // To teach with
  ['standards', 'teach.html#standards'],
  ['questions for monday', 'teach.html#monday'],
  ['teacher fifty-nine days', 'teach/fifty-nine-days.html'],
];
