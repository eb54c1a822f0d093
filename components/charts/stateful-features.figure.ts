import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, words } from '#components/figure/words.ts';
import { recordWindow } from '#data/assumptions-swimlanes.ts';
import { capitalised, formatDateShort } from '#lib/format.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { statefulFeaturesPlot, type FeatureSpan } from './stateful-features.plot.ts';

// What kept state for developers, with whom, and since when?
const announced = dateOf('round.announced.date');
const limited = dateOf('after.bedrock-preview.date');
const open = dateOf('after.agents-preview.date');
const sunset = dateOf('tech.assistants.sunset');
const responses = dateOf('tech.responses.launch');
const agents = dateOf('after.agentsapi.date');
const short = (date: string) => formatDateShort(date, { showYear: false });

const runtime = {
  lane: 'AWS',
  colour: 'amazon',
  feature: 'Stateful Runtime Environment, then Bedrock Managed Agents',
  shortName: 'The runtime, then Managed Agents',
  detail: `announced ${short(announced)}, limited preview ${short(limited)}, public ${short(open)}`,
  shortDetail: `announced ${short(announced)}, previews ${short(limited)}, ${short(open)}`,
} as const;

const rows: readonly FeatureSpan[] = [
  {
    ...{ lane: 'OpenAI', colour: 'openai', feature: 'Assistants API: threads', look: 'preview' },
    ...{
      from: null,
      isOlder: true,
      until: sunset,
      detail: `a beta from before 2025; shut down ${formatDateShort(sunset)}`,
    },
  },
  {
    ...{
      lane: 'OpenAI',
      colour: 'openai',
      feature: 'Responses API: stored by default',
      look: 'offered',
    },
    ...{ from: responses, until: null, detail: `since ${formatDateShort(responses)}` },
  },
  {
    ...{ lane: 'OpenAI', colour: 'openai', feature: 'Agents API', look: 'preview' },
    ...{ from: agents, until: null, detail: `public beta ${short(agents)}` },
  },
  {
    ...{
      lane: 'Azure',
      colour: 'microsoft',
      feature: 'Foundry agents: threads, then conversations',
      look: 'offered',
    },
    ...{ from: null, until: null, detail: 'in the documentation; start not on record' },
  },
  { ...runtime, look: 'announced', from: announced, until: limited },
  { ...runtime, look: 'preview', from: limited, until: open },
  { ...runtime, look: 'preview', from: open, until: null },
  {
    ...{ lane: 'AWS', colour: 'amazon', feature: 'Responses API on Bedrock', look: 'offered' },
    ...{
      from: null,
      notBefore: limited,
      until: null,
      detail: 'in the documentation; start not on record',
    },
  },
];

export const statefulFeaturesFigure = defineFigure({
  id: 'stateful-features',
  title:
    'OpenAI’s main API had stored its replies for nearly a year when the runtime was announced',
  measure:
    'Services that keep a conversation for developers. Solid: on offer. Tint: preview or beta. Hatched: announced. Dashed: start not on record.',
  description: words`${capitalised(counted(rows.map(({ lane }) => lane)))} lanes on one axis from January 2025 to November 2026. OpenAI had the Assistants API until August 2026 and has had the Responses API since March 2025; its Agents API joined as a beta in September 2026. Azure documents agents with stored conversations, from a day that is not on record. At AWS the Stateful Runtime Environment is announced in February 2026, and Bedrock Managed Agents follow, as a limited preview in April and a public one in September; the Responses API is on Bedrock as well.`,
  sources: [
    'openai-2026-conversation-state',
    'langroid-2026-assistants',
    'openai-2026-09-agents-api',
    'microsoft-2026-foundry-runtime',
    'amazon-2026-04-bedrock-openai',
    'aws-2026-09-bma-preview',
    'aws-2026-bedrock-apis',
  ],
  asOf: 'products',
  notes:
    'Only services that serve OpenAI models and that the record names; not a complete list. That the Assistants API began before 2025 is general knowledge, so its bar begins with the axis; no page with the day was read. That Bedrock Managed Agents are the runtime of February under a new name is the trade press’s reading; no company text found says so; the day of their public preview rests on AWS’s notice alone. A dashed line covers every day on which the service may have begun: at Azure all of the axis, on Bedrock the time since the limited preview of April. The solid end is the reading of the documentation in November 2026.',
  table: tableOf(rows, [
    { label: 'Where', key: 'where', value: (row) => row.lane },
    { label: 'Service', key: 'service', value: (row) => row.feature },
    {
      label: 'State',
      key: 'state',
      value: (row) => (row.look === 'preview' ? 'preview or beta' : row.look),
    },
    dateColumn('From', 'from', (row) => row.from, 'not on record'),
    dateColumn('Until', 'until', (row) => row.until, 'still so in November 2026'),
  ]),
  draw: (size) =>
    statefulFeaturesPlot(rows, size, {
      begins: '2025-01-01',
      horizon: recordWindow.horizon,
      announced,
    }),
});
