import { expect, test } from '#tests/unit/test.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import { commitments } from '#data/commitments.ts';
import { derivedFacts } from '#data/facts.ts';
import { hostingRights } from '#data/hosting-rights.ts';
import { margins } from '#data/margins.ts';
import { orderings } from '#data/orderings.ts';
import { payments } from '#data/payments.ts';
import { modelPrices } from '#data/prices.ts';
import { readIn, readUntil } from '#data/record.ts';
import { retellings } from '#data/retellings.ts';
import { sources } from '#data/sources.ts';
import { timeline } from '#data/timeline.ts';
import { valuations } from '#data/valuations.ts';
import { facts } from '#lib/facts.ts';
import { horizon, isAscending, isCalendarDate } from './dates.ts';

/** Every date on which something was true, said, sold or read. */
const dated: readonly { readonly of: string; readonly date: string | null }[] = [
  ...[...facts.values()].map((fact) => ({ of: fact.id, date: fact.asOf })),
  ...sources.flatMap((source) => [
    { of: source.id, date: source.published },
    { of: source.id, date: source.accessed },
  ]),
  ...Object.values(readUntil).map(({ day }) => ({ of: 'the record', date: day })),
  { of: 'the stored copies', date: readIn },
  ...cacheDiscounts.map((row) => ({ of: row.id, date: row.from })),
  ...commitments.map((row) => ({ of: row.id, date: row.announced })),
  ...hostingRights.flatMap((row) => [
    { of: row.id, date: row.from },
    { of: row.id, date: row.until },
  ]),
  ...margins.map((row) => ({ of: row.id, date: row.period })),
  ...modelPrices.map((row) => ({ of: row.id, date: row.from })),
  ...orderings.map((row) => ({ of: row.id, date: row.date })),
  ...payments.map((row) => ({ of: `${row.payer}, ${row.part}`, date: row.paidBy })),
  ...retellings.map((row) => ({ of: row.id, date: row.date })),
  ...timeline.map((row) => ({ of: row.id, date: row.date })),
  ...valuations.map((row) => ({ of: row.id, date: row.date })),
];

test('every date is one that the calendar has', () => {
  const wrong = dated.filter(({ date }) => date !== null && !isCalendarDate(date));
  expect(wrong).toEqual([]);
});

test('the 30th of February is not a date', () => {
  expect(['2026-02-30', '2026-13', '26-02-27', '2026-2-7'].filter(isCalendarDate)).toEqual([]);
});

test('nothing on the record is later than the day of the edition', () => {
  expect(
    dated.filter(({ date }) => date !== null && date > horizon),
    `these are later than ${horizon}, the day in src/data/edition.ts: correct them, or move that day`,
  ).toEqual([]);
});

test('every fact whose value is a date has one that the calendar has', () => {
  const wrong = [...facts.values()].filter(
    (fact) => fact.unit === 'date' && !isCalendarDate(fact.value),
  );
  expect(wrong).toEqual([]);
});

test('no source was read before it was published', () => {
  const early = sources.filter(
    ({ published, accessed }) => published !== null && !isAscending([published, accessed]),
  );
  expect(early).toEqual([]);
});

test('days are only counted between dates exact to the day', () => {
  const vague = derivedFacts.flatMap(({ id, inputs }) =>
    Object.values(inputs).filter((input) => {
      const fact = facts.get(input);
      return fact?.unit === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(fact.value) ? id : null;
    }),
  );
  expect(vague).toEqual([]);
});

for (const { name, dates } of [
  { name: 'valuations', dates: valuations.map((row) => row.date) },
  { name: 'events', dates: timeline.map((row) => row.date) },
  { name: 'commitments', dates: commitments.map((row) => row.announced) },
  { name: 'list prices', dates: modelPrices.map((row) => row.from) },
  { name: 'cache terms', dates: cacheDiscounts.map((row) => row.from) },
]) {
  test(`${name} run forwards in time`, () => {
    expect(dates.length).toBeGreaterThan(1);
    expect(dates.filter((_, index) => !isAscending(dates.slice(index, index + 2)))).toEqual([]);
  });
}

test("one investor's payments run forwards in time", () => {
  for (const payer of new Set(payments.map((payment) => payment.payer))) {
    const dates = payments.flatMap((payment) =>
      payment.payer === payer && payment.paidBy !== null ? [payment.paidBy] : [],
    );
    expect(isAscending(dates), payer).toBe(true);
  }
});

test('margins of one company and definition run forwards in time', () => {
  const keyOf = (row: (typeof margins)[number]) => `${row.company}, ${row.definition}`;
  for (const key of new Set(margins.map(keyOf))) {
    const periods = margins.filter((row) => keyOf(row) === key).map((row) => row.period);
    expect(isAscending(periods), key).toBe(true);
  }
});

test('what a text said of a product on a cloud held for a time, and then the next text held', () => {
  for (const right of hostingRights) {
    if (right.until !== null) expect(right.until > right.from, right.id).toBe(true);
  }
  hostingRights.slice(1).forEach((later, index) => {
    const earlier = hostingRights[index];
    if (earlier?.product !== later.product || earlier.cloud !== later.cloud) return;
    expect(earlier.until, earlier.id).not.toBeNull();
    expect((earlier.until ?? '') <= later.from, later.id).toBe(true);
  });
});

test('the rights of one product on one cloud stand together in the list', () => {
  const pairs = hostingRights.map(({ product, cloud }) => `${product} on ${cloud}`);
  const runs = pairs.filter((pair, index) => pair !== pairs[index - 1]);
  expect(runs).toEqual([...new Set(pairs)]);
});
