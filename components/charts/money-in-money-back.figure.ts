import {
  equityUsdBn,
  nvidiaSystems as systems,
  purchasesUsdBn,
} from '#components/drawing/money-both-ways.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import type { StateId } from '#data/states.ts';
import { factById } from '#lib/facts.ts';
import { formatAmount, formatDate, formatDateShort, formatFact, formatList } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { stacked } from '#models/stack.ts';
import {
  moneyInMoneyBackPlot,
  type MoneyLine,
  type MoneyPiece,
} from './money-in-money-back.plot.ts';

// What did each company put in, and what did OpenAI promise to buy from it?
const short = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'short');
const day = (iso: string) => formatDateShort(iso, { showYear: false });
const long = (usdBn: number) => formatAmount(usdBn, 'usd-bn');

const equity = { ...equityUsdBn, microsoftOpen: amount('microsoft.commitment.unfunded', 'usd-bn') };
const purchases = {
  ...purchasesUsdBn,
  awsFirst: amount('amazon.aws.original', 'usd-bn'),
  awsExpansion: amount('amazon.aws.expansion', 'usd-bn'),
};
const expansionYears = formatAmount(amount('amazon.aws.expansion.years', 'years'), 'years');

/** How a sum stands in the table, and as what it is drawn. */
const states = {
  paid: 'done',
  committed: 'promised',
  promised: 'promised',
  'not itemised': 'unsaid',
  'no price': 'promised',
} as const satisfies Record<string, StateId>;

interface Part extends Pick<MoneyPiece, 'company' | 'side' | 'fact'> {
  readonly what: string;
  readonly stands: keyof typeof states;
  /** `null` where no price is given: nothing is drawn. */
  readonly priceUsdBn: number | null;
  /** Day by which it was paid, or on which it was promised. */
  readonly date: string;
}

const parts: readonly Part[] = [
  {
    company: 'amazon',
    side: 'in',
    what: 'shares bought in this round',
    priceUsdBn: equity.amazon,
    fact: 'round.amazon.paid.all',
    stands: 'paid',
    date: dateOf('round.amazon.paid.by'),
  },
  {
    company: 'amazon',
    side: 'back',
    what: 'first contract with AWS',
    priceUsdBn: purchases.awsFirst,
    fact: 'amazon.aws.original',
    stands: 'promised',
    date: factById('amazon.aws.original').asOf,
  },
  {
    company: 'amazon',
    side: 'back',
    what: 'expansion of that contract',
    priceUsdBn: purchases.awsExpansion,
    fact: 'amazon.aws.expansion',
    stands: 'promised',
    date: factById('amazon.aws.expansion').asOf,
  },
  {
    company: 'nvidia',
    side: 'in',
    what: 'shares promised in this round',
    priceUsdBn: equity.nvidia,
    fact: 'round.nvidia.total',
    stands: 'not itemised',
    date: dateOf('round.announced.date'),
  },
  {
    company: 'nvidia',
    side: 'back',
    what: `${systems} of computing on its systems`,
    priceUsdBn: null,
    fact: 'nvidia.compute.total',
    stands: 'no price',
    date: factById('nvidia.compute.total').asOf,
  },
  {
    company: 'softbank',
    side: 'in',
    what: 'shares bought in this round',
    priceUsdBn: equity.softbank,
    fact: 'softbank.paid',
    stands: 'paid',
    date: dateOf('round.softbank.tranche3.date'),
  },
  {
    company: 'microsoft',
    side: 'in',
    what: 'paid of its commitment, made before this round',
    priceUsdBn: equity.microsoftPaid,
    fact: 'microsoft.commitment.funded.2026-06',
    stands: 'paid',
    date: factById('microsoft.commitment.funded.2026-06').asOf,
  },
  {
    company: 'microsoft',
    side: 'in',
    what: 'rest of that commitment',
    priceUsdBn: equity.microsoftOpen,
    fact: 'microsoft.commitment.unfunded',
    stands: 'committed',
    date: factById('microsoft.commitment.unfunded').asOf,
  },
  {
    company: 'microsoft',
    side: 'back',
    what: 'contract for Azure services',
    priceUsdBn: purchases.azure,
    fact: 'commit.azure',
    stands: 'promised',
    date: factById('commit.azure').asOf,
  },
];

const rows = stacked(
  parts.map((part) => ({
    ...part,
    state: states[part.stands],
    amountUsdBn: part.priceUsdBn ?? 0,
  })),
  ({ company, side }) => `${company} ${side}`,
);

