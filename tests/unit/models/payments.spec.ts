import { expect, test } from '#tests/unit/test.ts';
import { payments } from '#data/payments.ts';
import { amount } from '#lib/recorded-facts.ts';
import { paidOverTime, type Payment } from '#models/payments.ts';

function aPayment({
  payer = 'amazon',
  paidBy = '2026-03-31',
  amountUsdBn = 10,
}: Partial<Payment> = {}): Payment {
  return { payer, paidBy, amountUsdBn };
}

const recorded: readonly Payment[] = payments.flatMap(({ payer, paidBy, amountFact }) =>
  paidBy === null ? [] : [{ payer, paidBy, amountUsdBn: amount(amountFact, 'usd-bn') }],
);

test('two payments give two totals, by date and not by place in the list', () => {
  const early = aPayment({ paidBy: '2026-04-01', amountUsdBn: 10 });
  const late = aPayment({ paidBy: '2026-06-30', amountUsdBn: 13.7 });
  expect(paidOverTime([late, early])).toEqual([
    { date: '2026-04-01', paidUsdBn: 10, payment: early },
    { date: '2026-06-30', paidUsdBn: 23.7, payment: late },
  ]);
});

test('nothing paid gives no rows', () => {
  expect(paidOverTime([])).toEqual([]);
});

test('what has been paid never falls', () => {
  const totals = paidOverTime(recorded).map(({ paidUsdBn }) => paidUsdBn);
  expect(totals).toHaveLength(6);
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
});

test('the last total is the sum of all payments, 80', () => {
  expect(paidOverTime(recorded).at(-1)?.paidUsdBn).toBeCloseTo(80, 9);
});

test('the order of the list does not change the totals', () => {
  expect(paidOverTime(recorded.toReversed())).toEqual(paidOverTime(recorded));
});

test('two payments of one day stay in the order of the list', () => {
  const amazon = aPayment({ payer: 'amazon' });
  const softbank = aPayment({ payer: 'softbank' });
  expect(paidOverTime([softbank, amazon]).map(({ payment }) => payment.payer)).toEqual([
    'softbank',
    'amazon',
  ]);
});

test('the list that is given stays as it was', () => {
  const list = [aPayment({ paidBy: '2026-07-01' }), aPayment({ paidBy: '2026-04-01' })];
  paidOverTime(list);
  expect(list.map(({ paidBy }) => paidBy)).toEqual(['2026-07-01', '2026-04-01']);
});
