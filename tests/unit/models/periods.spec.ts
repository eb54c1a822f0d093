import { expect, test } from '#tests/unit/test.ts';
import { overlap } from '#models/periods.ts';

const calendarYear = { from: '2025-01-01', to: '2025-12-31' };
const fiscalYear = { from: '2025-07-01', to: '2026-06-30' };

test('a calendar year and a fiscal year from July share the second half of the calendar year', () => {
  // The later first day is 1 July 2025, the earlier last day 31 December 2025.
  expect(overlap(calendarYear, fiscalYear)).toEqual({ from: '2025-07-01', to: '2025-12-31' });
});

test('the order of the periods does not matter', () => {
  expect(overlap(fiscalYear, calendarYear)).toEqual(overlap(calendarYear, fiscalYear));
});

test('a period shares all its days with itself', () => {
  expect(overlap(fiscalYear, fiscalYear)).toEqual(fiscalYear);
});

test('periods that meet on one day share that day, and periods that follow share none', () => {
  const meeting = { from: '2025-12-31', to: '2026-01-31' };
  const following = { from: '2026-01-01', to: '2026-01-31' };
  expect(overlap(calendarYear, meeting)).toEqual({ from: '2025-12-31', to: '2025-12-31' });
  expect(overlap(calendarYear, following)).toBeNull();
});

for (const period of [
  { from: '2025-12-31', to: '2025-01-01' },
  { from: '2025', to: '2025-12-31' },
]) {
  test(`a period from ${period.from} to ${period.to} is refused`, () => {
    expect(() => overlap(calendarYear, period)).toThrow(
      new RangeError(
        `A period cannot run from "${period.from}" to "${period.to}". Write both days as YYYY-MM-DD, the earlier first.`,
      ),
    );
  });
}
