import {
  equityUsdBn as equity,
  nvidiaSystems as systems,
  purchasesUsdBn as purchases,
} from '#components/drawing/money-both-ways.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { companies } from '#data/companies.ts';
import { formatAmount, formatDate, formatDateShort } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import type { DealRow } from './the-whole-deal-list.plot.ts';
import { theWholeDealPlot } from './the-whole-deal.plot.ts';

// The whole story: what each company put in, what it was promised, and what it could host that day.
const short = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'short');
const long = (usdBn: number) => formatAmount(usdBn, 'usd-bn');

const days = {
  alone: amount('after.split.days', 'days'),
  preview: amount('after.agents-preview.days', 'days'),
};
const inDays = (count: number) => formatAmount(count, 'days');
const day = dateOf('stmt.date');

const rows: readonly DealRow[] = [
  {
    colour: 'amazon',
    name: companies.amazon.name,
    remark: '',
    moneyInUsdBn: equity.amazon,
    moneyIn: short(equity.amazon),
    paidUsdBn: equity.amazon,
    backUsdBn: purchases.aws,
    back: short(purchases.aws),
    hosting: {
      what: 'a stateful runtime, later',
      standing: 'promised',
      days: days.preview,
      howLong: `public preview on day ${formatAmount(days.preview, 'days', 'number')}`,
    },
  },
  {
    colour: 'nvidia',
    name: companies.nvidia.name,
    remark: '',
    moneyInUsdBn: equity.nvidia,
    moneyIn: short(equity.nvidia),
    paidUsdBn: null,
    backUsdBn: null,
    back: `${systems} announced, no price`,
    hosting: null,
  },
  {
    colour: 'softbank',
    name: companies.softbank.name,
    remark: '',
    moneyInUsdBn: equity.softbank,
    moneyIn: short(equity.softbank),
    paidUsdBn: equity.softbank,
    backUsdBn: null,
    back: 'no purchase announced',
    hosting: null,
  },
  {
    colour: 'microsoft',
    name: companies.microsoft.name,
    remark: 'before this round',
    moneyInUsdBn: equity.microsoft,
    moneyIn: short(equity.microsoft),
    paidUsdBn: equity.microsoftPaid,
    backUsdBn: purchases.azure,
    back: short(purchases.azure),
    hosting: {
      what: 'stateless calls, alone',
      standing: 'held alone',
      days: days.alone,
      howLong: `for ${inDays(days.alone)} more`,
    },
  },
];

export const theWholeDealFigure = defineFigure({
  id: 'the-whole-deal',
  title: words`Amazon promised ${long(equity.amazon)}, yet for ${formatAmount(days.alone, 'days', 'number')} more days only Microsoft could host stateless calls to OpenAI’s API`,
  measure:
    'Money in billions of dollars: solid paid, tinted promised, hatched undisclosed. Days count from the announcement.',
  description: words`One line per company: money for OpenAI at the left of a dark line, purchases that OpenAI promised at its right, and then what the company could host on ${formatDate(day)}. Amazon: ${long(equity.amazon)} in, ${long(purchases.aws)} of cloud purchases promised, and a stateful runtime that was announced to run on its cloud; managed agents were there in public preview ${inDays(days.preview)} after the announcement. NVIDIA: ${long(equity.nvidia)} promised, of which it has not said what is paid, and ${systems} of its systems announced without a price. SoftBank: ${long(equity.softbank)} in, no purchase announced. Microsoft, apart from the others because its money came before this round: ${long(equity.microsoft)} committed since 2019, ${long(equity.microsoftPaid)} of it paid, ${long(purchases.azure)} of Azure services promised, and stateless calls to OpenAI’s API, which Azure alone could host for another ${inDays(days.alone)}.`,
  sources: [
    'openai-2026-02-joint-statement',
    'amazon-2026-q2-10q',
    'softbank-2026-10-release',
    'microsoft-2026-10k',
    'microsoft-2025-q3-10q',
    'openai-2026-02-scaling',
    'microsoft-2026-04-next-phase',
    'aws-2026-09-bma-preview',
  ],
  asOf: 'books',
  notes: words`Do not net one side against the other: purchases run over years, and OpenAI gets computing for them. The contracts are not public; what could be hosted is what published texts said that day, and only the plainest line of it: the chapter on the clouds has Frontier and OpenAI’s own products. The amendment that OpenAI and Microsoft published on ${formatDate(dateOf('after.amendment.date'))} ended the exclusivity. The day counted for Amazon is that of Bedrock Managed Agents, which was in limited preview before; no company text found says that it is the announced runtime. A dash means that the texts of the day name no right to host for that company.`,
  table: tableOf(rows, [
    { label: 'Company', key: 'company', value: (row) => row.name },
    { label: 'Money in, $ billion', key: 'money_in_usd_bn', value: (row) => row.moneyInUsdBn },
    { label: 'Known to be paid, $ billion', key: 'paid_usd_bn', value: (row) => row.paidUsdBn },
    {
      label: 'Purchases promised, $ billion',
      key: 'purchases_usd_bn',
      value: (row) => row.backUsdBn,
      text: (row) =>
        row.backUsdBn === null ? row.back : formatAmount(row.backUsdBn, 'usd-bn', 'number'),
    },
    {
      label: `Could host on ${formatDateShort(day)}`,
      key: 'could_host',
      value: (row) => row.hosting?.what ?? null,
      text: (row) => row.hosting?.what ?? '–',
    },
    {
      label: 'Standing',
      key: 'standing',
      value: (row) => row.hosting?.standing ?? null,
      text: (row) => row.hosting?.standing ?? '–',
    },
    {
      label: 'Days to the end of exclusivity, or to a public preview',
      key: 'days',
      value: (row) => row.hosting?.days ?? null,
      text: (row) => (row.hosting ? formatAmount(row.hosting.days, 'days', 'number') : '–'),
    },
  ]),
  draw: (size) => theWholeDealPlot(rows, size, formatDateShort(day)),
});
