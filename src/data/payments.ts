import type { FactIdIn } from './facts.ts';
import type { IsoDate } from './types.ts';
import type { CompanyId } from './companies.ts';

/** How exactly the day of a payment is known. */
export const datings = [
  'on the day',
  'by the end of a quarter',
  'between the end of a quarter and a filing',
  'not disclosed',
] as const;

/** A part of an investor's promise in the February round, and when it had been paid. */
export interface PaymentRow {
  readonly payer: CompanyId;
  /** What the part is called in the record. */
  readonly part: string;
  /** Fact that holds the amount. */
  readonly amountFact: FactIdIn<'usd-bn'>;
  /** Day by which it had been paid; `null` where nobody has said. */
  readonly paidBy: IsoDate | null;
  /** How exact that day is: the day itself, or the end of the period in which it was paid. */
  readonly dating: (typeof datings)[number];
}

/** Every part of the three announced investments, by payer and then by date. */
export const payments = [
  {
    payer: 'amazon',
    part: 'first purchase',
    amountFact: 'round.amazon.paid.q1',
    paidBy: '2026-03-31',
    dating: 'by the end of a quarter',
  },
  {
    payer: 'amazon',
    part: 'second quarter',
    amountFact: 'round.amazon.paid.q2',
    paidBy: '2026-06-30',
    dating: 'by the end of a quarter',
  },
  {
    payer: 'amazon',
    part: 'remainder',
    amountFact: 'round.amazon.paid.q3',
    paidBy: '2026-07-31',
    dating: 'between the end of a quarter and a filing',
  },
  {
    payer: 'nvidia',
    part: 'whole promise, payments not itemised',
    amountFact: 'round.nvidia.total',
    paidBy: null,
    dating: 'not disclosed',
  },
  {
    payer: 'softbank',
    part: 'first tranche',
    amountFact: 'round.softbank.tranche1',
    paidBy: '2026-04-01',
    dating: 'on the day',
  },
  {
    payer: 'softbank',
    part: 'second tranche',
    amountFact: 'round.softbank.tranche2',
    paidBy: '2026-07-01',
    dating: 'on the day',
  },
  {
    payer: 'softbank',
    part: 'third tranche',
    amountFact: 'round.softbank.tranche3',
    paidBy: '2026-10-01',
    dating: 'on the day',
  },
] as const satisfies readonly PaymentRow[];
