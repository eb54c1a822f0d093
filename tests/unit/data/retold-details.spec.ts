import { expect, test } from '#tests/unit/test.ts';
import { retellings } from '#data/retellings.ts';
import { retoldDetails, retoldThemes } from '#data/retold-details.ts';
import { sourceById } from '#lib/facts.ts';

test('every theme follows the line through Odaily to the source post', () => {
  for (const { id } of retoldThemes) {
    const line = retoldDetails.filter(({ theme }) => theme === id).map((copy) => copy.retelling);
    expect(line.slice(0, 2)).toEqual(['tell.odaily', 'tell.post']);
  }
});

test('a detail is not recorded only where the copy was not read to its end', () => {
  const unread = retoldDetails
    .filter(({ state }) => state === 'not recorded')
    .map(({ retelling }) => retellings.find(({ id }) => id === retelling)?.source);
  expect(unread.length).toBeGreaterThan(0);
  for (const source of unread) {
    expect(source === undefined ? null : sourceById(source)).not.toMatchObject({ reading: 'read' });
  }
});
