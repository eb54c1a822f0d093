import { defineFigure } from '#components/figure/define-figure.ts';
import { companies } from '#data/companies.ts';
import { payments } from '#data/payments.ts';
import { amount } from '#lib/facts.ts';
import { formatAmount, formatDate, formatDateShort } from '#lib/format.ts';
import { whoPutInWhatPlot, type InvestorPart } from './who-put-in-what.plot.ts';

// Who put in how much of the February round, in which parts, and when?
const payers = ['amazon', 'nvidia', 'softbank'] as const;

const rows = payers.flatMap((payer, row) => {
  let startUsdBn = 0;
  return payments
    .filter((payment) => payment.payer === payer)
    .map((payment): InvestorPart & { paidBy: string | null; part: string } => {
      const amountUsdBn = amount(payment.amountFact, 'usd-bn');
      const placed = {
        payer,
        name: companies[payer].name,
        row,
        amountUsdBn,
        startUsdBn,
        amount: formatAmount(amountUsdBn, 'usd-bn', 'short'),
        when:
          payment.paidBy === null
            ? 'in parts; not itemised'
            : `${payment.dating === 'on the day' ? '' : 'by '}${formatDateShort(payment.paidBy, { showYear: false })}`,
        state: payment.paidBy === null ? ('not itemised' as const) : ('paid' as const),
        paidBy: payment.paidBy,
        part: payment.part,
      };
      startUsdBn += amountUsdBn;
      return placed;
    });
});

export const whoPutInWhat = defineFigure({
  id: 'who-put-in-what',
  title: 'Amazon and SoftBank had paid in full by October; NVIDIA has not said',
  measure:
    'Billions of dollars promised in February 2026, cut where the payments fall. Solid: paid. Hatched: not itemised.',
  description: `Three bars. Amazon's ${formatAmount(amount('round.amazon.total', 'usd-bn'), 'usd-bn')} came in three payments by the end of July 2026, SoftBank's in three equal tranches, the last on 1 October. NVIDIA's bar is as long as SoftBank's but undivided, because no filing shows when how much of it was paid.`,
  sources: ['amazon-2026-q2-10q', 'softbank-2026-10-release', 'openai-2026-02-scaling'],
  asOf: 'early October 2026',
  notes:
    'Dates are those by which a payment is on record: the end of a quarter or the day of a filing for Amazon, the day of the tranche in Japan for SoftBank.',
  rows,
  columns: [
    { label: 'Investor', key: 'investor', value: (row) => row.name },
    { label: 'Part', key: 'part', value: (row) => row.part },
    { label: 'Amount, $ billion', key: 'amount_usd_bn', value: (row) => row.amountUsdBn },
    {
      label: 'Paid by',
      key: 'paid_by',
      value: (row) => row.paidBy,
      text: (row) => (row.paidBy === null ? 'not disclosed' : formatDate(row.paidBy)),
    },
  ],
  draw: whoPutInWhatPlot,
});
