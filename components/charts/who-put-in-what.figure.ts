import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import { payments } from '#data/payments.ts';
import { formatAmount, formatDateShort, inWords } from '#lib/format.ts';
import { amount } from '#lib/recorded-facts.ts';
import { stacked } from '#models/stack.ts';
import { whoPutInWhatPlot, type RoundPart, type RoundShare } from './who-put-in-what.plot.ts';

// Who put in how much of the February round, and in which parts?
const totalUsdBn = {
  amazon: amount('round.amazon.total', 'usd-bn'),
  nvidia: amount('round.nvidia.total', 'usd-bn'),
  softbank: amount('round.softbank.total', 'usd-bn'),
};
const conditionalUsdBn = amount('round.amazon.conditional', 'usd-bn');

const rows = stacked(
  payments.map((payment) => ({ ...payment, amountUsdBn: amount(payment.amountFact, 'usd-bn') })),
).map((part) => ({
  ...part,
  fact: part.amountFact,
  state: part.paidBy === null ? ('unsaid' as const) : ('done' as const),
})) satisfies readonly RoundPart[];

const shares = (['amazon', 'nvidia', 'softbank'] as const).map((payer): RoundShare => {
  const own = rows.filter((part) => part.payer === payer);
  const last = own.at(-1);
  const day = last?.paidBy ? formatDateShort(last.paidBy, { showYear: false }) : null;
  return {
    payer,
    startUsdBn: own[0]?.startUsdBn ?? 0,
    endUsdBn: last?.endUsdBn ?? 0,
    paid: day === null ? 'has not said what is paid' : `all paid by ${day}`,
  };
});

const partsOf = (payer: (typeof shares)[number]['payer']) =>
  inWords(rows.filter((part) => part.payer === payer).length);

export const whoPutInWhatFigure = defineFigure({
  id: 'who-put-in-what',
  title: 'Amazon and SoftBank had paid in full by early October; NVIDIA has not said',
  measure: words`The ${printed('round.announced.total')} promised in February 2026, to scale. Below the bar: the parts as they are reported, in billions of dollars.`,
  key: { done: 'paid', unsaid: 'payer has not said what is paid' },
  description: words`One bar of ${printed('round.announced.total')} in ${inWords(shares.length)} stretches. Amazon’s ${formatAmount(totalUsdBn.amazon, 'usd-bn')} is reported in ${partsOf('amazon')} parts, all paid by the end of July 2026; all but the first belong to the ${formatAmount(conditionalUsdBn, 'usd-bn')} that it had promised under conditions. SoftBank’s ${formatAmount(totalUsdBn.softbank, 'usd-bn')} came in ${partsOf('softbank')} equal tranches, the last on 1 October. NVIDIA’s stretch is as long as SoftBank’s but undivided and hatched, because NVIDIA has not said how much of it was paid, or when.`,
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
    {
      label: 'Amount, $ billion',
      key: 'amount_usd_bn',
      value: (row) => row.amountUsdBn,
      fact: (row) => row.amountFact,
    },
    dateColumn('Paid by', 'paid_by', (row) => row.paidBy),
  ]),
  draw: (size) => whoPutInWhatPlot(rows, size, shares),
});
