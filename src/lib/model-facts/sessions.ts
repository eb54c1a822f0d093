import { rentedHour, workedSession } from '#data/assumptions-session.ts';
import { rentedHourCost, sessionCosts } from '#lib/session-costs.ts';
import { sessionTokens, triangle } from '#models/session-cost.ts';
import { modelFact } from './define.ts';

const tokens = sessionTokens(workedSession);
const billingSources = ['openai-2026-conversation-state'] as const;
const priceSources = [
  'simonw-2026-llm-prices',
  'openai-2024-10-prompt-caching',
  'openai-2026-changelog',
  'openai-2026-prompt-caching-guide-chat',
] as const;
const agentCoreSources = ['aws-2026-agentcore-cost'] as const;
const chosen = 'chosen by this book as an example of a long working session with an agent';
const session = {
  turns: 'calc.session50.turns',
  prefix: 'calc.session50.prefix',
  added: 'calc.session50.added',
  reply: 'calc.session50.reply',
} as const;
const sessionRows = [
  { name: 'the conversation, billed', address: '/figures/session-cost' },
] as const;
const turnRows = [{ name: 'the tokens, turn by turn', address: '/figures/resent-tokens' }] as const;
const perfect =
  'Assumes that everything sent before is found in the cache; leaves out reasoning tokens, tool fees and any shortening of the history.';

