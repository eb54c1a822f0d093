import type { FactIdIn } from './facts.ts';
import type { IsoDate } from './types.ts';

/** What may have put a price on OpenAI; each is explained where an event has it. */
export const valuationKinds = ['new-money', 'share-sale', 'recapitalisation', 'talks'] as const;

/** What a valuation may hold of the new money. */
export const valuationBases = ['post-money', 'pre-money', 'not stated'] as const;

/** One funding round, share sale, recapitalisation or round of talks that put a price on OpenAI. */
export interface Valuation {
  /** The `hist.*` id of the event. */
  readonly id: string;
  /** Day of the event, as exact as the record allows. */
  readonly date: IsoDate;
  /** The date in words, where the record knows it in words alone: `early 2024`. */
  readonly when?: string;
  /** Where its mark stands, if not in the middle of the year or month that `date` gives. */
  readonly drawnAt?: IsoDate;
  /** Short name for the chart, e.g. `SoftBank leads`. */
  readonly label: string;
  /**
   * `new-money`: OpenAI sold new shares. `share-sale`: holders sold theirs and OpenAI got nothing.
   * `recapitalisation`: shares were exchanged. `talks`: nothing has been sold at this price.
   */
  readonly kind: (typeof valuationKinds)[number];
  /** Whether the valuation includes the new money; `not stated` where there is none or nobody says. */
  readonly basis: (typeof valuationBases)[number];
  /** The fact that holds the valuation; `null` where there is none. */
  readonly valuationFact: FactIdIn<'usd-bn'> | null;
  /**
   * The fact that holds the money raised or the shares sold; `null` where nothing was. The March 2026 total includes the February one: the two are never added.
   */
  readonly raisedFact: FactIdIn<'usd-bn'> | null;
  /** The earlier event that this one completes: two steps of one round. */
  readonly completes?: `hist.${string}`;
}

/** Every round and valuation since 2019: one row per event, ascending by date. */
export const valuations = [
  {
    id: 'hist.2019',
    date: '2019-07-22',
    label: 'Microsoft invests',
    kind: 'new-money',
    basis: 'not stated',
    valuationFact: 'hist.2019.valuation',
    raisedFact: 'hist.2019.raised',
  },
  {
    id: 'hist.2021',
    date: '2021',
    label: 'Share sale',
    kind: 'share-sale',
    basis: 'not stated',
    valuationFact: 'hist.2021.valuation',
    raisedFact: 'hist.2021.raised',
  },
  {
    id: 'hist.2023',
    date: '2023-01-23',
    label: 'Microsoft extends',
    kind: 'new-money',
    basis: 'not stated',
    valuationFact: 'hist.2023.valuation',
    raisedFact: 'hist.2023.raised',
  },
  {
    id: 'hist.2024-tender',
    date: '2024',
    when: 'early 2024',
    drawnAt: '2024-01',
    label: 'Employees sell',
    kind: 'share-sale',
    basis: 'not stated',
    valuationFact: 'hist.2024-tender.valuation',
    raisedFact: 'hist.2024-tender.raised',
  },
  {
    id: 'hist.2024',
    date: '2024-10-02',
    label: 'Thrive leads',
    kind: 'new-money',
    basis: 'post-money',
    valuationFact: 'hist.2024.valuation',
    raisedFact: 'hist.2024.raised',
  },
  {
    id: 'hist.2025',
    date: '2025-03-31',
    label: 'SoftBank leads',
    kind: 'new-money',
    basis: 'post-money',
    valuationFact: 'hist.2025.valuation',
    raisedFact: 'hist.2025.raised',
  },
  {
    id: 'hist.2025-secondary',
    date: '2025-10-02',
    label: 'Employees sell',
    kind: 'share-sale',
    basis: 'not stated',
    valuationFact: 'hist.2025-secondary.valuation',
    raisedFact: 'hist.2025-secondary.raised',
  },
  {
    id: 'hist.2025-recap',
    date: '2025-10-28',
    label: 'Recapitalisation',
    kind: 'recapitalisation',
    basis: 'not stated',
    valuationFact: 'hist.2025-recap.valuation',
    raisedFact: null,
  },
  {
    id: 'hist.2026-02',
    date: '2026-02-27',
    label: 'Round announced',
    kind: 'new-money',
    basis: 'post-money',
    valuationFact: 'round.announced.post',
    raisedFact: 'round.announced.total',
  },
  {
    id: 'hist.2026-03',
    date: '2026-03-31',
    label: 'Round closed',
    kind: 'new-money',
    basis: 'post-money',
    valuationFact: 'round.close.post',
    raisedFact: 'round.close.total',
    completes: 'hist.2026-02',
  },
  {
    id: 'hist.2026-buyback',
    date: '2026-08',
    when: 'by 10 August 2026',
    drawnAt: '2026-08-10',
    label: 'Employees sell',
    kind: 'share-sale',
    basis: 'not stated',
    valuationFact: 'hist.2026-buyback.valuation',
    raisedFact: 'hist.2026-buyback.raised',
  },
  {
    id: 'hist.2026-talks',
    date: '2026-09-29',
    label: 'Talks',
    kind: 'talks',
    basis: 'pre-money',
    valuationFact: 'hist.2026-talks.valuation',
    raisedFact: 'hist.2026-talks.raised',
  },
] as const satisfies readonly Valuation[];
