import { defineFigure } from '#components/figure/define-figure.ts';
import { amount } from '#lib/facts.ts';
import { formatAmount, formatDate } from '#lib/format.ts';
import { whoElseTheyBackPlot, type BackingPart } from './who-else-they-back.plot.ts';

// Whom else do OpenAI's two large suppliers back, counted in cash?
const halfYear = '2026-06-30';
const short = (value: number) => formatAmount(value, 'usd-bn', 'short');

const amazonHalf = amount('round.amazon.paid.h1', 'usd-bn');
const amazonJuly = amount('round.amazon.paid.q3', 'usd-bn');
const anthropicPaid = amount('amazon.anthropic.cash', 'usd-bn');
const anthropicLeft = amount('amazon.anthropic.facility.left', 'usd-bn');
const microsoftPaid = amount('ms.commitment.funded.2026-06', 'usd-bn');
const microsoftLeft = amount('ms.commitment.unfunded', 'usd-bn');
const microsoftTotal = amount('ms.commitment.total', 'usd-bn');

const rows: readonly (BackingPart & { laboratory: string; by: string | null })[] = [
  {
    supplier: 'amazon',
    laboratory: 'OpenAI',
    name: 'Amazon into OpenAI',
    row: 0,
    amountUsdBn: amazonHalf,
    startUsdBn: 0,
    amount: short(amazonHalf),
    when: 'by 30 June 2026',
    state: 'paid',
    by: halfYear,
  },
  {
    supplier: 'amazon',
    laboratory: 'OpenAI',
    name: 'Amazon into OpenAI',
    row: 0,
    amountUsdBn: amazonJuly,
    startUsdBn: amazonHalf,
    amount: short(amazonJuly),
    when: 'more by 31 July',
    state: 'paid',
    by: '2026-07-31',
  },
  {
    supplier: 'amazon',
    laboratory: 'Anthropic',
    name: 'Amazon into Anthropic',
    row: 1,
    amountUsdBn: anthropicPaid,
    startUsdBn: 0,
    amount: short(anthropicPaid),
    when: 'by 30 June',
    state: 'paid',
    by: halfYear,
  },
  {
    supplier: 'amazon',
    laboratory: 'Anthropic',
    name: 'Amazon into Anthropic',
    row: 1,
    amountUsdBn: anthropicLeft,
    startUsdBn: anthropicPaid,
    amount: `up to ${short(anthropicLeft)}`,
    when: 'more, as AWS delivers',
    state: 'promised',
    by: null,
  },
  {
    supplier: 'microsoft',
    laboratory: 'OpenAI',
    name: 'Microsoft into OpenAI',
    row: 2,
    amountUsdBn: microsoftPaid,
    startUsdBn: 0,
    amount: `${short(microsoftPaid)} of ${short(microsoftTotal)}`,
    when: 'by 30 June; the rest still unpaid',
    state: 'paid',
    by: halfYear,
  },
  {
    supplier: 'microsoft',
    laboratory: 'OpenAI',
    name: 'Microsoft into OpenAI',
    row: 2,
    amountUsdBn: microsoftLeft,
    startUsdBn: microsoftPaid,
    amount: null,
    when: null,
    state: 'promised',
    by: null,
  },
  {
    supplier: 'microsoft',
    laboratory: 'others',
    name: 'Microsoft elsewhere',
    row: 3,
    amountUsdBn: null,
    startUsdBn: 0,
    amount: null,
    when: 'outside this book’s record',
    state: 'not on record',
    by: null,
  },
];

export const whoElseTheyBack = defineFigure({
  id: 'who-else-they-back',
  title: `Amazon backs both rivals in cash: ${short(amount('round.amazon.paid.all', 'usd-bn'))} into OpenAI, ${short(anthropicPaid)} into Anthropic`,
  measure:
    'Billions of dollars. Solid: cash paid, by the date below the bar. Tint: promised and not yet paid. Cash only, never market value.',
  description: `Three bars and a gap. Amazon’s bar for OpenAI is the longest and all paid; its bar for Anthropic is a little over a third as long, with a promise of nearly the same length behind it. Microsoft’s bar for OpenAI is short, and almost all of the promise is paid. For Microsoft’s money in other laboratories there is no bar, because it was not read for this book.`,
  sources: ['amazon-2026-q2-10q', 'microsoft-2026-10k'],
  asOf: 'filings to 31 July 2026',
  notes:
    'The dates differ by a month: the last part of Amazon’s money for OpenAI came in July. Amazon’s further money for Anthropic is released as AWS delivers computing capacity. Amazon carries its Anthropic holding far above cost, after write-ups; that value must not be set beside the cash paid for OpenAI. What Microsoft and NVIDIA have put into other laboratories was not read for this book, and a missing bar does not mean that there was nothing.',
  rows,
  columns: [
    {
      label: 'Supplier',
      key: 'supplier',
      value: (row) => (row.supplier === 'amazon' ? 'Amazon' : 'Microsoft'),
    },
    { label: 'Laboratory', key: 'laboratory', value: (row) => row.laboratory },
    { label: 'State', key: 'state', value: (row) => row.state },
    {
      label: 'Cash, $ billion',
      key: 'cash_usd_bn',
      value: (row) => row.amountUsdBn,
      text: (row) =>
        row.amountUsdBn === null ? 'not read' : formatAmount(row.amountUsdBn, 'usd-bn', 'number'),
    },
    {
      label: 'Paid by',
      key: 'paid_by',
      value: (row) => row.by,
      text: (row) => (row.by === null ? '–' : formatDate(row.by)),
    },
  ],
  draw: whoElseTheyBackPlot,
});
