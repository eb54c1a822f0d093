import type { FactId } from './facts.ts';

/** The first word of a fact's id, which is also the name of its file; `calc` for what models give. */
export type FactPrefix = (FactId extends `${infer Prefix}.${string}` ? Prefix : never) | 'calc';

/** The groups of the page of facts, in its order. Each prefix belongs to one of them. */
export const subjects = [
  { id: 'the-round', name: 'The round', prefixes: ['round'] },
  { id: 'earlier-rounds', name: 'Earlier and later rounds', prefixes: ['hist'] },
  {
    id: 'investors',
    name: 'What each investor gets',
    prefixes: ['amazon', 'nvidia', 'softbank', 'captable', 'anthropic'],
  },
  { id: 'microsoft', name: 'Microsoft', prefixes: ['microsoft'] },
  {
    id: 'contract',
    name: 'The contract and the two words',
    prefixes: ['amend', 'stmt', 'sre'],
  },
  {
    id: 'posts',
    name: 'The posts and their retellings',
    prefixes: ['altman', 'post'],
  },
  { id: 'aftermath', name: 'What happened next', prefixes: ['after'] },
  {
    id: 'commitments',
    name: 'Promises to clouds and chip makers',
    prefixes: ['commit', 'plan'],
  },
  {
    id: 'business',
    name: 'OpenAI’s business',
    prefixes: ['users', 'revenue', 'margin'],
  },
  {
    id: 'technology',
    name: 'Technology and the fall of prices',
    prefixes: ['tech', 'cache', 'decline', 'agents'],
  },
  { id: 'prices', name: 'List prices', prefixes: ['price'] },
  {
    id: 'budgets',
    name: 'Budgets and labour',
    prefixes: ['budget', 'labour'],
  },
  { id: 'models', name: 'Worked out by this book’s models', prefixes: ['calc'] },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly prefixes: readonly FactPrefix[];
}[];

type Grouped = (typeof subjects)[number]['prefixes'][number];
type Refuse<Missing extends never> = Missing;

/** Does not compile when the prefix of a fact belongs to no subject: the error names the prefix. */
export type UngroupedPrefix = Refuse<Exclude<FactPrefix, Grouped>>;
