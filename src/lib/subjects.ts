/** The groups of the page of facts, in its order; a fact belongs to the first whose prefix fits. */
export const subjects = [
  { id: 'the-round', name: 'The round', prefixes: ['round.'] },
  { id: 'earlier-rounds', name: 'Earlier and later rounds', prefixes: ['hist.'] },
  {
    id: 'investors',
    name: 'What each investor gets',
    prefixes: [
      'amazon.',
      'nvidia.',
      'softbank.',
      'foundation.',
      'captable.',
      'aws.',
      'ohio.',
      'anthropic.',
    ],
  },
  { id: 'microsoft', name: 'Microsoft', prefixes: ['ms.', 'msft.', 'openai.risk'] },
  {
    id: 'contract',
    name: 'The contract and the two words',
    prefixes: ['amend.', 'stmt.', 'sre.', 'dispute.', 'analysis.', 'joint-statement', 'split.'],
  },
  {
    id: 'posts',
    name: 'The posts and their retellings',
    prefixes: ['altman.', 'gupta.', 'post.', 'terms.', 'order.', 'odaily.'],
  },
  { id: 'aftermath', name: 'What happened next', prefixes: ['after.', 'new.'] },
  {
    id: 'commitments',
    name: 'Promises to clouds and chip makers',
    prefixes: ['commit.', 'compute.', 'oracle.', 'openai.plan'],
  },
  {
    id: 'business',
    name: 'OpenAI’s business',
    prefixes: ['users.', 'rev.', 'revenue.', 'burn.', 'margin.'],
  },
  {
    id: 'technology',
    name: 'Technology and prices',
    prefixes: ['tech.', 'cache.', 'price.', 'decline.', 'agent.', 'agents.'],
  },
  {
    id: 'budgets',
    name: 'Budgets and labour',
    prefixes: ['budget.', 'labour.', 'gdp.', 'services.', 'market.'],
  },
  { id: 'models', name: 'Worked out by this book’s models', prefixes: ['calc.'] },
] as const;

/**
 * The group a fact belongs to.
 *
 * @throws RangeError when no prefix fits.
 */
export function subjectOf(factId: string): string {
  const subject = subjects.find(({ prefixes }) =>
    prefixes.some((prefix) => factId.startsWith(prefix)),
  );
  if (subject) return subject.id;
  throw new RangeError(
    `Fact "${factId}" belongs to no subject. Give it the prefix of one, or add its prefix in src/lib/subjects.ts.`,
  );
}
