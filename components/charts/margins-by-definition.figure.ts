import { defineFigure } from '#components/figure/define-figure.ts';
import { amountColumn, dateColumn, tableOf } from '#components/figure/table.ts';
import { printed, words } from '#components/figure/words.ts';
import { margins, type MarginDefinition, type MarginPoint } from '#data/margins.ts';
import { factById } from '#lib/facts.ts';
import { capitalised, formatAmount, formatDateShort, inWords } from '#lib/format.ts';
import { amount, qualifierOf } from '#lib/recorded-facts.ts';
import { isDisputed } from '#models/fact-values.ts';
import type { MarginValue } from './margins-by-definition.layout.ts';
import { marginsByDefinitionPlot } from './margins-by-definition.plot.ts';

// How much of each dollar of sales do OpenAI and Anthropic keep, by each definition in print?
const wording: Readonly<
  Record<MarginDefinition, { readonly name: string; readonly counts: string }>
> = {
  'compute margin, paying users': {
    name: 'compute margin',
    counts: 'paying users’ computing',
  },
  'gross margin from leaked accounts': {
    name: 'gross margin from leaked accounts',
    counts: 'all that is booked as cost of revenue',
  },
  'adjusted gross margin': {
    name: 'adjusted gross margin',
    counts: 'computing; whether free users’ too is not said',
  },
  'compute margin': { name: 'compute margin', counts: 'computing; for whom is not said' },
  'gross margin, definition not given': {
    name: 'gross margin',
    counts: 'not said; accounts differ',
  },
};

const order = [
  'compute margin, paying users',
  'adjusted gross margin',
  'gross margin from leaked accounts',
  'compute margin',
  'gross margin, definition not given',
] as const satisfies readonly MarginDefinition[];

/** The single value of a margin, or each of the rival ones. */
function valuesOf({ factId }: (typeof margins)[number]): readonly number[] {
  const { value } = factById(factId);
  if (typeof value === 'number') return [value];
  if (isDisputed(value)) {
    return value.disputed.map((rival) =>
      typeof rival.value === 'number' ? rival.value : rival.value.low,
    );
  }
  throw new RangeError(
    `The margin "${factId}" has no number to draw. Take it out of src/data/margins.ts, or give the fact a value.`,
  );
}

const rows = order.flatMap((definition, row) => {
  const points = margins.filter((point) => point.definition === definition);
  const values = points.flatMap((point) =>
    valuesOf(point).map((percent) => ({ point, percent: Number(percent.toFixed(1)) })),
  );
  return values.map(
    (
      { point, percent },
      step,
    ): MarginValue & Pick<MarginPoint, 'factId'> & { periodInWords: string | undefined } => {
      const periodInWords = 'when' in point ? point.when : undefined;
      const when = periodInWords ?? formatDateShort(point.period);
      return {
        company: point.company === 'openai' ? 'OpenAI' : 'Anthropic',
        isOpenai: point.company === 'openai',
        fact: point.factId,
        definition: wording[definition].name,
        counts: wording[definition].counts,
        row,
        step,
        factId: point.factId,
        period: point.period,
        periodInWords: 'isExpected' in point ? `${when}, expected` : periodInWords,
        percent,
        value: formatAmount(percent, 'percent'),
        when:
          'isExpected' in point
            ? `${when}, expected`
            : percent < 0
              ? `${when}, off the scale`
              : when,
      };
    },
  );
});

const percent = (id: Parameters<typeof amount<'percent'>>[0]) =>
  formatAmount(amount(id, 'percent'), 'percent');

export const marginsByDefinitionFigure = defineFigure({
  id: 'margins-by-definition',
  title:
    'One of OpenAI’s margins rose while another fell: they are not said to take off the same costs',
  measure:
    'What is left of sales, in percent, by each definition in print; under its name what it takes off. Arrows lead from earlier to later.',
  key: { told: 'a margin, from press reports or a leak, none from the companies' },
  description: words`${capitalised(inWords(order.length))} rows on one scale, a definition each, with words for what it takes off and rings for what is left of sales. Those of OpenAI that moved are larger, with arrows and the points between first and last. OpenAI’s compute margin on paying users rises from about ${percent('margin.openai.compute.2024-01')} in January 2024 to about ${percent('margin.openai.compute.2025-10')} in October 2025. Its adjusted gross margin falls from ${percent('margin.2024')} to ${percent('margin.2025')}. Its gross margin for 2025 by the leaked accounts is ${percent('margin.openai.gaap.2025')}. Anthropic’s compute margin goes from about ${percent('margin.anthropic.compute.2024')}, beyond a break at the left end of the scale, to about ${percent('margin.anthropic.compute.2025')}, expected; accounts of its gross margin for 2025 differ: ${printed('margin.anthropic.gross.2025')}.`,
  sources: [
    'information-2025-12-compute-margin',
    'reuters-2026-02-compute-spend',
    'arstechnica-2026-06-openai-financials',
    'aiafterhours-2026-openai-anthropic',
    'backfield-anthropic-margin',
  ],
  asOf: 'products',
  notes:
    'OpenAI’s compute margins come from one unnamed source who spoke to The Information. What the reports do not say is judged from the passages read: whether the adjusted margin takes off free users’ computing too, what exactly it adjusts, and for whom Anthropic’s compute margin counts computing. No source found gives a margin for the API alone.',
  table: tableOf(rows, [
    { label: 'Company', key: 'company', value: (row) => row.company },
    { label: 'Margin', key: 'margin', value: (row) => row.definition },
    { label: 'What it takes off', key: 'takes_off', value: (row) => row.counts },
    dateColumn(
      'Period',
      'period',
      (row) => row.period,
      'not disclosed',
      (row) => row.periodInWords,
    ),
    amountColumn(
      'Margin, %',
      'margin_percent',
      (row) => ({ value: row.percent, ...qualifierOf(row.factId) }),
      (row) => [qualifierOf(row.factId).qualifier, row.value].filter(Boolean).join(' '),
      (row) => row.factId,
    ),
    {
      label: 'How sure',
      key: 'confidence',
      value: (row) => factById(row.factId).confidence,
    },
  ]),
  draw: (size) => marginsByDefinitionPlot(rows, size),
});
