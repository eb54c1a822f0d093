import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, noQuantity, words } from '#components/figure/words.ts';
import {
  capitalised,
  formatAmount,
  formatDate,
  formatDateShort,
  formatNumber,
} from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import type { AxisDay, ProductLane, Stage } from './promise-to-product.layout.ts';
import { promiseToProductPlot } from './promise-to-product.plot.ts';

// How many days after the announcement could each product be had, and by whom?
const announced = dateOf('round.announced.date');
const day = {
  split: amount('after.split.days', 'days'),
  limited: amount('after.bedrock-preview.days', 'days'),
  models: amount('after.models-ga.days', 'days'),
  agentsApi: amount('after.agentsapi.days', 'days'),
  agents: amount('after.agents-preview.days', 'days'),
  horizon: amount('after.bma.waiting-days', 'days'),
};

/** Facts that hold the days. */
const dayFacts: Readonly<Record<number, string>> = {
  [day.limited]: 'after.bedrock-preview.days',
  [day.models]: 'after.models-ga.days',
  [day.agentsApi]: 'after.agentsapi.days',
  [day.agents]: 'after.agents-preview.days',
};

type Dated = Stage & { readonly began: string };

const inDays = (days: number) => formatAmount(days, 'days');
const preview: Omit<Dated, 'untilDay'> = {
  ...{ stage: 'limited preview', words: 'limited preview', fromDay: day.limited },
  began: dateOf('after.bedrock-preview.date'),
};

/** The wait for the agents beside that for the models. */
const longer = `${formatNumber(Number((day.agents / day.models).toPrecision(2)), 'factor')} times as long`;

const lanes: readonly (Omit<ProductLane, 'stages'> & { readonly stages: readonly Dated[] })[] = [
  {
    ...{ product: 'Ordinary models', seller: 'AWS', colour: 'amazon', remark: '' },
    ...{ compared: '', isBeside: false },
    waited: { days: day.models, words: inDays(day.models) },
    stages: [
      { ...preview, untilDay: day.models },
      {
        ...{ stage: 'general sale', words: 'on general sale' },
        ...{ fromDay: day.models, untilDay: day.horizon },
        began: dateOf('after.models-ga.date'),
      },
    ],
  },
  {
    ...{ product: 'Managed agents', seller: 'AWS', colour: 'amazon', isBeside: false },
    remark: `not on general sale by day ${formatAmount(day.horizon, 'days', 'number')}`,
    compared: longer,
    waited: { days: day.agents, words: inDays(day.agents) },
    stages: [
      {
        ...{ stage: 'promise', words: 'runtime promised', fromDay: 0, untilDay: day.limited },
        began: announced,
      },
      // Whether anybody could use it, no text found says: in June AWS called it “coming soon”.
      { ...preview, words: 'preview announced', untilDay: day.agents },
      {
        ...{ stage: 'preview', words: 'public preview' },
        ...{ fromDay: day.agents, untilDay: day.horizon },
        began: dateOf('after.agents-preview.date'),
      },
    ],
  },
  {
    ...{ product: 'Agents API', seller: 'OpenAI itself', colour: 'openai', remark: '' },
    ...{ compared: '', isBeside: true },
    waited: { days: day.agentsApi, words: inDays(day.agentsApi) },
    stages: [
      {
        ...{ stage: 'preview', words: 'public beta' },
        ...{ fromDay: day.agentsApi, untilDay: day.horizon },
        began: dateOf('after.agentsapi.date'),
      },
    ],
  },
];

const rows = lanes.flatMap(({ stages, ...lane }) => stages.map((stage) => ({ ...lane, ...stage })));

const axis: readonly AxisDay[] = [
  { day: 0, words: formatDateShort(announced, { showYear: false }) },
  { day: day.split, words: 'split ends' },
  { day: day.horizon, words: 'record ends' },
];

export const promiseToProductFigure = defineFigure({
  id: 'promise-to-product',
  title: words`Amazon sold ordinary models after ${formatAmount(day.models, 'days')}; its stateful agents reached a public preview after ${formatAmount(day.agents, 'days', 'number')}`,
  measure: words`Days from the announcement of ${formatDate(announced)} to each stage.`,
  key: {
    promised: 'promised',
    'done low': 'in a preview or beta; lower still where limited, or only announced',
    done: 'on general sale',
  },
  description: words`${capitalised(counted(rows.map(({ product }) => product)))} rows from day ${noQuantity('0', 'the day from which days are counted')} to day ${formatAmount(day.horizon, 'days', 'number')}, where the record stops. Ordinary OpenAI models opened at AWS in limited preview on day ${formatAmount(day.limited, 'days', 'number')}, the day after the split ended, and went on general sale on day ${formatAmount(day.models, 'days', 'number')}. The managed agents at AWS, announced in limited preview on day ${formatAmount(day.limited, 'days', 'number')}, reached a public preview on day ${formatAmount(day.agents, 'days', 'number')} and were still one when the record stopped. A bracket over each of the rows spans the wait; that of the agents is ${longer}. Last, OpenAI opened its own Agents API as a beta on day ${formatAmount(day.agentsApi, 'days', 'number')}.`,
  sources: [
    'aws-2026-06-models-ga',
    'openai-2026-09-agents-api',
    'aws-2026-09-bma-preview',
    'aws-2026-bma-guide',
  ],
  asOf: 'products',
  notes:
    'The managed agents are the product that appeared where a Stateful Runtime Environment had been promised; no company text found says that one is the other. The day of the public preview rests on AWS’s notice alone and was not checked a second time. That it had not gone on general sale means that no notice of it was found.',
  table: tableOf(
    rows,
    [
      { label: 'Product', key: 'product', value: (row) => row.product },
      { label: 'Offered by', key: 'offered_by', value: (row) => row.seller },
      { label: 'Stage', key: 'stage', value: (row) => row.words },
      dateColumn('Began', 'began', (row) => row.began),
      {
        label: 'Days after the announcement',
        key: 'days',
        value: (row) => row.fromDay,
        fact: (row) => dayFacts[row.fromDay] ?? null,
      },
    ],
    () => ({ facts: ['round.announced.date'] }),
  ),
  draw: (size) => promiseToProductPlot(lanes, size, axis),
});
