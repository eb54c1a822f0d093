import type { CacheDiscountId } from './cache-discounts.ts';
import type { PriceId } from './price-facts.ts';

/** The worked conversation of chapter 3: a long working session with an agent. This book's choice. */
export const workedSession = {
  turns: 50,
  prefixTokens: 5000,
  addedTokens: 2000,
  outputTokens: 500,
} as const;

/** The models whose prices the worked conversation is billed at, ascending by date. */
export const sessionModels = [
  { slug: 'gpt4o', model: 'GPT-4o', price: 'price.gpt4o.2024-08', cache: 'cache.2024-10' },
  { slug: 'gpt5', model: 'GPT-5', price: 'price.gpt5', cache: 'cache.gpt5' },
  { slug: 'gpt55', model: 'GPT-5.5', price: 'price.gpt55', cache: 'cache.gpt5' },
  { slug: 'gpt61sol', model: 'GPT-6.1 Sol', price: 'price.gpt61sol', cache: 'cache.gpt61' },
] as const satisfies readonly {
  readonly slug: string;
  readonly model: string;
  readonly price: PriceId;
  readonly cache: CacheDiscountId;
}[];

/** The rented hour of chapter 3: one processor that waits most of the time. This book's choice. */
export const rentedHour = {
  hours: 1,
  processors: 1,
  busyRatio: 0.3,
  memoryGb: 2,
  memoryEvents: 100,
} as const;
