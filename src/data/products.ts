/**
 * What is being hosted or sold: its name over the whole record, and on the day of the announcement,
 * `null` where the record does not place it by itself that day. `first-party` is ChatGPT and OpenAI's other own products, except
 * those that have an entry of their own.
 */
export const products = {
  'stateless-api': {
    name: 'Stateless API: calls to the models',
    thatDay: 'Stateless calls to the API',
  },
  'stateful-runtime': {
    name: 'Stateful runtime, then managed agents',
    thatDay: 'The stateful runtime',
  },
  frontier: { name: 'OpenAI Frontier', thatDay: 'Frontier, OpenAI’s agent platform' },
  'first-party': {
    name: 'ChatGPT and OpenAI’s other own products',
    thatDay: 'ChatGPT and OpenAI’s other own products',
  },
  codex: { name: 'Codex', thatDay: null },
  'agents-api': { name: 'OpenAI’s own Agents API', thatDay: null },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly thatDay: string | null }>
>;

/** Key of a product. */
export type ProductId = keyof typeof products;
