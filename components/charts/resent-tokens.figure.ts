import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { workedSession } from '#data/assumptions-session.ts';
import { formatAmount, formatNumber } from '#lib/format.ts';
import { sessionTokens, turnTokens } from '#models/session-cost.ts';
import { resentTokensPlot, type StackedTurn } from './resent-tokens.plot.ts';

// How many tokens does each turn of the worked conversation send, and how many of them again?
const { turns, prefixTokens, addedTokens, outputTokens } = workedSession;
const totals = sessionTokens(workedSession);
const tokens = (value: number) => formatNumber(value, 'tokens');
const again = formatAmount(100 * totals.againRatio, 'percent');

const rows: readonly StackedTurn[] = turnTokens(workedSession);

const prefixAgain = rows.reduce((sum, row) => sum + row.prefixAgain, 0);
const labels = {
  total: `${tokens(totals.sent)} tokens in ${turns} turns`,
  firstTime: `${tokens(totals.firstTime)} are sent for the first time`,
  again: `${again}\nsent before`,
  history: `history, sent again:\n${tokens(totals.again - prefixAgain)}`,
  prefix: `prefix:\n${tokens(prefixAgain)}`,
};

export const resentTokensFigure = defineFigure({
  id: 'resent-tokens',
  title: words`In a session of ${turns} turns, ${again} of the tokens sent had been sent before`,
  measure: words`Input tokens of each of ${turns} turns.`,
  key: { ink: 'sent for the first time', grey: 'sent again' },
  description: words`A stack of bars, one for each of ${turns} turns, growing like a staircase from ${tokens(rows[0]?.sent ?? 0)} tokens to ${tokens(totals.lastRequest)}. A thin solid edge at the top is new; everything below it, a band of ${tokens(prefixTokens)} tokens of prefix and a growing triangle of history, is sent again in every turn.`,
  sources: ['openai-2026-conversation-state'],
  asOf: 'products',
  notes: words`An example of this book: a prefix of ${tokens(prefixTokens)} tokens, ${tokens(addedTokens)} new tokens in each request and ${tokens(outputTokens)} in each reply, nothing shortened. The history grows in a straight line, so the sum of all turns grows as the area of a triangle.`,
  table: tableOf(
    rows,
    [
      { label: 'Turn', key: 'turn', value: (row) => row.turn },
      { label: 'Tokens sent', key: 'sent_tokens', value: (row) => row.sent },
      { label: 'For the first time', key: 'first_time_tokens', value: (row) => row.firstTime },
      { label: 'Prefix again', key: 'prefix_again_tokens', value: (row) => row.prefixAgain },
      { label: 'History again', key: 'history_again_tokens', value: (row) => row.historyAgain },
    ],
    () => ({ sources: ['openai-2026-conversation-state'], confidence: 'derived' }),
  ),
  draw: (size) => resentTokensPlot(rows, size, labels),
});
