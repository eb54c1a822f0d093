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

/** The events that are drawn: short words, and whose event it is. */
const drawn: readonly (Pick<DrawnEvent, 'label' | 'tone'> & {
  readonly id: EventId;
  /** Printed instead of the date, where the date is the last day of a span. */
  readonly when?: string;
})[] = [
  { id: 'tl.2015-12', tone: 'amazon', label: 'OpenAI founded; AWS among its backers' },
  { id: 'tl.2019-07', tone: 'microsoft', label: 'Microsoft invests; only Azure hosts' },
  { id: 'tl.2023-01', tone: 'microsoft', label: 'Azure exclusive for products and API' },
  { id: 'tl.2024-10', tone: 'other', label: 'SoftBank and NVIDIA buy shares' },
  { id: 'tl.2025-01', tone: 'microsoft', label: 'New computing: Microsoft asked first' },
  { id: 'tl.2025-09', tone: 'nvidia', label: 'NVIDIA announces a letter of intent' },
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
  { id: 'tl.2026-02d', tone: 'other', label: 'Odaily writes about the two terms' },
  { id: 'tl.2026-03a', tone: 'amazon', label: 'Amazon’s rule on “access” is reported' },
  { id: 'tl.2026-03b', tone: 'microsoft', label: 'Microsoft is said to weigh a lawsuit' },
  {
    id: 'tl.2026-03c',
    tone: 'openai',
    label: `The round closes at ${sum('round.close.total')}`,
  },
  { id: 'tl.2026-04a', tone: 'openai', label: 'Memo: Microsoft limited OpenAI’s reach' },
  { id: 'tl.2026-04b', tone: 'microsoft', label: 'The split ends: any cloud is allowed' },
  { id: 'tl.2026-04c', tone: 'amazon', label: 'The next day: limited preview at AWS' },
  {
    id: 'tl.2026-05',
    tone: 'microsoft',
    label: `Cap on revenue share: ${sum('microsoft.revshare.cap')}`,
  },
  { id: 'tl.2026-06a', tone: 'amazon', label: 'Models on general sale at AWS' },
  { id: 'tl.2026-06b', tone: 'openai', label: 'OpenAI announces a draft S-1' },
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
  },
  { id: 'tl.2026-09b', tone: 'amazon', label: 'Agents at AWS in public preview' },
  { id: 'tl.2026-09c', tone: 'other', label: 'Talks about a new round' },
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

/** When an event happened, as the record has it. */
interface When {
  readonly date: string;
  readonly when?: string;
}

/** The date of an event as short as can be: `12–13 Apr 2026` for a span. */
function shortDate({ date, when }: When): string {
  return when === undefined
    ? formatDateShort(date)
    : when.replace(' and ', '–').replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}

const record: readonly TimelineEvent[] = timeline;
/** Where a date stands to the split; of a month alone, by its first day. */
function partOf(date: string): DrawnEvent['part'] {
  if (date < announced) return 'before';
  return date <= amended ? 'during' : 'after';
}

const events = record.flatMap((event): DrawnEvent[] => {
  const { id, date, thread, confidence } = event;
  return drawn
    .filter((own) => own.id === id)
    .map(({ label, tone, when = shortDate(event) }) => ({
      label,
      tone,
      when: date < announced ? when : when.replace(` ${announced.slice(0, 4)}`, ''),
      part: partOf(date),
      thread,
      isReported: confidence !== 'primary',
      isTurn: id === 'tl.2026-04b' || id === 'tl.2026-04c',
    }));
});

const days = formatAmount(amount('after.split.days', 'days'), 'days', 'words');
const threads = ['money', 'rights', 'product', 'words'] satisfies readonly DrawnEvent['thread'][];

export const timelineFigure = defineFigure({
  id: 'timeline',
  title:
    'OpenAI’s models and agents were announced at AWS, in limited preview, the day after the split ended',
  measure: 'Events from 2015 to October 2026 in their order, not to scale. Shaded: the split.',
  key: { done: 'documented by a company', told: 'the event or its date is only reported' },
  description: words`${formatAmount(events.length, 'count')} events downwards in their order, not to scale, each on its row: a dot, the date and a few words. The dots have a column for each of ${counted(events.map(({ thread }) => thread))} threads: ${formatList([...threads])}. Before the split the dots stand under money and rights, and one under words. During the ${formatAmount(amount('after.split.days', 'days'), 'days')} they stand under money, rights and words, and none under product. The first dot under product is the limited preview at AWS, the day after the amendment, and a line joins their dots; most later dots are there.`,
  sources: [
    'openai-2026-02-joint-statement',
    'microsoft-2026-04-next-phase',
    'aws-2026-06-models-ga',
    'amazon-2026-q2-10q',
    'softbank-2026-10-release',
  ],
  asOf: 'both',
  notes: words`A choice of events; the table has more. Products of OpenAI that the ${noQuantity('two', '“stateless” and “stateful”, which the book is about')} words did not divide are left out. The split is counted from the announcement of February to that of April. Dates of payments are those by which they are on record.`,
  table: tableOf(
    timeline,
    [
      dateColumn<TimelineEvent>(
        'Date',
        'date',
        (row) => row.date,
        undefined,
        (row) => row.when,
      ),
      { label: 'Thread', key: 'thread', value: (row) => row.thread },
      {
        label: 'Event',
        key: 'event',
        value: (row) => row.event,
        fact: (row) => row.factIds[0],
      },
      { label: 'Confidence', key: 'confidence', value: (row) => row.confidence },
      {
        label: 'Source',
        key: 'source',
        value: (row) => row.source,
        text: (row) => sourceById(row.source).publisher,
      },
    ],
    (row) => ({ facts: row.factIds, sources: [row.source] }),
  ),
  draw: (size) => timelinePlot(events, size, `The ${days} of the split`),
});
