import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { stateBars, type InState } from '#components/drawing/state-bars.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import type { CompanyId } from '#data/companies.ts';

/** One company’s money: what it put in or promised, and what OpenAI promised to buy from it. */
export interface DealMoney {
  readonly colour: CompanyId;
  readonly name: string;
  readonly moneyInUsdBn: number;
  readonly moneyIn: string;
  /** What is known to be paid of it; `null` where the payer has not said. */
  readonly paidUsdBn: number | null;
  /** `null` where no price is given. */
  readonly backUsdBn: number | null;
  readonly back: string;
  /** Ids of the facts that hold the sums; `null` where there is none. */
  readonly inFact: string;
  readonly paidFact: string | null;
  readonly backFact: string | null;
}

/** Where the money stands, in pixels. */
export interface MoneyPlace {
  /** The dark line between what came in and what was promised back. */
  readonly zero: number;
  readonly pixelsPerUsdBn: number;
  /** Upper edge of the heads. */
  readonly top: number;
  readonly rowHeight: number;
  /** Pixels by which a name stands above the middle of its bars; 0 for at the left edge beside them. */
  readonly nameRise: number;
}

/** Room for the heads of the two sides. */
const headHeight = 20;
const halfBar = 6;

/** Height of the whole in pixels. */
export function moneyHeight(
  rows: readonly DealMoney[],
  { rowHeight }: Pick<MoneyPlace, 'rowHeight'>,
): number {
  return headHeight + rows.length * rowHeight;
}

/** One line per company: money in at the left of a dark line, purchases promised at its right. */
export function dealMoney(rows: readonly DealMoney[], place: MoneyPlace): readonly Plot.Markish[] {
  const { zero, top, rowHeight, nameRise } = place;
  const first = top + headHeight;
  const middle = (index: number) => first + (index + 0.5) * rowHeight + nameRise / 2;
  const placed = rows.map((row, index) => ({ ...row, middle: middle(index) }));
  type Placed = (typeof placed)[number];
  const usd = (usdBn: number) => zero + usdBn * place.pixelsPerUsdBn;
  const parts = placed.flatMap((row) => {
    const part = (state: InState['state'], fact: string | null, from: number, to: number) => ({
      ...row,
      ...{ state, fact, from, to },
    });
    const { moneyInUsdBn, paidUsdBn, backUsdBn } = row;
    return [
      paidUsdBn === null
        ? part('unsaid', row.inFact, -moneyInUsdBn, 0)
        : part('promised', row.inFact, -moneyInUsdBn, -paidUsdBn),
      part('done', row.paidFact, -(paidUsdBn ?? 0), 0),
      part('promised', row.backFact, 0, backUsdBn ?? 0),
    ].filter(({ from, to }) => from < to);
  });
  type Part = (typeof parts)[number];
  const priced = placed.filter((d) => d.backUsdBn !== null);
  const unpriced = placed.filter((d) => d.backUsdBn === null);
  const words = { ...start, y: 'middle', text: 'back' };
  return [
    ...stateBars(parts, {
      x1: (d: Part) => usd(d.from),
      x2: (d: Part) => usd(d.to),
      y1: (d: Part) => d.middle - halfBar,
      y2: (d: Part) => d.middle + halfBar,
    }),
    Plot.ruleX([zero], {
      y1: first,
      y2: first + rows.length * rowHeight,
      stroke: 'var(--ink)',
      strokeWidth: 1.5,
    }),
    Plot.text(['Money in'], { ...end, ...soft, x: zero, y: top + 9, dx: -8 }),
    Plot.text(['Computing'], { ...start, ...soft, x: zero, y: top + 9, dx: 8 }),
    Plot.text(placed, {
      ...(nameRise === 0 ? { ...start, x: 3 } : { ...end, x: zero, dx: -8 }),
      ...bold,
      y: (d: Placed) => d.middle - nameRise,
      text: 'name',
      fill: (d: Placed) => tones(d.colour).text,
    }),
    Plot.text(placed, {
      ...end,
      ...bold,
      x: (d: Placed) => usd(-d.moneyInUsdBn),
      y: 'middle',
      text: 'moneyIn',
      dx: -6,
    }),
    ...whenAny(priced, (some) =>
      Plot.text(some, { ...words, ...bold, x: (d: Placed) => usd(d.backUsdBn ?? 0), dx: 7 }),
    ),
    ...whenAny(unpriced, (some) => Plot.text(some, { ...words, ...soft, x: zero, dx: 8 })),
  ];
}
