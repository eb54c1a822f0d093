/**
 * Rival explanations of an order of the four names. Each is a ranking by something on the record;
 * names in one inner list are tied. The facts that the ranking rests on stand beside it.
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
    says: 'largest new investment first; nothing announced for Microsoft',
    ranking: [['Amazon'], ['NVIDIA', 'SoftBank'], ['Microsoft']],
    factIds: ['round.amazon.total', 'round.nvidia.total', 'round.softbank.total'],
  },
  {
    id: 'relationship',
    name: 'Oldest shareholder',
    says: 'earliest investment in OpenAI first',
    ranking: [['Microsoft'], ['NVIDIA', 'SoftBank'], ['Amazon']],
    factIds: ['hist.2019.raised', 'hist.2024.raised', 'round.announced.date'],
  },
  {
    id: 'purchases',
    name: 'Biggest cloud bill',
    says: 'largest cloud purchase promised by OpenAI first; none with a price for NVIDIA or SoftBank',
    ranking: [['Microsoft'], ['Amazon'], ['NVIDIA', 'SoftBank']],
    factIds: ['commit.azure', 'amazon.aws.total'],
  },
  {
    id: 'topic',
    name: 'Subject',
    says: 'the two clouds, then the chips, then the money',
    ranking: [['Amazon', 'Microsoft'], ['NVIDIA'], ['SoftBank']],
    factIds: [],
  },
] as const;

/** The four names of the list that the source post reads as a signal. */
export const thankedNames = ['Amazon', 'Microsoft', 'NVIDIA', 'SoftBank'] as const;
