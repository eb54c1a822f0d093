import {
  equityUsdBn as equity,
  nvidiaSystems as systems,
  purchasesUsdBn as purchases,
} from '#components/drawing/money-both-ways.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { dateColumn, tableOf, withoutGaps } from '#components/figure/table.ts';
import type { Provenance } from '#components/figure/provenance.ts';
import { counted, words } from '#components/figure/words.ts';
import { clouds } from '#data/clouds.ts';
import { companies } from '#data/companies.ts';
import type { FactId } from '#data/facts.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { readUntil } from '#data/record.ts';
import { factById } from '#lib/facts.ts';
import { formatAmount, formatDate, formatDateShort } from '#lib/format.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';
import type { DealMoney } from './the-whole-deal-money.plot.ts';
import { theWholeDealPlot, type DealDay, type DealLane } from './the-whole-deal.plot.ts';

// The whole story: what Azure alone could host, what reached AWS and when, and whose money it was.
const short = (usdBn: number) => formatAmount(usdBn, 'usd-bn', 'short');
const long = (usdBn: number) => formatAmount(usdBn, 'usd-bn');
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
const microsoftPaidBy = factById('microsoft.commitment.funded.2026-06').asOf;
const microsoftOpen = amount('microsoft.commitment.unfunded', 'usd-bn');

/** Days from the announcement to a day; 0 for earlier ones. */
function dayOf(iso: string): number {
  return Math.max(0, (Date.parse(iso) - Date.parse(announced)) / 86_400_000);
}

