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
    label: 'without the rounds of 2025',
  },
  { factId: 'microsoft.stake.2025', isFiled: true, basis: 'As converted, diluted', label: '' },
  { factId: 'microsoft.stake.2025q4', isFiled: true, basis: 'As converted', label: '' },
  {
    factId: 'microsoft.stake.2026q1',
    isFiled: true,
    basis: 'As converted',
    label: '',
  },
  { factId: 'microsoft.stake.2026fy', isFiled: true, basis: 'As converted', label: '' },
  {
    factId: 'microsoft.stake.2026fy.dilution',
    isFiled: false,
    basis: 'Worked out here: pure dilution by the whole round, if Microsoft bought nothing',
    label: `with all ${formatFact(factById('round.close.total'), 'short')} paid in, if Microsoft bought nothing`,
    when: 'once all is paid in',
  },
] as const;

interface Row {
  readonly factId: string;
  readonly asOf: string;
  /** Where the share stands in time. */
  readonly date: Date;
  readonly sharePercent: number;
  readonly share: string;
  readonly label: string;
  readonly when: string | null;
  readonly basis: string;
  readonly isFiled: boolean;
  readonly bounded: Pick<NumberFact, 'value' | 'qualifier'>;
}

/** Where a share stands that has no day yet: past the last filing. */
const aheadOfAll = '2026-08-31';

const rows = stakes.map((stake): Row => {
  const { factId, isFiled, basis, label } = stake;
  const { asOf } = factById(factId);
  const hasNoDay = 'when' in stake;
  return {
    factId,
    asOf,
    date: new Date(hasNoDay ? aheadOfAll : asOf),
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

const filed = rows.filter((row) => row.isFiled);
const [told, ahead] = [rows.at(0), rows.at(-1)];
if (!told || !ahead) {
  throw new RangeError(
    'Figure "microsofts-stake" has no rows: its first share is told by others, its last worked out here. Mend the list in components/charts/microsofts-stake.figure.ts.',
  );
}
const alike = filed.filter(
  (row) => row.share === formatAmount(amount('microsoft.stake.2025', 'percent'), 'percent'),
).length;

export const microsoftsStakeFigure = defineFigure({
  id: 'microsofts-stake',
  title: words`Microsoft’s share held at ${printed('microsoft.stake.2025')} through the closing and was ${printed('microsoft.stake.2026fy')} by June`,
  measure: 'Microsoft’s share of OpenAI, in percent, approximate; the scale begins above zero.',
  key: {
    done: 'in Microsoft’s filings, as converted',
    told: 'by a copy of Microsoft’s statement',
    unsaid: 'no filing says when it fell',
    promised: 'what promised money would still take',
    'promised ring': 'what would then be left, worked out',
  },
  description: words`Shares on a time axis, ${inWords(rows.length)} in all. A solid line joins the ${inWords(alike)} shares of ${printed('microsoft.stake.2025')} in Microsoft’s filings, for October 2025, December 2025 and March 2026, the day on which the round closed; a last dot stands at ${printed('microsoft.stake.2026fy')} for June 2026. Between these the fall is a hatched field, because no filing names its day. Above the first dot, dashed, is ${printed('microsoft.stake.pre-2025-10')}: the share without the funding rounds of 2025, by a page that relays Microsoft’s statement. At the right a tinted field leads down to ${printed('microsoft.stake.2026fy.dilution')}: what dilution alone would leave once the whole round is paid in and if Microsoft bought nothing; it has no day.`,
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
        told,
        ahead,
        closing: {
          day: new Date(dateOf('round.close.date')),
          label: `The round closes, ${formatDateShort(dateOf('round.close.date'))}`,
        },
        fall: 'no filing says when it fell',
      },
      size,
    ),
});
