import { expect, test } from '#tests/unit/test.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import { modelPrices } from '#data/prices.ts';
import { facts } from '#lib/facts.ts';

for (const { id, price } of [
  { id: 'cache.2024-10', price: 'price.gpt4o.2024-08' },
  { id: 'cache.2024-10', price: 'price.gpt4omini' },
  { id: 'cache.gpt41', price: 'price.gpt41' },
  { id: 'cache.gpt5', price: 'price.gpt5' },
  { id: 'cache.gpt56', price: 'price.gpt56sol' },
  { id: 'cache.gpt56', price: 'price.gpt56terra' },
  { id: 'cache.gpt56', price: 'price.gpt56luna' },
  { id: 'cache.gpt6astra', price: 'price.gpt6astra' },
  { id: 'cache.gpt61', price: 'price.gpt61sol' },
] as const) {
  test(`the share paid for a cache hit in ${id} is what ${price} charges`, () => {
    const terms = cacheDiscounts.find((row) => row.id === id);
    const row = modelPrices.find((candidate) => candidate.id === price);
    const percent = (100 * Number(row?.cachedUsdPerMtok)) / Number(row?.inputUsdPerMtok);
    expect(Math.abs(percent - Number(terms?.paidPercent))).toBeLessThan(1);
  });
}

test('the terms of every cache discount are compared with a price', () => {
  expect(cacheDiscounts.map(({ id }) => id)).toEqual([
    'cache.2024-10',
    'cache.gpt41',
    'cache.gpt5',
    'cache.gpt56',
    'cache.gpt6astra',
    'cache.gpt61',
  ]);
});

test('every price of a model is a fact of its own', () => {
  const printed = modelPrices.map(({ id }) =>
    ['input', 'cached', 'output'].map((kind) => facts.get(`${id}.${kind}`)?.value),
  );
  expect(printed).toEqual(
    modelPrices.map(({ inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok }) => [
      inputUsdPerMtok,
      cachedUsdPerMtok,
      outputUsdPerMtok,
    ]),
  );
});
