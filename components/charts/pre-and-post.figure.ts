import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { capitalised, formatAmount, formatDate, inWords } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { preAndPostPlot, type PricedStage } from './pre-and-post.plot.ts';

// What is the difference between “before the money” and “with the money”?
const preUsdBn = amount('round.announced.pre', 'usd-bn');
const announcedPostUsdBn = amount('round.announced.post', 'usd-bn');
const short = (value: number) => formatAmount(value, 'usd-bn', 'short');
const long = (value: number) => formatAmount(value, 'usd-bn');

function labels(newUsdBn: number, standing: string, postUsdBn: number): PricedStage['labels'] {
  return {
    pre: `${short(preUsdBn)} before the money`,
    added: `+ ${short(newUsdBn)}`,
    standing,
    post: `= ${short(postUsdBn)} with the money`,
  };
}

const announcedUsdBn = amount('round.announced.total', 'usd-bn');
const closedUsdBn = amount('round.close.total', 'usd-bn');
const closedPostUsdBn = amount('round.close.post', 'usd-bn');

const rows: readonly PricedStage[] = [
  {
    stage: `${formatDate(dateOf('round.announced.date'))}: announced`,
    preUsdBn,
    newUsdBn: announcedUsdBn,
    postUsdBn: announcedPostUsdBn,
    announcedPostUsdBn: null,
    labels: labels(announcedUsdBn, 'promised', announcedPostUsdBn),
  },
  {
    stage: `${formatDate(dateOf('round.close.date'))}: closed`,
    preUsdBn,
    newUsdBn: closedUsdBn,
    postUsdBn: closedPostUsdBn,
    announcedPostUsdBn,
    labels: labels(closedUsdBn, 'committed', closedPostUsdBn),
  },
];

export const preAndPostFigure = defineFigure({
  id: 'pre-and-post',
  title: words`The ${long(preUsdBn)} leaves the new money out; with it the valuation was ${long(announcedPostUsdBn)}, then ${long(closedPostUsdBn)}`,
  measure:
    'Billions of dollars. Before the money: pre-money valuation; with the money: post-money valuation. Outlined: the new money, promised or committed.',
  description: words`${capitalised(inWords(rows.length))} bars that start at zero and have the same long first part: ${long(preUsdBn)}, the value agreed for OpenAI before any new money. The end piece is the new money: ${long(announcedUsdBn)} at the announcement, which makes ${long(announcedPostUsdBn)}, and ${long(closedUsdBn)} at the close, which makes ${long(closedPostUsdBn)}. A line inside the second end piece marks the February sum: the close added ${long(amount('round.close.others', 'usd-bn'))} to it at the same price before the money.`,
  sources: ['openai-2026-02-scaling', 'openai-2026-03-closing', 'softbank-2026-02-release'],
  asOf: '2026-03-31',
  notes: words`The ${long(closedUsdBn)} of the close is committed capital, in OpenAI’s word, and includes the ${long(announcedUsdBn)}: never add them up. OpenAI prints ${long(preUsdBn)} and ${long(closedPostUsdBn)}; the ${long(announcedPostUsdBn)} is a sum of numbers that it prints, and the press reported the same. A valuation is worked out from the price of the part that is sold; it is not money that anyone has.`,
  table: tableOf(rows, [
    { label: 'Stage', key: 'stage', value: (row) => row.stage },
    { label: 'Before the money, $ billion', key: 'pre_money_usd_bn', value: (row) => row.preUsdBn },
    { label: 'New money, $ billion', key: 'new_money_usd_bn', value: (row) => row.newUsdBn },
    {
      label: 'With the money, $ billion',
      key: 'post_money_usd_bn',
      value: (row) => row.postUsdBn,
    },
  ]),
  draw: (size) => preAndPostPlot(rows, size),
});
