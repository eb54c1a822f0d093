import { panelScale } from '#components/drawing/panel-scale.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { PriceLine } from '#data/prices.ts';
import { formatDateShort } from '#lib/format.ts';

/** One list price, from its day until the next one of its run. */
export interface ListPrice {
  readonly id: string;
  readonly line: PriceLine;
  readonly model: string;
  readonly from: string;
  readonly inputUsd: number;
  readonly outputUsd: number;
  /** Day of the next price of its line, or the last day known. */
  readonly until: string;
  /** Prices of one run follow each other and are joined; `null` stands alone. */
  readonly run: string | null;
  /** The price as a label has it. */
  readonly price: string;
  /** What the price is called beside its dot; `null` where it is not named. */
  readonly name: string | null;
}

/** Days that the drawing needs beside its rows. */
export interface PriceDays {
  /** Last day for which the prices are known. */
  readonly until: string;
  /** The day of the announcement. */
  readonly round: string;
  /** The day of the lowest everyday price: from there on time is drawn wider. */
  readonly turn: string;
}

/** Room of the drawing in pixels, where time turns wider, and how high tenfold is. */
const rooms = {
  narrow: { left: 44, right: 86, turn: null, decade: 76 },
  medium: { left: 48, right: 92, turn: 0.46, decade: 104 },
  wide: { left: 50, right: 96, turn: 0.46, decade: 108 },
} as const satisfies Record<DrawingSize['name'], object>;
const [top, foot, gap] = [12, 26, 34];
/** The least room for the name of a year. */
const tickWidth = 36;

/** A part of the time that is drawn, with the pixels of its days and prices. */
interface Panel {
  readonly from: string;
  readonly until: string;
  readonly x: (day: string) => number;
  readonly y: (usd: number) => number;
  /** Dollars at which it ends. */
  readonly floor: number;
  readonly ceiling: number;
  /** Pixels at which it ends. */
  readonly bottom: number;
}

/** A price on one day. */
interface Step {
  readonly day: string;
  readonly usd: number;
}

/** A place of the drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place with words. */
export interface Mark extends Point {
  readonly text: string;
}

/** A line of prices in one panel. */
interface DrawnRun {
  readonly line: PriceLine;
  readonly points: readonly Point[];
}

/** Where things stand: two stretches of time, side by side or one under the other. */
export interface PricesPlaced {
  readonly height: number;
  readonly isStacked: boolean;
  /** Where the lines begin and end. */
  readonly left: number;
  readonly right: number;
  readonly panels: readonly [Panel, Panel];
  readonly runs: readonly DrawnRun[];
  /** Prices that have a dot; one on the border of two panels under each other has two. */
  readonly dots: readonly (ListPrice & Point)[];
  /** The last price of each line. */
  readonly ends: readonly (Mark & { readonly line: PriceLine })[];
  readonly decades: readonly Mark[];
  readonly ticks: readonly Mark[];
}

/** The steps of a run inside a panel, from edge to edge where it goes on beyond them. */
function stepsIn(steps: readonly Step[], { from, until }: Panel): readonly Step[] {
  const at = (day: string) => steps.findLast((step) => step.day <= day);
  const goesOn = (steps.at(-1)?.day ?? '') >= until;
  const [first, last] = [at(from), goesOn ? at(until) : undefined];
  return [
    ...(first ? [{ ...first, day: from }] : []),
    ...steps.filter(({ day }) => from < day && day < until),
    ...(last ? [{ ...last, day: until }] : []),
  ];
}

/** Days at the foot of a panel: each New Year, and the quarters where time is drawn wider. */
function daysAt({ from, until }: Panel, showYear: boolean) {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const newYears = years.map((year) => ({ day: `${year}-01-01`, text: year }));
  if (years.length > 2) return newYears;
  const months = ['04', '07', '10'].map((month) => `${String(last)}-${month}`);
  return [
    { day: from, text: formatDateShort(from.slice(0, 7), { showYear }) },
    ...newYears.slice(1),
    ...months.map((month) => ({
      day: `${month}-01`,
      text: formatDateShort(month, { showYear: false }),
    })),
  ];
}

