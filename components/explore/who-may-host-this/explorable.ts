import { defineExplorable } from '#components/explore/define-explorable.ts';
import { printed, words } from '#components/figure/words.ts';
import { recordWindow } from '#data/assumptions-swimlanes.ts';
import { clouds, type CloudId } from '#data/clouds.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { products, type ProductId } from '#data/products.ts';
import { readUntil } from '#data/record.ts';
import { factById, sourceById } from '#lib/facts.ts';
import { formatDate } from '#lib/format.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { sourceName } from '#lib/source-name.ts';
import { turningDays } from '#models/hosting.ts';
import { whoMayHostThis, type GivenDay, type WhoMayHostThisGiven } from './model.ts';

// Pick a product and a date: which clouds, by which clause?
const rights: readonly HostingRight[] = hostingRights;
const sourceIds = [...new Set(rights.map(({ source }) => source))];

/** What the text of 2019 speaks of, and the day of the first that names research, products and API. */
const unnamed = {
  subject: 'all of OpenAI’s cloud work, with no API or product named in the excerpts read, was',
};
const named = factById('microsoft.rights.cloud.2023').asOf;

const [firstRefusal, october, launch, announced] = [
  factById('microsoft.rights.cloud.2025-01').asOf,
  factById('microsoft.rights.list.2025-10.api').asOf,
  dateOf('sre.frontier.launch'),
  dateOf('stmt.date'),
];
const [amended, preview] = [dateOf('after.amendment.date'), dateOf('after.bedrock-preview.date')];
const oracleCredits = dateOf('after.oracle.date');
const ofOctober =
  'The text of October 2025 speaks of API products built with third parties, until AGI.';

/** How a sentence speaks of a product; its later name where another product came for it. */
const subjects = {
  'stateless-api': {
    ...unnamed,
    later: [
      { from: named, subject: 'calls to the API, stateless or not, were' },
      { from: announced, subject: 'stateless calls were' },
    ],
    turns: {
      [firstRefusal]:
        'That day, as summaries of Microsoft’s post have it, the hold on new capacity was loosened and the API stayed.',
      [october]: ofOctober,
      [launch]: ofOctober,
      [oracleCredits]:
        'That day, by an aggregator’s report, Oracle credits began to buy OpenAI’s models; whose machines answer is not said.',
    },
  },
  'stateful-runtime': {
    subject: 'the stateful runtime was',
    later: [
      {
        from: preview,
        subject: 'managed agents, which the trade press takes for the promised runtime, were',
      },
    ],
    turns: {
      [preview]: 'That day Amazon and OpenAI announced a limited preview.',
      [dateOf('after.models-ga.date')]:
        'That day AWS still called them “coming soon”; what was open by then no text found says.',
      [dateOf('after.agents-preview.date')]:
        'That day, by AWS’s notice alone, a public preview opened.',
    },
    besides: {
      from: preview,
      says: 'In April 2026, by summaries of interviews, they were called exclusive to AWS; how that fits the permission for others no text found says.',
    },
  },
  frontier: {
    subject: 'Frontier was',
    turns: {
      [launch]:
        'That day, as reported, it was launched; that Azure hosted it from the first is our reading.',
      [announced]: 'Whether AWS might also host it the companies’ texts do not say.',
    },
    besides: {
      from: amended,
      says: 'No text found says whether AWS is still alone among third parties to distribute it.',
    },
  },
  'first-party': {
    ...unnamed,
    later: [{ from: named, subject: 'ChatGPT and OpenAI’s other own products were' }],
    turns: {
      [firstRefusal]:
        'That day, as reported, the exclusive hold on new capacity became a right of first refusal; that Azure hosted them is our reading.',
      [october]:
        'That day products other than API products were allowed on any cloud; that Azure hosted them is our reading.',
      [launch]: 'That Azure hosted them is our reading.',
    },
  },
  codex: {
    subject: 'Codex was',
    partOf: 'OpenAI’s other own products',
    turns: {
      [oracleCredits]:
        'That day, by an aggregator’s report, Oracle credits began to buy it; whose machines it runs on is not said.',
    },
  },
  'agents-api': { subject: 'OpenAI’s own Agents API was' },
} as const satisfies Readonly<Record<ProductId, object>>;

