import { defineFigure } from '#components/figure/define-figure.ts';
import { capitalised, inWords } from '#lib/format.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import type { StateKeeper } from './where-the-state-lives.layout.ts';
import { whereTheStateLivesPlot } from './where-the-state-lives.plot.ts';

// Who keeps the history of a conversation, and what does the model get to see?
const turns = [1, 2, 3];

const rows: readonly (StateKeeper & { readonly example: string; readonly rests: Provenance })[] = [
  {
    title: 'The app keeps it',
    keeper: 'app',
    app: 'keeps the history',
    service: 'API',
    serviceKeeps: 'keeps nothing',
    sends: 'history',
    rests: { facts: ['tech.model.stateless'] },
    example: 'Chat Completions, and every request that stores nothing',
  },
  {
    title: 'The API keeps it',
    keeper: 'service',
    app: 'keeps an identifier',
    service: 'API',
    serviceKeeps: 'keeps the history',
    sends: 'new words',
    rests: {
      facts: ['tech.responses.store', 'tech.azure.stateful', 'tech.model.stateless'],
      sources: ['openai-2026-conversation-state'],
    },
    example: 'OpenAI’s Responses API, which stores by default; conversations on Azure',
  },
  {
    title: 'A runtime keeps it',
    keeper: 'service',
    app: 'gives a task',
    service: 'Runtime in a cloud',
    serviceKeeps: 'keeps history, tool state, identity and permissions',
    sends: 'a task',
    rests: { facts: ['sre.def.openai'], sources: ['openai-2026-02-sre'], confidence: 'derived' },
    example: 'Bedrock Managed Agents at AWS (a preview) and OpenAI’s own Agents API (a beta)',
  },
];

export const whereTheStateLivesFigure = defineFigure({
  id: 'where-the-state-lives',
  title: 'Whoever keeps the history, it has to be sent to the model each time',
  measure: words`${capitalised(inWords(turns.length))} turns of the same conversation, ${inWords(rows.length)} ways. Notebook: all that was said so far. Slip: what is new alone.`,
  key: { filled: 'keeps the state', empty: 'keeps none' },
  description: words`${capitalised(inWords(rows.length))} diagrams, each with an app at the top, a service in the middle and the model at the bottom, and what goes down from one to the next in ${inWords(turns.length)} turns. In the first the app keeps the history and sends all of it, a notebook with more lines in each turn; in the second the API keeps it and the app sends only new words, a slip; in the third a runtime in a cloud keeps the history along with the state of tools, identity and permissions, and the app gives it a task. The last stretch is the same in all ${inWords(rows.length)}: in every turn the whole notebook goes to a model that remembers nothing.`,
  sources: [
    'openai-2026-conversation-state-responses',
    'openai-2026-conversation-state',
    'openai-2026-02-sre',
  ],
  asOf: 'products',
  notes:
    'Simplified. The keeper may shorten the history before it goes to the model; what is left out, the model does not know in that turn. What a runtime keeps is listed as summaries of OpenAI’s post of February 2026 have it; the products named need not keep all of it.',
  table: tableOf(
    rows,
    [
      { label: 'Case', key: 'case', value: (row) => row.title },
      { label: 'The app', key: 'app', value: (row) => row.app },
      { label: 'The app sends', key: 'app_sends', value: (row) => row.sends },
      {
        label: 'The service',
        key: 'service',
        value: (row) => `${row.service}: ${row.serviceKeeps}`,
      },
      { label: 'The model is sent', key: 'model_is_sent', value: () => 'history' },
      { label: 'For example', key: 'example', value: (row) => row.example },
    ],
    (row) => row.rests,
  ),
  draw: (size) => whereTheStateLivesPlot(rows, turns, size),
});
