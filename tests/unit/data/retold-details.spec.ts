import { expect, test } from '#tests/unit/test.ts';
import { derivedFacts, givenFacts } from '#data/facts.ts';
import { retellings } from '#data/retellings.ts';
import { retoldDetails, retoldThemes, type RetoldDetail } from '#data/retold-details.ts';
import { rules } from '#data/rules.ts';

const factIds = new Set<string>([...givenFacts, ...derivedFacts].map((fact) => fact.id));

test('every detail belongs to a theme and to a copy on record, once', () => {
  const themes = new Set<string>(retoldThemes.map((theme) => theme.id));
  const copies = new Set<string>(retellings.map((copy) => copy.id));
  for (const { theme, retelling } of retoldDetails) {
    expect(themes).toContain(theme);
    expect(copies).toContain(retelling);
  }
  const pairs = retoldDetails.map(({ theme, retelling }) => `${theme} ${retelling}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('a changed or lost detail says how, and one not recorded says nothing', () => {
  retoldDetails.forEach(({ state, words, change }: RetoldDetail) => {
    expect(words === null).toBe(state === 'not recorded');
    expect(change !== null).toBe(state === 'changed' || state === 'lost');
  });
});

test('every theme follows the line through Odaily to the source post', () => {
  for (const { id } of retoldThemes) {
    const line = retoldDetails.filter(({ theme }) => theme === id).map((copy) => copy.retelling);
    expect(line.slice(0, 2)).toEqual(['tell.odaily', 'tell.post']);
  }
});

test('themes and rules rest on facts that exist', () => {
  for (const id of [...retoldThemes, ...rules].flatMap((each) => each.factIds)) {
    expect(factIds).toContain(id);
  }
});
