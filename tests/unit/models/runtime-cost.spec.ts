import { expect, test } from '#tests/unit/test.ts';
import { rentedHourCost } from '#lib/session-costs.ts';
import { runtimeCost, type RuntimeUse } from '#models/runtime-cost.ts';

const prices = { processorHourUsd: 0.1, gbHourUsd: 0.01, thousandEventsUsd: 0.25 };

function aUse(given: Partial<RuntimeUse> = {}): RuntimeUse {
  return { hours: 1, processors: 2, busyRatio: 0.5, memoryGb: 4, memoryEvents: 200, ...given };
}

test('an hour worked by hand', () => {
  // 2 × 0.5 × 0.10 + 4 × 0.01 = 0.14; 200 / 1,000 × 0.25 = 0.05.
  const cost = runtimeCost(aUse(), prices);
  expect(cost.runtimeUsd).toBeCloseTo(0.14, 12);
  expect(cost.eventsUsd).toBeCloseTo(0.05, 12);
  expect(cost.totalUsd).toBeCloseTo(0.19, 12);
});

test('the rented hour costs what was worked out by hand', () => {
  expect(rentedHourCost.runtimeUsd.toFixed(3)).toBe('0.046');
  expect(rentedHourCost.eventsUsd.toFixed(3)).toBe('0.025');
});

test('twice the time costs twice as much, and the events as before', () => {
  const cost = runtimeCost(aUse({ hours: 2 }), prices);
  expect(cost.runtimeUsd).toBeCloseTo(2 * runtimeCost(aUse(), prices).runtimeUsd, 12);
  expect(cost.eventsUsd).toBe(runtimeCost(aUse(), prices).eventsUsd);
});

test('waiting costs memory only', () => {
  expect(runtimeCost(aUse({ busyRatio: 0 }), prices).runtimeUsd).toBeCloseTo(0.04, 12);
});

test('a negative quantity is refused', () => {
  expect(() => runtimeCost(aUse({ memoryGb: -1 }), prices)).toThrow(
    new RangeError('A runtime with memoryGb of -1 cannot be priced. Give 0 or more.'),
  );
});

test('a busy share above 1 is refused', () => {
  expect(() => runtimeCost(aUse({ busyRatio: 1.5 }), prices)).toThrow(
    new RangeError('A runtime with busyRatio of 1.5 cannot be priced. Give a share from 0 to 1.'),
  );
});
