import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import type { FactIdIn } from '#data/facts.ts';
import type { StateId } from '#data/states.ts';
import { capitalised, formatAmount, formatDateShort, inWords } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { stacked } from '#models/stack.ts';
import { whoElseTheyBackPlot, type Backing } from './who-else-they-back.plot.ts';

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

/** How a sum stands in the table, and as what it is drawn. */
const states = {
  paid: 'done',
  promised: 'promised',
  'promised, paid part not known': 'unsaid',
} as const satisfies Record<string, StateId>;

interface Part {
  readonly fact: FactIdIn<'usd-bn'>;
  readonly stands: keyof typeof states;
  readonly by: string | null;
  /** The amount is the most that may be paid. */
  readonly isLimit: boolean;
}

const paid = (fact: Part['fact'], by: string): Part => ({
  ...{ fact, by, stands: 'paid', isLimit: false },
});
const promised = (fact: Part['fact'], more: Partial<Part> = {}): Part => ({
  ...{ fact, by: null, stands: 'promised', isLimit: false },
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
    parts: [paid('round.amazon.paid.all', dateOf('round.amazon.paid.by'))],
  },
  {
    supplier: 'amazon',
    laboratory: 'Anthropic',
    amount: `${short(anthropicPaid)} paid,`,
    more: `up to ${short(anthropicLeft)} more as AWS delivers`,
    parts: [
      paid('amazon.anthropic.cash', halfYear),
      promised('amazon.anthropic.facility.left', { isLimit: true }),
    ],
  },
  {
    supplier: 'microsoft',
    laboratory: 'OpenAI',
    amount: `${short(microsoftPaid)} paid`,
    more: `of ${short(microsoftTotal)} by ${day(halfYear)}`,
    parts: [
      paid('microsoft.commitment.funded.2026-06', halfYear),
      promised('microsoft.commitment.unfunded'),
    ],
  },
  {
    supplier: 'microsoft',
    laboratory: 'Anthropic',
    amount: `up to ${short(microsoftAnthropic)},`,
    more: 'paid part not found',
    parts: [promised('microsoft.anthropic.commitment', { stands: unsaid, isLimit: true })],
  },
  {
    supplier: 'nvidia',
    laboratory: 'OpenAI',
    amount: `${short(nvidiaOpenai)},`,
    more: 'paid part not disclosed',
    parts: [promised('round.nvidia.total', { stands: unsaid })],
  },
  {
    supplier: 'nvidia',
    laboratory: 'Anthropic',
    amount: `up to ${short(nvidiaAnthropic)},`,
    more: 'paid part not found',
    parts: [promised('nvidia.anthropic.commitment', { stands: unsaid, isLimit: true })],
  },
];

const rows = stacked(
  bars.flatMap(({ parts, ...bar }) =>
    parts.map((part) => ({
      ...bar,
      ...part,
      state: states[part.stands],
      amountUsdBn: amount(part.fact, 'usd-bn'),
    })),
  ),
  ({ supplier, laboratory }) => `${supplier} ${laboratory}`,
);

const suppliers = new Set(rows.map(({ supplier }) => supplier)).size;
const unknown = rows.filter(({ stands }) => stands === unsaid).length;
/** How long one bar is beside another. */
const beside = (one: number, other: number) => formatAmount((100 * one) / other, 'percent', 'long');

export const whoElseTheyBackFigure = defineFigure({
  id: 'who-else-they-back',
  title:
    'Amazon, Microsoft and NVIDIA have each pledged money to OpenAI and to its rival Anthropic',
  measure: 'Billions of dollars, in cash and in promises. Never market value.',
  key: { done: 'cash paid', promised: 'promised', unsaid: 'promised; paid part not known' },
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
    { label: 'State', key: 'state', value: (row) => row.stands },
    amountColumn(
      'Amount, $ billion',
      'amount_usd_bn',
      (row) => ({ value: row.amountUsdBn, ...(row.isLimit ? { qualifier: 'up to' } : {}) }),
      (row) => `${row.isLimit ? 'up to ' : ''}${formatAmount(row.amountUsdBn, 'usd-bn', 'number')}`,
      (row) => row.fact,
    ),
    {
      ...dateColumn<(typeof rows)[number]>('Paid by', 'paid_by', (row) => row.by, '–'),
      isGap: (row) => row.stands === unsaid,
    },
  ]),
  draw: (size) => whoElseTheyBackPlot(rows, size, bars),
});
