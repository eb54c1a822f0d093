import { expect, test } from '#tests/unit/test.ts';
import { orderings } from '#data/orderings.ts';
import { rules, thankedNames } from '#data/rules.ts';
import { facts } from '#lib/facts.ts';
import { amount } from '#lib/recorded-facts.ts';

/** The ranking of a rule, names sorted within each tie. */
function rankingOf(id: (typeof rules)[number]['id']): readonly (readonly string[])[] {
  const rule = rules.find((candidate) => candidate.id === id);
  return (rule?.ranking ?? []).map((tied: readonly string[]) => tied.toSorted());
}

/** Names grouped by a number, the largest first. */
function byNumber(numbers: Readonly<Record<string, number>>): readonly (readonly string[])[] {
  return [...new Set(Object.values(numbers))]
    .toSorted((a, b) => b - a)
    .map((number) =>
      Object.keys(numbers)
        .filter((name) => numbers[name] === number)
        .toSorted(),
    );
}

for (const rule of rules) {
  test(`the rule “${rule.name}” ranks each of the four names once`, () => {
    expect(rule.ranking.flat().toSorted()).toEqual(thankedNames.toSorted());
  });
}

test('the alphabet puts the four names in the order of their letters', () => {
  expect(rankingOf('alphabet').flat()).toEqual(
    thankedNames.toSorted((a, b) => a.localeCompare(b, 'en')),
  );
});

test('the largest new cheque comes first, and nothing was announced for Microsoft', () => {
  expect(rankingOf('cheque')).toEqual(
    byNumber({
      Amazon: amount('round.amazon.total', 'usd-bn'),
      NVIDIA: amount('round.nvidia.total', 'usd-bn'),
      SoftBank: amount('round.softbank.total', 'usd-bn'),
      Microsoft: 0,
    }),
  );
  expect(facts.get('round.close.microsoft.amount')?.value).toBeNull();
});

test('the largest cloud purchase comes first, and none has a price for NVIDIA or SoftBank', () => {
  expect(rankingOf('purchases')).toEqual(
    byNumber({
      Microsoft: amount('commit.azure', 'usd-bn'),
      Amazon: amount('amazon.aws.total', 'usd-bn'),
      NVIDIA: 0,
      SoftBank: 0,
    }),
  );
});

test('the oldest shareholder comes first', () => {
  const [microsoft, chipsAndMoney, amazon] = [
    'hist.2019.raised',
    'hist.2024.raised',
    'round.announced.date',
  ].map((id) => facts.get(id)?.asOf ?? '');
  const days = {
    Microsoft: microsoft,
    NVIDIA: chipsAndMoney,
    SoftBank: chipsAndMoney,
    Amazon: amazon,
  };
  expect(rankingOf('relationship')).toEqual(
    byNumber(
      Object.fromEntries(Object.entries(days).map(([name, day]) => [name, -Date.parse(day ?? '')])),
    ),
  );
});

test('the list with four names that the post reads as a signal has one witness', () => {
  const witnesses = orderings.filter(
    ({ names }) => JSON.stringify(names) === JSON.stringify(thankedNames),
  );
  expect(witnesses.map(({ id, confidence }) => ({ id, confidence }))).toEqual([
    { id: 'ord.02', confidence: 'disputed' },
  ]);
});