const lines: readonly MoneyLine[] = [
  {
    company: 'amazon',
    name: companies.amazon.name,
    note: `all paid by ${day(dateOf('round.amazon.paid.by'))}`,
    isOutside: false,
    isMain: true,
    moneyIn: short(equity.amazon),
    moneyInUsdBn: equity.amazon,
    back: short(purchases.aws),
    backUsdBn: purchases.aws,
    below: `${short(purchases.awsFirst)} + ${short(purchases.awsExpansion)} over ${expansionYears}`,
  },
  {
    company: 'nvidia',
    name: companies.nvidia.name,
    note: 'amount paid not disclosed',
    isOutside: false,
    isMain: false,
    moneyIn: short(equity.nvidia),
    moneyInUsdBn: equity.nvidia,
    back: `${systems} of its systems, no price given`,
    backUsdBn: null,
    below: null,
  },
  {
    company: 'softbank',
    name: companies.softbank.name,
    note: `all paid by ${day(dateOf('round.softbank.tranche3.date'))}`,
    isOutside: false,
    isMain: false,
    moneyIn: short(equity.softbank),
    moneyInUsdBn: equity.softbank,
    back: 'no purchase announced with the round',
    backUsdBn: null,
    below: null,
  },
  {
    company: 'microsoft',
    name: companies.microsoft.name,
    note: `of ${short(equity.microsoft)}, before this round`,
    isOutside: true,
    isMain: false,
    moneyIn: short(equity.microsoftPaid),
    moneyInUsdBn: equity.microsoft,
    back: short(purchases.azure),
    backUsdBn: purchases.azure,
    below: 'October 2025, no period given',
  },
];

/** Whom OpenAI promised more than double of what that company put in. */
const farMore = lines
  .filter(({ moneyInUsdBn, backUsdBn }) => (backUsdBn ?? 0) > 2 * moneyInUsdBn)
  .map(({ name }) => name);

export const moneyInMoneyBackFigure = defineFigure({
  id: 'money-in-money-back',
  title: words`Amazon put ${long(equity.amazon)} into OpenAI, which promised to spend ${long(purchases.aws)} with Amazon`,
  measure:
    'Billions of dollars. Left: money for OpenAI. Right: what OpenAI has promised to buy, and NVIDIA’s systems, of which no purchase is on record.',
  key: { done: 'paid', promised: 'promised', unsaid: 'payer has not said what is paid' },
  description: words`Bars on both sides of a dark line, one line per company. Amazon: ${long(equity.amazon)} in, ${long(purchases.aws)} of cloud purchases promised back, made up of ${printed('amazon.aws.original')}, contracted in November 2025 as reported, and ${long(purchases.awsExpansion)} added with the round. NVIDIA: ${long(equity.nvidia)} promised, of which it has not said what is paid, and ${systems} of its systems announced without a price. SoftBank: ${long(equity.softbank)} in, and no purchase announced with the round. Microsoft, which is not among the investors announced in February: ${long(equity.microsoftPaid)} paid by ${formatDate(factById('microsoft.commitment.funded.2026-06').asOf)} of ${long(equity.microsoft)} committed before, and ${long(purchases.azure)} of Azure services that OpenAI contracted to buy in October 2025. To ${formatList(farMore)} OpenAI has promised far more than that company put in.`,
  sources: [
    'amazon-2026-q2-10q',
    'softbank-2026-10-release',
    'microsoft-2026-10k',
    'microsoft-2025-q3-10q',
    'openai-2026-02-scaling',
  ],
  asOf: 'books',
  notes: words`Do not add the bars up, and do not net one side against the other. Amazon and SoftBank paid for their shares within months; purchases run over years, and OpenAI gets computing for them. The ${long(purchases.azure)} came on top of earlier purchases, and Microsoft’s annual report of 2026 does not restate it. Microsoft’s equity is what it had committed before this round; OpenAI credits it with “continued participation” at the close of the round, without an amount, and Microsoft’s filings to June 2026 show no new commitment. SoftBank’s bar is this round alone: with what came before it has put in ${formatFact(factById('softbank.cumulative'))}. That no purchase was announced is read from the absence of one in both companies’ texts; SB Energy, of the SoftBank group, later leased a site to an OpenAI affiliate.`,
  table: tableOf(rows, [
    { label: 'Company', key: 'company', value: (row) => companies[row.company].name },
    {
      label: 'Direction',
      key: 'direction',
      value: (row) =>
        row.side === 'in'
          ? 'money in'
          : row.priceUsdBn === null
            ? 'announced, no price'
            : 'purchase promised',
    },
    { label: 'What', key: 'what', value: (row) => row.what },
    {
      label: 'Amount, $ billion',
      key: 'amount_usd_bn',
      value: (row) => row.priceUsdBn,
      fact: (row) => row.fact,
      text: (row) =>
        row.priceUsdBn === null
          ? 'not disclosed'
          : formatAmount(row.priceUsdBn, 'usd-bn', 'number'),
    },
    { label: 'State', key: 'state', value: (row) => row.stands },
    dateColumn('Paid by, or promised on', 'date', (row) => row.date),
  ]),
  draw: (size) => moneyInMoneyBackPlot(rows, size, lines),
});
