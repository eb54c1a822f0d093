import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf, withoutGaps } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { recordWindow } from '#data/assumptions-swimlanes.ts';
import type { FactId } from '#data/facts.ts';
import { formatDateShort, formatList } from '#lib/format.ts';
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
  detail: `announced ${short(announced)}, limited preview announced ${short(limited)}, public ${short(open)}`,
  shortDetail: `announced ${short(announced)}, previews ${short(limited)}, ${short(open)}`,
  isMain: true,
} as const;

/** What a state is called in the table. */
const stateWords = {
  offered: 'offered',
  preview: 'preview or beta',
  limited: 'limited preview announced',
  announced: 'announced',
} as const satisfies Record<FeatureSpan['look'], string>;

/** From the month on record to the day of the round: of that month no day is known. */
const lasted = 'nearly a year';

const rows: readonly (FeatureSpan & { readonly facts: readonly FactId[] })[] = [
  {
    ...{ lane: 'OpenAI', colour: 'openai', feature: 'Assistants API: threads', look: 'preview' },
    shortName: 'Assistants API',
    ...{ from: null, isOlder: true, until: sunset },
    facts: ['tech.assistants.sunset'],
    detail: `a beta from before 2025, shut down ${formatDateShort(sunset)}`,
    shortDetail: `shut down ${formatDateShort(sunset)}`,
  },
  {
    ...{ lane: 'OpenAI', colour: 'openai', look: 'offered' },
    feature: `Responses API: stored by default since ${formatDateShort(responses)}`,
    ...{ from: responses, until: null, detail: '', isMain: true },
    facts: ['tech.responses.launch', 'tech.responses.store'],
  },
  {
    ...{ lane: 'OpenAI', colour: 'openai', feature: 'Agents API', look: 'preview' },
    facts: ['after.agentsapi.date'],
    ...{ from: agents, until: null, detail: `public beta ${short(agents)}` },
  },
  {
    ...{ lane: 'Azure', colour: 'microsoft', look: 'offered', detail: '' },
    facts: ['tech.azure.stateful'],
    ...{ feature: 'Foundry agents: threads, then conversations', from: null, until: null },
    shortName: 'Foundry agents',
  },
  {
    ...{ ...runtime, look: 'announced', from: announced, until: limited },
    facts: ['round.announced.date', 'sre.def.openai'],
  },
  {
    ...{ ...runtime, look: 'limited', from: limited, until: open },
    facts: ['after.bedrock-preview.date'],
  },
  {
    ...{ ...runtime, look: 'preview', from: open, until: null },
    facts: ['after.agents-preview.date'],
  },
  {
    ...{ lane: 'AWS', colour: 'amazon', look: 'offered', detail: '' },
    facts: ['after.bedrock.stateless'],
    ...{ feature: 'Responses API on Bedrock', from: null, until: null },
  },
];

export const statefulFeaturesFigure = defineFigure({
  id: 'stateful-features',
  title: words`OpenAI’s main API had stored its replies for ${lasted} when the runtime was announced`,
  measure:
    'Services that keep a conversation for developers, with the time in which each was announced or could be had.',
  key: {
    done: 'on offer',
    'done low': 'preview or beta; lower still where limited, or only announced',
    promised: 'announced',
    unsaid: 'start not on record, so open on the left',
  },
  description: words`Services of ${formatList([...new Set(rows.map(({ lane }) => lane))])} on one axis from January 2025 to November 2026; those of the title come first, large. OpenAI has had the Responses API since March 2025, by a bracket ${lasted} before the runtime. At AWS the Stateful Runtime Environment is announced in February 2026, down to whose bar a dotted line leads, and Bedrock Managed Agents follow, as a limited preview in April and, in a thicker bar, a public one in September. Below, thin: OpenAI’s Assistants API, which ended in August 2026, as reported; its Agents API, a beta since September 2026; Azure’s agents with stored conversations and the Responses API on Bedrock, which are documented from days that are not on record.`,
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
    'Only services that serve OpenAI models and that the record names; not a complete list. That the Assistants API began before 2025 is general knowledge, so its bar begins with the axis; no page with the day was read. That it ended on 26 August 2026 is known from developers’ pages. That Bedrock Managed Agents are the runtime of February under a new name is the trade press’s reading; no company text found says so; the day of their public preview rests on AWS’s notice alone. A service that is in the documentation of November 2026, and of which no page with its first day was read, has a stub of no length of its own, hatched and open on the left.',
  table: tableOf(
    rows,
    [
      { label: 'Where', key: 'where', value: (row) => row.lane },
      { label: 'Service', key: 'service', value: (row) => row.feature },
      {
        label: 'State',
        key: 'state',
        value: ({ look }) => stateWords[look],
      },
      dateColumn('From', 'from', (row) => row.from, 'not on record'),
      withoutGaps(dateColumn('Until', 'until', (row) => row.until, 'still so in November 2026')),
    ],
    ({ facts }) => ({ facts }),
  ),
  draw: (size) =>
    statefulFeaturesPlot(rows, size, {
      begins: '2025-01-01',
      horizon: recordWindow.horizon,
      announced,
      lasted,
    }),
});
