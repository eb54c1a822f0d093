import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import { capitalised, formatAmount, inWords } from '#lib/format.ts';
import { amount } from '#lib/recorded-facts.ts';
import { whoElseTheyBackPlot, type BackingPart } from './who-else-they-back.plot.ts';

// Whom else do OpenAI's suppliers back, counted in cash and promises?
const halfYear = '2026-06-30';
const short = (value: number) => formatAmount(value, 'usd-bn', 'short');

const amazonHalf = amount('round.amazon.paid.h1', 'usd-bn');
const amazonJuly = amount('round.amazon.paid.q3', 'usd-bn');
const anthropicPaid = amount('amazon.anthropic.cash', 'usd-bn');
const anthropicLeft = amount('amazon.anthropic.facility.left', 'usd-bn');
const microsoftPaid = amount('microsoft.commitment.funded.2026-06', 'usd-bn');
const microsoftLeft = amount('microsoft.commitment.unfunded', 'usd-bn');
const microsoftTotal = amount('microsoft.commitment.total', 'usd-bn');
const microsoftAnthropic = amount('microsoft.anthropic.commitment', 'usd-bn');
const nvidiaOpenai = amount('round.nvidia.total', 'usd-bn');
const nvidiaAnthropic = amount('nvidia.anthropic.commitment', 'usd-bn');

const rows: readonly (BackingPart & {
  laboratory: string;
  by: string | null;
  /** The amount is the most that may be paid. */
  isLimit?: true;
})[] = [
  {
    supplier: 'amazon',
    laboratory: 'OpenAI',
    name: 'Amazon into OpenAI',
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
    amountUsdBn: anthropicLeft,
    startUsdBn: anthropicPaid,
    amount: `up to ${short(anthropicLeft)}`,
    isLimit: true,
    when: 'more, as AWS delivers',
    state: 'promised',
    by: null,
  },
  {
    supplier: 'microsoft',
    laboratory: 'OpenAI',
    name: 'Microsoft into OpenAI',
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
    amountUsdBn: microsoftLeft,
    startUsdBn: microsoftPaid,
    amount: null,
    when: null,
    state: 'promised',
    by: null,
  },
  {
    supplier: 'microsoft',
    laboratory: 'Anthropic',
    name: 'Microsoft into Anthropic',
    amountUsdBn: microsoftAnthropic,
    startUsdBn: 0,
    amount: `up to ${short(microsoftAnthropic)}`,
    isLimit: true,
    when: 'promised in November 2025; paid part not found',
    state: 'promised, paid part not known',
    by: null,
  },
  {
    supplier: 'nvidia',
    laboratory: 'OpenAI',
    name: 'NVIDIA into OpenAI',
    amountUsdBn: nvidiaOpenai,
    startUsdBn: 0,
    amount: short(nvidiaOpenai),
    when: 'promised in February 2026; paid part not disclosed',
    state: 'promised, paid part not known',
    by: null,
  },
  {
    supplier: 'nvidia',
    laboratory: 'Anthropic',
    name: 'NVIDIA into Anthropic',
    amountUsdBn: nvidiaAnthropic,
    startUsdBn: 0,
    amount: `up to ${short(nvidiaAnthropic)}`,
    isLimit: true,
    when: 'promised in November 2025; paid part not found',
    state: 'promised, paid part not known',
    by: null,
  },
];

const bars = new Set(rows.map(({ name }) => name)).size;
const suppliers = new Set(rows.map(({ supplier }) => supplier)).size;
const unknown = rows.filter(({ state }) => state === 'promised, paid part not known').length;
/** How long one bar is beside another. */
const beside = (one: number, other: number) => formatAmount((100 * one) / other, 'percent', 'long');

export const whoElseTheyBackFigure = defineFigure({
  id: 'who-else-they-back',
  title:
    'Amazon, Microsoft and NVIDIA have each pledged money to OpenAI and to its rival Anthropic',
  measure:
    'Billions of dollars. Solid: cash paid, by the date below the bar. Tint: promised, and unpaid or not known to be paid. Never market value.',
  description: words`${capitalised(inWords(bars))} bars, ${inWords(bars / suppliers)} for each supplier. Amazon’s bar for OpenAI is the longest and all paid; its bar for Anthropic is ${beside(anthropicPaid, amazonHalf + amazonJuly)} as long, and the promise behind it ${beside(anthropicLeft, amazonHalf + amazonJuly)}. Microsoft’s bar for OpenAI is short, and almost all of the promise is paid; what it promised to Anthropic is ${beside(microsoftAnthropic, microsoftTotal)} as long at most. NVIDIA’s promise to OpenAI is ${inWords(nvidiaOpenai / nvidiaAnthropic)} times as long as its promise to Anthropic. For the last ${inWords(unknown)} bars the record does not show how much has been paid.`,
  sources: [
    'amazon-2026-q2-10q',
    'microsoft-2026-10k',
    'microsoft-2025-11-anthropic',
    'nvidia-2025-q3-10q',
    'openai-2026-02-scaling',
  ],
  asOf: { document: 'filings to 31 July 2026' },
  notes: words`The dates differ: the last part of Amazon’s money for OpenAI came in July 2026, and “up to” marks an upper limit. Amazon’s further money for Anthropic is released as AWS delivers computing capacity. Amazon carries its Anthropic holding far above cost, after write-ups; that value must not be set beside the cash paid for OpenAI. NVIDIA’s earlier money for OpenAI, and what the ${inWords(suppliers)} have put into other laboratories, is left out.`,
  table: tableOf(rows, [
    {
      label: 'Supplier',
      key: 'supplier',
      value: (row) => companies[row.supplier].name,
    },
    { label: 'Laboratory', key: 'laboratory', value: (row) => row.laboratory },
    { label: 'State', key: 'state', value: (row) => row.state },
    amountColumn(
      'Amount, $ billion',
      'amount_usd_bn',
      (row) => ({ value: row.amountUsdBn, ...(row.isLimit ? { qualifier: 'up to' } : {}) }),
      (row) => `${row.isLimit ? 'up to ' : ''}${formatAmount(row.amountUsdBn, 'usd-bn', 'number')}`,
    ),
    dateColumn('Paid by', 'paid_by', (row) => row.by, '–'),
  ]),
  draw: (size) => whoElseTheyBackPlot(rows, size),
});
