import { expect, test } from '#tests/unit/test.ts';
import { crossedHeight, crossedLists } from '#components/drawing/crossed-lists.ts';
import { drawn } from './drawn.ts';

const room = { left: 0, right: 300, top: 10, gap: 30, chipHeight: 40, drop: 60, fontSize: 15 };

const draw = (above: readonly string[], below: readonly string[]) =>
  drawn(crossedLists({ above, below, colourOf: () => 'other' }, room));

/** Where each thread begins and ends, in pixels from the left. */
const threads = ({ all }: ReturnType<typeof draw>) =>
  all('path').map((path) => {
    const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g) ?? [];
    return [Number(numbers[0]), Number(numbers.at(-2))];
  });

test('a thread joins each name to itself, and crosses where the order turns', () => {
  expect(threads(draw(['A', 'N', 'S'], ['S', 'N', 'A']))).toEqual([
    [40, 260],
    [150, 150],
    [260, 40],
  ]);
});

test('lists in one order have upright threads, and a name without a like has none', () => {
  expect(threads(draw(['A', 'N'], ['A', 'M']))).toEqual([[67.5, 67.5]]);
});

test('both lists have all their names, and fit between their edges', () => {
  const drawing = draw(['A', 'N', 'S'], ['S', 'N', 'A']);
  expect(drawing.texts).toEqual(['A', 'N', 'S', 'S', 'N', 'A']);
  expect(crossedHeight(room)).toBe(140);
});
