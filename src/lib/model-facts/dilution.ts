import { amount } from '#lib/recorded-facts.ts';
import { dilutedSharePercent } from '#models/dilution.ts';
import { modelFact } from './define.ts';

/** What the round leaves of a slice held before it. */
export const dilutionFacts = [
  modelFact({
    id: 'calc.dilution.kept',
    label: 'What the closed round leaves of a slice whose holder buys nothing',
    unit: 'percent',
    value: () =>
      dilutedSharePercent(100, {
        preMoneyUsdBn: amount('round.announced.pre', 'usd-bn'),
        raisedUsdBn: amount('round.close.total', 'usd-bn'),
      }),
    formula: 'pre-money / (pre-money + all that was committed) × 100',
    inputs: { 'pre-money': 'round.announced.pre', 'all that was committed': 'round.close.total' },
    sources: ['openai-2026-02-scaling', 'openai-2026-03-closing'],
    note: 'Once every commitment is paid. It leaves out shares that other events add or take away.',
  }),
] as const;
