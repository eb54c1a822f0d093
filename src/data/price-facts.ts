import type { modelPrices, ModelPrice } from './prices.ts';
import type { NumberFact } from './types.ts';

/** Id of one row of the list prices. */
export type PriceId = (typeof modelPrices)[number]['id'];

/** Id of one price of one model: `price.gpt5.input`. */
export type PriceFactId = `${PriceId}.${'input' | 'cached' | 'output'}`;

/** The prices of the dataset as facts, three a model, so that prose can print each; none where unknown. */
export function listPriceFacts(prices: readonly ModelPrice[]): readonly NumberFact[] {
  return prices.flatMap((price) => {
    const parts = [
      { part: 'input', name: 'input tokens', value: price.inputUsdPerMtok },
      { part: 'cached', name: 'input tokens found in the cache', value: price.cachedUsdPerMtok },
      { part: 'output', name: 'output tokens', value: price.outputUsdPerMtok },
    ];
    return parts.map(({ part, name, value }): NumberFact => ({
      id: `${price.id}.${part}`,
      label: `List price of ${price.model}, ${name}`,
      unit: 'usd-per-mtok',
      value,
      asOf: price.from,
      confidence: price.confidence,
      sources: price.sources,
      ...(price.note === undefined ? {} : { note: price.note }),
    }));
  });
}
