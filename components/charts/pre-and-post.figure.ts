import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { capitalised, formatAmount, formatDate, inWords } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { preAndPostPlot, type GoldRow } from './pre-and-post.plot.ts';

// What is the difference between “before the money” and “with the money”?
const preUsdBn = amount('round.announced.pre', 'usd-bn');
const announcedPostUsdBn = amount('round.announced.post', 'usd-bn');
const short = (value: number) => formatAmount(value, 'usd-bn', 'short');
const long = (value: number) => formatAmount(value, 'usd-bn');

const announcedUsdBn = amount('round.announced.total', 'usd-bn');
const closedUsdBn = amount('round.close.total', 'usd-bn');
const closedPostUsdBn = amount('round.close.post', 'usd-bn');

interface PricedStage {
  readonly stage: string;
  readonly preUsdBn: number;
  readonly newUsdBn: number;
  readonly postUsdBn: number;
  /** Which facts hold its sums: `round.` and this. */
  readonly fact: 'announced' | 'close';
}

const rows: readonly PricedStage[] = [
  {
    stage: `${formatDate(dateOf('round.announced.date'))}: announced`,
    preUsdBn,
    newUsdBn: announcedUsdBn,
    postUsdBn: announcedPostUsdBn,
    fact: 'announced',
  },
  {
    stage: `${formatDate(dateOf('round.close.date'))}: closed`,
    preUsdBn,
    newUsdBn: closedUsdBn,
    postUsdBn: closedPostUsdBn,
    fact: 'close',
  },
];

/** Gold bars of the bakery in the text: an example with made-up numbers. */
const bars = 9;
const barUsdBn = preUsdBn / bars;
const addedUsdBn = closedUsdBn - announcedUsdBn;

const bakery: GoldRow = {
  colour: 'other',
  isExample: true,
  bars,
  newBars: [1],
  labels: {
    stage: `Example: a bakery, ${String(bars)} gold bars`,
    pre: '',
    added: '+ 1',
    standing: 'gold bar',
    last: '',
    post: `= ${String(bars + 1)}`,
    postIs: '',
  },
};

function golden(
  { stage, newUsdBn, postUsdBn }: PricedStage,
  standing: string,
  lastUsdBn: number | null,
): GoldRow {
  const parts = lastUsdBn === null ? [newUsdBn] : [newUsdBn - lastUsdBn, lastUsdBn];
  return {
    colour: 'openai',
    isExample: false,
    bars,
    newBars: parts.map((usdBn) => usdBn / barUsdBn),
    labels: {
      stage,
      pre: `${short(preUsdBn)} before the money`,
      added: `+ ${short(newUsdBn)}`,
      standing,
      last: lastUsdBn === null ? '' : `${short(lastUsdBn)} more`,
      post: `= ${short(postUsdBn)}`,
      postIs: 'with the money',
    },
  };
}

const [announced, closed] = rows;
const drawn = [
  bakery,
  ...(announced ? [golden(announced, 'promised', null)] : []),
  ...(closed ? [golden(closed, 'committed', addedUsdBn)] : []),
];

export const preAndPostFigure = defineFigure({
  id: 'pre-and-post',
  title: words`The ${long(preUsdBn)} leaves the new money out; with it the valuation was ${long(announcedPostUsdBn)}, then ${long(closedPostUsdBn)}`,
  measure: words`Billions of dollars, bars to scale. Notches cut OpenAI’s value before the money into as many parts as the bakery has gold bars: each is worth about ${long(Math.round(barUsdBn))}.`,
  key: { done: 'the value before the money', promised: 'the new money, promised or committed' },
  description: words`${capitalised(inWords(drawn.length))} bars. The first, lower one is an example with made-up numbers: a bakery worth ${noQuantity('nine', 'an example with made-up numbers')} gold bars, to which a newcomer brings one, so that with the gold it is worth ${noQuantity('ten', 'an example with made-up numbers')}. Under it stand ${inWords(rows.length)} bars for OpenAI that have the same long first part: ${long(preUsdBn)}, the value agreed for OpenAI before any new money, notched into as many parts; a dotted line runs down its end. What follows it is the new money: ${long(announcedUsdBn)} at the announcement, which makes ${long(announcedPostUsdBn)}, and ${long(closedUsdBn)} at the close, which makes ${long(closedPostUsdBn)}. In the last bar the part that was not yet there in February stands apart: the close added ${long(amount('round.close.others', 'usd-bn'))} to it at the same price before the money.`,
  sources: ['openai-2026-02-scaling', 'openai-2026-03-closing', 'softbank-2026-02-release'],
  asOf: '2026-03-31',
  notes: words`The ${long(closedUsdBn)} of the close is committed capital, in OpenAI’s word, and includes the ${long(announcedUsdBn)}: never add them up. OpenAI prints ${long(preUsdBn)} and ${long(closedPostUsdBn)}; the ${long(announcedPostUsdBn)} is a sum of numbers that it prints, and the press reported the same. A valuation is worked out from the price of the part that is sold; it is not money that anyone has.`,
  table: tableOf(rows, [
    { label: 'Stage', key: 'stage', value: (row) => row.stage },
    {
      label: 'Before the money, $ billion',
      key: 'pre_money_usd_bn',
      value: (row) => row.preUsdBn,
      fact: () => 'round.announced.pre',
    },
    {
      label: 'New money, $ billion',
      key: 'new_money_usd_bn',
      value: (row) => row.newUsdBn,
      fact: ({ fact }) => `round.${fact}.total`,
    },
    {
      label: 'With the money, $ billion',
      key: 'post_money_usd_bn',
      value: (row) => row.postUsdBn,
      fact: ({ fact }) => `round.${fact}.post`,
    },
  ]),
  draw: (size) => preAndPostPlot(drawn, size),
});
