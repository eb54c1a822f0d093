import type { SourceId } from './sources.ts';
import type { Confidence, IsoDate } from './types.ts';

/** What a prompt-cache hit and a cache write cost on one model, relative to its normal input price. */
export interface CacheDiscount {
  /** `cache.*`, kept for ever; where a fact has the same id, it states the same share. */
  readonly id: string;
  /** Day or month from which the terms applied. */
  readonly from: IsoDate;
  /** Model or models the terms belong to: they go by model, not by date alone. */
  readonly model: string;
  /** Share of the normal input price that is paid for a hit, 0–100 percent. */
  readonly paidPercent: number;
  /** Price of the cheapest cache write over normal input; 1 means that writing costs nothing extra. */
  readonly writeFactor: number;
  /** The one to open first. */
  readonly source: SourceId;
  readonly confidence: Confidence;
}

/** Cache terms of OpenAI's models, one row per change, ascending by date. */
export const cacheDiscounts = [
  {
    id: 'cache.2024-10',
    from: '2024-10-01',
    model: 'GPT-4o, GPT-4o mini, o1',
    paidPercent: 50,
    writeFactor: 1,
    source: 'openai-2024-10-prompt-caching',
    confidence: 'primary',
  },
  {
    id: 'cache.gpt41',
    from: '2025-04',
    model: 'GPT-4.1',
    paidPercent: 25,
    writeFactor: 1,
    source: 'simonw-2026-llm-prices',
    confidence: 'reported',
  },
  {
    id: 'cache.gpt5',
    from: '2025-08-07',
    model: 'GPT-5',
    paidPercent: 10,
    writeFactor: 1,
    source: 'simonw-2026-llm-prices',
    confidence: 'reported',
  },
  {
    id: 'cache.gpt56',
    from: '2026-07-09',
    model: 'GPT-5.6 Sol, Terra and Luna',
    paidPercent: 10,
    writeFactor: 1.25,
    source: 'simonw-2026-llm-prices',
    confidence: 'reported',
  },
  {
    id: 'cache.gpt6astra',
    from: '2026-09-03',
    model: 'GPT-6 Astra',
    paidPercent: 10,
    writeFactor: 1.25,
    source: 'litellm-2026-gpt-6-astra',
    confidence: 'reported',
  },
  {
    id: 'cache.gpt61',
    from: '2026-09-29',
    model: 'GPT-6.1 Sol',
    paidPercent: 5,
    writeFactor: 1.25,
    source: 'openai-2026-changelog',
    confidence: 'primary',
  },
] as const satisfies readonly CacheDiscount[];

/** Id of one row of the cache terms. */
export type CacheDiscountId = (typeof cacheDiscounts)[number]['id'];
