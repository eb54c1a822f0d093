import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { modelPrices, type ModelPrice } from '#data/prices.ts';
import { readUntil } from '#data/record.ts';
import { formatAmount, formatDate, formatList } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import type { ListPrice } from './list-prices.layout.ts';
import { listPricesPlot } from './list-prices.plot.ts';

// What did OpenAI charge for a million tokens, tier by tier, since its first public price list?
const priceOf = (value: number) => formatAmount(value, 'usd-per-mtok', 'short');

/**
 * What a price follows: the dear models of 2024 and 2025 had no successor at their price, and the
 * smaller models of 2026 began anew, as Terra and Luna.
 */
function runOf({ line, family }: ModelPrice): string | null {
  if (line === 'top' && family === undefined) return null;
  return family === undefined ? line : `${line} ${family}`;
}

/** What a line is called: the two that the title is about by their place, the others by their models. */
function lineNameOf({ line, family, model }: ModelPrice): string {
  if (line === 'everyday') return line;
  return line === 'top' ? 'top tier' : (family ?? model);
}

/** The prices that the drawing names, by the names that there is room for. */
const names: Partial<Record<(typeof modelPrices)[number]['id'], string>> = {
  'price.gpt3.2021': 'GPT-3',
  'price.gpt4.2023-03': 'GPT-4',
  'price.gpt45': 'GPT-4.5',
  'price.o1preview': 'o1-preview',
  'price.gpt5': 'GPT-5',
  'price.gpt55': 'GPT-5.5',
  'price.gpt6astra': 'Astra',
  'price.gpt35.2023-03': 'gpt-3.5-turbo',
  'price.gpt4omini': 'GPT-4o mini',
  'price.gpt5mini': 'GPT-5 mini',
  'price.gpt5nano': 'GPT-5 nano',
};

const rows = modelPrices.map((row, index): ListPrice => ({
  id: row.id,
  line: row.line,
  model: row.model,
  from: row.from,
  until:
    modelPrices.slice(index + 1).find(({ line }) => line === row.line)?.from ??
    readUntil.products.day,
  inputUsd: row.inputUsdPerMtok,
  outputUsd: row.outputUsdPerMtok,
  run: runOf(row),
  price: priceOf(row.inputUsdPerMtok),
  name: names[row.id] ?? null,
  lineName: lineNameOf(row),
}));

/** The models whose price was read in OpenAI’s own text. */
const readAtOpenAi = formatList(
  modelPrices.filter(({ confidence }) => confidence === 'primary').map(({ model }) => model),
);

const everyday = rows.filter(({ line }) => line === 'everyday');
const lowest = Math.min(...everyday.map(({ inputUsd }) => inputUsd));
const days = {
  until: readUntil.products.day,
  round: dateOf('round.announced.date'),
  turn: everyday.find(({ inputUsd }) => inputUsd === lowest)?.from ?? readUntil.products.day,
};

const low = priceOf(amount('price.gpt5.input', 'usd-per-mtok'));
const high = priceOf(amount('price.gpt55.input', 'usd-per-mtok'));
const last = priceOf(amount('price.gpt62sol.input', 'usd-per-mtok'));

export const listPricesFigure = defineFigure({
  id: 'list-prices',
  title: words`The everyday model’s price fell to ${low}, rose to ${high} and came down to ${last}, while a dearer tier opened above it`,
  measure: words`List price of ${noQuantity('a million', 'the unit of a list price')} input tokens, in dollars, on a logarithmic scale.`,
  key: {
    'thick line': 'the everyday model',
    ring: 'models sold above it',
    'grey line': 'smaller ones',
  },
  description: words`Steps from 2021 to November 2026, in a panel until ${formatDate(days.turn.slice(0, 7))}, and in another since then, with time drawn wider. The everyday line goes from ${priceOf(amount('price.gpt3.2021.input', 'usd-per-mtok'))} for GPT-3 down to ${low} for GPT-5 in August 2025, up to ${high} for GPT-5.5 in April 2026 and down to ${last}. Above it stand ${noQuantity('o1-preview', 'the name of a model')}, GPT-4.5 and, from September 2026, the Astra models. The smallest models fall in price until 2025, start higher in 2026, as Luna, and fall again; the middle size, since July 2026 called Terra, on record since August 2025, rises until July 2026 and then falls.`,
  sources: [
    'openai-2024-10-prompt-caching',
    'openai-2026-changelog',
    'simonw-2026-llm-prices',
    'models-dev-2026-07',
  ],
  asOf: 'products',
  notes: words`The lines are this book’s choice; OpenAI’s own words for them date from 2026. Most prices, of every year, come from pages and price tables kept by others; OpenAI’s own pages were read for ${noQuantity(readAtOpenAi, 'names of models')}. Standard tier, short context, no discounts; big customers may pay less. A price per token is not a price per task. The output price of ${noQuantity('GPT-4o', 'the name of a model')} in May 2024 is that of ${noQuantity('chatgpt-4o-latest', 'the name of a model')}. The price of GPT-5.6 Sol from 21 August 2026 was a promotion.`,
  table: tableOf(rows, [
    { label: 'Model', key: 'model', value: (row) => row.model },
    { label: 'Line', key: 'line', value: (row) => row.line },
    dateColumn('From', 'from', (row) => row.from),
    {
      label: 'Input, $ per million tokens',
      key: 'input_usd_per_mtok',
      value: (row) => row.inputUsd,
      fact: (row) => `${row.id}.input`,
      text: (row) => row.price,
    },
    {
      label: 'Output, $ per million tokens',
      key: 'output_usd_per_mtok',
      value: (row) => row.outputUsd,
      fact: (row) => `${row.id}.output`,
      text: (row) => priceOf(row.outputUsd),
    },
  ]),
  draw: (size) => listPricesPlot(rows, size, days),
});