/** Tokens and dollars of the worked conversation, and the hour of rented runtime. */
export const sessionFacts = [
  ...([10, 20, 50, 100] as const).flatMap((turns) => [
    modelFact({
      id: `calc.triangle.${turns}`,
      label: `Turns' worth of text sent in ${turns} turns, if the whole conversation goes along each time`,
      unit: 'count',
      value: () => triangle(turns),
      formula: `${turns} × (${turns} + 1) / 2`,
      chosen: { turns: `${turns}` },
      rows: turnRows,
      sources: billingSources,
      note: 'For turns of equal length, question and answer together, without a prefix.',
    }),
    modelFact({
      id: `calc.triangle.${turns}.factor`,
      label: `Text sent in ${turns} turns, over sending each turn once`,
      unit: 'factor',
      value: () => triangle(turns) / turns,
      formula: `(${turns} + 1) / 2`,
      chosen: { turns: `${turns}` },
      rows: turnRows,
      sources: billingSources,
    }),
  ]),
  modelFact({
    id: 'calc.session50.turns',
    label: 'Turns of the worked conversation',
    unit: 'count',
    value: () => workedSession.turns,
    method: chosen,
    rows: turnRows,
    sources: billingSources,
  }),
  modelFact({
    id: 'calc.session50.prefix',
    label: 'Tokens that open every request of the worked conversation',
    unit: 'tokens',
    value: () => workedSession.prefixTokens,
    method: chosen,
    rows: turnRows,
    sources: billingSources,
    note: 'Instructions, the description of tools, documents.',
  }),
  modelFact({
    id: 'calc.session50.added',
    label: 'New tokens in every request of the worked conversation',
    unit: 'tokens',
    value: () => workedSession.addedTokens,
    method: chosen,
    rows: turnRows,
    sources: billingSources,
  }),
  modelFact({
    id: 'calc.session50.reply',
    label: 'Tokens in every reply of the worked conversation',
    unit: 'tokens',
    value: () => workedSession.outputTokens,
    method: chosen,
    rows: turnRows,
    sources: billingSources,
  }),
  modelFact({
    id: 'calc.session50.sent',
    label: 'Input tokens sent in the worked conversation',
    unit: 'tokens',
    value: () => tokens.sent,
    formula: 'turns × prefix + turns × added + (added + reply) × turns × (turns − 1) / 2',
    inputs: session,
    rows: turnRows,
    sources: billingSources,
  }),
  modelFact({
    id: 'calc.session50.first-time',
    label: 'Of these, sent for the first time',
    unit: 'tokens',
    value: () => tokens.firstTime,
    formula: 'prefix + turns × added + (turns − 1) × reply',
    inputs: session,
    rows: turnRows,
    sources: billingSources,
    note: 'It is the length of the last request.',
  }),
  modelFact({
    id: 'calc.session50.again-share',
    label: 'Share of the input tokens that had been sent before',
    unit: 'percent',
    value: () => 100 * tokens.againRatio,
    formula: '(sent − sent for the first time) / sent × 100',
    inputs: {
      sent: 'calc.session50.sent',
      'sent for the first time': 'calc.session50.first-time',
    },
    sources: billingSources,
  }),
  ...sessionCosts.flatMap((cost) => [
    modelFact({
      id: `calc.session50.${cost.slug}.without`,
      label: `The worked conversation on ${cost.model}, nothing found in the cache`,
      unit: 'usd-billed',
      value: () => cost.withoutCacheUsd,
      formula: '(tokens sent × input price + turns × tokens of a reply × output price) / 1,000,000',
      inputs: {
        'tokens sent': 'calc.session50.sent',
        turns: 'calc.session50.turns',
        'tokens of a reply': 'calc.session50.reply',
        'input price': `${cost.price}.input`,
        'output price': `${cost.price}.output`,
      },
      sources: priceSources,
    }),
    modelFact({
      id: `calc.session50.${cost.slug}.with`,
      label: `The worked conversation on ${cost.model}, everything sent before found in the cache`,
      unit: 'usd-billed',
      value: () => cost.withCacheUsd,
      formula: `((tokens sent − sent for the first time) × cached price + sent for the first time × input price${cost.writeFactor === 1 ? '' : ` × ${cost.writeFactor}`} + turns × tokens of a reply × output price) / 1,000,000`,
      inputs: {
        'tokens sent': 'calc.session50.sent',
        'sent for the first time': 'calc.session50.first-time',
        turns: 'calc.session50.turns',
        'tokens of a reply': 'calc.session50.reply',
        'cached price': `${cost.price}.cached`,
        'input price': `${cost.price}.input`,
        'output price': `${cost.price}.output`,
      },
      rows: [{ name: 'the terms of the cache', address: '/figures/cache-discounts' }],
      sources: priceSources,
      note: perfect,
    }),
    modelFact({
      id: `calc.session50.${cost.slug}.factor`,
      label: `The worked conversation on ${cost.model}: cost without the cache, over cost with it`,
      unit: 'factor',
      value: () => cost.factor,
      formula: 'cost without / cost with',
      inputs: {
        'cost without': `calc.session50.${cost.slug}.without`,
        'cost with': `calc.session50.${cost.slug}.with`,
      },
      sources: priceSources,
      note: perfect,
    }),
    modelFact({
      id: `calc.session50.${cost.slug}.recovered`,
      label: `Share of the cost of sending again that the cache takes away on ${cost.model}`,
      unit: 'percent',
      value: () => 100 * cost.recoveredRatio,
      formula:
        '(cost without − cost with) / (cost without − (sent for the first time × input price + turns × tokens of a reply × output price) / 1,000,000) × 100',
      inputs: {
        'sent for the first time': 'calc.session50.first-time',
        turns: 'calc.session50.turns',
        'tokens of a reply': 'calc.session50.reply',
        'input price': `${cost.price}.input`,
        'output price': `${cost.price}.output`,
        'cost without': `calc.session50.${cost.slug}.without`,
        'cost with': `calc.session50.${cost.slug}.with`,
      },
      rows: sessionRows,
      sources: priceSources,
      note: perfect,
    }),
  ]),
  modelFact({
    id: 'calc.runtime1h',
    label: 'One hour in AgentCore Runtime, processor and memory',
    unit: 'cents',
    value: () => 100 * rentedHourCost.runtimeUsd,
    formula: `(${rentedHour.busyRatio} × price of a processor-hour + ${rentedHour.memoryGb} × price of a gigabyte-hour) × 100`,
    inputs: {
      'price of a processor-hour': 'price.agentcore.runtime.vcpu-hour',
      'price of a gigabyte-hour': 'price.agentcore.runtime.gb-hour',
    },
    chosen: {
      'share of the hour in which the processor works': `${rentedHour.busyRatio}`,
      'gigabytes of memory': `${rentedHour.memoryGb}`,
    },
    sources: agentCoreSources,
    note: 'One virtual processor, busy for three tenths of the hour, and two gigabytes of memory: assumptions of this book. The tokens of the model come on top.',
  }),
  modelFact({
    id: 'calc.runtime1h.events',
    label: 'A hundred events written to AgentCore Memory',
    unit: 'cents',
    value: () => 100 * rentedHourCost.eventsUsd,
    formula: `${rentedHour.memoryEvents} / 1,000 × price of a thousand events × 100`,
    inputs: { 'price of a thousand events': 'price.agentcore.memory.events' },
    chosen: { events: `${rentedHour.memoryEvents}` },
    sources: agentCoreSources,
  }),
  modelFact({
    id: 'calc.runtime1h.total',
    label: 'One hour of rented state: runtime and memory events',
    unit: 'cents',
    value: () => 100 * rentedHourCost.totalUsd,
    formula: 'the hour + the events',
    inputs: { 'the hour': 'calc.runtime1h', 'the events': 'calc.runtime1h.events' },
    sources: agentCoreSources,
  }),
] as const;
