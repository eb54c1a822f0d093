import type { Prediction } from '#components/explore/model.ts';
import { capitalised, formatAmount, formatList, inWords } from '#lib/format.ts';
import type { Signal, SignalCount, StoryFit } from './model.ts';

/** How a story stands to an order: it fits, or so many pairs of names stand against it. */
function pairs(against: number): string {
  if (against === 0) return 'fits';
  return against === 1 ? '1 pair against' : `${against} pairs against`;
}

const named = (stories: readonly StoryFit[]) =>
  formatList(stories.map(({ rule }) => rule.name.toLowerCase()));

/** What an order would have seemed to confirm, and where it is on record. */
function sentence({ names, stories, where }: Signal): string {
  const forwards = stories.filter(({ fits }) => fits);
  const backwards = stories.filter(({ fitsBackwards }) => fitsBackwards);
  const all = `the ${inWords(stories.length)} stories`;
  const order = names.join(', ');
  const confirmed =
    forwards.length > 0
      ? `${order} would have seemed to confirm ${inWords(forwards.length)} of ${all}: ${named(forwards)}${backwards.length > 0 ? `; and, read backwards, ${named(backwards)}` : ''}.`
      : backwards.length > 0
        ? `${order} would have confirmed none of ${all} as told, but ${inWords(backwards.length)} read backwards: ${named(backwards)}.`
        : `${order} would have confirmed none of ${all}, forwards or backwards.`;
  return where === '' ? confirmed : `${confirmed} ${where}`;
}

/** The words of an order. */
export const said = {
  pairs,
  sentence,
  /** What the drawing says of a story. */
  verdict: ({ against, fits, fitsBackwards }: StoryFit) =>
    !fits && fitsBackwards ? 'fits backwards' : pairs(against),
  /** The last row of the table: all orders together. */
  total: ({ orders, forwards, backwards, eitherWay }: SignalCount) => [
    `Orders that fit some story, of all ${orders}`,
    String(forwards),
    `${backwards}; either way ${eitherWay}`,
  ],
};

/** The question of how many orders look deliberate, and what a guess comes to. */
export function prediction(
  { orders, forwards, eitherWay }: SignalCount,
  stories: number,
): Omit<Prediction, 'drawing'> {
  const chance = formatAmount((100 * forwards) / orders, 'percent');
  const meaning = `An order drawn from a hat has a ${chance} chance of looking deliberate. With stories read backwards as well, ${inWords(eitherWay)} orders fit.`;
  return {
    question: `Take ${inWords(stories)} stories about the order of four names, each read forwards. How many of the ${orders} possible orders would have seemed to confirm at least one?`,
    guess: { label: 'Your guess', unit: `of ${orders} orders`, min: 0, max: orders, step: 1 },
    answer: `${capitalised(inWords(forwards))} of ${orders}. ${meaning}`,
    said(guess) {
      const off = Math.abs(guess - forwards);
      const found =
        off === 0
          ? `You said ${guess} of ${orders}, and that is how many there are.`
          : `You said ${guess} of ${orders}; there are ${forwards}, ${off} ${guess < forwards ? 'more' : 'fewer'}.`;
      return `${found} ${meaning}`;
    },
  };
}
