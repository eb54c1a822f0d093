import type { FactIdIn } from './facts.ts';
import type { SourceId } from './sources.ts';
import type { IsoDate } from './types.ts';

/** How binding a commitment may be, firmest first. */
export const firmnesses = [
  'contract',
  'reported contract',
  'up to',
  'letter of intent',
  'programme target',
  'guarantee by another',
] as const;

/**
 * One promise to buy or to build, with the counterparty that stands on the other side.
 *
 * Never add the rows up: they mix contracts with intentions, cover different years and overlap.
 */
export interface Commitment {
  /** `commit.*`, kept for ever. */
  readonly id: string;
  /** The other party, as readers know it. */
  readonly counterparty: string;
  /** When it was announced or first reported. */
  readonly announced: IsoDate;
  /** Id of the fact that holds the amount of money; `null` where no amount belongs to the row. */
  readonly amountFact: FactIdIn<'usd-bn'> | null;
  /** Id of the fact that holds the capacity; `null` where none is on record. */
  readonly capacityFact: FactIdIn<'gw' | 'mw'> | null;
  /** The years it covers, in words; `null` where nobody has disclosed them. */
  readonly period: string | null;
  /** How binding it is. */
  readonly firmness: (typeof firmnesses)[number];
  /** Where it stood at a stated date. One sentence. */
  readonly status: string;
  readonly source: SourceId;
}

/** OpenAI's cloud, chip and site commitments, ascending by date of announcement. */
export const commitments = [
  {
    id: 'commit.stargate',
    counterparty: 'Stargate (SoftBank, Oracle, MGX)',
    announced: '2025-01-21',
    amountFact: 'commit.stargate',
    capacityFact: 'commit.stargate.capacity',
    period: 'four years',
    firmness: 'programme target',
    status:
      'As reported, most of the target was planned by September 2025; later reports saw little progress as a joint venture.',
    source: 'fintool-2026-02-reset',
  },
  {
    id: 'commit.coreweave',
    counterparty: 'CoreWeave',
    announced: '2025-03',
    amountFact: 'commit.coreweave',
    capacityFact: null,
    period: 'to about 2030, as reported',
    firmness: 'up to',
    status: 'Enlarged in May and again on 25 September 2025; the total is an upper limit.',
    source: 'coreweave-2025-09-expansion',
  },
  {
    id: 'commit.google',
    counterparty: 'Google Cloud',
    announced: '2025-06-10',
    amountFact: 'commit.google',
    capacityFact: null,
    period: null,
    firmness: 'reported contract',
    status:
      'Signed in May 2025, as reported, and listed by OpenAI in July 2025; the size is not disclosed.',
    source: 'industriesnews-2025-06-google',
  },
  {
    id: 'commit.oracle',
    counterparty: 'Oracle',
    announced: '2025-09-10',
    amountFact: 'commit.oracle',
    capacityFact: 'commit.oracle.capacity',
    period: 'about five years from 2027',
    firmness: 'reported contract',
    status:
      'As reported, an expansion at Abilene was dropped in March 2026; Oracle says that the agreed capacity is on track.',
    source: 'ainews247-2025-oracle',
  },
  {
    id: 'commit.nvidia.loi',
    counterparty: 'NVIDIA (letter of 2025)',
    announced: '2025-09-22',
    amountFact: 'nvidia.loi',
    capacityFact: 'nvidia.loi.capacity',
    period: 'as capacity is deployed, from the second half of 2026',
    firmness: 'letter of intent',
    status:
      'Money from NVIDIA, not to it; it never became a contract and gave way to the equity of February 2026.',
    source: 'openai-2025-09-nvidia',
  },
  {
    id: 'commit.amd',
    counterparty: 'AMD',
    announced: '2025-10-06',
    amountFact: 'commit.amd',
    capacityFact: 'commit.amd.capacity',
    period: 'several years from the second half of 2026',
    firmness: 'contract',
    status:
      'As reported from the companies’ release, an agreement of October 2025 with warrants on AMD shares; how much of it binds OpenAI is not confirmed.',
    source: 'rttnews-2025-10-amd',
  },
  {
    id: 'commit.broadcom',
    counterparty: 'Broadcom',
    announced: '2025-10-13',
    amountFact: 'commit.broadcom',
    capacityFact: 'commit.broadcom.capacity',
    period: 'second half of 2026 to the end of 2029',
    firmness: 'letter of intent',
    status: 'As reported, a term sheet of October 2025 without a sum.',
    source: 'sherwood-2025-10-broadcom',
  },
  {
    id: 'commit.azure',
    counterparty: 'Microsoft Azure',
    announced: '2025-10-28',
    amountFact: 'commit.azure',
    capacityFact: null,
    period: null,
    firmness: 'contract',
    status: 'Announced in October 2025; not restated in the annual report of July 2026.',
    source: 'microsoft-2025-q3-10q',
  },
  {
    id: 'commit.aws.2025',
    counterparty: 'AWS',
    announced: '2025-11-03',
    amountFact: 'amazon.aws.original',
    capacityFact: null,
    period: 'seven years, as reported',
    firmness: 'contract',
    status: 'Signed in November 2025, as reported, and expanded in February 2026.',
    source: 'techspot-2025-11-aws',
  },
  {
    id: 'commit.cerebras',
    counterparty: 'Cerebras',
    announced: '2026-01-14',
    amountFact: 'commit.cerebras',
    capacityFact: 'commit.cerebras.capacity',
    period: '2026 to 2028, with an option to 2030',
    firmness: 'reported contract',
    status:
      'As reported, expanded in the middle of April 2026; OpenAI also lends to Cerebras and holds warrants.',
    source: 'gputrade-2026-05-cerebras',
  },
  {
    id: 'commit.aws.2026',
    counterparty: 'AWS (expansion)',
    announced: '2026-02-27',
    amountFact: 'amazon.aws.expansion',
    capacityFact: 'amazon.trainium',
    period: 'eight years',
    firmness: 'contract',
    status:
      'Repeated in the quarterly report of July 2026, with added obligations on the performance of AWS chips.',
    source: 'amazon-2026-q2-10q',
  },
  {
    id: 'commit.nvidia.5gw',
    counterparty: 'NVIDIA (with the round)',
    announced: '2026-02-27',
    amountFact: null,
    capacityFact: 'nvidia.compute.total',
    period: null,
    firmness: 'programme target',
    status: 'Announced in February 2026 next to NVIDIA’s equity, without a price.',
    source: 'openai-2026-02-scaling',
  },
  {
    id: 'commit.ohio',
    counterparty: 'SB Energy, with NVIDIA as guarantor',
    announced: '2026-08-17',
    amountFact: 'nvidia.guarantee',
    capacityFact: 'commit.ohio.capacity',
    period: 'as reported, a lease of 20 years, first buildings in 2028',
    firmness: 'guarantee by another',
    status:
      'Filed on 17 August 2026: NVIDIA’s guarantee is capped, conditional and covers the first part of the campus, about 4.25 GW; the rest is an option. It is not cash.',
    source: 'nvidia-2026-08-8k',
  },
] as const satisfies readonly Commitment[];
