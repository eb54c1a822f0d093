import type { Claim } from './claim.ts';

/** Claims 7 to 10 of the source post: the order of thanks, and what the blogger makes of it. */
export const thanksClaims = [
  {
    number: 7,
    id: 'claim.07',
    topic: 'The order of thanks',
    claim: 'Altman’s thanks on X ran: Amazon, Microsoft, NVIDIA, SoftBank.',
    kind: 'attribution',
    verdictThen: 'imprecise',
    verdictNow: 'imprecise',
    asOf: 'books',
    reason:
      'His announcing post names three companies, without Microsoft. The list of four is Odaily’s account of further posts that could not be read, and accounts of those posts differ.',
    evidence: [
      'altman.root.text',
      'altman.followups.order',
      'altman.followups.order.cjcn',
      'post.odaily.inconsistency',
    ],
    chapter: 'the-order-of-thanks',
  },
  {
    number: 8,
    id: 'claim.08',
    topic: 'Microsoft stayed out',
    claim: 'Microsoft did not take part in this round.',
    kind: 'attribution',
    verdictThen: 'supported',
    verdictNow: 'outdated',
    asOf: 'books',
    reason:
      'True of the announcement. OpenAI’s closing post a month later credits Microsoft with continued participation. The amount is unknown, and Microsoft’s filings to June show no new commitment, so whether it put in money is open.',
    evidence: [
      'round.close.microsoft',
      'round.close.microsoft.amount',
      'microsoft.commitment.total',
      'microsoft.commitment.funded.2026-06',
    ],
    chapter: 'the-round',
  },
  {
    number: 9,
    id: 'claim.09',
    topic: 'The order as a signal',
    claim: 'That Microsoft is named right after Amazon, though no new investor, is a signal.',
    kind: 'interpretation',
    verdictThen: 'interpretation',
    verdictNow: 'interpretation',
    asOf: 'books',
    reason:
      'If the order is real, the alphabet alone would explain it; so would the subject, since after Amazon’s deal readers would ask about Azure. OpenAI’s own texts order the names in several ways.',
    evidence: [
      'altman.followups.order',
      'altman.followups.order.first-step',
      'altman.quote.blog',
      'post.order.alphabetical.noticed',
    ],
    chapter: 'the-order-of-thanks',
  },
  {
    number: 10,
    id: 'claim.10',
    topic: 'Who saw the terms',
    claim: 'The blogger Aakash Gupta caught two terms that most people overlooked.',
    kind: 'attribution',
    verdictThen: 'imprecise',
    verdictNow: 'imprecise',
    asOf: 'books',
    reason:
      'Odaily attributes the thought to him; no text of his was found. The terms stood in the companies’ texts and in that day’s news, and by a summary of a podcast Altman had used one of them in public four months before.',
    evidence: [
      'post.gupta.claim',
      'post.gupta.original',
      'post.terms.not-overlooked',
      'post.terms.older',
    ],
    chapter: 'the-order-of-thanks',
  },
] as const satisfies readonly Claim[];
