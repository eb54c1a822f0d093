import type { Claim } from './claim.ts';

/** Claims 1 to 6 of the source post: the round, its price, who pays. */
export const moneyClaims = [
  {
    number: 1,
    id: 'claim.01',
    topic: 'The size of the round',
    claim: 'OpenAI has just closed a round of 110 billion dollars.',
    kind: 'number',
    verdictThen: 'imprecise',
    verdictNow: 'imprecise',
    asOf: 'books',
    reason:
      'Announced on 27 February, with more investors expected. The round closed on 31 March, with more money committed.',
    evidence: ['round.announced.total', 'round.close.date', 'round.close.total'],
    chapter: 'the-round',
  },
  {
    number: 2,
    id: 'claim.02',
    topic: 'The valuation',
    claim: 'The valuation is 730 billion dollars.',
    kind: 'number',
    verdictThen: 'imprecise',
    verdictNow: 'imprecise',
    asOf: 'books',
    reason:
      'That is the pre-money valuation. Counted with the money announced it was larger, and larger again with the money committed at the close, at the same price.',
    evidence: ['round.announced.pre', 'round.announced.post', 'round.close.post'],
    chapter: 'the-round',
  },
  {
    number: 3,
    id: 'claim.03',
    topic: 'Amazon’s sum',
    claim: 'Amazon’s part is 50 billion dollars.',
    kind: 'number',
    verdictThen: 'supported',
    verdictNow: 'supported',
    asOf: 'books',
    reason:
      'The sum is right. On the day it was a commitment and not yet paid; Amazon’s quarterly report shows it paid in full by the end of July, with no listing.',
    evidence: ['round.amazon.total', 'round.amazon.paid.all', 'after.amazon.paid'],
    chapter: 'the-round',
  },
  {
    number: 4,
    id: 'claim.04',
    topic: 'Amazon’s two parts',
    claim:
      'Of Amazon’s money 35 billion dollars comes directly and the rest gradually, as far as the garbled bracket can be read.',
    kind: 'number',
    verdictThen: 'contradicted',
    verdictNow: 'contradicted',
    asOf: 'books',
    reason:
      'The smaller part came first; the 35 were promised under conditions, in a separate contract. The post’s bracket has lost the first part, so as printed it seems to say the reverse. The article it appears to retell had both.',
    evidence: [
      'round.amazon.initial',
      'round.amazon.conditional',
      'round.amazon.conditional.wording',
      'round.amazon.conditions',
    ],
    chapter: 'the-round',
  },
  {
    number: 5,
    id: 'claim.05',
    topic: 'NVIDIA’s sum',
    claim: 'NVIDIA’s part is 30 billion dollars.',
    kind: 'number',
    verdictThen: 'supported',
    verdictNow: 'supported',
    asOf: 'books',
    reason:
      'The sum is right, as a commitment. It appears to be paid in parts; accounts differ on when, and NVIDIA has not said how much is paid.',
    evidence: ['round.nvidia.total', 'round.nvidia.timing', 'round.nvidia.paid'],
    chapter: 'the-round',
  },
  {
    number: 6,
    id: 'claim.06',
    topic: 'SoftBank’s sum',
    claim: 'SoftBank’s part is 30 billion dollars.',
    kind: 'number',
    verdictThen: 'supported',
    verdictNow: 'supported',
    asOf: 'books',
    reason: 'Promised in February and paid in three equal parts, the last on 1 October 2026.',
    evidence: ['round.softbank.total', 'after.softbank.paid'],
    chapter: 'the-round',
  },
] as const satisfies readonly Claim[];
