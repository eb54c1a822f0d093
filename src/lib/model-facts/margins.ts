import { marginCases, marginStart, type MarginCase } from '#data/assumptions-margin.ts';
import type { PriceId } from '#data/price-facts.ts';
import { modelPrices } from '#data/prices.ts';
import type { SourceId } from '#data/sources.ts';
import { amount } from '#lib/recorded-facts.ts';
import { marginPath, yearsToZeroMargin, type MarginScenario } from '#models/margin-scenario.ts';
import { yearlyFallPercent, type DatedPrice } from '#models/yearly-fall.ts';
import { modelFact } from './define.ts';

type CaseId = (typeof marginCases)[number]['id'];

/** A case with what all cases share, ready for the model. */
export function marginScenario(marginCase: MarginCase): MarginScenario {
  return {
    startSalesUsd: marginStart.salesUsd,
    startMarginPercent: amount(marginStart.marginFact, 'percent'),
    years: marginStart.years,
    priceFallPercent: marginCase.priceFallPercent,
    costFallPercent: marginCase.costFallPercent,
    volumeFactor: marginCase.volumeFactor,
  };
}

function scenarioOf(id: CaseId): MarginScenario {
  const marginCase = marginCases.find((candidate) => candidate.id === id);
  if (marginCase) return marginScenario(marginCase);
  throw new RangeError(`There is no margin case "${id}" in src/data/assumptions-margin.ts.`);
}

function endOf(id: CaseId) {
  const end = marginPath(scenarioOf(id)).at(-1);
  if (end) return end;
  throw new RangeError(
    `The margin case "${id}" has no years. Check src/data/assumptions-margin.ts.`,
  );
}

function inputPrice(id: PriceId): DatedPrice {
  const row = modelPrices.find((price) => price.id === id);
  if (row) return { date: row.from, price: row.inputUsdPerMtok };
  throw new RangeError(`There is no price "${id}" in src/data/prices.ts.`);
}

const peakOf = (id: CaseId) =>
  marginPath(scenarioOf(id)).reduce((best, year) => (year.keptUsd > best.keptUsd ? year : best));
const startSources = ['reuters-2026-02-compute-spend'] as const;
const rows = [
  { name: 'the cases, with where each number comes from', address: '/figures/margin-scenario' },
] as const;
const volumes = (id: CaseId) => ({
  'volume growth': `${scenarioOf(id).volumeFactor} times a year`,
});
const path = {
  'margin of the first year': marginStart.marginFact,
  years: 'calc.margin.years',
  'yearly fall of price': 'calc.margin.price-fall',
} as const;
const war = { ...path, 'yearly fall of cost': 'calc.margin.war.cost-fall' } as const;
const pathFormula =
  '1 − (1 − margin of the first year) × ((1 − yearly fall of cost) ÷ (1 − yearly fall of price)) to the power of the years';

const laterStart =
  'Where the count begins decides much of the average: GPT-4 was a high point of the line.';

/** How fast the everyday price for reading has fallen on average since the price of one model. */
function yearlyFallSince<const Id extends string>({
  id,
  since,
  price,
  source,
  note,
}: {
  readonly id: Id;
  /** The model and its month, as the label names them. */
  readonly since: string;
  readonly price: PriceId;
  readonly source: SourceId;
  readonly note: string;
}) {
  return modelFact({
    id,
    label: `Average yearly fall of the everyday input price, ${since} to GPT-6.2 Sol`,
    unit: 'percent',
    value: () => yearlyFallPercent(inputPrice(price), inputPrice('price.gpt62sol')),
    method: '1 − (last price ÷ first price) to the power of (1 ÷ years between them), × 100',
    inputs: { 'first price': `${price}.input`, 'last price': 'price.gpt62sol.input' },
    rows: [{ name: 'the prices with their dates', address: '/figures/list-prices' }],
    sources: [source, 'litellm-2026-11-gpt-6-2'],
    note,
  });
}

