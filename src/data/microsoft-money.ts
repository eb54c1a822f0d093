import type { FactIdIn } from './facts.ts';
import type { IsoDate } from './types.ts';

/** One stream of money between Microsoft and OpenAI, with the days it covers. */
export interface MicrosoftMoney {
  readonly id: 'invested' | 'billed' | 'earned';
  /** The amount, as one of the two companies booked it. */
  readonly amountFact: FactIdIn<'usd-bn'>;
  /** First and last day of the stretch that the amount covers. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Microsoft's investment, OpenAI's bill and Microsoft's revenue. No two cover the same days, so no
 * two may be set against each other as if they did.
 */
export const microsoftMoney = [
  {
    id: 'invested',
    amountFact: 'microsoft.commitment.funded.2026-06',
    from: '2019-07-22',
    to: '2026-06-30',
  },
  { id: 'billed', amountFact: 'microsoft.cost.2025', from: '2025-01-01', to: '2025-12-31' },
  { id: 'earned', amountFact: 'microsoft.openai.revenue', from: '2025-07-01', to: '2026-06-30' },
] as const satisfies readonly MicrosoftMoney[];
