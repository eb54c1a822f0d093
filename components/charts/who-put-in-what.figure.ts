import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import { payments } from '#data/payments.ts';
import { capitalised, formatAmount, formatDateShort, inWords } from '#lib/format.ts';
import { amount } from '#lib/recorded-facts.ts';
import { stacked } from '#models/stack.ts';
import { whoPutInWhatPlot, type InvestorPart, type InvestorTotal } from './who-put-in-what.plot.ts';

// Who put in how much of the February round, in which parts, and when?
const short = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'short');
const totalUsdBn = {
  amazon: amount('round.amazon.total', 'usd-bn'),
  nvidia: amount('round.nvidia.total', 'usd-bn'),
  softbank: amount('round.softbank.total', 'usd-bn'),
};
const conditionalUsdBn = amount('round.amazon.conditional', 'usd-bn');

const rows = stacked(
  payments.map((payment) => ({ ...payment, amountUsdBn: amount(payment.amountFact, 'usd-bn') })),
  ({ payer }) => payer,
).map((part) => {
  const { paidBy, dating } = part;
  const day = paidBy === null ? null : formatDateShort(paidBy, { showYear: false });
  return {
    ...part,
    amount: part.amountUsdBn === totalUsdBn[part.payer] ? null : short(part.amountUsdBn),
    when: day === null ? 'not itemised' : dating === 'on the day' ? day : `by ${day}`,
    state: paidBy === null ? ('not itemised' as const) : ('paid' as const),
  };
}) satisfies readonly InvestorPart[];

const totals: readonly InvestorTotal[] = (['amazon', 'nvidia', 'softbank'] as const).map(
  (payer) => ({
    payer,
    name: companies[payer].name,
    total: short(totalUsdBn[payer]),
    isCut: rows.some((part) => part.payer === payer && part.amount !== null),
    terms:
      payer === 'amazon'
        ? {
            startUsdBn: amount('round.amazon.initial', 'usd-bn'),
            endUsdBn: totalUsdBn.amazon,
            text: `${short(conditionalUsdBn)} promised under conditions`,
          }
        : null,
  }),
);

const partsOf = (payer: (typeof totals)[number]['payer']) =>
  inWords(rows.filter((part) => part.payer === payer).length);

export const whoPutInWhatFigure = defineFigure({
  id: 'who-put-in-what',
  title: 'Amazon and SoftBank had paid in full by early October; NVIDIA has not said',
  measure:
    'Billions of dollars promised in February 2026, cut as the payments are reported. Solid: paid. Hatched: the payer has not said how much is paid.',
  description: words`${capitalised(inWords(totals.length))} bars. Amazon’s ${formatAmount(totalUsdBn.amazon, 'usd-bn')} is reported in ${partsOf('amazon')} parts, all paid by the end of July 2026; all but the first belong to the ${formatAmount(conditionalUsdBn, 'usd-bn')} that it had promised under conditions. SoftBank’s ${formatAmount(totalUsdBn.softbank, 'usd-bn')} came in ${partsOf('softbank')} equal tranches, the last on 1 October. NVIDIA’s bar is as long as SoftBank’s but undivided, because NVIDIA has not said how much of it was paid, or when.`,
  sources: [
    'amazon-2026-q2-10q',
    'amazon-2026-02-8k',
    'softbank-2026-10-release',
    'openai-2026-02-scaling',
  ],
  asOf: 'books',
  notes:
    'Dates are those by which a payment is on record: the end of a quarter or the day of a filing for Amazon, the day of the tranche in Japan for SoftBank. Amazon’s filing gives no reason for the timing of its payments and does not say that a condition had been met.',
  table: tableOf(rows, [
    { label: 'Investor', key: 'investor', value: (row) => companies[row.payer].name },
    { label: 'Part', key: 'part', value: (row) => row.part },
    { label: 'Amount, $ billion', key: 'amount_usd_bn', value: (row) => row.amountUsdBn },
    dateColumn('Paid by', 'paid_by', (row) => row.paidBy),
  ]),
  draw: (size) => whoPutInWhatPlot(rows, size, totals),
});
