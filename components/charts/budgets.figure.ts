import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { budgets, type Budget } from '#data/budgets.ts';
import type { NumberFact } from '#data/types.ts';
import { capitalised, formatAmount, inWords } from '#lib/format.ts';
import { amount, qualifierOf } from '#lib/recorded-facts.ts';
import { budgetsPlot, type Pot } from './budgets.plot.ts';

// How large are the budgets that a meter and a worker could be paid from?
type BudgetId = (typeof budgets)[number]['id'];

/** The basis of each pot in a few words; the full one stands in the table. */
const bases: Readonly<Record<BudgetId, string>> = {
  api: 'companies, 2025; investor’s estimate',
  openai: 'one company, 2025; leaked accounts',
  saas: 'an investor’s round number, undated',
  software: 'world, 2026; forecast by Gartner',
  'it-services': 'world, 2026; forecast by Gartner',
  it: 'world, 2026; holds the two above',
  'labour-us': 'an investor’s round number, undated',
  'labour-world': 'output × labour’s share; mixed bases',
};

const rough = new Set<string>(['saas', 'labour-us', 'labour-world'] satisfies BudgetId[]);

const rows = budgets.map(
  (
    budget,
    row,
  ): Pot & Pick<Budget, 'scope'> & { bounded: Pick<NumberFact, 'value' | 'qualifier'> } => {
    const amountUsdBn = amount(budget.factId, 'usd-bn');
    // Two or three digits are all that any of these can bear.
    const shown = Number(amountUsdBn.toPrecision(rough.has(budget.id) ? 2 : 3));
    return {
      name: budget.label,
      basis: bases[budget.id],
      scope: budget.scope,
      year: budget.year,
      row,
      amountUsdBn,
      amount: formatAmount(shown, 'usd-bn', 'short'),
      isOpenai: budget.id === 'openai',
      isRough: rough.has(budget.id),
      bounded: {
        value: Number(rough.has(budget.id) ? amountUsdBn.toPrecision(2) : amountUsdBn.toFixed(2)),
        ...qualifierOf(budget.factId),
      },
    };
  },
);

const short = (id: Parameters<typeof amount<'usd-bn'>>[0]) =>
  formatAmount(Number(amount(id, 'usd-bn').toPrecision(2)), 'usd-bn');
// An order of magnitude: no more than one digit.
const times = Number(amount('labour.pool.2025.over-software', 'factor').toPrecision(1));

const rowOf = (id: BudgetId) => budgets.findIndex((budget) => budget.id === id);
const span = {
  fromUsdBn: amount('budget.software.2026', 'usd-bn'),
  toUsdBn: amount('labour.pool.2025', 'usd-bn'),
  row: rowOf('labour-world'),
  words: `some ${times} × software`,
};

export const budgetsFigure = defineFigure({
  id: 'budgets',
  title: words`The world’s income from labour is some ${times} times its spending on software; what agents earn of it is not on record`,
  measure: words`Dollars, a year where the source says so, on a logarithmic axis: each line is ${noQuantity('ten times', 'a logarithmic axis has lines at powers of this')} the one before. Filled: accounts, a forecast or an estimate. Open: a round number, or our own multiplication.`,
  description: words`${capitalised(inWords(rows.length))} dots from the smallest to the largest. Companies’ spending on language-model APIs, ${short('budget.market.performance.treadmill.end')} by an estimate of Menlo Ventures that a newsletter reports, and OpenAI's revenue stand near the left end; software, IT services and all information technology lie between ${noQuantity('one and ten trillion dollars', 'two lines of the axis')}; the labour market of the United States is put at ${short('labour.us')} and the world’s income from labour at about ${short('labour.pool.2025')}. The bases differ and some pots contain others.`,
  sources: [
    'monday-momentum-2025-treadmill',
    'arstechnica-2026-06-openai-financials',
    'expresscomputer-2026-02-gartner',
    'gartner-2026-04-it-spending',
    'gartner-2026-07-it-spending',
    'ilo-2024-09-labour-share',
    'podcosmos-a16z-labour',
  ],
  asOf: 'products',
  notes: words`Never add the rows: all information technology contains software and services, and OpenAI’s revenue contains API sales. Whether the spending on model APIs is a yearly rate, its source does not say. The labour share is worked out at purchasing power and counts the self-employed; world output is at market prices. The distance between ${noQuantity('two', 'any of the dots')} dots says nothing about how much of the larger pot agents can reach.`,
  table: tableOf(rows, [
    { label: 'Pot', key: 'pot', value: (row) => row.name },
    { label: 'What is counted', key: 'counted', value: (row) => row.scope },
    {
      label: 'Year',
      key: 'year',
      value: (row) => row.year,
      text: (row) => (row.year === null ? 'undated' : String(row.year)),
    },
    amountColumn('Amount, $ billion', 'amount_usd_bn', (row) => row.bounded),
  ]),
  draw: (size) => budgetsPlot(rows, size, span),
});
