import { expect, test } from '#tests/unit/test.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import { claims } from '#data/claims.ts';
import { modelPrices } from '#data/prices.ts';
import { facts } from '#lib/facts.ts';
import { sessionCosts } from '#lib/session-costs.ts';

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

test('the day of a price is one day: a session is dated by the list price it is billed at', () => {
  expect(sessionCosts.map(({ price, from }) => [price, from])).toEqual(
    sessionCosts.map(({ price }) => [price, facts.get(`${price}.input`)?.asOf]),
  );
});

test('the smaller models of July 2026 were cut within weeks, and are no cheaper than those of 2025', () => {
  for (const { line, family } of [
    { line: 'middle', family: 'Terra' },
    { line: 'small', family: 'Luna' },
  ] as const) {
    const rows = modelPrices.filter((row) => row.line === line);
    const [launch, cut] = rows.filter((row) => 'family' in row && row.family === family);
    const days = (Date.parse(cut?.from ?? '') - Date.parse(launch?.from ?? '')) / 86_400_000;
    expect(days).toBeLessThan(31);
    expect(cut?.inputUsdPerMtok).toBeLessThan(launch?.inputUsdPerMtok ?? 0);
    const before = rows.findLast(({ from }) => from.startsWith('2025'));
    // So that no text may say that smaller models became cheaper.
    expect(rows.at(-1)?.inputUsdPerMtok).toBeGreaterThan(before?.inputUsdPerMtok ?? Infinity);
  }
  const words = claims.map(({ reason }) => reason).join(' ');
  expect(words).not.toMatch(/smaller models (?:became|got|are) cheaper/);
  expect(words).toContain('smaller models were cut within weeks of their launch');
});
