import { derived } from '../derived.ts';
import type { GivenFact } from '../types.ts';

/** What SoftBank gives and gets beyond the shares of this round. */
export const softbankFacts = [
  {
    id: 'softbank.cumulative.before',
    label: 'SoftBank’s investment in OpenAI before this round',
    value: 34.6,
    unit: 'usd-bn',
    asOf: '2026-02-27',
    confidence: 'primary',
    sources: ['softbank-2026-02-release'],
    note: 'At cost.',
  },
  {
    id: 'softbank.cumulative',
    label: 'SoftBank’s investment in OpenAI in all',
    value: 64.6,
    unit: 'usd-bn',
    asOf: '2026-10-01',
    confidence: 'primary',
    sources: ['softbank-2026-10-release', 'softbank-2026-02-release'],
    note: 'Cost, not value. Dividing it by the valuation does not give the share held, since most was bought at lower prices.',
  },
  {
    id: 'softbank.stake',
    label: 'SoftBank’s share of OpenAI',
    value: 13,
    unit: 'percent',
    asOf: '2026-10-01',
    confidence: 'primary',
    sources: ['softbank-2026-10-release', 'softbank-2026-02-release'],
    qualifier: 'about',
    note: 'SoftBank had forecast the same figure on the day of the announcement.',
  },
  {
    id: 'softbank.stake.2025-12',
    label: 'SoftBank’s share of OpenAI before this round',
    value: 11,
    unit: 'percent',
    asOf: '2025-12',
    confidence: 'primary',
    sources: ['softbank-2025-12-release', 'softbank-2026-02-release'],
    qualifier: 'about',
  },
  {
    id: 'softbank.compute',
    label: 'Computing contract of SoftBank with this round',
    value: 'None was announced.',
    unit: 'text',
    asOf: '2026-02-27',
    confidence: 'derived',
    sources: ['openai-2026-02-scaling', 'softbank-2026-02-release'],
    note: 'A conclusion from what both texts leave out. SB Energy, of the SoftBank group, later leased a site to an OpenAI affiliate.',
  },
  {
    id: 'softbank.bridge.cancelled',
    label: 'Unused bridge credit that SoftBank cancelled',
    value: 10,
    unit: 'usd-bn',
    asOf: '2026-10-01',
    confidence: 'primary',
    sources: ['softbank-2026-10-release'],
    note: 'It suggests that the last tranche was paid without that credit, which SoftBank does not say.',
  },
  {
    id: 'softbank.loan.2026-09',
    label: 'Loan that SoftBank took against its OpenAI shares',
    value: 11.87,
    unit: 'usd-bn',
    asOf: '2026-09',
    confidence: 'reported',
    sources: ['lablab-2026-09-recap'],
    hedge: 'according to one weekly digest',
    note: 'The first publication was not located.',
  },
] as const satisfies readonly GivenFact[];

/** What SoftBank has paid into the round: other sums are worked out from it. */
export const softbankPaid = derived({
  id: 'softbank.paid',
  label: 'Amount that SoftBank had paid into this round by 1 October 2026',
  unit: 'usd-bn',
  asOf: '2026-10-01',
  inputs: {
    first: 'round.softbank.tranche1',
    second: 'round.softbank.tranche2',
    third: 'round.softbank.tranche3',
  },
  formula: 'first + second + third',
  note: 'This round only; what SoftBank had invested before is not in it.',
});

/** Sums on these facts. */
export const softbankDerived = [
  softbankPaid,
  derived({
    id: 'softbank.cumulative.check',
    label: 'SoftBank’s earlier investment and its part of this round together',
    unit: 'usd-bn',
    asOf: '2026-10-01',
    inputs: { before: 'softbank.cumulative.before', round: softbankPaid },
    formula: 'before + round',
    note: 'A check against the total that SoftBank prints.',
  }),
  derived({
    id: 'softbank.stake.value',
    label: 'SoftBank’s share at the closing price',
    unit: 'usd-bn',
    asOf: '2026-10-01',
    inputs: { share: 'softbank.stake', post: 'round.close.post' },
    formula: 'share × post / 100',
    qualifier: 'about',
    note: 'A rounded percentage times the March price: an order of magnitude, not a market value.',
  }),
] as const;
