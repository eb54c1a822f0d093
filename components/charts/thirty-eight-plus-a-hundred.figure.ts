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
const readings = [
  {
    name: 'Amazon’s filings: “by”',
    total: `${money(total)} in all`,
    rate: `${money(bothPerYear)} a year`,
  },
  { name: 'The post: “to”', total: `${money(more)} in all`, rate: `${money(morePerYear)} a year` },
] as const;

/** A block with what the table tells of it. */
interface TabledBlock extends ContractBlock {
  readonly sum: string;
  readonly years: number;
  readonly perYearUsdBn: number;
  /** The fact that holds its yearly rate. */
  readonly rateFact: (typeof rates)[keyof typeof rates];
}

const expansion = {
  sum: `${money(more)} from 2026`,
  detail: `from 2026, over ${formatAmount(moreYears, 'years')}`,
  fact: 'amazon.aws.expansion',
  amountUsdBn: more,
  years: moreYears,
  perYearUsdBn: morePerYear,
  rateFact: rates.more,
} as const;
const whole = { insideUsdBn: 0, inside: '' } as const;

const rows: readonly TabledBlock[] = [
  {
    ...expansion,
    ...whole,
    ...{ panel: 0, state: 'promised', startUsdBn: first, name: `+ ${money(more)}` },
  },
  {
    ...whole,
    ...{ panel: 0, state: 'promised', startUsdBn: 0, name: money(first) },
    sum: `${money(first)} from 2025`,
    detail: `from 2025, over ${formatAmount(firstYears, 'years')}`,
    fact: 'amazon.aws.original',
    amountUsdBn: first,
    years: firstYears,
    perYearUsdBn: firstPerYear,
    rateFact: rates.first,
  },
  {
    ...expansion,
    ...{ panel: 1, state: 'told', startUsdBn: 0, name: money(more) },
    insideUsdBn: first,
    inside: `${money(first)} inside`,
  },
];

export const thirtyEightPlusAHundredFigure = defineFigure({
  id: 'thirty-eight-plus-a-hundred',
  title: words`The contract with AWS grew by ${money(more)}, to ${money(total)}; the post stops at ${money(more)}`,
  measure:
    'Purchases promised to AWS, in Amazon’s filings and in the post on Gate that this book checks. Under each column: a year’s part while all of it runs, if spread evenly.',
  key: { promised: 'promised', told: 'as the post reads it' },
  description: words`${capitalised(counted(readings))} columns on one scale. On record, ${printed('amazon.aws.original')} over ${printed('amazon.aws.original.years')} carries ${formatAmount(more, 'usd-bn')} over ${formatAmount(moreYears, 'years')}; together ${formatAmount(total, 'usd-bn')}, and ${formatAmount(bothPerYear, 'usd-bn')} a year while both run. In the post’s reading the whole is ${formatAmount(more, 'usd-bn')}, with the older contract inside it, or ${formatAmount(morePerYear, 'usd-bn')} a year. A bracket between the tops marks what the post’s reading lacks.`,
  sources: [
    'amazon-2026-q2-10q',
    'amazon-2026-02-release',
    'techspot-2025-11-aws',
    'gate-2026-source-post',
  ],
  asOf: 'books',
  notes:
    'Even spreading is our assumption: no timetable of the payments is public. The first contract, whose years are taken from a report, was by that report signed in November 2025; the expansion was announced in February 2026.',
  table: tableOf(rows, [
    { label: 'Reading', key: 'reading', value: (row) => readings[row.panel]?.name ?? '' },
    { label: 'Sum', key: 'sum', value: (row) => row.sum },
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
  draw: (size) =>
    thirtyEightPlusAHundredPlot(rows, readings, `${money(total - more)} missing`, size),
});