/** What the margin scenario gives, and the pace of the price list that it starts from. */
export const marginFacts = [
  yearlyFallSince({
    id: 'calc.price.everyday.yearly-fall',
    since: 'GPT-4 in March 2023',
    price: 'price.gpt4.2023-03',
    source: 'deeplink-gpt-4-price',
    note: 'An average over a path that fell, rose and fell again. Input price; the output price fell more slowly.',
  }),
  yearlyFallSince({
    id: 'calc.price.everyday.yearly-fall.from-turbo',
    since: 'GPT-4 Turbo in November 2023',
    price: 'price.gpt4turbo',
    source: 'simonw-2026-llm-prices',
    note: laterStart,
  }),
  yearlyFallSince({
    id: 'calc.price.everyday.yearly-fall.from-4o',
    since: 'GPT-4o in May 2024',
    price: 'price.gpt4o.2024-05',
    source: 'simonw-2026-llm-prices',
    note: laterStart,
  }),
  modelFact({
    id: 'calc.margin.years',
    label: 'Years that the margin scenario runs after the first',
    unit: 'years',
    value: () => marginStart.years,
    method: 'an assumption of this book',
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.sales.start',
    label: 'Sales of the first year in the margin scenario',
    unit: 'usd',
    value: () => marginStart.salesUsd,
    method: 'an assumption of this book: a round number',
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.price-fall',
    label: 'Yearly fall of the price in the three cases with a price war',
    unit: 'percent',
    value: () => scenarioOf('war').priceFallPercent,
    method: 'an assumption: rounded from the fall of the everyday list price since GPT-4',
    inputs: { 'fall of the everyday list price': 'calc.price.everyday.yearly-fall' },
    rows,
    sources: ['deeplink-gpt-4-price', 'litellm-2026-11-gpt-6-2'],
  }),
  modelFact({
    id: 'calc.margin.war.cost-fall',
    label: 'Yearly fall of the cost when it lags behind the price',
    unit: 'percent',
    value: () => scenarioOf('war').costFallPercent,
    method: 'an assumption of this book',
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.ahead.cost-fall',
    label: 'Yearly fall of the cost when it runs ahead of the price',
    unit: 'percent',
    value: () => scenarioOf('ahead').costFallPercent,
    method: 'an assumption of this book',
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.sales.end',
    label: 'Sales of the last year in the margin scenario, the same in every case',
    unit: 'usd',
    value: () => endOf('war').salesUsd,
    method: 'first sales × (volume growth × (1 − price fall)) to the power of the years',
    inputs: {
      'first sales': 'calc.margin.sales.start',
      'price fall': 'calc.margin.price-fall',
      years: 'calc.margin.years',
    },
    chosen: volumes('war'),
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.war.end',
    label: 'Margin of the last year when cost lags behind price',
    unit: 'percent',
    value: () => endOf('war').marginPercent,
    method: pathFormula,
    inputs: war,
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.ahead.end',
    label: 'Margin of the last year when cost runs ahead of price',
    unit: 'percent',
    value: () => endOf('ahead').marginPercent,
    method: pathFormula,
    inputs: { ...path, 'yearly fall of cost': 'calc.margin.ahead.cost-fall' },
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.holds.end',
    label: 'Margin of the last year when the price does not fall',
    unit: 'percent',
    value: () => endOf('holds').marginPercent,
    method: pathFormula,
    inputs: { 'margin of the first year': marginStart.marginFact, years: 'calc.margin.years' },
    chosen: {
      'yearly fall of price': `${scenarioOf('holds').priceFallPercent}%`,
      'yearly fall of cost': `${scenarioOf('holds').costFallPercent}%`,
    },
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.war.peak',
    label: 'Most money kept in a year when cost lags behind price, from sales that begin at 100',
    unit: 'usd',
    value: () => Math.round(peakOf('war').keptUsd),
    method: 'the largest of the yearly sales × margin, rounded to a full dollar',
    inputs: { ...war, 'first sales': 'calc.margin.sales.start' },
    chosen: volumes('war'),
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.war.peak-year',
    label: 'Year of most money kept when cost lags behind price, after the first',
    unit: 'count',
    value: () => peakOf('war').year,
    method: 'the year in which sales × margin is largest',
    inputs: { ...war, 'first sales': 'calc.margin.sales.start' },
    chosen: volumes('war'),
    rows,
    sources: startSources,
  }),
  modelFact({
    id: 'calc.margin.war.zero',
    label: 'Years until the margin is gone when cost lags behind price',
    unit: 'years',
    value: () => yearsToZeroMargin(scenarioOf('war')) ?? Number.NaN,
    method:
      'log(1 ÷ (1 − margin of the first year)) ÷ log((1 − yearly fall of cost) ÷ (1 − yearly fall of price))',
    inputs: {
      'margin of the first year': marginStart.marginFact,
      'yearly fall of price': 'calc.margin.price-fall',
      'yearly fall of cost': 'calc.margin.war.cost-fall',
    },
    rows,
    sources: startSources,
  }),
] as const;
