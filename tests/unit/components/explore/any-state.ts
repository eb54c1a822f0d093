import fc from 'fast-check';
import { expect } from '#tests/unit/test.ts';
import type { Explorable } from '#components/explore/define-explorable.ts';
import type { Drawing, Outcome } from '#components/explore/model.ts';
import type { AnyState, Setting, Settings } from '#components/explore/settings.ts';

function anyValue(setting: Setting): fc.Arbitrary<number | string> {
  if (setting.kind === 'text') return fc.string({ maxLength: setting.maxLength });
  if (setting.kind === 'choice')
    return fc.constantFrom(...setting.options.map(({ value }) => value));
  const { min, max, step } = setting;
  return fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => Number((min + steps * step).toFixed(6)));
}

/** Any state that an explorable can be in. */
export function anyState(settings: Settings): fc.Arbitrary<AnyState> {
  return fc.record(
    Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, anyValue(one)])),
  );
}

/** What stands beyond an edge of a drawing. Gathered, because each call of `expect` costs more than this. */
function outside({ shapes, height }: Drawing): readonly string[] {
  const within = (value: number, most: number) => value >= -0.01 && value <= most + 0.01;
  const boxes = [...shapes.matchAll(/<rect [^>]*>/g)].map(([shape]) => shape);
  const points = [...shapes.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
  return [
    ...boxes.filter((shape) => {
      const number = (name: string) =>
        Number(new RegExp(` ${name}="(-?[\\d.]+)%?"`).exec(shape)?.[1]);
      const [x, y, width, tall] = [number('x'), number('y'), number('width'), number('height')];
      const isIn = within(y, height) && within(y + tall, height) && tall >= 0;
      return !isIn || (shape.includes('%') && !(within(x, 100) && within(x + width, 100)));
    }),
    ...points
      .filter(([, x, y]) => !within(Number(x), 100) || !within(Number(y), height))
      .map(([point]) => point),
  ];
}

/** Holds a drawing to its edges: no number that is none, nothing beyond its right or lower edge. */
export function expectInPlace(drawing: Drawing): void {
  expect(drawing.shapes).not.toMatch(/NaN|undefined|Infinity/);
  expect(outside(drawing)).toEqual([]);
}

/** Holds what is shown of a state to being whole, and to being the same each time. */
export function expectWhole({ model, columns }: Explorable, state: AnyState): Outcome {
  const outcome = model.outcome(state);
  const { sentence, rows, drawing } = outcome;
  expect(sentence).toMatch(/^\S.*\.$/);
  expect([sentence, ...rows.flat()].join('\n')).not.toMatch(
    /NaN|undefined|Infinity|null|['"]|\n\s*\n/,
  );
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  expectInPlace(drawing);
  expect(model.outcome({ ...state })).toEqual(outcome);
  return outcome;
}
