import type { GlossaryTerm } from './term.ts';

/** Terms about what companies promise, allow and owe each other. */
export const contractTerms = [
  {
    id: 'letter-of-intent',
    term: 'Letter of intent',
    definition:
      'A paper in which parties write down what they mean to agree. Its main terms usually bind nobody until a contract follows; a few, such as secrecy, may bind at once.',
    example:
      'Two firms announce a plan for ten new plants. A year later three are under contract, and nobody has broken a promise.',
    seeAlso: ['committed-capital'],
    chapter: 'the-round',
  },
  {
    id: 'right-of-first-refusal',
    term: 'Right of first refusal',
    definition:
      'The right to take a deal on the terms that somebody else has offered, before that other may have it. Whoever holds the right may decline, and then the deal goes elsewhere.',
    example:
      'A tenant with this right hears that a buyer offers $1 million for the house. The tenant can buy it at that price, or let the buyer have it.',
    seeAlso: ['exclusivity', 'outside-option'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'exclusivity',
    term: 'Exclusivity',
    definition:
      'An agreement that only one party may do a certain thing, such as host or sell a product. What it is worth depends on its edges: which product, where, until when.',
    example:
      'A shop may be the only one to sell a phone in its town, while the next town sells it too.',
    seeAlso: ['licence', 'right-of-first-refusal'],
    chapter: 'two-clouds',
  },
  {
    id: 'licence',
    term: 'Licence',
    definition:
      'Permission to use what belongs to somebody else, such as a patent, a program or a trained model, on agreed terms. An exclusive licence shuts others out; a non-exclusive one can be given many times.',
    example:
      'A cloud company with a licence to a model may build it into its own products without asking each time.',
    seeAlso: ['exclusivity'],
    chapter: 'two-clouds',
  },
  {
    id: 'revenue-share',
    term: 'Revenue share',
    definition:
      'A contract by which one company pays another a percentage of its sales. It is reckoned on revenue and not on profit, so that a business that loses money owes it too.',
    example: 'At a share of 10%, sales of $50 million mean $5 million for the partner.',
    seeAlso: ['gross-margin'],
    chapter: 'two-clouds',
  },
  {
    id: 'guarantee',
    term: 'Guarantee',
    definition:
      'A promise to pay if somebody else does not. A residual-value guarantee is narrower: it covers the gap if a leased building or machine turns out to be worth less than was agreed, up to a limit.',
    example:
      'A bank finances a hall for $10 million because a large firm stands behind the tenant. The firm pays nothing unless the tenant fails.',
    seeAlso: ['committed-capital'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'material-influence',
    term: 'Material influence',
    definition:
      'In British merger law, the lowest degree of influence at which the authority may look into a tie between companies: enough to affect the other’s policy, not enough to direct it. Above it lie de facto control and a controlling interest.',
    example:
      'A large shareholder whose advice is usually followed may have material influence without a seat on the board.',
    seeAlso: ['exclusivity'],
    chapter: 'two-clouds',
  },
  {
    id: 'first-party',
    term: 'First party and third party',
    definition:
      'A first-party product is a maker’s own, sold under its own name; a third party is anybody else who sells it or builds on it. An “exclusive third-party” seller shuts out other sellers, and not the maker.',
    example:
      'A publisher’s own shop is first party; the bookseller round the corner is third party.',
    seeAlso: ['exclusivity', 'frontier'],
    chapter: 'two-clouds',
  },
] as const satisfies readonly GlossaryTerm[];
