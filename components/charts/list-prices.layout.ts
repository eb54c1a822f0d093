import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { PriceLine } from '#data/prices.ts';
import { daysAt, placePanels, type Panel } from './list-prices.panels.ts';

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
  /** What its line is called where it ends. */
  readonly lineName: string;
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

/** Room below a panel for its days, and the least for the name of one. */
const [foot, tickWidth] = [26, 36];

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

/** A level line. */
interface Level {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
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
  readonly panels: readonly [Panel, Panel];
  readonly runs: readonly DrawnRun[];
  /** Prices that have a dot; one on the border of the panels has two, named twice where they are far apart. */
  readonly dots: readonly (ListPrice & Point)[];
  /** Between panels side by side: from where a line leaves one to where it enters the next. */
  readonly bridges: readonly Level[];
  /** The last price of each line. */
  readonly ends: readonly (Mark & { readonly line: PriceLine })[];
  readonly decades: readonly (Mark & Level)[];
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

/** The runs of prices, with their prices in order and the last of them. */
function runsOf(rows: readonly ListPrice[]) {
  return [...new Set(rows.map(({ run }) => run))].flatMap((run) => {
    const own = rows.filter((row) => run !== null && row.run === run);
    const last = own.at(-1);
    return last === undefined ? [] : [{ own, last }];
  });
}

/**
 * Prices before and after the day from which time is drawn wider: two panels on one scale of prices, or on
 * a phone each with its own, one under the other.
 */
export function placePrices(
  rows: readonly ListPrice[],
  size: DrawingSize,
  days: PriceDays,
): PricesPlaced {
  const { isStacked, panels } = placePanels(rows, size, days);
  const [before, after] = panels;
  const lines = runsOf(rows);
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
  const firsts = lines.map(({ own }) => own[0]);
  const dots = rows
    .filter((row) => row.name !== null || row.run === null || firsts.includes(row))
    .flatMap((row) => {
      const isTurn = row.from === days.turn;
      // A run that begins where the first panel ends has nothing in it.
      const holders = panels.filter(
        (panel) =>
          panel.from <= row.from &&
          row.from <= panel.until &&
          !(isTurn && panel === before && firsts.includes(row)),
      );
      return holders.map((panel) => ({
        ...row,
        name: isTurn && panel === before && !isStacked ? null : row.name,
        ...{ x: panel.x(row.from), y: panel.y(row.inputUsd) },
      }));
    });
  const ticks = panels.flatMap((panel) =>
    daysAt(panel)
      .filter(({ day }) => panel.from <= day && day < panel.until)
      .map(({ day, text }) => ({ x: panel.x(day), y: panel.bottom, text })),
  );
  return {
    ...{ height: after.bottom + foot, isStacked, panels, dots },
    runs: runs.filter(({ points }) => points.length > 1),
    bridges: isStacked
      ? []
      : dots
          .filter(({ x }) => x === before.right)
          .map(({ y }) => ({ x1: before.right, x2: after.left, y })),
    ends: lines
      .filter(({ last }) => last.until === days.until)
      .map(({ last }) => ({
        ...{
          x: after.right,
          y: after.y(last.inputUsd),
          line: last.line,
          text: `${last.price} ${last.lineName}`,
        },
      })),
    decades: panels.flatMap(({ decades, left, right, y }) =>
      decades.map((usd) => ({
        ...{ x: left, x1: left, x2: right, y: y(usd) },
        text: `$${usd < 1 ? usd.toFixed(2) : String(usd)}`,
      })),
    ),
    ticks: ticks.filter(({ x, y }, index) => {
      const next = ticks[index + 1];
      return next === undefined || next.y !== y || next.x - x >= tickWidth;
    }),
  };
}