/**
 * Prices before and after the day from which time is drawn wider: on one scale of prices, or on a phone
 * each with its own, a panel under the other.
 */
export function placePrices(
  rows: readonly ListPrice[],
  size: DrawingSize,
  days: PriceDays,
): PricesPlaced {
  const { left, right: rightRoom, turn, decade } = rooms[size.name];
  const right = size.width - rightRoom;
  const isStacked = turn === null;
  const turnAt = Math.round(left + (right - left) * (turn ?? 0));
  const begins = rows[0]?.from ?? days.turn;
  const panelOf = (from: string, until: string, range: [number, number], begin: number): Panel => {
    const own = rows.filter((row) => !isStacked || (from <= row.from && row.from <= until));
    const prices = own.map(({ inputUsd }) => inputUsd);
    // Room below the lowest price, and above the highest, for a name.
    const [floor, ceiling] = [Math.min(...prices) / 2.6, Math.max(...prices) * 2];
    const bottom = Math.round(begin + decade * Math.log10(ceiling / floor));
    const x = panelScale({ type: 'utc', domain: [new Date(from), new Date(until)], range });
    const y = panelScale({ type: 'log', domain: [floor, ceiling], range: [bottom, begin] });
    // In whole pixels: a drawing of many steps weighs what its numbers weigh.
    return {
      ...{ from, until, floor, ceiling, bottom },
      x: (day) => Math.round(x(new Date(day))),
      y: (usd) => Math.round(y(usd)),
    };
  };
  const before = panelOf(begins, days.turn, [left, isStacked ? right : turnAt], top);
  const second = isStacked ? before.bottom + foot + gap : top;
  const after = panelOf(days.turn, days.until, [turnAt, right], second);
  const panels = [before, after] as const;
  const lines = [...new Set(rows.map(({ run }) => run))].flatMap((run) => {
    const own = rows.filter((row) => run !== null && row.run === run);
    const last = own.at(-1);
    return last === undefined ? [] : [{ own, last }];
  });
  const runs = lines.flatMap(({ own, last }) => {
    const steps = [...own, { ...last, from: last.until }].map((row) => ({
      day: row.from,
      usd: row.inputUsd,
    }));
    return panels.map((panel): DrawnRun => ({
      line: last.line,
      points: stepsIn(steps, panel).map(({ day, usd }) => ({ x: panel.x(day), y: panel.y(usd) })),
    }));
  });
  const dots = rows
    .filter(({ name, run }) => name !== null || run === null)
    .flatMap((row) => {
      const holders = panels.filter(({ from, until }) => from <= row.from && row.from <= until);
      return (isStacked ? holders : holders.slice(0, 1)).map(({ x, y }) => ({
        ...row,
        x: x(row.from),
        y: y(row.inputUsd),
      }));
    });
  const ticks = panels.flatMap((panel) =>
    daysAt(panel, isStacked)
      .filter(({ day }) => panel.from <= day && day < panel.until)
      .map(({ day, text }) => ({ x: panel.x(day), y: panel.bottom, text })),
  );
  return {
    ...{ height: after.bottom + foot, isStacked, left, right, panels, dots },
    // A run that only begins where a panel ends has no line there.
    runs: runs.filter(({ points }) => points.length > 1),
    ends: lines
      .filter(({ last }) => last.until === days.until)
      .map(({ last }) => ({
        ...{ x: right, y: after.y(last.inputUsd), line: last.line, text: last.price },
      })),
    decades: (isStacked ? panels : [after]).flatMap(({ floor, ceiling, y }) =>
      [0.01, 0.1, 1, 10, 100, 1000]
        .filter((usd) => floor < usd && usd < ceiling)
        .map((usd) => ({ x: left, y: y(usd), text: `$${usd < 1 ? usd.toFixed(2) : String(usd)}` })),
    ),
    ticks: ticks.filter(({ x, y }, index) => {
      const next = ticks[index + 1];
      return next === undefined || next.y !== y || next.x - x >= tickWidth;
    }),
  };
}
