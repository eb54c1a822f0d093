import { defineExplorable } from '#components/explore/define-explorable.ts';
import { noQuantity, printed, words } from '#components/figure/words.ts';
import { sessionModels, workedSession } from '#data/assumptions-session.ts';
import { modelPrices } from '#data/prices.ts';
import { formatList } from '#lib/format.ts';
import { amount } from '#lib/recorded-facts.ts';
import { sessionCosts } from '#lib/session-costs.ts';
import { sessionBill } from '#models/session-bill.ts';
import { theConversationMeter, type TheConversationMeterGiven } from './model.ts';
import { usd } from './words.ts';

const id = 'the-conversation-meter';

/** The models whose long requests are reported to cost extra: those from GPT-5.4 on. */
const chargedForLength: readonly (typeof sessionModels)[number]['slug'][] = ['gpt55', 'gpt61sol'];
const threshold = amount('price.rule.long-context.threshold', 'tokens');

const models = sessionCosts.map(
  ({ slug, model, inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok, writeFactor }) => ({
    value: model.toLowerCase().replaceAll(/[. ]/g, '-'),
    label: model,
    prices: { inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok, writeFactor },
    longAbove: chargedForLength.includes(slug) ? threshold : null,
  }),
);

/** The models whose prices others report, by name. */
const reported = sessionCosts
  .filter(({ price }) =>
    modelPrices.some(({ id, confidence }) => id === price && confidence === 'reported'),
  )
  .map(({ model }) => model);

/** The model with a name, of those of the chapter. */
function named(model: (typeof sessionModels)[number]['model']) {
  const found = models.find(({ label }) => label === model);
  if (found) return found;
  throw new RangeError(
    `The explorable "${id}" speaks of ${model}, which is not among sessionModels in src/data/assumptions-session.ts. Mend its words.`,
  );
}

const [latest, dearer, older] = [named('GPT-6.1 Sol'), named('GPT-5.5'), named('GPT-4o')];
if (
  dearer.prices.inputUsdPerMtok <= older.prices.inputUsdPerMtok ||
  dearer.prices.outputUsdPerMtok <= older.prices.outputUsdPerMtok
) {
  throw new RangeError(
    `The explorable "${id}" says that ${dearer.label} is dearer than ${older.label}, in and out, and by its prices it is not. Mend its words.`,
  );
}

const given: TheConversationMeterGiven = { session: workedSession, models, model: latest.value };

/** What the older model bills the session of the chapter, with a perfect cache or without. */
const olderBill = (isCached: boolean) =>
  usd(sessionBill(workedSession, older.prices, isCached).totalUsd);

const worked = {
  turns: workedSession.turns,
  'prefix-tokens': workedSession.prefixTokens,
  'added-tokens': workedSession.addedTokens,
  'reply-tokens': workedSession.outputTokens,
  model: latest.value,
  cache: 'on',
};

export const theConversationMeterExplorable = defineExplorable({
  model: theConversationMeter(given),
  given,
  name: 'The conversation meter',
  title: 'See what a conversation sends, turn by turn, and what a cache takes off its bill',
  measure: words`Input tokens of each request, and dollars for the whole conversation at list prices; those of ${formatList(reported)} are reported by others.`,
  columns: [
    { label: 'Part' },
    { label: 'Tokens', isNumeric: true },
    { label: 'Without a cache', isNumeric: true },
    { label: 'With a perfect cache', isNumeric: true },
  ],
  origins: {
    turns: { facts: ['calc.session50.turns'] },
    'prefix-tokens': { facts: ['calc.session50.prefix'] },
    'added-tokens': { facts: ['calc.session50.added'] },
    'reply-tokens': { facts: ['calc.session50.reply'] },
    model: {
      facts: [
        'price.gpt61sol.input',
        'price.gpt61sol.cached',
        'price.gpt61sol.output',
        'cache.write',
      ],
    },
    cache: { choice: 'On, as the best case: the chapter asks how much a cache can take away.' },
  },
  assumptions: [
    'Every request carries the whole conversation: the opening, all that was said, and what is new. Each reply comes back once, and goes along with the next request as something new.',
    'A perfect cache finds everything that was sent before, and what is new is written to it. It is the best case; a real one misses at times.',
    'All turns are of equal length, and nothing is shortened or summarised on the way.',
  ],
  leavesOut: [
    words`Long requests: a model reads only so much at once, and the meter sets no limit. The last request of the worked session is a little longer than GPT-4o could read. From GPT-5.4 on, a request of ${printed('price.rule.long-context.threshold')} is reported to cost more than the prices used here.`,
    words`Short prompts and long keeping: by OpenAI’s text of October 2024 its cache serves no prompt under ${printed('cache.2024-10.minimum')}. Writing is billed at the lowest rate, ${printed('cache.write', 'number')} times normal input from GPT-5.6 on; what is to last ${noQuantity('twelve hours', 'the name of the option')} is reported to cost ${printed('cache.write.12h', 'number')} times.`,
    'Tokens of reasoning before an answer, fees for tools, and whatever a service charges beside tokens.',
  ],
  surprise: {
    invitation: words`Both list prices of ${dearer.label}, in and out, are higher than those of ${older.label}, on which the chapter’s session costs ${olderBill(false)} without a cache and ${olderBill(true)} with a perfect one. Is ${dearer.label} dearer both times?`,
    state: { ...worked, model: dearer.value },
  },
  scenarios: [
    { label: 'The chapter’s session', state: worked },
    {
      label: 'Ask once, answer once',
      state: { ...worked, turns: 1 },
    },
    {
      label: 'A short chat',
      state: {
        ...worked,
        ...{ turns: 10, 'prefix-tokens': 500, 'added-tokens': 100, 'reply-tokens': 300 },
      },
    },
    {
      label: 'A long document, asked often',
      state: { ...worked, turns: 30, 'prefix-tokens': 50_000, 'added-tokens': 100 },
    },
    { label: 'A very long session', state: { ...worked, turns: 200 } },
  ],
  drawn: ['model', 'cache'],
  sources: [
    'openai-2026-conversation-state',
    'simonw-2026-llm-prices',
    'openai-2024-10-prompt-caching',
    'openai-2026-changelog',
    'openai-2026-prompt-caching-guide-chat',
    'wavespeed-2026-gpt-5-4',
    'devto-2026-gpt-6-1-terra',
  ],
  asOf: 'products',
});
