import { cloudAgreements } from '#data/cloud-agreements.ts';
import { cloudSpread } from '#lib/cloud-spread.ts';
import { equalSuppliers, shares } from '#models/concentration.ts';
import { modelFact } from './define.ts';

const latest = cloudSpread.at(-1);
if (latest === undefined || latest.index === null) {
  throw new RangeError(
    'The concentration of the cloud promises cannot be worked out: fewer than two clouds have a price. Check src/data/cloud-agreements.ts.',
  );
}
const { index } = latest;
const promised = [...latest.promisedUsdBn.values()];
const [first, ...rest] = [...new Set(cloudAgreements.map(({ source }) => source))];
const cloudSources = [first ?? 'amazon-2026-q2-10q', ...rest] as const;
const rows = [
  { name: 'agreements with clouds, by date', address: '/figures/clouds-over-time' },
] as const;
/** The priced agreements, each under its cloud and date. */
const inputs = Object.fromEntries(
  cloudAgreements.flatMap(({ cloud, date, amountFact }) =>
    amountFact === null ? [] : [[`${cloud}, ${date}`, amountFact] as const],
  ),
);
const unlike =
  'The contracts cover different years, Oracle’s sum is a press figure, and Google’s has no price: the index is rough.';

/** How many clouds OpenAI has, and how concentrated its priced promises to them are. */
export const concentrationFacts = [
  modelFact({
    id: 'calc.clouds.count',
    label: 'Clouds with which OpenAI had an agreement on record',
    unit: 'count',
    value: () => latest.suppliers.length,
    method: `counted: ${latest.suppliers.join(', ')}`,
    rows,
    sources: cloudSources,
    note: 'The same clouds that OpenAI named in its closing post of March 2026.',
  }),
  modelFact({
    id: 'calc.clouds.priced',
    label: 'Clouds whose contract with OpenAI has a price on record',
    unit: 'count',
    value: () => promised.length,
    method: `counted: ${[...latest.promisedUsdBn.keys()].join(', ')}`,
    rows,
    sources: cloudSources,
  }),
  modelFact({
    id: 'calc.clouds.index',
    label: 'Herfindahl index of OpenAI’s priced promises to clouds',
    unit: 'ratio',
    value: () => index,
    method: 'each cloud’s share of the priced promises, squared; the squares added up',
    qualifier: 'about',
    inputs,
    rows,
    sources: [...cloudSources, 'hirschman-1964-paternity'],
    note: unlike,
  }),
  modelFact({
    id: 'calc.clouds.equal',
    label: 'Clouds of equal size that would give the same index',
    unit: 'count',
    value: () => equalSuppliers(promised),
    formula: '1 / the Herfindahl index',
    inputs: { 'the Herfindahl index': 'calc.clouds.index' },
    sources: [...cloudSources, 'hirschman-1964-paternity'],
    note: unlike,
  }),
  modelFact({
    id: 'calc.clouds.largest-share',
    label: 'Largest share of one cloud in OpenAI’s priced promises to clouds',
    unit: 'percent',
    value: () => 100 * Math.max(...shares(promised)),
    method: 'the largest contract divided by the priced contracts of all clouds × 100',
    qualifier: 'about',
    inputs,
    rows,
    sources: cloudSources,
    note: 'Oracle’s, at the sum the press reports.',
  }),
] as const;
