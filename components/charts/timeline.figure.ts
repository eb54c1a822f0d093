import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, noQuantity, words } from '#components/figure/words.ts';
import { timeline, type TimelineEvent } from '#data/timeline.ts';
import { factById, sourceById, type AnyFactId } from '#lib/facts.ts';
import { formatAmount, formatDateShort, formatFact, formatList } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { timelinePlot, type DrawnEvent } from './timeline.plot.ts';

// What happened between OpenAI and its clouds, from 2015 to November 2026, thread by thread?
type EventId = (typeof timeline)[number]['id'];

const sum = (id: AnyFactId) => formatFact(factById(id));

/** The events that are drawn: short words, whose event it is, and what is left out on a phone. */
const drawn: readonly (Pick<DrawnEvent, 'label' | 'tone'> & {
  readonly id: EventId;
  readonly isMinor?: true;
  /** Printed instead of the date, where the date is the last day of a span. */
  readonly when?: string;
})[] = [
  { id: 'tl.2015-12', tone: 'amazon', label: 'OpenAI founded; AWS among its backers' },
  { id: 'tl.2019-07', tone: 'microsoft', label: 'Microsoft invests; only Azure hosts' },
  { id: 'tl.2023-01', tone: 'microsoft', label: 'Azure exclusive for products and API' },
  { id: 'tl.2024-10', tone: 'other', label: 'SoftBank and NVIDIA buy shares', isMinor: true },
  { id: 'tl.2025-01', tone: 'microsoft', label: 'New computing: Microsoft asked first' },
  { id: 'tl.2025-09', tone: 'nvidia', label: 'NVIDIA announces a letter of intent', isMinor: true },
  { id: 'tl.2025-10', tone: 'microsoft', label: 'First refusal ends; API stays on Azure' },
  { id: 'tl.2025-10b', tone: 'openai', label: 'Altman speaks of the “stateless API”' },
  {
    id: 'tl.2025-11',
    tone: 'amazon',
    label: `Contract with AWS: ${sum('amazon.aws.original')}`,
  },
  {
    id: 'tl.2026-02b',
    tone: 'openai',
    label: `${sum('round.announced.total')} of new money announced`,
  },
  { id: 'tl.2026-02', tone: 'openai', label: 'Stateless to Azure, stateful to Amazon' },
  { id: 'tl.2026-02d', tone: 'other', label: 'Odaily writes about the two terms', isMinor: true },
  { id: 'tl.2026-03a', tone: 'amazon', label: 'Amazon’s staff told to avoid “access”' },
  { id: 'tl.2026-03b', tone: 'microsoft', label: 'Microsoft is said to weigh a lawsuit' },
  {
    id: 'tl.2026-03c',
    tone: 'openai',
    label: `The round closes at ${sum('round.close.total')}`,
  },
  { id: 'tl.2026-04a', tone: 'openai', label: 'Memo: Microsoft limited OpenAI’s reach' },
  { id: 'tl.2026-04b', tone: 'microsoft', label: 'Amendment: OpenAI may use any cloud' },
  { id: 'tl.2026-04c', tone: 'amazon', label: 'AWS previews models and agents' },
  {
    id: 'tl.2026-05',
    tone: 'microsoft',
    label: `Cap on revenue share: ${sum('microsoft.revshare.cap')}`,
    isMinor: true,
  },
  { id: 'tl.2026-06a', tone: 'amazon', label: 'Models on general sale at AWS' },
  { id: 'tl.2026-06b', tone: 'openai', label: 'OpenAI submits a draft S-1' },
  { id: 'tl.2026-06c', tone: 'other', label: 'Oracle credits buy OpenAI models' },
  {
    id: 'tl.2026-07b',
    tone: 'amazon',
    label: `Amazon has paid all ${sum('round.amazon.total')}`,
    when: `by ${formatDateShort(dateOf('round.amazon.paid.by'))}`,
  },
  { id: 'tl.2026-09', tone: 'openai', label: 'OpenAI opens its own Agents API' },
  {
    id: 'tl.2026-09a',
    tone: 'amazon',
    label: 'GPT-6 Sol at OpenAI and AWS on one day',
    isMinor: true,
  },
  { id: 'tl.2026-09b', tone: 'amazon', label: 'Agents at AWS in public preview' },
  { id: 'tl.2026-09c', tone: 'other', label: 'Talks about a new round', isMinor: true },
  {
    id: 'tl.2026-10a',
    tone: 'softbank',
    label: `SoftBank has paid all ${sum('round.softbank.total')}`,
  },
  {
    id: 'tl.2026-10',
    tone: 'other',
    label: 'Models at Google in private preview',
    when: `by ${formatDateShort(dateOf('after.google.date'))}`,
  },
];

const announced = dateOf('round.announced.date');
const amended = dateOf('after.amendment.date');

function spanOf(date: string): Pick<DrawnEvent, 'span' | 'isDuringSplit'> {
  if (date < announced) return { span: 'Before', isDuringSplit: false };
  if (date > amended) return { span: 'After', isDuringSplit: false };
  const days = formatAmount(amount('after.split.days', 'days'), 'days', 'words');
  return { span: `The ${days}`, isDuringSplit: true };
}

const events = timeline.flatMap(({ id, date, thread, confidence }): DrawnEvent[] =>
  drawn
    .filter((event) => event.id === id)
    .map(({ label, tone, isMinor = false, when = formatDateShort(date) }) => ({
      label,
      tone,
      isMinor,
      when,
      thread,
      isReported: confidence !== 'primary',
      ...spanOf(date),
    })),
);

const threads = ['money', 'rights', 'product', 'words'] satisfies readonly DrawnEvent['thread'][];

export const timelineFigure = defineFigure({
  id: 'timeline',
  title:
    'OpenAI’s models and agents opened at AWS, in limited preview, the day after the split ended',
  measure:
    'Events from 2015 to October 2026 in order of date, spacing not to scale. Full dot: documented by a company. Ring: the event or its date is only reported.',
  description: words`A list of ${formatAmount(events.length, 'count')} events with a column of dots for each of ${counted(events.map(({ thread }) => thread))} threads: ${formatList([...threads])}. Before the split the dots stand under money and rights, and one under words. During the ${formatAmount(amount('after.split.days', 'days'), 'days')} they stand under money, rights and words, and none under product. The first dot under product is the limited preview at AWS, the day after the amendment; most later dots are there.`,
  sources: [
    'openai-2026-02-joint-statement',
    'microsoft-2026-04-next-phase',
    'aws-2026-06-models-ga',
    'amazon-2026-q2-10q',
    'softbank-2026-10-release',
  ],
  asOf: 'products',
  notes: words`A choice of events; the table has more. Products of OpenAI that the ${noQuantity('two', '“stateless” and “stateful”, which the book is about')} words did not divide are left out. The split is counted from the announcement of February to that of April. Dates of payments are those by which they are on record.`,
  table: tableOf(timeline, [
    dateColumn<TimelineEvent>(
      'Date',
      'date',
      (row) => row.date,
      undefined,
      (row) => row.when,
    ),
    { label: 'Thread', key: 'thread', value: (row) => row.thread },
    { label: 'Event', key: 'event', value: (row) => row.event },
    { label: 'Confidence', key: 'confidence', value: (row) => row.confidence },
    {
      label: 'Source',
      key: 'source',
      value: (row) => row.source,
      text: (row) => sourceById(row.source).publisher,
    },
  ]),
  draw: (size) => timelinePlot(events, size),
});
