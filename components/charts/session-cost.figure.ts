import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { workedSession } from '#data/assumptions-session.ts';
import { formatAmount, formatDateShort, formatNumber } from '#lib/format.ts';
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

export const sessionCostFigure = defineFigure({
  id: 'session-cost',
  title: `At ${newest?.model ?? ''}’s prices a perfect cache turns a session of ${newest?.without ?? ''} into one of ${newest?.with ?? ''}`,
  measure: `Dollars for a conversation of ${turns} turns at list price. Tint: nothing found in the cache. Solid: everything sent before found there.`,
  description: `Two bars for each of four models, laid over each other. The pale bar is the cost without a cache, the solid one with a perfect cache. ${rows.map((row) => `${row.model}: ${row.without} and ${row.with}, ${row.less} less.`).join(' ')} The dearest model without a cache, GPT-5.5, is not the dearest with one.`,
  sources: [
    'simonw-2026-llm-prices',
    'openai-2024-10-prompt-caching',
    'openai-2026-changelog',
    'openai-2026-prompt-caching-guide-chat',
  ],
  asOf: 'products',
  notes: `The session of the figure before: a prefix of ${tokens(prefixTokens)} tokens, ${tokens(addedTokens)} added and ${tokens(outputTokens)} of reply a turn. The solid bar is the best case: every token sent before is found, nothing is shortened, no reasoning tokens, no tool fees. GPT-6.1 Sol’s surcharge for writing to the cache is included. The last request is a little longer than GPT-4o’s window, so that row is illustrative.`,
  table: tableOf(rows, [
    { label: 'Model', key: 'model', value: (row) => row.model },
    dateColumn('Prices from', 'prices_from', (row) => row.from),
    {
      label: 'Without cache, $',
      key: 'without_cache_usd',
      value: (row) => Number(row.withoutCacheUsd.toFixed(2)),
      text: (row) => formatNumber(row.withoutCacheUsd, 'usd-billed'),
    },
    {
      label: 'With cache, $',
      key: 'with_cache_usd',
      value: (row) => Number(row.withCacheUsd.toFixed(2)),
      text: (row) => formatNumber(row.withCacheUsd, 'usd-billed'),
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
    },
  ]),
  draw: (size) => sessionCostPlot(rows, size),
});
