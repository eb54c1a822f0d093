import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf, withoutGaps } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { recordWindow } from '#data/assumptions-swimlanes.ts';
import { clouds } from '#data/clouds.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { products } from '#data/products.ts';
import { sourceById } from '#lib/facts.ts';
import { formatAmount, formatDate, formatDateShort } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import { follows, openStretch, swimlanes } from '#models/swimlanes.ts';
import type { DrawnLane, DrawnStretch, DrawnWindow } from './rights-over-time.layout.ts';
import { rightsOverTimePlot } from './rights-over-time.plot.ts';

// Who might host or sell which OpenAI product, from the first contract to November 2026?
type Row = (typeof hostingRights)[number];
type Lane = ReturnType<typeof swimlanes<Omit<Row, 'right'> & Pick<DrawnStretch, 'right'>>>[number];

/** Whether a preview was open to a few customers: that of April, limited by the announcement’s own word, and Google’s, a private one. */
function isLimited({ right, factIds }: HostingRight): boolean {
  return (
    right === 'preview' &&
    (factIds.includes('after.bedrock-preview') || factIds.includes('after.google'))
  );
}

/** What is drawn: a limited preview thinner than one for all. */
const drawnRights = hostingRights.map((row) => ({
  ...row,
  right: isLimited(row) ? ('limited' as const) : row.right,
}));

/** What a stretch is called in the drawing and in the table. */
const wording = {
  exclusive: 'only here',
  offered: 'hosted',
  allowed: 'allowed',
  announced: 'promised',
  preview: 'in preview',
  limited: 'in limited preview',
  'not-allowed': 'ruled out',
  unclear: 'unclear',
} as const satisfies Record<DrawnStretch['right'], string>;

const announced = dateOf('round.announced.date');
const amended = dateOf('after.amendment.date');
const splitDays = formatAmount(amount('after.split.days', 'days'), 'days');

/** The month of a day, without its year. */
function monthOf(day: string): string {
  return formatDateShort(day.slice(0, 7), { showYear: false });
}

const rights: readonly HostingRight[] = hostingRights;

/** Whether the record has no first day for what began in a lane on a day. */
function isLoose({ product, cloud }: Lane, day: string): boolean {
  return rights.some(
    (right) =>
      right.product === product &&
      right.cloud === cloud &&
      right.from === day &&
      right.fromWhen !== undefined,
  );
}

/**
 * What a stretch is drawn as. What ran on a cloud until a day and has since been merely allowed there is
 * hatched: that it may run there is settled, but no text found says whether it still does.
 */
function drawnAs(lane: Lane, stretch: Lane['stretches'][number]): DrawnStretch['right'] {
  const isLeftOpen = stretch.right === 'allowed' && follows(lane, stretch, 'offered');
  return isLeftOpen ? 'unclear' : stretch.right;
}

/** What a stretch is called on its bar: what was ruled out or for one cloud alone, and all that held during the split. */
function wordOf({ right, called, from, until }: Lane['stretches'][number]): string {
  if (right === 'exclusive' || right === 'not-allowed') return wording[right];
  const isInSplit = from <= announced && until >= amended;
  return isInSplit && (right === 'announced' || right === 'offered')
    ? (called ?? wording[right])
    : '';
}

function atEnd(lane: Lane): string {
  const open = openStretch(lane);
  if (open === null) return 'no text';
  const year = open.from.slice(0, 4);
  const isOld = year < recordWindow.stretchedFrom.slice(0, 4);
  const since = isOld ? year : monthOf(open.from);
  // How a preview is limited is told by its height, and by its name in the table.
  const called = open.right === 'limited' ? wording.preview : open.called;
  const word = follows(lane, open, 'exclusive')
    ? 'not alone'
    : (called ??
      (follows(lane, open, 'limited') && open.right === 'preview'
        ? 'public'
        : wording[open.right]));
  return `${word} ${isLoose(lane, open.from) ? 'by' : 'since'} ${since}`;
}

/** In the table only: pairs about which no text decides anything, and what Google and Oracle might host beside the calls. */
const isDrawn = ({ product, cloud, stretches }: Lane) =>
  stretches.some(({ right }) => right !== 'unclear') &&
  (product === 'stateless-api' || (cloud !== 'google' && cloud !== 'oracle'));

const lanes = swimlanes(drawnRights, recordWindow)
  .filter(isDrawn)
  .map((lane): DrawnLane => ({
    product: products[lane.product].name,
    cloud: clouds[lane.cloud].name,
    tone: clouds[lane.cloud].company,
    stretches: lane.stretches.map((stretch) => ({
      right: drawnAs(lane, stretch),
      from: new Date(stretch.from),
      until: new Date(stretch.until),
      word: wordOf(stretch),
      note: `${wordOf(stretch)} until ${stretch.until.slice(0, 4)}`,
    })),
    atEnd: atEnd(lane),
    isTall: lane.product === 'stateless-api',
    isMain: lane.product === 'stateless-api' && lane.cloud === 'aws',
  }));

