import { defineExplorable } from '#components/explore/define-explorable.ts';
import { fractionInWords } from '#components/figure/fraction.ts';
import { noQuantity, words } from '#components/figure/words.ts';
import { bargainingAssumptions as assumed } from '#data/assumptions-bargaining.ts';
import { formatAmount } from '#lib/format.ts';
import { theBargain, type TheBargainGiven } from './model.ts';
import type { TheBargainState } from './split.ts';

// Who gets what, when either side could do something else?
const given: TheBargainGiven = {
  surplus: assumed.surplusPercent,
  openaiFallback: assumed.openaiFallbackPercent,
  cloudFallback: assumed.cloudFallbackPercent,
  openaiWeight: 100 * assumed.openaiWeight,
};
const print = (percent: number) => formatAmount(percent, 'percent');
const ofValue = (percent: number) => fractionInWords(percent / assumed.surplusPercent);
const two = noQuantity('two', 'the other choice of the explorable');

const own: TheBargainState = {
  clouds: 'one',
  'openai-fallback': given.openaiFallback,
  'cloud-fallback': given.cloudFallback,
  'openai-weight': given.openaiWeight,
};
const nothing: TheBargainState = { ...own, 'openai-fallback': 0, 'cloud-fallback': 0 };
const bothNeeded: TheBargainState = { ...nothing, clouds: 'two' };

/** The bargaining model of the chapter, for readers to move. */
export const theBargainExplorable = defineExplorable({
  model: theBargain(given),
  given,
  name: 'At the table',
  title: 'Set what each side could do without the other, and see who gets what',
  measure: words`Shares of what all can make together, in percent, rounded to a decimal; by the rule of Nash with one cloud, by Shapley’s with ${two}. The cut in a bar is where that ends which a side would have anyway. A toy model: no number in it is measured.`,
  columns: [
    { label: 'Side' },
    { label: 'Without a deal', isNumeric: true },
    { label: 'Added by the deal', isNumeric: true },
    { label: 'Share', isNumeric: true },
    { label: 'Share, leaving for good', isNumeric: true },
  ],
  origins: {
    clouds: { choice: 'The simplest table: one buyer and one supplier.' },
    'openai-fallback': {
      choice: words`The example of the chapter: a second cloud would let it make ${ofValue(given.openaiFallback)} of the value.`,
    },
    'cloud-fallback': {
      choice: words`The example of the chapter: other customers are worth ${ofValue(given.cloudFallback)} of the value.`,
    },
    'openai-weight': {
      choice: words`Even: nothing but the fallbacks sets the sides apart.`,
    },
  },
  assumptions: [
    'This is a toy model. It holds no number about OpenAI, Microsoft or Amazon, and shows only how a rule works.',
    'With one cloud each side gets what it would have without a deal, and of what the deal adds its weight’s part. What it would have without a deal counts while the talks go on: it can be used and the talks resumed.',
    words`With ${two} clouds, which are alike, each side gets what its coming to the table adds, on average over every order of coming. That rule has no bargaining weights. OpenAI makes nothing without a cloud, and what it could make with one alone takes that cloud’s consent: so the same way out is worth less here than where it stands outside the room.`,
    'There is one deal, made once; everybody knows what everybody has; if a deal adds something, it is made. If the sides make more apart, there is none, and each keeps what it has.',
  ],
  leavesOut: [
    words`What would break it. A fallback that can be had only by leaving for good is no use as long as it is worth no more than what a side gets anyway: with even weights and ${print(assumed.openaiFallbackPercent)} to fall back on OpenAI then gains nothing by it. The last column of the table works that out for one cloud.`,
    'Sides that do not know each other’s fallbacks can fail to agree although both would gain. Here they never do.',
    'Contracts that bind for years and data centres already built: who has signed cannot simply walk out, and who has built can hardly take it elsewhere.',
    'How a split changes what there is to split: a cloud that gets little may build less, and a supplier may back a rival of its customer.',
  ],
  surprise: {
    invitation: words`Start with one cloud and nothing to fall back on for either side. Then bring a second cloud to the table, when the work cannot be done without both. Does OpenAI get more?`,
    state: bothNeeded,
  },
  scenarios: [
    { label: 'Nothing to fall back on', state: nothing },
    { label: 'OpenAI has a way out', state: { ...own, 'cloud-fallback': 0 } },
    { label: 'Both have a way out', state: own },
    {
      label: 'No deal',
      state: { ...own, 'openai-fallback': 80, 'cloud-fallback': 45 },
    },
    {
      label: words`${noQuantity('Two', 'the other choice of the explorable')} clouds, either will do`,
      state: { ...bothNeeded, 'openai-fallback': given.surplus },
    },
    {
      label: words`${noQuantity('Two', 'the other choice of the explorable')} clouds, both needed`,
      state: bothNeeded,
    },
  ],
  sources: ['nash-1950-bargaining', 'shapley-1953-value', 'binmore-1986-outside-options'],
  asOf: '2026-11',
});
