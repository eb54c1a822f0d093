import { panelScale } from '#components/drawing/panel-scale.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatDateShort } from '#lib/format.ts';
import type { ListPrice, PriceDays } from './list-prices.layout.ts';

/** Room of the drawing in pixels, what share of it the first panel has beside the second, and how high tenfold is. */
const rooms = {
  narrow: { left: 44, right: 86, share: null, decade: 76 },
  medium: { left: 46, right: 92, share: 0.44, decade: 104 },
  wide: { left: 48, right: 96, share: 0.44, decade: 108 },
} as const satisfies Record<DrawingSize['name'], object>;
/** Room above a panel for its head, and between two panels; from a panel to the next one below it. */
const [top, gap, below] = [26, 34, 60];

/** A part of the time that is drawn, with the pixels of its days and prices. */
export interface Panel {
  readonly from: string;
  readonly until: string;
  /** What it shows. */
  readonly head: string;
  readonly x: (day: string) => number;
  readonly y: (usd: number) => number;
  /** Dollars at which it ends. */
  readonly ceiling: number;
  /** Pixels at which it ends. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Prices, each ten times the one before, that it is measured by, in dollars. */
  readonly decades: readonly number[];
}

/**
 * Two panels, of the time before and after the day from which time is drawn wider: on one scale of prices,
 * or on a phone each with its own, one under the other.
 */
export function placePanels(
  rows: readonly ListPrice[],
  size: DrawingSize,
  days: PriceDays,
): { readonly isStacked: boolean; readonly panels: readonly [Panel, Panel] } {
  const { left, right: rightRoom, share, decade } = rooms[size.name];
  const end = size.width - rightRoom;
  const isStacked = share === null;
  const turnName = formatDateShort(days.turn.slice(0, 7));
  const seam = isStacked ? end : Math.round(left + (end - left - gap) * share);
  type Frame = Pick<Panel, 'from' | 'until' | 'head' | 'left' | 'right'>;
  const panelOf = (frame: Frame, begin: number): Panel => {
    const { from, until } = frame;
    const isOwn = (row: ListPrice) => from <= row.from && row.from <= until;
    const pricesOf = (some: readonly ListPrice[]) => some.map(({ inputUsd }) => inputUsd);
    const prices = pricesOf(rows.filter((row) => !isStacked || isOwn(row)));
    const highest = Math.max(...pricesOf(rows.filter(isOwn)));
    // Room below the lowest price, and above the highest, for a name.
    const [floor, ceiling] = [Math.min(...prices) / 2.6, Math.max(...prices) * (isStacked ? 3 : 2)];
    const bottom = Math.round(begin + decade * Math.log10(ceiling / floor));
    const range = [frame.left, frame.right] as const;
    const x = panelScale({ type: 'utc', domain: [new Date(from), new Date(until)], range });
    const y = panelScale({ type: 'log', domain: [floor, ceiling], range: [bottom, begin] });
    // In whole pixels: a drawing of many steps weighs what its numbers weigh.
    return {
      ...{ ...frame, ceiling, bottom },
      x: (day) => Math.round(x(new Date(day))),
      y: (usd) => Math.round(y(usd)),
      decades: [0.01, 0.1, 1, 10, 100, 1000].filter(
        (usd) => floor < usd && usd < ceiling && usd < highest * 10,
      ),
    };
  };
  const begins = rows[0]?.from ?? days.turn;
  const before = panelOf(
    { from: begins, until: days.turn, head: `until ${turnName}`, left, right: seam },
    top,
  );
  const after = panelOf(
    {
      ...{ from: days.turn, until: days.until, head: `since ${turnName}, time drawn wider` },
      ...{ left: isStacked ? left : seam + gap, right: end },
    },
    isStacked ? before.bottom + below : top,
  );
  return { isStacked, panels: [before, after] };
}

/** Days at the foot of a panel: each New Year, and the quarters where time is drawn wider. */
export function daysAt({ from, until }: Panel) {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const newYears = years.map((year) => ({ day: `${year}-01-01`, text: year }));
  if (years.length > 2) return newYears;
  const months = ['04', '07', '10'].map((month) => `${String(last)}-${month}`);
  return [
    { day: from, text: formatDateShort(from.slice(0, 7)) },
    ...newYears.slice(1),
    ...months.map((month) => ({
      day: `${month}-01`,
      text: formatDateShort(month, { showYear: false }),
    })),
  ];
}
