import type { FactId } from './facts.ts';

/** One explanation of an order of the four names. */
export interface Rule {
  /** Short key, kept for ever. */
  readonly id: string;
  /** One to three words, for a column head. */
  readonly name: string;
  /** The rule, as a phrase. */
  readonly says: string;
  /** The names in the rule's order; those in one inner list are tied. */
  readonly ranking: readonly (readonly string[])[];
  /** Facts that the ranking rests on; empty where it needs none. */
  readonly factIds: readonly FactId[];
}

/**
 * Rival explanations of an order of the four names. Each is a ranking by something on the record.
 * We chose the five after reading the lists, and a longer choice would fit more of them.
 */
export const rules = [
  {
    id: 'alphabet',
    name: 'Alphabet',
    says: 'names in alphabetical order',
    ranking: [['Amazon'], ['Microsoft'], ['NVIDIA'], ['SoftBank']],
    factIds: [],
  },
  {
    id: 'cheque',
    name: 'Size of cheque',
    says: 'largest announced investment first; no amount was announced for Microsoft',
    ranking: [['Amazon'], ['NVIDIA', 'SoftBank'], ['Microsoft']],
    factIds: [
      'round.amazon.total',
      'round.nvidia.total',
      'round.softbank.total',
      'round.close.microsoft.amount',
    ],
  },
  {
    id: 'relationship',
    name: 'Oldest stake',
    says: 'earliest stake in OpenAI first; that Amazon’s cloud, as reported, was named as a backer in 2015 is not counted',
    ranking: [['Microsoft'], ['NVIDIA', 'SoftBank'], ['Amazon']],
    factIds: ['hist.2019.raised', 'hist.2024.raised', 'round.amazon.total', 'amazon.2015'],
  },
  {
    id: 'purchases',
    name: 'Biggest cloud bill',
    says: 'largest cloud purchase promised by OpenAI first; none with a price for NVIDIA or SoftBank',
    ranking: [['Microsoft'], ['Amazon'], ['NVIDIA', 'SoftBank']],
    factIds: ['commit.azure', 'amazon.aws.total', 'nvidia.compute.total', 'softbank.compute'],
  },
  {
    id: 'topic',
    name: 'Subject',
    says: 'the two clouds, then the chips, then the money',
    ranking: [['Amazon', 'Microsoft'], ['NVIDIA'], ['SoftBank']],
    factIds: [],
  },
] as const satisfies readonly Rule[];

/** The four names of the list that the source post reads as a signal. */
export const thankedNames = ['Amazon', 'Microsoft', 'NVIDIA', 'SoftBank'] as const;
