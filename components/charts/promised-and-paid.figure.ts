import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import { payments, type PaymentRow } from '#data/payments.ts';
import { readUntil } from '#data/record.ts';
import { factById } from '#lib/facts.ts';
import { formatAmount, formatDateShort, formatFact, inWords } from '#lib/format.ts';
import { amount, dateOf, qualifierOf } from '#lib/recorded-facts.ts';
import { paidOverTime } from '#models/payments.ts';
import { stacked } from '#models/stack.ts';
import { promisedAndPaidPlot, type PromisedPart } from './promised-and-paid.plot.ts';

// How much of what was promised in February had been paid, and when?

const promisedOn = dateOf('round.announced.date');
const long = (usdBn: number) => formatAmount(usdBn, 'usd-bn');
const short = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'short');
const total = amount('round.announced.total', 'usd-bn');
const paid = factById('round.paid.known');
const paidUsdBn = amount('round.paid.known', 'usd-bn');
const openUsdBn = amount('round.nvidia.total', 'usd-bn');

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const parts = payments.map((payment) => ({
  ...payment,
  amountUsdBn: amount(payment.amountFact, 'usd-bn'),
}));
const paidParts = paidOverTime(
  parts.flatMap((part) => (part.paidBy === null ? [] : [{ ...part, paidBy: part.paidBy }])),
).map(({ payment }) => payment);
const openParts = parts.filter((part) => part.paidBy === null);

function whenPaid({ paidBy, dating }: Pick<PaymentRow, 'paidBy' | 'dating'>): string {
  if (paidBy === null) return 'not itemised';
  const date = formatDateShort(paidBy, { showYear: false });
  return dating === 'on the day' ? date : `by ${date}`;
}

const rows = stacked([...paidParts, ...openParts]).map((part) => ({
  ...part,
  promisedOn: day(promisedOn),
  paidOn: part.paidBy === null ? null : day(part.paidBy),
  readUntil: day(readUntil.books.day),
  fact: part.amountFact,
  labels: {
    amount: `${companies[part.payer].name} ${short(part.amountUsdBn)}`,
    when: whenPaid(part),
  },
})) satisfies readonly PromisedPart[];

export const promisedAndPaidFigure = defineFigure({
  id: 'promised-and-paid',
  title: words`By early October ${formatFact(paid)} of the ${long(total)} had been paid`,
  measure: words`Each strip is a part of the ${long(total)}, as high as its billions of dollars, from promise to payment.`,
  key: { promised: 'promised', done: 'paid by that day', unsaid: 'payer has not said' },
  description: words`A block ${long(total)} high and as wide as the months from the announcement to early October 2026, cut into strips, one per reported part. Each strip is tinted at first and turns solid on the day by which it had been paid, so the solid part climbs like a staircase, in ${inWords(paidParts.length)} steps by Amazon and SoftBank, from ${long(amount('round.amazon.paid.q1', 'usd-bn'))} at the end of March to ${long(paidUsdBn)} on 1 October. NVIDIA’s ${long(openUsdBn)} lies on top, hatched from end to end: the true total paid is somewhere between the top of the solid part and ${long(openUsdBn)} more.`,
  sources: [
    'amazon-2026-q2-10q',
    'softbank-2026-07-release',
    'softbank-2026-10-release',
    'openai-2026-02-scaling',
    'nvidia-2026-q2-10q',
    'opencapital-2026-nvidia-holdings',
  ],
  asOf: 'books',
  notes: words`Amazon gives the period and not the day, so its parts turn solid at the end of the period, or on the day of the filing that reports them; the money may have come earlier. SoftBank’s days are those in Japan. Accounts of NVIDIA’s payments differ, and the rise of all its private holdings leaves room for at most about ${noQuantity('two thirds', 'rounded from the rise of the holdings; see the fact')} of its part by late April 2026, if no large holding left that group. The further money committed at the close in March is left out: but for a sum from individuals nobody has said who paid how much of it.`,
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
    { label: 'How exact the day is', key: 'dating', value: (row) => row.dating },
    amountColumn(
      'Known to be paid with it, $ billion',
      'paid_so_far_usd_bn',
      (row) =>
        row.paidBy === null ? null : { value: row.endUsdBn, ...qualifierOf('round.paid.known') },
      undefined,
      (row) => (row.endUsdBn === paidUsdBn ? 'round.paid.known' : null),
    ),
  ]),
  draw: (size) =>
    promisedAndPaidPlot(rows, size, {
      paidUsdBn,
      promised: `${short(total)} promised on ${formatDateShort(promisedOn, { showYear: false })}`,
      paid: `at least\n${short(paidUsdBn)} paid`,
      open: `up to ${short(openUsdBn)}\nmore`,
    }),
});
