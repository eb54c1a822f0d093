import { fractionInWords } from '#components/figure/fraction.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { noQuantity, printed, words } from '#components/figure/words.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import type { SourceId } from '#data/sources.ts';
import type { Confidence } from '#data/types.ts';
import { formatAmount, formatNumber, inWords } from '#lib/format.ts';
import { recordedFacts } from '#lib/recorded-facts.ts';
import { cacheDiscountsPlot, type CachePrice } from './cache-discounts.plot.ts';

// What share of the normal input price does a token found in the cache cost, model by model?
const names: Readonly<Record<(typeof cacheDiscounts)[number]['id'], string>> = {
  'cache.2024-10': 'GPT-4o, o1',
  'cache.gpt41': 'GPT-4.1',
  'cache.gpt5': 'GPT-5',
  'cache.gpt56': 'GPT-5.6',
  'cache.gpt6astra': 'GPT-6 Astra',
  'cache.gpt61': 'GPT-6.1 Sol',
};

/** A model with its share where that changes, or with what writing costs from then on. */
function labelsOf({ id, paidPercent, writeFactor }: (typeof cacheDiscounts)[number]) {
  const before = cacheDiscounts[cacheDiscounts.findIndex((row) => row.id === id) - 1];
  const one = (label: string) => ({ label, shortLabel: label });
  if (before?.paidPercent !== paidPercent) {
    return one(`${names[id]}: ${formatAmount(paidPercent, 'percent')}`);
  }
  if (before.writeFactor === writeFactor) return one(names[id]);
  const factor = `${formatNumber(writeFactor, 'count')}×`;
  return {
    label: `${names[id]}: from here on, writing\ncosts at least ${factor} input`,
    shortLabel: `${names[id]}: writing from ${factor}`,
  };
}

const rows = cacheDiscounts.map(
  (
    discount,
  ): CachePrice & {
    readonly confidence: Confidence;
    readonly source: SourceId;
    readonly writeFactor: number;
    readonly fact: string | null;
  } => ({
    model: discount.model,
    from: discount.from,
    date: new Date(discount.from),
    paidPercent: discount.paidPercent,
    writeFactor: discount.writeFactor,
    confidence: discount.confidence,
    source: discount.source,
    // Some rows of the dataset state what no fact does.
    fact: recordedFacts.has(discount.id) ? discount.id : null,
    ...labelsOf(discount),
  }),
);
const share = (id: (typeof cacheDiscounts)[number]['id']) =>
  formatAmount(cacheDiscounts.find((row) => row.id === id)?.paidPercent ?? 0, 'percent');

/** What is drawn: the models with which a price changed. The table has them all. */
const drawn = rows.filter(({ paidPercent, writeFactor }, index) => {
  const before = rows[index - 1];
  return before?.paidPercent !== paidPercent || before.writeFactor !== writeFactor;
});

const first = cacheDiscounts[0];
const last = cacheDiscounts[cacheDiscounts.length - 1];
const fraction = (row: { readonly paidPercent: number } | undefined) =>
  fractionInWords((row?.paidPercent ?? 0) / 100);
const yearInMs = 365.25 * 86_400_000;
const years = Math.round((Date.parse(last?.from ?? '') - Date.parse(first.from)) / yearInMs);

export const cacheDiscountsFigure = defineFigure({
  id: 'cache-discounts',
  title: words`In ${inWords(years)} years, from model to model, a cached token went from ${fraction(first)} the normal price to ${fraction(last)}`,
  measure:
    'Price of an input token found in OpenAI’s cache, percent of the normal price, by the day on which the share began.',
  key: { done: 'on OpenAI’s own pages', told: 'reported by others' },
  description: words`A staircase going down from left to right: ${share('cache.2024-10')} when OpenAI introduced caching on 1 October 2024, ${share('cache.gpt41')} with GPT-4.1 in April 2025, ${share('cache.gpt5')} with GPT-5 in August 2025 and ${share('cache.gpt61')} with GPT-6.1 Sol on 29 September 2026. From GPT-5.6 in July 2026 on, writing to the cache costs ${printed('cache.write')} times the normal price.`,
  sources: [
    'openai-2024-10-prompt-caching',
    'simonw-2026-llm-prices',
    'openai-2026-changelog',
    'openai-2026-prompt-caching-guide-chat',
    'devto-2026-gpt-6-1-terra',
  ],
  asOf: 'products',
  notes: words`The share belongs to the model, not to the day: an older model keeps the share it came with. Writing is priced at the least: what is to last longer, an option since October 2026, costs by one developer’s account ${printed('cache.write.12h')} times normal input. A price overview of 6 November 2026 still speaks of ${noQuantity('a tenth', 'what that overview says, which the record corrects')} for the newest models, which simplifies. A share of a price says nothing about the price itself.`,
  table: tableOf(
    rows,
    [
      { label: 'Model', key: 'model', value: (row) => row.model },
      dateColumn('From', 'from', (row) => row.from),
      {
        label: 'Paid for a hit, %',
        key: 'paid_percent',
        value: (row) => row.paidPercent,
        fact: (row) => row.fact,
      },
      {
        label: 'Least paid for writing, × normal input',
        key: 'write_factor',
        value: (row) => row.writeFactor,
      },
      { label: 'Record', key: 'confidence', value: (row) => row.confidence },
    ],
    ({ source, confidence }) => ({ sources: [source], confidence }),
  ),
  draw: (size) => cacheDiscountsPlot(drawn, size),
});
