import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { budgets, type Budget } from '#data/budgets.ts';
import type { NumberFact } from '#data/types.ts';
import { formatAmount, inWords } from '#lib/format.ts';
import { amount, qualifierOf } from '#lib/recorded-facts.ts';
import type { Pot } from './budgets.layout.ts';
import { budgetsPlot } from './budgets.plot.ts';

// How large are the budgets that a meter and a worker could be paid from?
type BudgetId = (typeof budgets)[number]['id'];

const rough = new Set<string>(['saas', 'labour-us', 'labour-world'] satisfies BudgetId[]);
/** Pots whose size an investor or leaked accounts tell, and nobody who counts. */
const told = new Set<string>(['api', 'openai', 'saas', 'labour-us'] satisfies BudgetId[]);

type PotRow = Pot &
  Pick<Budget, 'scope' | 'year'> & {
    readonly id: BudgetId;
    readonly factId: string;
    readonly bounded: Pick<NumberFact, 'value' | 'qualifier'>;
  };

const rows = budgets.map((budget): PotRow => {
  const amountUsdBn = amount(budget.factId, 'usd-bn');
  // Two or three digits are all that any of these can bear.
  const shown = Number(amountUsdBn.toPrecision(rough.has(budget.id) ? 2 : 3));
  return {
    id: budget.id,
    factId: budget.factId,
    name: budget.label,
    basis: '',
    scope: budget.scope,
    year: budget.year,
    amountUsdBn,
    amount: formatAmount(shown, 'usd-bn', 'short'),
    colour: budget.id === 'openai' ? 'openai' : 'other',
    footing: told.has(budget.id) ? 'told' : 'forecast',
    fact: budget.factId,
    bounded: {
      value: Number(rough.has(budget.id) ? amountUsdBn.toPrecision(2) : amountUsdBn.toFixed(2)),
      ...qualifierOf(budget.factId),
    },
  };
});

const short = (id: Parameters<typeof amount<'usd-bn'>>[0]) =>
  formatAmount(Number(amount(id, 'usd-bn').toPrecision(2)), 'usd-bn');
// An order of magnitude: no more than one digit.
const ratio = amount('labour.pool.2025.over-software', 'factor');
const times = Number(ratio.toPrecision(1));

function potOf(id: BudgetId): PotRow {
  const found = rows.find((row) => row.id === id);
  if (found) return found;
  throw new RangeError(`Figure "budgets" draws "${id}", which is not in src/data/budgets.ts.`);
}

const unit = { ...potOf('software'), basis: 'world’s spending, 2026; Gartner’s forecast' };
const labour = potOf('labour-world');
const comparison = {
  unit,
  field: {
    ...labour,
    amount: `${labour.amount}, some ${times} times software`,
    basis: 'output × labour’s share; mixed bases',
  },
  times: ratio,
  unknown: {
    name: 'What agents earn of it',
    basis: 'not on record: no size can be drawn',
    amountUsdBn: null,
    amount: '',
    colour: 'other',
    footing: 'unsaid',
  },
  others: rows.filter(({ id }) => id !== unit.id && id !== labour.id),
  othersHead: 'Other pots, same scale; some hold others',
} as const;

export const budgetsFigure = defineFigure({
  id: 'budgets',
  title: words`The world’s income from labour is some ${times} times its spending on software; what agents earn of it is not on record`,
  measure: 'Dollars, a year where the source says so, as area.',
  key: {
    grey: 'a forecast, or our own multiplication',
    told: 'an investor’s number, or leaked accounts',
  },
  description: words`A square for the spending on software, beside it a field of ${formatAmount(times, 'count')} such squares and a little more in a last row for the world’s income from labour, about ${short('labour.pool.2025')}, and a question mark without a size for what agents earn of it. Below, to the same scale and from the smallest to the largest, ${inWords(comparison.others.length)} other pots. Companies’ spending on language-model APIs, ${short('budget.market.performance.treadmill.end')} by an estimate of Menlo Ventures that a newsletter reports, and OpenAI’s revenue are specks; software, IT services and all information technology lie between ${noQuantity('one and ten trillion dollars', 'orders of magnitude')}; the labour market of the United States is put at ${short('labour.us')}. The bases differ and some pots contain others.`,
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
  notes: words`The field is drawn as the sum gives it, at about ${Math.round(ratio)} squares; it bears no more than the ${times} of the title. Never add the rows: all information technology contains software and services, and OpenAI’s revenue contains API sales. Whether the spending on model APIs is a yearly rate, the passage read does not say. The labour share is worked out at purchasing power and counts the self-employed; world output is at market prices. The sizes say nothing about how much of the larger pot agents can reach.`,
  table: tableOf(rows, [
    { label: 'Pot', key: 'pot', value: (row) => row.name },
    { label: 'What is counted', key: 'counted', value: (row) => row.scope },
    {
      label: 'Year',
      key: 'year',
      value: (row) => row.year,
      text: (row) => (row.year === null ? 'undated' : String(row.year)),
    },
    amountColumn(
      'Amount, $ billion',
      'amount_usd_bn',
      (row) => row.bounded,
      undefined,
      (row) => row.factId,
    ),
  ]),
  draw: (size) => budgetsPlot(comparison, size),
});
