import type { GlossaryTerm } from './term.ts';

/** Terms about the reckoning that the book does itself. */
export const methodTerms = [
  {
    id: 'herfindahl-index',
    term: 'Herfindahl index',
    definition:
      'A measure of how concentrated something is: square each party’s share and add the squares. It runs from one divided by the number of parties, when all are equal, up to one, when a single party has everything; regulators often write it on a scale up to ten thousand.',
    example:
      'Two suppliers with half each: 0.25 + 0.25 = 0.5. With shares of 90% and 10% it is 0.82.',
    seeAlso: ['exclusivity'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'outside-option',
    term: 'Outside option',
    definition:
      'What a party gets if the talks fail and it takes its next best course. Nobody agrees to less than that, so a better outside option can make for a better deal even if it is never used.',
    example:
      'With another offer of $90 in hand, a seller will not take $80, and has reason to ask for more than $90.',
    seeAlso: ['nash-bargaining'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'nash-bargaining',
    term: 'Nash bargaining',
    definition:
      'A rule for how two parties who gain by agreeing split the gain: each first gets what it would have without a deal, and the rest is shared, equally or by bargaining weights. In general it picks the deal with the greatest product of the two gains; it is a yardstick more than a forecast.',
    example:
      'Together two firms can make $100. Alone one would make $30 and the other $10. Of the $60 to be gained each gets half: $60 and $40 in all.',
    seeAlso: ['outside-option', 'shapley-value'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'shapley-value',
    term: 'Shapley value',
    definition:
      'A way to divide what a group achieves together: each member gets what it adds on average, over all the orders in which the group could have come together. It can be used for more than two parties, where a plain split of the surplus does not say who gets what.',
    example:
      'A singer can fill a hall only with one of two like pianists, and then earns $60 with either. By the Shapley value the singer gets $40 and each pianist $10.',
    seeAlso: ['nash-bargaining'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'kendalls-tau',
    term: 'Kendall’s tau (τ)',
    definition:
      'A measure of how alike two orders of the same things are: the pairs that stand the same way round in both, less the pairs that stand opposite, divided by all pairs. It runs from one for the same order to minus one for the exact reverse.',
    example:
      'Against A, B, C the order A, C, B keeps two of three pairs and turns one round: (2 − 1) / 3, about 0.33.',
    seeAlso: ['p-value'],
    chapter: 'the-order-of-thanks',
  },
  {
    id: 'p-value',
    term: 'p-value',
    definition:
      'How often chance alone would give a result at least as striking as the one seen, if nothing were going on. It is not the chance that nothing is going on, and it means little when many explanations were tried until one fitted.',
    example:
      'Five tosses, all five alike: with a fair coin that happens in 1 of 16 tries, so the p-value is about 0.06.',
    seeAlso: ['kendalls-tau'],
    chapter: 'the-order-of-thanks',
  },
  {
    id: 'logarithmic-scale',
    term: 'Logarithmic scale',
    definition:
      'A scale on which equal steps mean equal factors, not equal amounts. Very small and very large numbers can share it; lengths on it must not be compared as amounts.',
    example: 'The way from 1 to 10 is as long as the way from 10 to 100.',
    chapter: 'the-round',
  },
  {
    id: 'scenario',
    term: 'Scenario',
    definition:
      'A calculation of what would follow from assumptions that are written down, with no claim that they will come true. A forecast makes that claim.',
    example:
      'If the price halves each year and the cost falls by a third, the margin shrinks; change one “if”, and it may grow.',
    chapter: 'the-meter-and-the-worker',
  },
] as const satisfies readonly GlossaryTerm[];
