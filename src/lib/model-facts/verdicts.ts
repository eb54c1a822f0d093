import { claims } from '#data/claims.ts';
import { countVerdicts } from '#models/verdicts.ts';
import { modelFact } from './define.ts';

const counts = countVerdicts(claims);
const numbers = claims.filter((claim) => claim.kind === 'number');
const attributions = claims.filter((claim) => claim.kind === 'attribution');
const sources = ['gate-2026-source-post'] as const;
const rows = [
  { name: 'the ledger, claim by claim', address: '/the-post-checked#the-ledger' },
] as const;
const note =
  'What counts as one claim, and where a verdict ends and the next begins, is this book’s choice. Another reader might cut the post into more pieces or fewer.';

/** How the claims of the source post stand, counted. */
export const verdictFacts = [
  modelFact({
    id: 'calc.claims',
    label: 'Claims of the source post that this book checks',
    unit: 'count',
    value: () => counts.all,
    method: 'claims in the ledger, counted',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.supported.then',
    label: 'Claims that the record supported on 27 and 28 February 2026',
    unit: 'count',
    value: () => counts.supportedThen,
    method: 'claims whose verdict for 27 and 28 February 2026 is “supported”',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.supported.now',
    label: 'Claims that the record supports now',
    unit: 'count',
    value: () => counts.supportedNow,
    method: 'claims whose latest verdict is “supported”',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.held',
    label: 'Claims supported on the day and still',
    unit: 'count',
    value: () => counts.held,
    method: 'claims whose verdict is “supported” both times',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.lost',
    label: 'Claims supported on the day and no longer',
    unit: 'count',
    value: () => counts.lost,
    method: 'claims whose verdict was “supported” and is another now',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.gained',
    label: 'Claims supported now that were not on the day',
    unit: 'count',
    value: () => counts.gained,
    method: 'claims whose verdict is “supported” now and was another',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.moved',
    label: 'Claims whose verdict changed between the day and now',
    unit: 'count',
    value: () => counts.moved,
    method: 'claims with two different verdicts',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.contradicted',
    label: 'Claims that the record contradicts now',
    unit: 'count',
    value: () => counts.contradicted,
    method: 'claims whose latest verdict is “contradicted”',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.interpretation',
    label: 'Claims that the record can inform and cannot settle',
    unit: 'count',
    value: () => counts.unsettled,
    method: 'claims whose latest verdict is “interpretation”',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.numbers',
    label: 'Claims on sums and sizes',
    unit: 'count',
    value: () => numbers.length,
    method: 'claims of the kind “number”',
    rows,
    sources,
  }),
  modelFact({
    id: 'calc.claims.numbers.supported',
    label: 'Claims on sums and sizes that the record supports now',
    unit: 'count',
    value: () => countVerdicts(numbers).supportedNow,
    method: 'claims of the kind “number” whose latest verdict is “supported”',
    rows,
    sources,
    note,
  }),
  modelFact({
    id: 'calc.claims.attributions',
    label: 'Claims on who said, did or got what',
    unit: 'count',
    value: () => attributions.length,
    method: 'claims of the kind “attribution”',
    rows,
    sources,
  }),
  modelFact({
    id: 'calc.claims.attributions.supported.then',
    label: 'Claims on who said, did or got what that the record supported on the day',
    unit: 'count',
    value: () => countVerdicts(attributions).supportedThen,
    method: 'claims of the kind “attribution” whose verdict for February is “supported”',
    rows,
    sources,
    note,
  }),
] as const;
