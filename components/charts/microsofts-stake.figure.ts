import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import type { NumberFact } from '#data/types.ts';
import { factById } from '#lib/facts.ts';
import { formatAmount, formatDate, formatDateShort, formatFact, inWords } from '#lib/format.ts';
import { amount, dateOf, qualifierOf } from '#lib/recorded-facts.ts';
import { microsoftsStakePlot } from './microsofts-stake.plot.ts';

// How did Microsoft's share of OpenAI change, and on which basis is each figure?
const stakes = [
  {
    factId: 'microsoft.stake.pre-2025-10',
    isFiled: false,
    basis: 'Leaving out the funding rounds of 2025; Microsoft’s statement of that month',
    label: '',
  },
  { factId: 'microsoft.stake.2025', isFiled: true, basis: 'As converted, diluted', label: '' },
  { factId: 'microsoft.stake.2025q4', isFiled: true, basis: 'As converted', label: '' },
  {
    factId: 'microsoft.stake.2026q1',
    isFiled: true,
    basis: 'As converted',
    label: 'held through the closing',
  },
  { factId: 'microsoft.stake.2026fy', isFiled: true, basis: 'As converted', label: 'by June' },
  {
    factId: 'microsoft.stake.2026fy.dilution',
    isFiled: false,
    basis: 'Worked out here: pure dilution by the whole round, if Microsoft bought nothing',
    label: `with all ${formatFact(factById('round.close.total'), 'short')} paid in, if Microsoft bought nothing`,
    when: 'once all is paid in',
    month: 'no day yet',
  },
] as const;

interface Row {
  readonly factId: string;
  readonly asOf: string;
  /** Where the share stands in time, and what stands there under the axis. */
  readonly date: Date;
  readonly month: string;
  readonly sharePercent: number;
  readonly share: string;
  readonly label: string;
  readonly when: string | null;
  readonly basis: string;
  readonly isFiled: boolean;
  readonly bounded: Pick<NumberFact, 'value' | 'qualifier'>;
}

const rows = stakes.map((stake): Row => {
  const { factId, isFiled, basis, label } = stake;
  const { asOf } = factById(factId);
  const hasNoDay = 'when' in stake;
  return {
    factId,
    asOf,
    date: new Date(asOf),
    month: hasNoDay ? stake.month : '',
    sharePercent: amount(factId, 'percent'),
    share: formatAmount(amount(factId, 'percent'), 'percent'),
    isFiled,
    label,
    basis,
    bounded: { value: Number(amount(factId, 'percent').toFixed(1)), ...qualifierOf(factId) },
    // In words where no day is set: a share that would be.
    when: hasNoDay ? stake.when : null,
  };
});

const filed = rows
  .filter((row) => row.isFiled)
  .map((row, index, all) => {
    const showYear = row.asOf.slice(0, 4) !== all[index - 1]?.asOf.slice(0, 4);
    return { ...row, month: formatDateShort(row.asOf.slice(0, 7), { showYear }) };
  });
const ahead = rows.find((row) => row.when !== null);
if (!ahead) {
  throw new RangeError(
    'Figure "microsofts-stake" has no share that is worked out here. Give one of the list in components/charts/microsofts-stake.figure.ts its “when”.',
  );
}
const drawn = [...filed, ahead];
const alike = filed.filter(
  (row) => row.share === formatAmount(amount('microsoft.stake.2025', 'percent'), 'percent'),
).length;

export const microsoftsStakeFigure = defineFigure({
  id: 'microsofts-stake',
  title: words`Microsoft’s share held at ${printed('microsoft.stake.2025')} through the closing and was ${printed('microsoft.stake.2026fy')} by June`,
  measure: 'Microsoft’s share of OpenAI, in percent, approximate. Dots: Microsoft’s filings.',
  key: {
    done: 'filed, as converted',
    unsaid: 'no filing says when it fell',
    promised: 'worked out',
  },
  description: words`Shares as blocks on a scale from zero, ${inWords(drawn.length)} in all. A solid block runs through the ${inWords(alike)} shares of ${printed('microsoft.stake.2025')} in Microsoft’s filings, for October 2025, December 2025 and March 2026, the day on which the round closed; it goes on to a last one, ${printed('microsoft.stake.2026fy')} for June 2026. What it lost between these is hatched, because no filing names the day. Apart, tinted, stands ${printed('microsoft.stake.2026fy.dilution')}: what dilution alone would leave once the whole round is paid in and if Microsoft bought nothing; it has no day. In the table alone is ${printed('microsoft.stake.pre-2025-10')}: the share before October 2025 without the funding rounds of that year, by a page that relays Microsoft’s statement.`,
  sources: [
    'microsoft-2026-10k',
    'microsoft-2026-q1-10q',
    'microsoft-2025-q4-10q',
    'microsoft-2025-q3-10q',
    'volknews-2025-10-next-chapter',
  ],
  asOf: { document: 'the annual report for the year to June 2026' },
  notes:
    'The filings print whole percentages with the word “approximately”. “As converted” counts every share as if it had been turned into common stock; it is not Microsoft’s share of profit and loss. The last share, worked out here, multiplies the share at the end of 2025 by the price before the round over the price with it. In June part of the round was still unpaid.',
  table: tableOf(rows, [
    {
      ...dateColumn<Row>('As of', 'as_of', (row) => row.asOf),
      text: (row) => row.when ?? formatDate(row.asOf),
    },
    amountColumn(
      'Share, percent',
      'share_percent',
      (row) => row.bounded,
      undefined,
      (row) => row.factId,
    ),
    { label: 'Basis', key: 'basis', value: (row) => row.basis },
    { label: 'In a filing', key: 'is_filed', value: (row) => row.isFiled },
  ]),
  draw: (size) =>
    microsoftsStakePlot(
      {
        filed,
        ahead,
        closing: {
          day: new Date(dateOf('round.close.date')),
          label: `The round closes, ${formatDateShort(dateOf('round.close.date'))}`,
        },
      },
      size,
    ),
});
