import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, noQuantity, words } from '#components/figure/words.ts';
import { capitalised, formatAmount, formatDate } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { promiseToProductPlot, type Frame, type Stage } from './promise-to-product.plot.ts';

// How many days after the announcement could each product be had, and by whom?
const day = {
  split: amount('after.split.days', 'days'),
  limited: amount('after.bedrock-preview.days', 'days'),
  models: amount('after.models-ga.days', 'days'),
  agentsApi: amount('after.agentsapi.days', 'days'),
  agents: amount('after.agents-preview.days', 'days'),
  horizon: amount('after.bma.waiting-days', 'days'),
};

type Dated = Stage & { readonly began: string };

const models = {
  product: 'Ordinary models',
  seller: 'AWS',
  tone: 'amazon',
  row: 0,
  remark: '',
} as const;
const agentsApi = {
  product: 'Agents API',
  seller: 'OpenAI itself',
  tone: 'openai',
  row: 1,
  remark: '',
} as const;
const agents = {
  product: 'Managed agents',
  seller: 'AWS',
  tone: 'amazon',
  row: 2,
  remark: `not on general sale by day ${formatAmount(day.horizon, 'days', 'number')}`,
} as const;

const rows: readonly Dated[] = [
  {
    ...models,
    stage: 'limited preview',
    fromDay: day.limited,
    untilDay: day.models,
    words: 'limited preview',
    began: dateOf('after.bedrock-preview.date'),
  },
  {
    ...models,
    stage: 'general sale',
    fromDay: day.models,
    untilDay: day.horizon,
    words: 'on general sale',
    began: dateOf('after.models-ga.date'),
  },
  {
    ...agentsApi,
    stage: 'preview',
    fromDay: day.agentsApi,
    untilDay: day.horizon,
    words: 'public beta',
    began: dateOf('after.agentsapi.date'),
  },
  {
    ...agents,
    stage: 'limited preview',
    fromDay: day.limited,
    untilDay: day.agents,
    words: 'limited preview',
    began: dateOf('after.bedrock-preview.date'),
  },
  {
    ...agents,
    stage: 'preview',
    fromDay: day.agents,
    untilDay: day.horizon,
    words: 'public preview',
    began: dateOf('after.agents-preview.date'),
  },
];

const frame: Frame = {
  splitEnds: {
    day: day.split,
    label: `day ${formatAmount(day.split, 'days', 'number')}: the split ends`,
  },
  horizonDay: day.horizon,
};

export const promiseToProductFigure = defineFigure({
  id: 'promise-to-product',
  title: words`Amazon sold ordinary models after ${formatAmount(day.models, 'days')}; its stateful agents reached a public preview after ${formatAmount(day.agents, 'days', 'number')}`,
  measure: words`Days from the announcement of ${formatDate(dateOf('round.announced.date'))} to each stage. Solid: on general sale. Tint: open to all as a preview or beta. Dashed outline: limited preview, not open to all.`,
  description: words`${capitalised(counted(rows.map(({ product }) => product)))} rows from day ${noQuantity('0', 'the day from which days are counted')} to day ${formatAmount(day.horizon, 'days', 'number')}, where the record stops. Ordinary OpenAI models opened at AWS in limited preview on day ${formatAmount(day.limited, 'days', 'number')}, the day after the split ended, and went on general sale on day ${formatAmount(day.models, 'days', 'number')}. OpenAI opened its own Agents API as a beta on day ${formatAmount(day.agentsApi, 'days', 'number')}. The managed agents at AWS, in limited preview since day ${formatAmount(day.limited, 'days', 'number')}, became a public preview on day ${formatAmount(day.agents, 'days', 'number')} and were still one when the record stopped.`,
  sources: [
    'aws-2026-06-models-ga',
    'openai-2026-09-agents-api',
    'aws-2026-09-bma-preview',
    'aws-2026-bma-guide',
  ],
  asOf: 'products',
  notes:
    'The managed agents are the product that appeared where a Stateful Runtime Environment had been promised; no company text found says that one is the other. The day of the public preview rests on AWS’s notice alone and was not checked a second time. That it had not gone on general sale means that no notice of it was found.',
  table: tableOf(rows, [
    { label: 'Product', key: 'product', value: (row) => row.product },
    { label: 'Offered by', key: 'offered_by', value: (row) => row.seller },
    { label: 'Stage', key: 'stage', value: (row) => row.words },
    dateColumn('Began', 'began', (row) => row.began),
    { label: 'Days after the announcement', key: 'days', value: (row) => row.fromDay },
  ]),
  draw: (size) => promiseToProductPlot(rows, size, frame),
});
