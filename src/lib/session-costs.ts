import { rentedHour, sessionModels, workedSession } from '#data/assumptions-session.ts';
import { cacheDiscounts, type CacheDiscountId } from '#data/cache-discounts.ts';
import { priceFacts } from '#data/facts/price.ts';
import type { PriceId } from '#data/price-facts.ts';
import { modelPrices } from '#data/prices.ts';
import { runtimeCost } from '#models/runtime-cost.ts';
import { sessionCost, type TokenPrices } from '#models/session-cost.ts';

/**
 * What a model charges for input, cached input, output and cache writes, and the day of its list price.
 *
 * @throws RangeError when the price or the cache terms are not on record.
 */
function tokenPrices(
  priceId: PriceId,
  cacheId: CacheDiscountId,
): TokenPrices & { readonly from: string } {
  const price = modelPrices.find(({ id }) => id === priceId);
  const cache = cacheDiscounts.find(({ id }) => id === cacheId);
  if (!price || price.cachedUsdPerMtok === null || !cache) {
    throw new RangeError(
      `There is no cached price "${priceId}" with cache terms "${cacheId}". Use ids of src/data/prices.ts and src/data/cache-discounts.ts.`,
    );
  }
  const { inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok } = price;
  return {
    inputUsdPerMtok,
    cachedUsdPerMtok,
    outputUsdPerMtok,
    writeFactor: cache.writeFactor,
    from: price.from,
  };
}

/** The worked conversation, billed at the prices of each model; ascending by date. */
export const sessionCosts = sessionModels.map((row) => {
  const prices = tokenPrices(row.price, row.cache);
  return { ...row, ...prices, ...sessionCost(workedSession, prices) };
});

function runtimePrice(id: (typeof priceFacts)[number]['id']): number {
  const fact = priceFacts.find((candidate) => candidate.id === id);
  if (typeof fact?.value === 'number') return fact.value;
  throw new RangeError(
    `The runtime price "${id}" is not a single number. Use another id of src/data/facts/price.ts.`,
  );
}

/** The rented hour, at Amazon's list prices. */
export const rentedHourCost = runtimeCost(rentedHour, {
  processorHourUsd: runtimePrice('price.agentcore.runtime.vcpu-hour'),
  gbHourUsd: runtimePrice('price.agentcore.runtime.gb-hour'),
  thousandEventsUsd: runtimePrice('price.agentcore.memory.events'),
});