const tick = (day: string, label: string, isWide: boolean) => ({
  day: new Date(day),
  label,
  isWide,
});

const window: DrawnWindow = {
  begins: new Date(recordWindow.begins),
  stretchedFrom: new Date(recordWindow.stretchedFrom),
  stretched: `from ${formatDate(recordWindow.stretchedFrom.slice(0, 7))} on, time is drawn wider`,
  horizon: new Date(recordWindow.horizon),
  split: {
    from: new Date(announced),
    until: new Date(amended),
    days: splitDays,
    months: [announced, amended].map(monthOf).join('–'),
  },
  ticks: [
    tick('2019-01-01', '2019', false),
    tick('2022-01-01', '2022', true),
    tick('2025-01-01', '2025', false),
    tick('2026-07-01', 'Jul 2026', false),
    tick('2026-10-01', 'Oct', false),
  ],
};

export const rightsOverTimeFigure = defineFigure({
  id: 'rights-over-time',
  title: words`The split held for ${splitDays}; by June Amazon sold calls to OpenAI’s models too`,
  measure:
    'Where each product might run, by published texts, most of them of the time. Calls to the models are drawn larger.',
  key: {
    'done framed': 'for this cloud alone',
    done: 'hosted',
    'done low': 'in preview; lower still where limited, or only announced',
    line: 'allowed',
    promised: 'promised, to host or to distribute',
    unsaid: 'no text found settles it, or says whether it still runs there',
  },
  description: words`Swimlanes by product and cloud from 2019 to November 2026, with the ${splitDays} from ${formatDate(announced)} to ${formatDate(amended)} shaded; from February 2026 on, time is drawn wider. Azure’s lane for stateless calls is solid and alone until the end of the shaded band; there it becomes one of several, and the lane of AWS turns from ruled out to preview and, in June 2026, to sale. A stateful runtime is promised at AWS in the band, and on Azure not settled there and a line, allowed, after it; managed agents are announced there in limited preview right after it, reach a public preview, in a thicker bar, on ${formatDate(dateOf('after.agents-preview.date'))}, and are still in preview at the end. Frontier and OpenAI’s other own products are hosted on Azure until the end of the band, and hatched from there on.`,
  sources: [
    'openai-2026-02-joint-statement',
    'microsoft-2026-04-next-phase',
    'aws-2026-06-models-ga',
    'aws-2026-bma-guide',
  ],
  asOf: 'products',
  notes:
    'A right is not a product: “allowed” says what the texts permit, “hosted” that the product runs there, and no sale of Frontier through AWS was found. No text found after April says where Frontier and OpenAI’s own products run either: on Azure, where the amendment allows them first, their bars are hatched from there on. That the managed agents are the promised runtime is the trade press’s reading; no company text found says so. The day of Frontier’s launch is reported; the first day of the preview on Google Cloud rests on one list. The amendment allows every product on any cloud, and of machines of OpenAI’s own it does not speak: what no text decides is in the table only, and so is what Google and Oracle might do beside the calls. That it allows the managed agents on Azure is not squared, in any text found, with interviews that by summaries called them exclusive to AWS.',
  table: tableOf<HostingRight>(
    hostingRights,
    [
      { label: 'Product', key: 'product', value: (row) => products[row.product].name },
      { label: 'Cloud', key: 'cloud', value: (row) => clouds[row.cloud].name },
      dateColumn(
        'From',
        'from',
        ({ from, fromWhen }) => (fromWhen === undefined ? from : from.slice(0, 7)),
        undefined,
        ({ fromWhen }) => fromWhen,
      ),
      withoutGaps(
        dateColumn(
          'Until',
          'until',
          ({ until, untilWhen }) =>
            untilWhen === undefined ? until : (until?.slice(0, 7) ?? null),
          'still so in November 2026',
          ({ untilWhen }) => untilWhen,
        ),
      ),
      { label: 'Right', key: 'right', value: (row) => row.called ?? wording[row.right] },
      { label: 'Which text says so', key: 'clause', value: (row) => row.clause },
      {
        label: 'Source',
        key: 'source',
        value: (row) => row.source,
        text: (row) => sourceById(row.source).publisher,
      },
    ],
    (row) => ({ facts: row.factIds, sources: [row.source] }),
  ),
  draw: (size) => rightsOverTimePlot(lanes, size, window),
});
