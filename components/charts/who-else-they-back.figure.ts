import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import { capitalised, formatAmount, formatDateShort, inWords } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { stacked } from '#models/stack.ts';
import { whoElseTheyBackPlot, type Backing, type BackingPart } from './who-else-they-back.plot.ts';

// Whom else do OpenAI's suppliers back, counted in cash and promises?
const halfYear = '2026-06-30';
const short = (value: number) => formatAmount(value, 'usd-bn', 'short');
const day = (iso: string) => formatDateShort(iso, { showYear: false });

const amazonPaid = amount('round.amazon.paid.all', 'usd-bn');
const anthropicPaid = amount('amazon.anthropic.cash', 'usd-bn');
const anthropicLeft = amount('amazon.anthropic.facility.left', 'usd-bn');
const microsoftPaid = amount('microsoft.commitment.funded.2026-06', 'usd-bn');
const microsoftTotal = amount('microsoft.commitment.total', 'usd-bn');
const microsoftAnthropic = amount('microsoft.anthropic.commitment', 'usd-bn');
const nvidiaOpenai = amount('round.nvidia.total', 'usd-bn');
const nvidiaAnthropic = amount('nvidia.anthropic.commitment', 'usd-bn');

interface Part {
  readonly amountUsdBn: number;
  readonly state: BackingPart['state'];
  readonly by: string | null;
  /** The amount is the most that may be paid. */
  readonly isLimit: boolean;
}

const paid = (amountUsdBn: number, by: string): Part => ({
  ...{ amountUsdBn, by, state: 'paid', isLimit: false },
});
const promised = (amountUsdBn: number, more: Partial<Part> = {}): Part => ({
  ...{ amountUsdBn, by: null, state: 'promised', isLimit: false },
  ...more,
});
const unsaid = 'promised, paid part not known';

/** One bar a laboratory: what was put in, and what the bar says. */
const bars: readonly (Backing & { readonly parts: readonly Part[] })[] = [
  {
    supplier: 'amazon',
    laboratory: 'OpenAI',
    amount: `${short(amazonPaid)} paid,`,
    more: `all of it by ${day(dateOf('round.amazon.paid.by'))}`,
    parts: [paid(amazonPaid, dateOf('round.amazon.paid.by'))],
  },
  {
    supplier: 'amazon',
    laboratory: 'Anthropic',
    amount: `${short(anthropicPaid)} paid,`,
    more: `up to ${short(anthropicLeft)} more as AWS delivers`,
    parts: [paid(anthropicPaid, halfYear), promised(anthropicLeft, { isLimit: true })],
  },
  {
    supplier: 'microsoft',
    laboratory: 'OpenAI',
    amount: `${short(microsoftPaid)} paid`,
    more: `of ${short(microsoftTotal)} by ${day(halfYear)}`,
    parts: [
      paid(microsoftPaid, halfYear),
      promised(amount('microsoft.commitment.unfunded', 'usd-bn')),
    ],
  },
  {
    supplier: 'microsoft',
    laboratory: 'Anthropic',
    amount: `up to ${short(microsoftAnthropic)},`,
    more: 'paid part not found',
    parts: [promised(microsoftAnthropic, { state: unsaid, isLimit: true })],
  },
  {
    supplier: 'nvidia',
    laboratory: 'OpenAI',
    amount: `${short(nvidiaOpenai)},`,
    more: 'paid part not disclosed',
    parts: [promised(nvidiaOpenai, { state: unsaid })],
  },
  {
    supplier: 'nvidia',
    laboratory: 'Anthropic',
    amount: `up to ${short(nvidiaAnthropic)},`,
    more: 'paid part not found',
    parts: [promised(nvidiaAnthropic, { state: unsaid, isLimit: true })],
  },
];

const rows = stacked(
  bars.flatMap(({ parts, ...bar }) => parts.map((part) => ({ ...bar, ...part }))),
  ({ supplier, laboratory }) => `${supplier} ${laboratory}`,
);

const suppliers = new Set(rows.map(({ supplier }) => supplier)).size;
const unknown = rows.filter(({ state }) => state === unsaid).length;
/** How long one bar is beside another. */
const beside = (one: number, other: number) => formatAmount((100 * one) / other, 'percent', 'long');

export const whoElseTheyBackFigure = defineFigure({
  id: 'who-else-they-back',
  title:
    'Amazon, Microsoft and NVIDIA have each pledged money to OpenAI and to its rival Anthropic',
  measure:
    'Billions of dollars. Solid: cash paid. Tint: promised and not yet paid. Hatched: promised, and nobody has said how much is paid. Never market value.',
  description: words`${capitalised(inWords(bars.length))} bars in ${inWords(suppliers)} pairs, one pair for each supplier: its money for OpenAI above, its money for Anthropic below. Amazon’s bar for OpenAI is the longest and all paid; its bar for Anthropic is ${beside(anthropicPaid, amazonPaid)} as long, and the promise behind it ${beside(anthropicLeft, amazonPaid)}. Microsoft’s bar for OpenAI is short, and almost all of the promise is paid; what it promised to Anthropic is ${beside(microsoftAnthropic, microsoftTotal)} as long at most. NVIDIA’s promise to OpenAI is at least ${inWords(nvidiaOpenai / nvidiaAnthropic)} times as long as its promise to Anthropic. The last ${inWords(unknown)} bars are hatched: the record does not show how much of them has been paid.`,
  sources: [
    'amazon-2026-q2-10q',
    'microsoft-2026-10k',
    'microsoft-2025-11-anthropic',
    'nvidia-2025-q3-10q',
    'openai-2026-02-scaling',
  ],
  asOf: { document: 'filings to 26 August 2026' },
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
  draw: (size) => whoElseTheyBackPlot(rows, size, bars),
});
