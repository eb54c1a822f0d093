import type { FactIdIn } from './facts.ts';
import type { SourceId } from './sources.ts';
import type { IsoDate } from './types.ts';

/** Clouds that have an agreement with OpenAI, as readers know them. */
export const contractedClouds = ['Azure', 'CoreWeave', 'Google Cloud', 'Oracle', 'AWS'] as const;

/** Who told of an agreement. */
export const agreementBases = ['company', 'press'] as const;

/** A step in OpenAI's dealings with one cloud: the first agreement, or one more promise to buy. */
export interface CloudAgreement {
  /** The cloud, as readers know it. */
  readonly cloud: (typeof contractedClouds)[number];
  /** When it was announced or first reported, as exact as the record. */
  readonly date: IsoDate;
  /** Id of the fact with the sum promised on top of earlier ones; `null` where no price is known. */
  readonly amountFact: FactIdIn<'usd-bn'> | null;
  /** What happened, as a phrase. */
  readonly step: string;
  /** Whether one of the two companies has said so, or only the press. */
  readonly basis: (typeof agreementBases)[number];
  readonly source: SourceId;
}

/**
 * OpenAI's agreements with clouds, ascending by date: the five clouds that OpenAI named in March
 * 2026. Chips, sites and the Stargate programme are left out, because they overlap with these.
 */
export const cloudAgreements = [
  {
    cloud: 'Azure',
    date: '2019-07-22',
    amountFact: null,
    step: 'becomes OpenAI’s only cloud',
    basis: 'company',
    source: 'openai-2019-07-microsoft',
  },
  {
    cloud: 'CoreWeave',
    date: '2025-03',
    amountFact: 'commit.coreweave.2025-03',
    step: 'first contract',
    basis: 'company',
    source: 'coreweave-2025-09-expansion',
  },
  {
    cloud: 'CoreWeave',
    date: '2025-05',
    amountFact: 'commit.coreweave.2025-05',
    step: 'second contract',
    basis: 'company',
    source: 'coreweave-2025-09-expansion',
  },
  {
    cloud: 'Google Cloud',
    date: '2025-06-10',
    amountFact: null,
    step: 'contract reported, price unknown',
    basis: 'press',
    source: 'industriesnews-2025-06-google',
  },
  {
    cloud: 'Oracle',
    date: '2025-07',
    amountFact: null,
    step: 'capacity agreed, price unknown',
    basis: 'press',
    source: 'ainews247-2025-oracle',
  },
  {
    cloud: 'Oracle',
    date: '2025-09-10',
    amountFact: 'commit.oracle',
    step: 'price reported',
    basis: 'press',
    source: 'ainews247-2025-oracle',
  },
  {
    cloud: 'CoreWeave',
    date: '2025-09-25',
    amountFact: 'commit.coreweave.2025-09',
    step: 'third contract',
    basis: 'company',
    source: 'coreweave-2025-09-expansion',
  },
  {
    cloud: 'Azure',
    date: '2025-10-28',
    amountFact: 'commit.azure',
    step: 'first promise with a price',
    basis: 'company',
    source: 'microsoft-2025-q3-10q',
  },
  {
    cloud: 'AWS',
    date: '2025-11-03',
    amountFact: 'amazon.aws.original',
    step: 'first contract',
    basis: 'company',
    source: 'techspot-2025-11-aws',
  },
  {
    cloud: 'AWS',
    date: '2026-02-27',
    amountFact: 'amazon.aws.expansion',
    step: 'contract expanded',
    basis: 'company',
    source: 'amazon-2026-q2-10q',
  },
] as const satisfies readonly CloudAgreement[];
