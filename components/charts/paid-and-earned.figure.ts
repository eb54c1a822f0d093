import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import { microsoftMoney } from '#data/microsoft-money.ts';
import { capitalised, formatAmount, formatDate, formatDateShort, inWords } from '#lib/format.ts';
import { amount } from '#lib/recorded-facts.ts';
import { overlap } from '#models/periods.ts';
import { paidAndEarnedPlot, type MoneyStream } from './paid-and-earned.plot.ts';

// What did Microsoft put in, what does OpenAI's bill say, and what did Microsoft earn?
const wording = {
  invested: {
    name: 'Paid in by Microsoft',
    shortName: 'Paid in',
    isMain: true,
    state: 'done',
    basis: 'Paid part of the commitment, Microsoft’s annual report',
    promisedUsdBn: amount('microsoft.commitment.total', 'usd-bn'),
  },
  billed: {
    name: 'OpenAI’s costs due to Microsoft',
    shortName: 'OpenAI’s costs',
    isMain: false,
    state: 'told',
    basis: 'Booked as costs by OpenAI, paid or owed, leaked accounts',
    promisedUsdBn: null,
  },
  earned: {
    name: 'Microsoft’s revenue from OpenAI',
    shortName: 'Revenue',
    isMain: true,
    state: 'done',
    basis: 'Booked as revenue by Microsoft, revenue share included',
    promisedUsdBn: null,
  },
} as const;

/** Rows in the order of the title: what was earned, what was paid in, and then what a leak says of the bill. */
const inOrder = (['earned', 'invested', 'billed'] as const).flatMap((id) =>
  microsoftMoney.filter((stream) => stream.id === id),
);

const rows = inOrder.map(({ id, amountFact, from, to }, row): MoneyStream & { basis: string } => {
  const amountUsdBn = amount(amountFact, 'usd-bn');
  const { promisedUsdBn, name, shortName, isMain, state, basis } = wording[id];
  return {
    row,
    ...{ name, shortName, isMain, state, basis },
    amountUsdBn,
    fact: amountFact,
    promisedUsdBn,
    amount: formatAmount(amountUsdBn, 'usd-bn', 'short'),
    of:
      promisedUsdBn === null ? '' : `of ${formatAmount(promisedUsdBn, 'usd-bn', 'short')} promised`,
    from,
    to,
    period: `${formatDateShort(from.slice(0, 7), { showYear: from.slice(0, 4) !== to.slice(0, 4) })} to ${formatDateShort(to.slice(0, 7))}`,
  };
});

const [invested, billed, earned] = microsoftMoney;
const shared = overlap(billed, earned);
if (shared === null) {
  throw new RangeError(
    'The figure "paid-and-earned" says that the bill and the revenue share some months, but in src/data/microsoft-money.ts they share none. Mend the periods, or the figure.',
  );
}
const both = {
  ...shared,
  label: `Costs and revenue overlap only ${formatDateShort(shared.from.slice(0, 7), { showYear: false })} to ${formatDateShort(shared.to.slice(0, 7))}`,
};

const earnedUsdBn = amount(earned.amountFact, 'usd-bn');
const investedUsdBn = amount(invested.amountFact, 'usd-bn');
const promisedUsdBn = amount('microsoft.commitment.total', 'usd-bn');

export const paidAndEarnedFigure = defineFigure({
  id: 'paid-and-earned',
  title: words`Microsoft booked ${formatAmount(earnedUsdBn, 'usd-bn', 'short')} of revenue from OpenAI in one year; by its end it had paid in ${formatAmount(investedUsdBn, 'usd-bn', 'short')} of ${formatAmount(promisedUsdBn, 'usd-bn', 'short')}`,
  measure:
    'Billions of dollars, and the months each sum covers. The periods do not match: compare sizes, do not subtract.',
  key: { done: 'in Microsoft’s filings', promised: 'promised, not yet paid', told: 'from a leak' },
  description: words`${capitalised(inWords(rows.length))} bars, each with the stretch of time it covers. Microsoft’s annual report shows ${printed('microsoft.openai.revenue')} of revenue from OpenAI in the year to June 2026. Microsoft had paid in ${printed('microsoft.commitment.funded.2026-06')} from 2019 to June 2026, of ${printed('microsoft.commitment.total')} promised. OpenAI’s leaked accounts show ${printed('microsoft.cost.2025')} of costs due to Microsoft in calendar 2025. Costs and revenue overlap only from ${formatDate(shared.from.slice(0, 7))} to ${formatDate(shared.to.slice(0, 7))}.`,
  sources: [
    'microsoft-2026-10k',
    'zitron-2026-06-openai-financials',
    'arstechnica-2026-06-openai-financials',
  ],
  asOf: { document: 'the annual report for the year to June 2026' },
  notes:
    'That Microsoft’s payments count from its first investment, announced on 22 July 2019, is our reading; the filings give no first day. Revenue is not profit: Microsoft had to build and run the computing it sold. The revenue includes OpenAI’s revenue share and leaves out what Microsoft earns by selling OpenAI’s models to its own customers. Part of it was still unpaid at the end of June. The leak was published by Ed Zitron; the Financial Times says it verified the papers.',
  table: tableOf(rows, [
    { label: 'What', key: 'what', value: (row) => row.name },
    {
      label: 'Amount, $ billion',
      key: 'amount_usd_bn',
      value: (row) => row.amountUsdBn,
      fact: (row) => row.fact,
    },
    dateColumn('First day', 'from', (row) => row.from),
    dateColumn('Last day', 'to', (row) => row.to),
    { label: 'Basis', key: 'basis', value: (row) => row.basis },
  ]),
  draw: (size) => paidAndEarnedPlot(rows, size, both),
});
