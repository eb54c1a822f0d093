import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, words } from '#components/figure/words.ts';
import { workedSession } from '#data/assumptions-session.ts';
import {
  capitalised,
  formatAmount,
  formatDate,
  formatDateShort,
  formatList,
  formatNumber,
  inWords,
} from '#lib/format.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import { modelPrices } from '#data/prices.ts';
import { sessionCosts } from '#lib/session-costs.ts';
import { sessionCostPlot, type ModelBill } from './session-cost.plot.ts';

// What does the worked conversation cost on four models, with and without a cache?
const rows = sessionCosts.map((cost, row): ModelBill & (typeof sessionCosts)[number] => ({
  ...cost,
  row,
  since: formatDateShort(cost.from.slice(0, 7)),
  without: formatAmount(cost.withoutCacheUsd, 'usd-billed'),
  with: formatAmount(cost.withCacheUsd, 'usd-billed'),
  less: formatAmount(100 * cost.savedRatio, 'percent'),
}));
const newest = rows.at(-1);
const { turns, prefixTokens, addedTokens, outputTokens } = workedSession;
const tokens = (value: number) => formatNumber(value, 'tokens');

const dearest = [...rows].sort((a, b) => b.withoutCacheUsd - a.withoutCacheUsd)[0];
if (dearest === [...rows].sort((a, b) => b.withCacheUsd - a.withCacheUsd)[0]) {
  throw new RangeError(
    'The figure "session-cost" says that the dearest model without a cache is not the dearest with one, and by its rows it is. Mend its words.',
  );
}

/** The models whose price is known from others’ tables. */
const told = rows
  .filter(({ price }) =>
    modelPrices.some(({ id, confidence }) => id === price && confidence === 'reported'),
  )
  .map(({ model }) => model);

export const sessionCostFigure = defineFigure({
  id: 'session-cost',
  title: words`At ${newest?.model ?? ''}’s prices a perfect cache turns a session of ${newest?.without ?? ''} into one of ${newest?.with ?? ''}`,
  measure: words`Dollars for a conversation of ${turns} turns at list price.`,
  key: {
    bar: 'with a perfect cache',
    'thin bar': 'without a cache',
  },
  description: words`${capitalised(counted(['without', 'with']))} bars for each of ${inWords(rows.length)} models. The thick one is the cost with a perfect cache; the thin one goes on to the cost without. ${rows.map((row) => `${row.model}: ${row.without} and ${row.with}, ${row.less} less.`).join(' ')} The dearest model without a cache, ${dearest?.model ?? ''}, is not the dearest with one.`,
  sources: [
    'simonw-2026-llm-prices',
    'openai-2024-10-prompt-caching',
    'openai-2026-changelog',
    'openai-2026-prompt-caching-guide-chat',
  ],
  asOf: 'products',
  notes: words`The session of the figure before: a prefix of ${tokens(prefixTokens)} tokens, ${tokens(addedTokens)} added and ${tokens(outputTokens)} of reply a turn. A perfect cache is the best case: every token sent before is found, nothing is shortened, no reasoning tokens, no tool fees. The prices of ${formatList(told)} are known from price tables kept by others. The cached price of ${rows[0]?.model ?? ''} came with the first cache, on ${formatDate(cacheDiscounts[0].from)}. GPT-6.1 Sol’s surcharge for writing to the cache is included. The last request is a little longer than GPT-4o’s window, so that row is illustrative.`,
  table: tableOf(rows, [
    { label: 'Model', key: 'model', value: (row) => row.model },
    dateColumn('Prices from', 'prices_from', (row) => row.from),
    {
      label: 'Without cache, $',
      key: 'without_cache_usd',
      value: (row) => Number(row.withoutCacheUsd.toFixed(2)),
      text: (row) => formatNumber(row.withoutCacheUsd, 'usd-billed'),
      fact: (row) => `calc.session50.${row.slug}.without`,
    },
    {
      label: 'With cache, $',
      key: 'with_cache_usd',
      value: (row) => Number(row.withCacheUsd.toFixed(2)),
      text: (row) => formatNumber(row.withCacheUsd, 'usd-billed'),
      fact: (row) => `calc.session50.${row.slug}.with`,
    },
    {
      label: 'Each token billed once, $',
      key: 'billed_once_usd',
      value: (row) => Number(row.billedOnceUsd.toFixed(2)),
      text: (row) => formatNumber(row.billedOnceUsd, 'usd-billed'),
    },
    {
      label: 'Cost of sending again removed, %',
      key: 'resending_removed_percent',
      value: (row) => Number((100 * row.recoveredRatio).toFixed(1)),
      fact: (row) => `calc.session50.${row.slug}.recovered`,
    },
  ]),
  draw: (size) => sessionCostPlot(rows, size),
});
