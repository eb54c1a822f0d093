import { expect, test } from '#tests/unit/test.ts';
import { retoldDetails, retoldThemes } from '#data/retold-details.ts';

test('every theme follows the line through Odaily to the source post', () => {
  for (const { id } of retoldThemes) {
    const line = retoldDetails.filter(({ theme }) => theme === id).map((copy) => copy.retelling);
    expect(line.slice(0, 2)).toEqual(['tell.odaily', 'tell.post']);
  }
});
