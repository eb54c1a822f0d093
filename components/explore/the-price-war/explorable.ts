import { defineExplorable } from '#components/explore/define-explorable.ts';
import { noQuantity, printed, words } from '#components/figure/words.ts';
import { marginCases, marginStart, type MarginCase } from '#data/assumptions-margin.ts';
import { formatAmount, formatDate } from '#lib/format.ts';
import { factById } from '#lib/facts.ts';
import { amount } from '#lib/recorded-facts.ts';
import { thePriceWar, type ThePriceWarGiven, type ThePriceWarState } from './model.ts';

const reportedMarginPercent = amount(marginStart.marginFact, 'percent');

/** A case of the book as a state. */
function stateOf(marginCase: MarginCase): ThePriceWarState {
  return {
    'price-fall-percent': marginCase.priceFallPercent,
    'cost-fall-percent': marginCase.costFallPercent,
    'volume-times': marginCase.volumeFactor,
    'start-margin-percent': reportedMarginPercent,
  };
}

const [war, , , peace] = marginCases;
const start = formatAmount(marginStart.salesUsd, 'usd');

const given: ThePriceWarGiven = {
  initial: stateOf(war),
  reported: {
    marginPercent: reportedMarginPercent,
    year: formatDate(factById(marginStart.marginFact).asOf),
  },
  startSalesUsd: marginStart.salesUsd,
  years: marginStart.years,
};

export const thePriceWarExplorable = defineExplorable({
  model: thePriceWar(given),
  given,
  name: 'The price war',
  title: 'See whether a margin survives a race between price and cost',
  measure: words`What a seller of tokens keeps of sales that begin at ${start} a year. A toy model: arithmetic, not a forecast.`,
  columns: [
    { label: 'Year' },
    { label: 'Sales', isNumeric: true },
    { label: 'Cost', isNumeric: true },
    { label: 'Kept', isNumeric: true },
    { label: 'Margin', isNumeric: true },
  ],
  origins: {
    'price-fall-percent': { facts: ['calc.margin.price-fall', 'calc.price.everyday.yearly-fall'] },
    'cost-fall-percent': { facts: ['calc.margin.war.cost-fall'] },
    'volume-times': {
      choice: words`Chosen so that sales ${noQuantity('double', 'an assumption of the scenario, tested with its cases')} every year: slower than OpenAI’s annualised revenue, which went from ${printed('revenue.arr.2025end')} at the end of 2025, by its own account, to, as reported, ${printed('revenue.arr.aug')} in August 2026.`,
    },
    'start-margin-percent': { facts: [marginStart.marginFact] },
  },
  assumptions: [
    words`Price, cost and volume each change at one speed, ${printed('calc.margin.years')} long, and none of them moves another. The margin is then ${noQuantity('1 − (1 − first margin) × ((1 − fall of cost) ÷ (1 − fall of price))', 'the formula of the model')} to the power of the years.`,
    words`It begins at the adjusted gross margin of the whole company that was reported for 2025, ${printed('margin.2025')}; no margin of the API alone is on record. How fast the cost of a token falls year by year is not on record either: the fall of ${printed('decline.cause.openai.serving')} in “${peace.name}” is a saving that OpenAI named once, for July 2026, by a reseller’s account.`,
  ],
  leavesOut: [
    'This is a toy. It breaks where a lower price brings more buyers, where volume itself makes a token cheaper to serve, and where prices move in jumps, as the everyday price did: it fell, rose and fell again.',
    'It breaks too where a seller answers: with a new model at a higher price, a cheaper one for small work, or by leaving the race. Rivals, free users and their cost are not in it beyond what the first margin contains.',
    'Research, salaries and every other cost that does not grow with the tokens are left out; a margin here is not a profit.',
  ],
  surprise: {
    invitation:
      'Move the tokens sold as far as they go, and watch the margin and the money kept. Which of them follows?',
    state: { ...stateOf(war), 'volume-times': 5 },
  },
  scenarios: marginCases.map((marginCase) => ({
    label: marginCase.name,
    state: stateOf(marginCase),
  })),
  sources: [
    'reuters-2026-02-compute-spend',
    'deeplink-gpt-4-price',
    'laozhang-2026-07-pricing',
    'openai-2026-01-cfo',
    'simonw-2026-08-anthropic-ft',
  ],
  asOf: 'products',
});