const productIds = [
  'stateless-api',
  'stateful-runtime',
  'frontier',
  'first-party',
  'codex',
  'agents-api',
] as const satisfies readonly ProductId[];
const cloudIds = [
  'azure',
  'aws',
  'google',
  'oracle',
  'openai',
] as const satisfies readonly CloudId[];

/** A day as exact as the record has it: one that is only the last it can be is told as the end of its month. */
function dayOf(day: string): GivenDay {
  const isLoose = rights.some(({ from, fromWhen }) => from === day && fromWhen !== undefined);
  return isLoose ? { day, loosely: `end of ${formatDate(day.slice(0, 7))}` } : { day };
}

const given: WhoMayHostThisGiven = {
  products: productIds.map((id) => ({ id, label: products[id].name, ...subjects[id] })),
  clouds: cloudIds.map((id) => ({ id, name: clouds[id].name, tone: clouds[id].company })),
  rights: rights.map((right) => {
    const { product, cloud, from, clause, source, fromWhen, untilWhen, called } = right;
    const row = [product, cloud, from, right.right, clause, sourceIds.indexOf(source)] as const;
    if (called !== undefined) return [...row, fromWhen ?? null, untilWhen ?? null, called];
    if (untilWhen !== undefined) return [...row, fromWhen ?? null, untilWhen];
    return fromWhen === undefined ? row : [...row, fromWhen];
  }),
  sources: sourceIds.map((id) => sourceName(sourceById(id))),
  days: turningDays(rights).map(dayOf),
  initial: { product: 'stateless-api', date: announced },
  span: recordWindow,
  readUntil: readUntil.products.inWords,
};
const [firstSource = 'openai-2026-02-joint-statement', ...moreSources] = sourceIds;

/** The rights of the record, by a product and a day. */
export const whoMayHostThisExplorable = defineExplorable({
  model: whoMayHostThis(given),
  given,
  name: 'Who may host this?',
  title: 'Pick a product and a day: which clouds might host it, and which text says so',
  measure: words`What published texts say of the day, cloud by cloud, and of the time before and after it: a bar where it was hosted or tied to this cloud alone, a low one in preview or with a preview announced, a tint promised, to host or to distribute, a line allowed, hatched not settled. From February 2026 on, time is drawn wider.`,
  columns: [
    { label: 'Cloud' },
    { label: 'That day' },
    { label: 'Period' },
    { label: 'By which text' },
    { label: 'Source' },
  ],
  origins: {
    product: { choice: 'Stateless calls are what the joint statement keeps for Azure.' },
    date: { facts: ['stmt.date'] },
  },
  assumptions: [
    words`What is on record of a product on a cloud holds from its first day until the next text begins. The days that can be picked are those on which a row begins for one product or another; from each to the next every table stays as it is.`,
    words`A right is not a product. “Allowed” says that a published text permits it, and that no company’s text found says it has been used since; “hosted” says that the product runs or is sold there; “only here” that no other cloud was open to it.`,
    words`That managed agents on Bedrock are the promised runtime is the trade press’s reading. No text of a company was found that says so.`,
  ],
  leavesOut: [
    words`The contracts are not public: these are the published texts about them. The terms of January 2025 are known from summaries, and that Frontier was launched on ${printed('sre.frontier.launch')} is reported.`,
    words`The amendment of ${formatDate(amended)} lets OpenAI serve all its products on any cloud: it permits every product here on each of them and shows none in use. Of machines of OpenAI’s own it does not speak, nor of what OpenAI has agreed with others. Nothing found says that what ran on Azure left.`,
    words`Models that anybody may download are left out, and so is where the machines stand that a cloud rents from another.`,
  ],
  surprise: {
    invitation: words`Amazon was promised the runtime, not the plain calls. Compare both on ${formatDate(dateOf('after.models-ga.date'))}: which of them could Amazon’s customers simply buy?`,
    state: { product: 'stateless-api', date: dateOf('after.models-ga.date') },
  },
  drawn: ['product', 'date'],
  sources: [firstSource, ...moreSources],
  asOf: 'products',
});
