import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf } from '#components/figure/table.ts';
import { counted, words } from '#components/figure/words.ts';
import { clouds } from '#data/clouds.ts';
import { companies } from '#data/companies.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { readUntil } from '#data/record.ts';
import { formatAmount, formatDate, formatDateShort } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import type { DealDay, DealLane } from './the-whole-deal.layout.ts';
import { theWholeDealPlot } from './the-whole-deal.plot.ts';

// The whole story: what Azure alone could host, and what reached AWS and when.
const number = (count: number) => formatAmount(count, 'days', 'number');

const announced = dateOf('round.announced.date');
const publicPreview = dateOf('after.agents-preview.date');
const horizon = readUntil.products.day;
const days = {
  alone: amount('after.split.days', 'days'),
  limited: amount('after.bedrock-preview.days', 'days'),
  sold: amount('after.models-ga.days', 'days'),
  preview: amount('after.agents-preview.days', 'days'),
  horizon: amount('after.bma.waiting-days', 'days'),
};

/** Days from the announcement to a day; 0 for earlier ones. */
function dayOf(iso: string): number {
  return Math.max(0, (Date.parse(iso) - Date.parse(announced)) / 86_400_000);
}

/** A row of the table: a stretch of hosting, with what it rests on. */
interface Row extends Pick<HostingRight, 'from' | 'until' | 'factIds' | 'source'> {
  readonly company: string;
  readonly what: string;
  readonly state: string;
}

const pairs = [
  { product: 'stateless-api', cloud: 'azure', name: 'Stateless calls on Azure' },
  { product: 'stateless-api', cloud: 'aws', name: 'Stateless calls on AWS' },
  { product: 'stateful-runtime', cloud: 'aws', name: 'Stateful agents on AWS' },
] as const;

/** What a right is called under its bar, and in the table. */
const states = {
  exclusive: 'only here',
  offered: 'hosted',
  allowed: 'allowed',
  announced: 'promised',
  'not-allowed': 'ruled out',
  unclear: 'not said',
} as const satisfies Record<Exclude<HostingRight['right'], 'preview'>, string>;

/** The rights of a pair that held at some time since the announcement. */
function rightsOf({ product, cloud }: (typeof pairs)[number]): readonly HostingRight[] {
  const rights: readonly HostingRight[] = hostingRights;
  return rights.filter(
    (right) =>
      right.product === product &&
      right.cloud === cloud &&
      (right.until === null || right.until > announced),
  );
}

/** What held, in words, not more than its text says: a right that ended another cloud’s wait or its own preview says so. */
function stateOf({ right, called, from, cloud }: HostingRight): string {
  if (called !== undefined) return called;
  if (right === 'preview') return from < publicPreview ? 'limited preview' : 'public preview';
  if (right === 'offered') return cloud === 'azure' ? 'no longer only here' : 'on sale';
  return states[right];
}

/** Whether a right is told as the one before it was: one bar for both. */
const isToldAlike = (right: HostingRight, before: HostingRight | undefined) =>
  before !== undefined && before.right === right.right && stateOf(before) === stateOf(right);

/** The rights of a pair as its bars: rows that say the same are one. */
function stretchesOf(rights: readonly HostingRight[]): DealLane['stretches'] {
  return rights.flatMap((right, index) => {
    if (isToldAlike(right, rights[index - 1])) return [];
    const last = rights.findLast((other, at) => at >= index && isToldAlike(right, other));
    return {
      right: right.right,
      fromDay: dayOf(right.from),
      untilDay: dayOf((last ?? right).until ?? horizon),
      // A single day has no room for words; the table has them.
      words: right.right === 'allowed' ? '' : stateOf(right),
      isForAll: right.right !== 'preview' || right.from >= publicPreview,
    };
  });
}

const lanes = pairs.map((pair): DealLane => ({
  name: pair.name,
  colour: clouds[pair.cloud].company,
  stretches: stretchesOf(rightsOf(pair)),
}));

const marked: readonly DealDay[] = [
  { day: 0, date: announced, lane: null },
  { day: days.alone, date: dateOf('after.amendment.date'), lane: null },
  { day: days.sold, date: dateOf('after.models-ga.date'), lane: pairs[1].name },
  { day: days.preview, date: publicPreview, lane: pairs[2].name },
  { day: days.horizon, date: horizon, lane: null },
].map(({ day, date, lane }) => ({
  day,
  lane,
  name: `day ${number(day)}`,
  date: formatDateShort(date, { showYear: false }),
  isFinding: day === days.alone || day === days.sold,
}));

const rows = pairs.flatMap((pair) =>
  rightsOf(pair).map((right): Row => ({
    company: companies[clouds[pair.cloud].company].name,
    what: pair.name,
    state: stateOf(right),
    from: right.from,
    until: right.until,
    factIds: right.factIds,
    source: right.source,
  })),
);

export const theWholeDealFigure = defineFigure({
  id: 'the-whole-deal',
  title: words`For ${number(days.alone)} more days only Azure could host stateless calls to OpenAI’s models; from day ${number(days.sold)} Amazon sold them too`,
  measure: 'Who could run OpenAI’s models for customers, day by day.',
  key: {
    done: 'could be hosted, or was on sale',
    'done low': 'in preview; lower: limited or announced',
    promised: 'promised',
  },
  description: words`A ribbon of ${number(days.horizon)} days from ${formatDate(announced)}, in ${counted(pairs)} lanes, the first ${number(days.alone)} days shaded. Stateless calls on Azure: a bar over all the days; in the shaded ones only Azure might host them. Stateless calls on AWS: an empty lane through the shaded days, for they were ruled out there; a low bar from day ${number(days.limited)}, a limited preview; from day ${number(days.sold)}, on general sale, as high a bar as Azure’s of those days. Stateful agents on AWS: a tinted bar while a runtime was promised, a low bar from day ${number(days.limited)}, when a limited preview of Bedrock Managed Agents was announced, a higher one from day ${number(days.preview)} for the public preview, which it still was when our record of products ended.`,
  sources: [
    'openai-2026-02-joint-statement',
    'microsoft-2026-04-next-phase',
    'aws-2026-06-models-ga',
    'aws-2026-09-bma-preview',
  ],
  asOf: 'products',
  notes: words`The contract with Microsoft is not public, and Amazon’s only in part: what could be hosted is what published texts said, and only the plainest line of it; the chapter on the clouds has Frontier and OpenAI’s own products. Models that anybody may download are left out. By the published terms Azure had been the only host of stateless calls before; OpenAI and Microsoft ended that on ${formatDate(dateOf('after.amendment.date'))} and allowed every product on any cloud. Whether Azure might have hosted the stateful runtime before that day, no text found says. No company text found says that Bedrock Managed Agents are the announced runtime, and the day of their public preview rests on AWS’s notice alone.`,
  table: tableOf(
    rows,
    [
      { label: 'Company', key: 'company', value: (row) => row.company },
      { label: 'What', key: 'what', value: (row) => row.what },
      {
        label: 'State',
        key: 'state',
        value: (row) => row.state,
        fact: (row) => row.factIds[0] ?? null,
      },
      dateColumn('From', 'from', (row) => row.from),
      {
        ...dateColumn<Row>('Until', 'until', (row) => row.until),
        text: ({ until }) => (until === null ? 'still so' : formatDate(until)),
        isGap: () => false,
      },
    ],
    ({ factIds, source }) => ({ facts: factIds, sources: [source] }),
  ),
  draw: (size) =>
    theWholeDealPlot(
      { lanes, days: marked, aloneDays: days.alone, horizonDay: days.horizon },
      size,
    ),
});
