import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { noQuantity, printed, words } from '#components/figure/words.ts';
import { marginCases, marginStart } from '#data/assumptions-margin.ts';
import { capitalised, formatAmount, inWords } from '#lib/format.ts';
import { marginScenario } from '#lib/model-facts/margins.ts';
import { marginPath } from '#models/margin-scenario.ts';
import { marginScenarioPlot, type CaseYear } from './margin-scenario.plot.ts';

// What would be left of each dollar of sales if price and cost fell at these speeds?
type CaseId = (typeof marginCases)[number]['id'];

const dollars = (value: number) => formatAmount(Math.round(value), 'usd');
const percent = (value: number) => formatAmount(value, 'percent');
const fall = (what: string, value: number) =>
  value === 0 ? `${what} stays` : `${what} −${percent(value)} a year`;

/** Facts that hold the yearly fall of cost in a case, and its last margin. */
const costFacts: Partial<Record<CaseId, string>> = {
  war: 'calc.margin.war.cost-fall',
  ahead: 'calc.margin.ahead.cost-fall',
};
const endFacts: Partial<Record<CaseId, string>> = {
  war: 'calc.margin.war.end',
  ahead: 'calc.margin.ahead.end',
  holds: 'calc.margin.holds.end',
};

/** Facts that the numbers of a case come from, as its basis says. */
const basisFacts: Readonly<Record<CaseId, readonly string[]>> = {
  war: ['calc.margin.price-fall'],
  level: ['calc.margin.price-fall'],
  ahead: ['calc.margin.price-fall'],
  holds: ['calc.margin.holds.end'],
};

/** The cases that the title compares, by how fast cost falls; then the others. */
const compared: readonly CaseId[] = ['war', 'ahead'];
const drawn = marginCases.toSorted(
  (one, other) => Number(compared.includes(other.id)) - Number(compared.includes(one.id)),
);

const rows = drawn.flatMap((marginCase, place) => {
  const path = marginPath(marginScenario(marginCase));
  const last = path.at(-1);
  return path.map(
    (
      year,
    ): CaseYear & { id: CaseId; volume: number; basis: string; price: number; cost: number } => ({
      place,
      isCompared: compared.includes(marginCase.id),
      id: marginCase.id,
      name: marginCase.name,
      assumptions: [
        fall('price', marginCase.priceFallPercent),
        fall('cost', marginCase.costFallPercent),
      ],
      outcome: last ? `keeps ${dollars(last.keptUsd)} of ${dollars(last.salesUsd)}` : '',
      year: year.year,
      marginPercent: year.marginPercent,
      salesUsd: year.salesUsd,
      keptUsd: year.keptUsd,
      isStart: year.year === 0,
      isLast: year === last,
      volume: marginCase.volumeFactor,
      basis: marginCase.basis,
      price: marginCase.priceFallPercent,
      cost: marginCase.costFallPercent,
    }),
  );
});

const start = dollars(marginStart.salesUsd);

const costsInTheWar = marginCases
  .filter(({ priceFallPercent }) => priceFallPercent > 0)
  .map(({ costFallPercent }) => costFallPercent);
/** How much faster cost falls in the case that gains than in the case that loses. */
const points = inWords(Math.max(...costsInTheWar) - Math.min(...costsInTheWar));

const cases = inWords(marginCases.length);
const bars = inWords(rows.filter(({ place }) => place === 0).length);

export const marginScenarioFigure = defineFigure({
  id: 'margin-scenario',
  title: words`In the same price war, ${points} points of cost a year decide whether the margin all but vanishes or grows`,
  measure: words`Kept of each ${start} of sales, by year. Arithmetic, not a forecast. Sales ${noQuantity('double', 'what the four volumes and prices are chosen to give; tested with the rows')} every year in all ${cases}; the last line says what is kept in the fourth.`,
  key: {
    told: words`the ${printed('margin.2025')} reported for OpenAI in 2025`,
    ink: 'worked out, for the cases of the title',
    grey: 'worked out, for comparison',
  },
  description: words`${capitalised(cases)} panels with ${bars} bars each. All start at ${printed('margin.2025')}. The first ${inWords(compared.length)} are filled: with prices halving every year and cost falling by ${printed('calc.margin.war.cost-fall')}, the margin shrinks to ${printed('calc.margin.war.end')} in the fourth year; with cost falling by ${printed('calc.margin.ahead.cost-fall')} it grows to ${printed('calc.margin.ahead.end')}. The others are pale: with cost falling as fast as price the margin stays; without a price war and with a modest fall of cost it grows to ${printed('calc.margin.holds.end')}.`,
  sources: ['reuters-2026-02-compute-spend', 'deeplink-gpt-4-price', 'laozhang-2026-07-pricing'],
  asOf: 'products',
  notes: words`${noQuantity('Margin = 1 − (1 − first margin) × ((1 − fall of cost) ÷ (1 − fall of price))', 'the formula of the model')} to the power of the years. The start is the adjusted gross margin of the whole company: no figure for the API alone is on record. Prices and volumes are assumptions, explained in the table; research, salaries and fixed costs are left out.`,
  table: tableOf(
    rows,
    [
      { label: 'Case', key: 'case', value: (row) => row.name },
      { label: 'Year', key: 'year', value: (row) => row.year },
      {
        label: 'Price fall, % a year',
        key: 'price_fall_percent',
        value: (row) => row.price,
        fact: (row) => (row.price > 0 ? 'calc.margin.price-fall' : null),
      },
      {
        label: 'Cost fall, % a year',
        key: 'cost_fall_percent',
        value: (row) => row.cost,
        fact: (row) => costFacts[row.id] ?? null,
      },
      { label: 'Volume, times a year', key: 'volume_factor', value: (row) => row.volume },
      {
        label: 'Sales, $',
        key: 'sales_usd',
        value: (row) => Number(row.salesUsd.toFixed(2)),
      },
      { label: 'Kept, $', key: 'kept_usd', value: (row) => Number(row.keptUsd.toFixed(2)) },
      {
        label: 'Margin, %',
        key: 'margin_percent',
        value: (row) => Number(row.marginPercent.toFixed(1)),
        fact: (row) =>
          row.isStart ? marginStart.marginFact : row.isLast ? (endFacts[row.id] ?? null) : null,
      },
      { label: 'Where the assumptions come from', key: 'basis', value: (row) => row.basis },
    ],
    (row) => ({ facts: [marginStart.marginFact, ...basisFacts[row.id]], confidence: 'derived' }),
  ),
  draw: (size) => marginScenarioPlot(rows, size),
});
