import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import type { NumberFact } from '#data/types.ts';
import { factById } from '#lib/facts.ts';
import {
  capitalised,
  formatAmount,
  formatDate,
  formatDateShort,
  formatFact,
  inWords,
} from '#lib/format.ts';
import { amount, dateOf, qualifierOf } from '#lib/recorded-facts.ts';
import { microsoftsStakePlot, type Stake } from './microsofts-stake.plot.ts';

// How did Microsoft's share of OpenAI change, and on which basis is each figure?
const stakes = [
  {
    factId: 'microsoft.stake.pre-2025-10',
    isFiled: false,
    basis: 'Leaving out the funding rounds of 2025; Microsoft’s statement of that month',
    label: 'Without 2025’s rounds',
  },
  { factId: 'microsoft.stake.2025', isFiled: true, basis: 'As converted, diluted', label: null },
  { factId: 'microsoft.stake.2025q4', isFiled: true, basis: 'As converted', label: null },
  {
    factId: 'microsoft.stake.2026q1',
    isFiled: true,
    basis: 'As converted',
    label: `${formatDateShort(dateOf('round.close.date'))}, closing`,
  },
  { factId: 'microsoft.stake.2026fy', isFiled: true, basis: 'As converted', label: null },
  {
    factId: 'microsoft.stake.2026fy.dilution',
    isFiled: false,
    basis: 'Worked out here: pure dilution by the whole round, if Microsoft bought nothing',
    label: `With all ${formatFact(factById('round.close.total'), 'short')}`,
    when: 'once all is paid in',
  },
] as const;

interface Row extends Stake {
  readonly asOf: string;
  readonly when: string | null;
  readonly basis: string;
  readonly bounded: Pick<NumberFact, 'value' | 'qualifier'>;
}

const rows = stakes.map((stake, index): Row => {
  const { factId, isFiled, basis, label } = stake;
  const fact = factById(factId);
  return {
    index,
    sharePercent: amount(factId, 'percent'),
    share: formatAmount(amount(factId, 'percent'), 'percent'),
    isFiled,
    label: label ?? formatDateShort(fact.asOf),
    basis,
    bounded: { value: Number(amount(factId, 'percent').toFixed(1)), ...qualifierOf(factId) },
    asOf: fact.asOf,
    // In words where no day is set: a share that would be.
    when: 'when' in stake ? stake.when : null,
  };
});

const alike = rows.filter(
  (row) =>
    row.isFiled && row.share === formatAmount(amount('microsoft.stake.2025', 'percent'), 'percent'),
).length;

export const microsoftsStakeFigure = defineFigure({
  id: 'microsofts-stake',
  title: words`Microsoft’s share held at ${printed('microsoft.stake.2025')} through the closing and was ${printed('microsoft.stake.2026fy')} by June`,
  measure:
    'Microsoft’s share of OpenAI, in percent, approximate. Solid: in Microsoft’s filings, as converted. Dashed: on another basis, named under the bar.',
  description: words`${capitalised(inWords(rows.length))} bars from left to right. The first, dashed, is ${printed('microsoft.stake.pre-2025-10')}: the share without the funding rounds of 2025, by a page that relays Microsoft’s statement. ${capitalised(inWords(alike))} solid bars of ${printed('microsoft.stake.2025')} follow, for October 2025, December 2025 and March 2026, then one of ${printed('microsoft.stake.2026fy')} for June 2026. The last, dashed, is ${printed('microsoft.stake.2026fy.dilution')}: what dilution alone would leave once the whole round is paid in and if Microsoft bought nothing.`,
  sources: [
    'microsoft-2026-10k',
    'microsoft-2026-q1-10q',
    'microsoft-2025-q4-10q',
    'microsoft-2025-q3-10q',
    'volknews-2025-10-next-chapter',
  ],
  asOf: { document: 'the annual report for the year to June 2026' },
  notes:
    'The filings print whole percentages with the word “approximately”. “As converted” counts every share as if it had been turned into common stock; it is not Microsoft’s share of profit and loss. The last bar multiplies the share of March by the price before the round over the price with it. In June part of the round was still unpaid.',
  table: tableOf(rows, [
    {
      ...dateColumn<Row>('As of', 'as_of', (row) => row.asOf),
      text: (row) => row.when ?? formatDate(row.asOf),
    },
    amountColumn('Share, percent', 'share_percent', (row) => row.bounded),
    { label: 'Basis', key: 'basis', value: (row) => row.basis },
    { label: 'In a filing', key: 'is_filed', value: (row) => row.isFiled },
  ]),
  draw: (size) => microsoftsStakePlot(rows, size),
});
