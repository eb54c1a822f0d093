import { expect, test } from '#tests/unit/test.ts';
import { payments } from '#data/payments.ts';
import { amount, dateOf } from '#lib/recorded-facts.ts';

test('Amazon, NVIDIA and SoftBank promised 50, 30 and 30, which is 110', () => {
  const parts = [
    amount('round.amazon.total', 'usd-bn'),
    amount('round.nvidia.total', 'usd-bn'),
    amount('round.softbank.total', 'usd-bn'),
  ];
  expect(parts).toEqual([50, 30, 30]);
  expect(amount('round.announced.total', 'usd-bn')).toBe(110);
  expect(amount('round.announced.total.check', 'usd-bn')).toBe(110);
});

test("Amazon's promise is 15 at once and 35 later", () => {
  const initial = amount('round.amazon.initial', 'usd-bn');
  const conditional = amount('round.amazon.conditional', 'usd-bn');
  expect([initial, conditional]).toEqual([15, 35]);
  expect(initial + conditional).toBe(amount('round.amazon.total', 'usd-bn'));
});

test('Amazon paid 15, 13.7 and 21.3, which is all of its 50', () => {
  const parts = [
    amount('round.amazon.paid.q1', 'usd-bn'),
    amount('round.amazon.paid.q2', 'usd-bn'),
    amount('round.amazon.paid.q3', 'usd-bn'),
  ];
  expect(parts).toEqual([15, 13.7, 21.3]);
  expect(amount('round.amazon.paid.all', 'usd-bn')).toBeCloseTo(50, 9);
});

test("Amazon's half-year figure of 28.7 is its first two payments", () => {
  expect(amount('round.amazon.paid.h1', 'usd-bn')).toBe(28.7);
  expect(amount('round.amazon.paid.h1.check', 'usd-bn')).toBeCloseTo(28.7, 9);
});

test('730 before the money and 110 announced make 840', () => {
  expect(amount('round.announced.pre', 'usd-bn')).toBe(730);
  expect(amount('round.announced.post', 'usd-bn')).toBe(840);
});

test('the price of February and the 122 of the closing make the printed 852', () => {
  expect(amount('round.close.total', 'usd-bn')).toBe(122);
  expect(amount('round.close.post', 'usd-bn')).toBe(852);
  expect(amount('round.close.post.check', 'usd-bn')).toBe(852);
});

test('12 came on top of the 110 by the closing', () => {
  expect(amount('round.close.others', 'usd-bn')).toBe(12);
});

test('OpenAI promised AWS 38 and then 100 more, which is 138', () => {
  expect(amount('amazon.aws.original', 'usd-bn')).toBe(38);
  expect(amount('amazon.aws.expansion', 'usd-bn')).toBe(100);
  expect(amount('amazon.aws.total', 'usd-bn')).toBe(138);
});

test('the promises to Azure, Oracle and AWS are 250, 300 and 138, which is 688', () => {
  expect(amount('commit.azure', 'usd-bn')).toBe(250);
  expect(amount('commit.oracle', 'usd-bn')).toBe(300);
  expect(amount('commit.three-clouds', 'usd-bn')).toBe(688);
});

test('SoftBank had put in 34.6 before and 30 in this round, which is 64.6', () => {
  expect(amount('softbank.cumulative.before', 'usd-bn')).toBe(34.6);
  expect(amount('softbank.cumulative', 'usd-bn')).toBe(64.6);
  expect(amount('softbank.cumulative.check', 'usd-bn')).toBeCloseTo(64.6, 9);
});

test('SoftBank paid its 30 in three equal tranches', () => {
  const tranches = [
    amount('round.softbank.tranche1', 'usd-bn'),
    amount('round.softbank.tranche2', 'usd-bn'),
    amount('round.softbank.tranche3', 'usd-bn'),
  ];
  expect(tranches).toEqual([10, 10, 10]);
  expect(amount('softbank.paid', 'usd-bn')).toBe(amount('round.softbank.total', 'usd-bn'));
});

test('80 of the 110 is known to be paid', () => {
  expect(amount('round.paid.known', 'usd-bn')).toBeCloseTo(80, 9);
});

test('the round of 2025 was completed with 7.5, 22.5 and 11, which is 41', () => {
  const parts = [
    amount('hist.2025.softbank.first', 'usd-bn'),
    amount('hist.2025.softbank.second', 'usd-bn'),
    amount('hist.2025.co-investors', 'usd-bn'),
  ];
  expect(parts).toEqual([7.5, 22.5, 11]);
  expect(amount('hist.2025.completed', 'usd-bn')).toBe(41);
  expect(amount('hist.2025.completed.check', 'usd-bn')).toBe(41);
});

test('the round of 2025 put 40 on top of 260 to reach 300', () => {
  expect(amount('hist.2025.raised', 'usd-bn')).toBe(40);
  expect(amount('hist.2025.pre', 'usd-bn')).toBe(260);
  expect(amount('hist.2025.valuation', 'usd-bn')).toBe(300);
});

test("the three CoreWeave contracts make up CoreWeave's printed total", () => {
  expect(amount('commit.coreweave.sum', 'usd-bn')).toBeCloseTo(
    amount('commit.coreweave', 'usd-bn'),
    9,
  );
});

/** Days from one day to another, counted without the model that the facts use. */
function daysBetween(from: string, to: string): number {
  const [first, last] = [from, to].map((iso) => {
    const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
    return Date.UTC(year, month - 1, day, 12);
  });
  return ((last ?? NaN) - (first ?? NaN)) / (24 * 60 * 60 * 1000);
}

test('the round was announced on 27 February 2026', () => {
  expect(dateOf('round.announced.date')).toBe('2026-02-27');
});

test('the split of the two words lasted 59 days, to 27 April', () => {
  expect(dateOf('after.amendment.date')).toBe('2026-04-27');
  expect(daysBetween('2026-02-27', '2026-04-27')).toBe(59);
  expect(amount('after.split.days', 'days')).toBe(59);
});

test('models were on general sale at Amazon after 94 days, on 1 June', () => {
  expect(dateOf('after.models-ga.date')).toBe('2026-06-01');
  expect(daysBetween('2026-02-27', '2026-06-01')).toBe(94);
  expect(amount('after.models-ga.days', 'days')).toBe(94);
});

test('the managed agents came to preview after 214 days, on 29 September', () => {
  expect(dateOf('after.agents-preview.date')).toBe('2026-09-29');
  expect(daysBetween('2026-02-27', '2026-09-29')).toBe(214);
  expect(amount('after.agents-preview.days', 'days')).toBe(214);
});

test("OpenAI's own Agents API came 19 days before that preview, on 10 September", () => {
  expect(dateOf('after.agentsapi.date')).toBe('2026-09-10');
  expect(daysBetween('2026-09-10', '2026-09-29')).toBe(19);
  expect(amount('after.agentsapi.lead-days', 'days')).toBe(19);
});

for (const { payer, total } of [
  { payer: 'amazon', total: 'round.amazon.total' },
  { payer: 'nvidia', total: 'round.nvidia.total' },
  { payer: 'softbank', total: 'round.softbank.total' },
] as const) {
  test(`the parts listed for ${payer} make up its whole promise`, () => {
    const parts = payments.filter((payment) => payment.payer === payer);
    const sum = parts.reduce((before, part) => before + amount(part.amountFact, 'usd-bn'), 0);
    expect(sum).toBeCloseTo(amount(total, 'usd-bn'), 9);
  });
}
