import { bargainingAssumptions as assumed } from '#data/assumptions-bargaining.ts';
import { nashSplit, twoCloudSplit, walkOutSplit, type Bargain } from '#models/bargaining.ts';
import { modelFact } from './define.ts';

const alone: Bargain = {
  surplus: assumed.surplusPercent,
  openaiFallback: 0,
  cloudFallback: 0,
  openaiWeight: assumed.openaiWeight,
};
const withFallback = { ...alone, openaiFallback: assumed.openaiFallbackPercent };
const bothWithFallback = { ...withFallback, cloudFallback: assumed.cloudFallbackPercent };
const eitherWillDo = twoCloudSplit({
  withBoth: assumed.surplusPercent,
  withFirstAlone: assumed.surplusPercent,
  withSecondAlone: assumed.surplusPercent,
});
const bothNeeded = twoCloudSplit({
  withBoth: assumed.surplusPercent,
  withFirstAlone: 0,
  withSecondAlone: 0,
});

const nashSources = ['nash-1950-bargaining'] as const;
const shapleySources = ['shapley-1953-value'] as const;
const even = { 'whole value': `${assumed.surplusPercent}%`, weight: `${assumed.openaiWeight}` };
const fallback = { ...even, fallback: `${assumed.openaiFallbackPercent}%` };
const rows = [
  { name: 'the split of the value, drawn', address: '/figures/bargaining-split' },
] as const;
const whole = { 'whole value': `${assumed.surplusPercent}%` };
const example = 'A worked example with numbers chosen by this book; nothing in it is measured.';

/** Who gets what at the table, under the assumptions of `assumptions-bargaining.ts`. */
export const bargainingFacts = [
  modelFact({
    id: 'calc.bargain.alone',
    label: 'OpenAI’s share with one cloud, when neither has anything to fall back on',
    unit: 'percent',
    value: () => nashSplit(alone).openai,
    formula: 'weight × whole value',
    chosen: even,
    rows,
    sources: nashSources,
    note: example,
  }),
  modelFact({
    id: 'calc.bargain.fallback',
    label: 'OpenAI’s share when it could still make half of the value elsewhere',
    unit: 'percent',
    value: () => nashSplit(withFallback).openai,
    formula: 'fallback + weight × (whole value − fallback)',
    chosen: fallback,
    rows,
    sources: nashSources,
    note: example,
  }),
  modelFact({
    id: 'calc.bargain.both-fallback',
    label: 'OpenAI’s share when the cloud, too, could make a quarter of the value elsewhere',
    unit: 'percent',
    value: () => nashSplit(bothWithFallback).openai,
    formula: 'fallback + weight × (whole value − fallback − the cloud’s fallback)',
    chosen: { ...fallback, 'the cloud’s fallback': `${assumed.cloudFallbackPercent}%` },
    rows,
    sources: nashSources,
    note: example,
  }),
  modelFact({
    id: 'calc.bargain.walk-out',
    label: 'OpenAI’s share when its fallback of half can be had only by leaving for good',
    unit: 'percent',
    value: () => walkOutSplit(withFallback).openai,
    method: 'the larger of the even share and the fallback',
    chosen: fallback,
    rows,
    sources: ['binmore-1986-outside-options'],
    note: example,
  }),
  modelFact({
    id: 'calc.bargain.two-replaceable',
    label: 'OpenAI’s share with two clouds of which either will do',
    unit: 'percent',
    value: () => eitherWillDo.openai,
    method: 'what OpenAI adds on joining, averaged over the six orders of arrival',
    chosen: { ...whole, 'value with either cloud alone': `${assumed.surplusPercent}%` },
    rows,
    sources: shapleySources,
    note: example,
  }),
  modelFact({
    id: 'calc.bargain.two-needed',
    label: 'OpenAI’s share with two clouds that are both needed',
    unit: 'percent',
    value: () => bothNeeded.openai,
    method: 'what OpenAI adds on joining, averaged over the six orders of arrival',
    chosen: { ...whole, 'value with one cloud alone': '0%' },
    rows,
    sources: shapleySources,
    note: example,
  }),
  modelFact({
    id: 'calc.bargain.two-needed.clouds',
    label: 'Share of the two clouds together when both are needed',
    unit: 'percent',
    value: () => bothNeeded.first + bothNeeded.second,
    method: 'the Shapley values of the two clouds added up',
    chosen: { ...whole, 'value with one cloud alone': '0%' },
    rows,
    sources: shapleySources,
    note: example,
  }),
] as const;
