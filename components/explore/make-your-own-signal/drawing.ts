import type { Drawing } from '#components/explore/model.ts';
import { box, label, line } from '#components/explore/shapes.ts';
import type { Signal, SignalCount, StoryFit } from './model.ts';
import { said } from './said.ts';

const [chipHigh, storyHigh, step] = [26, 66, 8];
const storiesTop = chipHigh + 12;

/** Where the column of a name stands, in percent across. */
function columnAt(index: number, names: readonly string[]) {
  const apart = 1;
  const width = (100 - apart * (names.length - 1)) / names.length;
  return { x: index * (width + apart), width };
}

/** The height of a name’s column, in steps: the earlier the story puts it, the taller; tied names are alike. */
function stepsOf(name: string, ranking: StoryFit['rule']['ranking']): number {
  const group = ranking.findIndex((tied) => tied.includes(name));
  const later = ranking.slice(group + 1).flat().length;
  return later + ((ranking[group]?.length ?? 1) + 1) / 2;
}

/** One story: a column for each name, where the name stands in the order. */
function story(fit: StoryFit, names: readonly string[], top: number): string {
  const { rule, fits, fitsBackwards } = fit;
  const isLit = fits || fitsBackwards;
  const bottom = top + 20 + names.length * step;
  return [
    label({ x: 0, y: top + 13, text: rule.name, isBold: isLit }),
    label({
      ...{ x: 100, y: top + 13, text: said.verdict(fit), at: 'end', size: 12 },
      ...(isLit ? { isBold: true } : { fill: 'soft' }),
    }),
    ...names.map((name, index) => {
      const height = stepsOf(name, rule.ranking) * step;
      const paint = name.toLowerCase();
      return box({
        ...{ ...columnAt(index, names), y: bottom - height, height },
        ...(isLit ? { fill: paint } : { fill: 'none', stroke: 'other' }),
      });
    }),
  ].join('');
}

/** The names in their order, and below them each story: a staircase where it fits. */
export function signalDrawing({ names, stories }: Signal): Drawing {
  return {
    height: storiesTop + stories.length * storyHigh,
    shapes: [
      ...names.flatMap((name, index) => {
        const paint = name.toLowerCase();
        const { x, width } = columnAt(index, names);
        return [
          box({ x, width, y: 0, height: chipHigh, fill: `${paint}-tint` }),
          label({
            ...{ x: x + width / 2, y: 17, text: name, at: 'middle' },
            ...{ size: 11, fill: `${paint}-text` },
          }),
        ];
      }),
      ...stories.map((fit, at) => story(fit, names, storiesTop + at * storyHigh)),
    ].join(''),
  };
}

/** All orders as cells in a row, those that fit some story filled; the answer above, the reader’s guess below. */
export function guessDrawing({ orders, forwards }: SignalCount, guess: number): Drawing {
  const wide = 100 / orders;
  const [top, high] = [24, 22];
  const bottom = top + high;
  const marked = (count: number, text: string, isAbove: boolean) => {
    const x = count * wide;
    const [y1, y2, y] = isAbove ? [top - 7, top - 1, 12] : [bottom + 1, bottom + 7, bottom + 20];
    return [
      line({ x1: x, x2: x, y1, y2, stroke: 'ink', width: 2 }),
      label({ x, y, text, at: x > 50 ? 'end' : 'start', isBold: isAbove }),
    ];
  };
  return {
    height: bottom + 26,
    shapes: [
      ...marked(forwards, `${forwards} of ${orders} fit a story`, true),
      ...Array.from({ length: orders }, (_, cell) =>
        box({
          ...{ x: cell * wide + 0.3, width: wide - 0.6, y: top, height: high },
          ...(cell < forwards ? { fill: 'ink' } : { fill: 'none', stroke: 'other' }),
        }),
      ),
      ...marked(guess, `your guess: ${guess}`, false),
    ].join(''),
  };
}