/** A row of the table: a stretch of hosting, or a sum. */
interface Row {
  readonly company: string;
  readonly what: string;
  readonly state: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly usdBn: number | null;
  /** Id of the fact that holds the sum. */
  readonly fact: string | null;
  /** What the row rests on beside that fact. */
  readonly rests: Provenance;
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

/** What held, in words: a right that ended another cloud’s wait or its own preview says so. */
function stateOf({ right, from, cloud }: HostingRight): string {
  if (right === 'preview') return from < publicPreview ? 'limited preview' : 'public preview';
  if (right === 'offered') return cloud === 'azure' ? 'no longer only here' : 'on sale';
  return states[right];
}

const lanes = pairs.map((pair): DealLane => ({
  name: pair.name,
  colour: clouds[pair.cloud].company,
  stretches: rightsOf(pair).map((right) => ({
    right: right.right,
    fromDay: dayOf(right.from),
    untilDay: dayOf(right.until ?? horizon),
    isOpen: right.until === null,
    // A single day has no room for words; the table has them.
    words: right.right === 'allowed' ? '' : stateOf(right),
    isForAll: stateOf(right) !== 'limited preview',
  })),
}));

const money: readonly DealMoney[] = [
  {
    colour: 'microsoft',
    name: companies.microsoft.name,
    moneyInUsdBn: equity.microsoft,
    inFact: 'microsoft.commitment.total',
    paidFact: 'microsoft.commitment.funded.2026-06',
    backFact: 'commit.azure',
    moneyIn: `${short(equity.microsoftPaid)} of ${short(equity.microsoft)}`,
    paidUsdBn: equity.microsoftPaid,
    backUsdBn: purchases.azure,
    back: short(purchases.azure),
  },
  {
    colour: 'amazon',
    name: companies.amazon.name,
    moneyInUsdBn: equity.amazon,
    inFact: 'round.amazon.total',
    paidFact: 'round.amazon.paid.all',
    backFact: 'amazon.aws.total',
    moneyIn: short(equity.amazon),
    paidUsdBn: equity.amazon,
    backUsdBn: purchases.aws,
    back: short(purchases.aws),
  },
  {
    colour: 'nvidia',
    name: companies.nvidia.name,
    moneyInUsdBn: equity.nvidia,
    inFact: 'round.nvidia.total',
    paidFact: null,
    backFact: null,
    moneyIn: short(equity.nvidia),
    paidUsdBn: null,
    backUsdBn: null,
    back: `${systems}, no price`,
  },
  {
    colour: 'softbank',
    name: companies.softbank.name,
    moneyInUsdBn: equity.softbank,
    inFact: 'round.softbank.total',
    paidFact: 'softbank.paid',
    backFact: null,
    moneyIn: short(equity.softbank),
    paidUsdBn: equity.softbank,
    backUsdBn: null,
    back: 'none with the round',
  },
];

const marked: readonly DealDay[] = [
  { day: 0, date: announced, lane: null },
  { day: days.alone, date: dateOf('after.amendment.date'), lane: pairs.length - 1 },
  { day: days.sold, date: dateOf('after.models-ga.date'), lane: 1 },
  { day: days.preview, date: publicPreview, lane: pairs.length - 1 },
  { day: days.horizon, date: horizon, lane: null },
].map(({ day, date, lane }) => ({
  day,
  lane,
  label: `day ${number(day)}\n${formatDateShort(date, { showYear: false })}`,
}));

/** What the table says of a company’s sum that has no price. */
const unpriced: Partial<Record<DealMoney['colour'], string>> = {
  nvidia: `${systems}, announced without a price`,
  softbank: 'none announced with the round',
};

/** Facts that say so. */
const unpricedFacts: Partial<Record<DealMoney['colour'], readonly FactId[]>> = {
  nvidia: ['nvidia.compute.total'],
  softbank: ['softbank.compute'],
};

const untimed = { from: null, until: null, rests: {} };
const rows: readonly Row[] = [
  ...pairs.flatMap((pair) =>
    rightsOf(pair).map((right): Row => ({
      company: companies[clouds[pair.cloud].company].name,
      what: pair.name,
      state: stateOf(right),
      from: right.from,
      until: right.until,
      usdBn: null,
      fact: null,
      rests: { facts: right.factIds, sources: [right.source] },
    })),
  ),
  ...money.flatMap((sums): Row[] => {
    const { name, moneyInUsdBn, paidUsdBn, backUsdBn, colour } = sums;
    const row = { ...untimed, company: name };
    const isEarlier = colour === 'microsoft';
    const what = isEarlier ? 'its commitment, made before this round' : 'money in';
    const paid = isEarlier ? `paid by ${formatDate(microsoftPaidBy)}` : 'paid';
    return [
      paidUsdBn === null
        ? {
            ...row,
            what,
            state: 'promised; what is paid is not said',
            usdBn: moneyInUsdBn,
            fact: sums.inFact,
          }
        : { ...row, what, state: paid, usdBn: paidUsdBn, fact: sums.paidFact },
      ...(paidUsdBn !== null && paidUsdBn < moneyInUsdBn
        ? [
            {
              ...row,
              what,
              state: 'promised',
              usdBn: microsoftOpen,
              fact: 'microsoft.commitment.unfunded',
            },
          ]
        : []),
      {
        ...row,
        what: colour === 'nvidia' ? 'computing on its systems' : 'purchases by OpenAI',
        state: unpriced[colour] ?? 'promised',
        usdBn: backUsdBn,
        fact: sums.backFact,
        rests: { facts: unpricedFacts[colour] ?? [] },
      },
    ];
  }),
];

export const theWholeDealFigure = defineFigure({
  id: 'the-whole-deal',
  title: words`For ${number(days.alone)} more days only Azure could host stateless calls to OpenAI’s models; from day ${number(days.sold)} Amazon sold them too`,
  measure:
    'Who could run OpenAI’s models for customers, day by day; and money, in billions of dollars.',
  key: {
    done: 'could be hosted, or was paid',
    'done low': 'in a preview',
    promised: 'promised',
    unsaid: 'payer has not said',
  },
  description: words`A ribbon of ${number(days.horizon)} days from ${formatDate(announced)}, in ${counted(pairs)} lanes, the first ${number(days.alone)} days shaded. Stateless calls on Azure: a bar over all the days, tall in the shaded ones, in which only Azure might host them. Stateless calls on AWS: an empty lane through the shaded days, for they were ruled out there; a low bar from day ${number(days.limited)}, a limited preview; from day ${number(days.sold)}, on general sale, as high a bar as Azure’s of those days. Stateful agents on AWS: a tinted bar while a runtime was promised, a low bar from day ${number(days.limited)} for Bedrock Managed Agents in limited preview, a higher one from day ${number(days.preview)} for the public preview, which it still was when our record of products ended. With it, the money. Microsoft: ${long(equity.microsoftPaid)} paid by ${formatDate(microsoftPaidBy)} of ${long(equity.microsoft)} committed before this round, and ${long(purchases.azure)} of Azure services that OpenAI promised in October 2025 to buy. Amazon: ${long(equity.amazon)} in, all paid, and ${long(purchases.aws)} of cloud purchases promised. NVIDIA: ${long(equity.nvidia)} promised, of which it has not said what is paid, and ${systems} of its systems announced without a price. SoftBank: ${long(equity.softbank)} in, all paid, and no purchase announced with the round.`,
  sources: [
    'openai-2026-02-joint-statement',
    'microsoft-2026-04-next-phase',
    'aws-2026-06-models-ga',
    'aws-2026-09-bma-preview',
    'amazon-2026-q2-10q',
    'softbank-2026-10-release',
    'microsoft-2026-10k',
    'microsoft-2025-q3-10q',
    'openai-2026-02-scaling',
  ],
  asOf: 'both',
  notes: words`The contract with Microsoft is not public, and Amazon’s only in part: what could be hosted is what published texts said, and only the plainest line of it; the chapter on the clouds has Frontier and OpenAI’s own products. Models that anybody may download are left out. Whether Azure might have hosted the stateful runtime too, no text found says. By the published terms Azure had been the only host of stateless calls before; OpenAI and Microsoft ended that on ${formatDate(dateOf('after.amendment.date'))}. No company text found says that Bedrock Managed Agents are the announced runtime, and the day of their public preview rests on AWS’s notice alone. The ${long(purchases.azure)} of Azure services were announced in October 2025; Microsoft’s annual report of 2026 does not restate them. Do not net money in against purchases: these run over years, and OpenAI gets computing for them.`,
  table: tableOf(
    rows,
    [
      { label: 'Company', key: 'company', value: (row) => row.company },
      { label: 'What', key: 'what', value: (row) => row.what },
      { label: 'State', key: 'state', value: (row) => row.state },
      withoutGaps(dateColumn('From', 'from', (row) => row.from, '–')),
      {
        ...dateColumn<Row>('Until', 'until', (row) => row.until),
        text: ({ from, until }) =>
          until === null ? (from === null ? '–' : 'still so') : formatDate(until),
        isGap: () => false,
      },
      {
        label: 'Amount, $ billion',
        key: 'amount_usd_bn',
        value: (row) => row.usdBn,
        fact: (row) => row.fact,
        isGap: (row) => row.state === unpriced.nvidia,
        text: ({ usdBn }) => (usdBn === null ? '–' : formatAmount(usdBn, 'usd-bn', 'number')),
      },
    ],
    (row) => row.rests,
  ),
  draw: (size) =>
    theWholeDealPlot(
      { lanes, money, days: marked, aloneDays: days.alone, horizonDay: days.horizon },
      size,
    ),
});
