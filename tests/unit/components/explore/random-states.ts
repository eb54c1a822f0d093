import * as fc from 'fast-check';
import type { Model } from '#components/explore/model.ts';
import { isStateOf, type AnyState, type Setting } from '#components/explore/settings.ts';

// The same states in every run: a test that fails once fails again.
fc.configureGlobal({ seed: 27_022_026 });

/** What a reader may set of one setting, its ends as likely as what lies between. */
function valueOf(setting: Setting): fc.Arbitrary<number | string> {
  if (setting.kind === 'choice') {
    return fc.constantFrom(...setting.options.map(({ value }) => value));
  }
  if (setting.kind === 'text') return fc.string({ maxLength: setting.maxLength });
  const { min, max, step } = setting;
  return fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => Number((min + steps * step).toFixed(6)));
}

/** Any state that a reader can set. */
export function anyStateOf({ settings }: Model): fc.Arbitrary<AnyState> {
  return fc
    .record(
      Object.fromEntries(
        Object.entries(settings).map(([name, setting]) => [name, valueOf(setting)] as const),
      ),
    )
    .filter((state) => isStateOf(settings, state));
}

/** Texts that stand where a number or a word is missing. */
const holes = /NaN|undefined|Infinity|null|\[object/;

/**
 * What is wrong with what is shown of a state, whatever the explorable: holes in its words or its drawing, a
 * sentence that is none, a row too short or long, a mark beyond the right edge or below the lower one. None when all is well.
 */
export function flawsOf(model: Model, state: AnyState, columns: number): readonly string[] {
  const { sentence, rows, drawing } = model.outcome(state);
  const numbers = (pattern: RegExp) =>
    [...drawing.shapes.matchAll(pattern)].map(([, ...all]) => all.map(Number));
  const boxes = numbers(
    /<rect x="(-?[\d.]+)%" y="(-?[\d.]+)" width="([\d.]+)%" height="([\d.]+)"/g,
  );
  const points = numbers(/[ML](-?[\d.]+) (-?[\d.]+)/g);
  const letters = numbers(/<text x="(-?[\d.]+)%" y="(-?[\d.]+)"/g);
  return [
    ...[sentence, drawing.shapes, ...rows.flat()]
      .filter((text) => holes.test(text))
      .map((text) => `holds ${holes.exec(text)?.[0] ?? ''}: ${text.slice(0, 200)}`),
    ...(/^[A-Z$\d].*[.]$/s.test(sentence) && !/ {2}|\.\./.test(sentence)
      ? []
      : [`is no sentence: ${sentence}`]),
    ...rows
      .filter((row) => row.length !== columns || row.includes(''))
      .map((row) => `has a row of ${row.length} cells: ${row.join(' · ')}`),
    ...boxes
      .filter(
        ([x = 0, y = 0, width = 0, height = 0]) =>
          x < 0 || x + width > 100.01 || y < 0 || y + height > drawing.height,
      )
      .map((box) => `has a box at ${box.join(', ')}`),
    ...points
      .filter(([x = 0, y = 0]) => x < 0 || x > 100.01 || y < 0 || y > drawing.height)
      .map((at) => `has a corner at ${at.join(', ')}`),
    ...letters
      .filter(([x = 0, y = 0]) => x < 0 || x > 100 || y < 0 || y > drawing.height)
      .map((at) => `has letters at ${at.join(', ')}`),
  ];
}
