import fc from 'fast-check';
import { explorables } from '#components/explore/explorables.ts';
import { readState } from '#components/explore/read-state.ts';
import { isStateOf } from '#components/explore/settings.ts';
import { expect, test } from '#tests/unit/test.ts';

for (const { model, columns } of explorables) {
  test(`two thousand addresses, however made, lead to a state of ${model.id} and to words`, () => {
    const text = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    const name = fc.oneof(fc.constantFrom(...Object.keys(model.settings)), fc.string());
    const query = fc
      .array(fc.tuple(name, text), { maxLength: 8 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(query, (asked) => {
        const { state } = readState(model.settings, asked);
        expect(isStateOf(model.settings, state)).toBe(true);
        const { sentence, rows, drawing } = model.outcome(state);
        expect([sentence, drawing.shapes, ...rows.flat()].join(' ')).not.toMatch(
          /NaN|undefined|Infinity|\[object/,
        );
        expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
      }),
      { numRuns: 2000, seed: 730 },
    );
  });
}
