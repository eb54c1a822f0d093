import { stateBars } from '#components/drawing/state-bars.ts';
import { payments } from '#data/payments.ts';
import { amount } from '#lib/recorded-facts.ts';
import { stacked } from '#models/stack.ts';
import { openingScales, openingSize, type Opening } from './opening.ts';

/** Billions of dollars in a square, and squares in a column. */
const usdBnPerSquare = 2;
const perColumn = 5;
const side = Math.min(openingSize.width / 11, openingSize.height / perColumn);

/** The parts of the round one after another, each from the billion at which it begins. */
const parts = stacked(
  payments.map((row) => ({ ...row, amountUsdBn: amount(row.amountFact, 'usd-bn') })),
  () => 'round',
);
const total = Math.max(...parts.map(({ endUsdBn }) => endUsdBn));

const squares = Array.from({ length: total / usdBnPerSquare }, (_, index) => {
  const middle = (index + 0.5) * usdBnPerSquare;
  const part = parts.find(({ startUsdBn, endUsdBn }) => startUsdBn <= middle && middle < endUsdBn);
  return {
    colour: part?.payer ?? ('other' as const),
    state: part?.paidBy === null ? ('unsaid' as const) : ('done' as const),
    fact: part?.amountFact ?? null,
    left: Math.floor(index / perColumn) * side,
    top: (index % perColumn) * side + (openingSize.height - perColumn * side) / 2,
  };
});
type Square = (typeof squares)[number];

/** The money of the round as squares in the colours of who promised it. */
export const theRoundOpening: Opening = {
  slug: 'the-round',
  says: 'One square for every two billion dollars of the round, in the colours of Amazon, NVIDIA and SoftBank; NVIDIA’s are hatched, because it has not said what is paid',
  draw: () => ({
    ...openingScales,
    marks: [
      ...stateBars(squares, {
        x1: (d: Square) => d.left,
        x2: (d: Square) => d.left + side,
        y1: (d: Square) => d.top,
        y2: (d: Square) => d.top + side,
        inset: 2,
      }),
    ],
  }),
};
