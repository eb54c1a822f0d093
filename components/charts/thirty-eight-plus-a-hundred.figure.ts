import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, tableOf } from '#components/figure/table.ts';
import { counted, printed, words } from '#components/figure/words.ts';
import { capitalised, formatAmount } from '#lib/format.ts';
import { amount, qualifierOf } from '#lib/recorded-facts.ts';
import {
  thirtyEightPlusAHundredPlot,
  type ContractBlock,
} from './thirty-eight-plus-a-hundred.plot.ts';

// What does OpenAI owe AWS in all and per year, on record and in the post's reading?
const first = amount('amazon.aws.original', 'usd-bn');
const firstYears = amount('amazon.aws.original.years', 'years');
const more = amount('amazon.aws.expansion', 'usd-bn');
const moreYears = amount('amazon.aws.expansion.years', 'years');
const total = amount('amazon.aws.total', 'usd-bn');
const rates = {
  first: 'amazon.aws.original.per-year',
  more: 'amazon.aws.expansion.per-year',
} as const;
const firstPerYear = amount(rates.first, 'usd-bn');
const morePerYear = amount(rates.more, 'usd-bn');
const bothPerYear = amount('amazon.aws.total.per-year', 'usd-bn');

const money = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'short');
const onRecord = {
  panel: 0,
  panelName: 'Amazon’s filings: “by”',
  panelTotal: `${money(total)} in all`,
  panelRate: `${money(bothPerYear)} a year while both run`,
  missing: null,
  state: 'promised' as const,
};

/** A block with the fact that holds its yearly rate. */
type RatedBlock = ContractBlock & { readonly rateFact: (typeof rates)[keyof typeof rates] };

const rows: readonly RatedBlock[] = [
  {
    ...onRecord,
    name: `${money(more)} from 2026`,
    fact: 'amazon.aws.expansion',
    amountUsdBn: more,
    years: moreYears,
    perYearUsdBn: morePerYear,
    rateFact: rates.more,
    startUsdBn: 0,
    detail: `over ${formatAmount(moreYears, 'years')}: ${money(morePerYear)} a year`,
  },
  {
    ...onRecord,
    name: `${money(first)} from 2025`,
    fact: 'amazon.aws.original',
    amountUsdBn: first,
    years: firstYears,
    perYearUsdBn: firstPerYear,
    rateFact: rates.first,
    startUsdBn: morePerYear,
    detail: `over ${formatAmount(firstYears, 'years')}: ${money(firstPerYear)} a year`,
  },
  {
    panel: 1,
    panelName: 'The post: “to”',
    panelTotal: `${money(more)} in all`,
    panelRate: `${money(morePerYear)} a year`,
    missing: `No second block: the ${money(first)} is inside`,
    state: 'misread',
    name: `${money(more)} from 2026`,
    fact: 'amazon.aws.expansion',
    amountUsdBn: more,
    years: moreYears,
    perYearUsdBn: morePerYear,
    rateFact: rates.more,
    startUsdBn: 0,
    detail: `over ${formatAmount(moreYears, 'years')}: ${money(morePerYear)} a year`,
  },
];

export const thirtyEightPlusAHundredFigure = defineFigure({
  id: 'thirty-eight-plus-a-hundred',
  title: words`The contract with AWS grew by ${money(more)}, to ${money(total)}; the post stops at ${money(more)}`,
  measure:
    'Purchases promised to AWS. Width: years. Height: billions of dollars a year, if spread evenly. Area: the whole sum.',
  key: { promised: 'promised', told: 'as the post reads it' },
  description: words`${capitalised(counted(rows.map(({ panel }) => panel)))} drawings on one scale. On record, a block of ${formatAmount(more, 'usd-bn')} over ${formatAmount(moreYears, 'years')} carries a second block of ${printed('amazon.aws.original')} over ${printed('amazon.aws.original.years')}; together ${formatAmount(total, 'usd-bn')}, and ${formatAmount(bothPerYear, 'usd-bn')} a year while both run. In the post’s reading there is the larger block alone: ${formatAmount(more, 'usd-bn')}, or ${formatAmount(morePerYear, 'usd-bn')} a year.`,
  sources: [
    'amazon-2026-q2-10q',
    'amazon-2026-02-release',
    'techspot-2025-11-aws',
    'gate-2026-source-post',
  ],
  asOf: 'books',
  notes:
    'Even spreading is our assumption: no timetable of the payments is public. Both contracts are drawn from their own first year; the first, whose years are taken from a report, was by that report signed in November 2025; the expansion was announced in February 2026.',
  table: tableOf(rows, [
    { label: 'Reading', key: 'reading', value: (row) => row.panelName },
    { label: 'Sum', key: 'sum', value: (row) => row.name },
    {
      label: 'Amount, $ billion',
      key: 'amount_usd_bn',
      value: (row) => row.amountUsdBn,
      fact: (row) => row.fact,
    },
    { label: 'Years', key: 'years', value: (row) => row.years, fact: (row) => `${row.fact}.years` },
    amountColumn(
      'Per year if even, $ billion',
      'per_year_usd_bn',
      (row) => ({ value: Number(row.perYearUsdBn.toFixed(2)), ...qualifierOf(row.rateFact) }),
      undefined,
      (row) => row.rateFact,
    ),
  ]),
  draw: (size) => thirtyEightPlusAHundredPlot(rows, size),
});
