import { expect, test } from '#tests/unit/test.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import { modelPrices } from '#data/prices.ts';
import { facts } from '#lib/facts.ts';

test('no two list prices share an id', () => {
  const ids = modelPrices.map(({ id }): string => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every list price is above zero', () => {
  const free = modelPrices.filter(
    ({ inputUsdPerMtok, cachedUsdPerMtok, outputUsdPerMtok }) =>
      Math.min(inputUsdPerMtok, cachedUsdPerMtok ?? inputUsdPerMtok, outputUsdPerMtok) <= 0,
  );
  expect(free).toEqual([]);
});

test('a cached token never costs more than a fresh one', () => {
  const cached = modelPrices.filter(({ cachedUsdPerMtok }) => cachedUsdPerMtok !== null);
  expect(cached.length).toBeGreaterThan(10);
  const dear = cached.filter(
    ({ cachedUsdPerMtok, inputUsdPerMtok }) => (cachedUsdPerMtok ?? 0) > inputUsdPerMtok,
  );
  expect(dear).toEqual([]);
});

test('a token read never costs more than a token written', () => {
  const dear = modelPrices.filter(
    ({ inputUsdPerMtok, outputUsdPerMtok }) => inputUsdPerMtok > outputUsdPerMtok,
  );
  expect(dear).toEqual([]);
});

test('no model has two prices from the same day', () => {
  const keys = modelPrices.map(({ model, from }) => `${model} from ${from}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

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

test('a cache hit costs something, and less than a fresh token', () => {
  const odd = cacheDiscounts.filter(({ paidPercent }) => paidPercent <= 0 || paidPercent >= 100);
  expect(odd).toEqual([]);
});

test('writing to the cache never costs less than not using it', () => {
  expect(cacheDiscounts.filter(({ writeFactor }) => writeFactor < 1)).toEqual([]);
});

test('a cache discount and the fact of the same name say the same', () => {
  const named = cacheDiscounts.filter(({ id }) => facts.has(id));
  expect(named.length).toBeGreaterThan(1);
  for (const { id, paidPercent } of named) expect(facts.get(id)?.value, id).toBe(paidPercent);
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
