import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import { companies } from '#data/companies.ts';
import { orderings, type Ordering } from '#data/orderings.ts';
import { alphabetFit, type AlphabetFit } from '#models/orderings.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

/** The first list of a speaker that runs with the alphabet, or against it. */
function firstList(speaker: Ordering['speaker'], fit: AlphabetFit): readonly string[] {
  const lists: readonly Ordering[] = orderings;
  return (
    lists.find((list) => list.speaker === speaker && alphabetFit(list.names) === fit)?.names ?? []
  );
}

const first = firstList('altman', 'alphabetical');
const second = firstList('openai', 'reversed');

const threads = Object.values(companies).flatMap(({ id, name }) => {
  const [from, to] = [first.indexOf(name), second.indexOf(name)];
  return from < 0 || to < 0 ? [] : [{ colour: id, from, to }];
});
type Thread = (typeof threads)[number];

const edge = 12;
const step = (openingSize.height - 2 * edge - 6) / (threads.length - 1);
const height = (place: number) => edge + 3 + place * step;
const ends = threads.flatMap(({ colour, from, to }) => [
  { colour, x: edge, y: height(from) },
  { colour, x: openingSize.width - edge, y: height(to) },
]);
type End = (typeof ends)[number];

/** Two orders of the same names, a thread for each. */
export const theOrderOfThanksOpening: Opening = {
  slug: 'the-order-of-thanks',
  says: 'Amazon, NVIDIA and SoftBank in Altman’s order at the left and in OpenAI’s at the right, joined by threads that cross',
  draw: () => ({
    ...openingScales,
    marks: [
      Plot.link(threads, {
        x1: edge,
        x2: openingSize.width - edge,
        y1: (d: Thread) => height(d.from),
        y2: (d: Thread) => height(d.to),
        curve: 'bump-x',
        stroke: (d: Thread) => tones(d.colour).solid,
        strokeWidth: 6,
      }),
      Plot.dot(ends, { x: 'x', y: 'y', r: edge, fill: (d: End) => tones(d.colour).solid }),
    ],
  }),
};
