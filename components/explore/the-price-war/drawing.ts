import type { Drawing } from '#components/explore/model.ts';
import { box, label, line, swatch } from '#components/explore/shapes.ts';
import type { MarginYear } from '#models/margin-scenario.ts';
import { dollars, percent } from './words.ts';

/** Height of the bars of one panel, in pixels. */
const tall = 120;
/** What a loss of the whole sales and more is drawn as; its number tells the rest. */
const floor = -100;
const soft = { size: 12, fill: 'soft' } as const;
const grey = { fill: 'rule' } as const;
const outline = { fill: 'none', stroke: 'openai' } as const;
const inside = { fill: 'paper', stroke: 'openai' } as const;

/** An amount without its sign, where room is short. */
function bare(amount: string): string {
  return amount.replace(/[$%]/, '').replace('almost ', '~');
}

/** One panel: where its bars begin, and pixels from its top for a value. */
interface Panel {
  readonly y: number;
  readonly down: (value: number) => number;
  /** Years side by side. */
  readonly columns: number;
}

function panelOf(y: number, most: number, least: number, columns: number): Panel {
  return { y, columns, down: (value) => (tall * (most - value)) / (most - least) };
}

/** A bar from zero up or down to a value. */
function bar({ y, down, columns }: Panel, year: number, value: number) {
  const [top, foot] = [down(Math.max(0, value)), down(Math.min(0, value))];
  return {
    ...{ x: (100 * (year + 0.12)) / columns, width: 76 / columns },
    ...{ y: y + top, height: foot - top },
  };
}

/** A number above its bar, or above zero where its bar goes down; the last one large. Numbers too long for their column are left to the table. */
function numberOver(
  { y, down, columns }: Panel,
  year: number,
  value: number,
  text: string,
): string {
  const isLast = year === columns - 1;
  if (!isLast && text.length > 6) return '';
  const at = { y: y + down(Math.max(0, value)) - 5, text };
  if (!isLast) return label({ x: (100 * (year + 0.5)) / columns, at: 'middle', size: 11, ...at });
  return text.length > 5
    ? label({ x: 100, at: 'end', size: 13, isBold: true, ...at })
    : label({ x: (100 * (year + 0.5)) / columns, at: 'middle', size: 16, isBold: true, ...at });
}

/** The ground of a panel, and the names of its years below it. */
function ground({ y, down, columns }: Panel): string {
  const zero = y + down(0);
  const names = Array.from({ length: columns }, (_, year) =>
    label({
      ...{ x: (100 * (year + 0.5)) / columns, y: y + tall + 16, at: 'middle' },
      ...soft,
      text: year === 0 ? 'start' : String(year),
    }),
  );
  return line({ x1: 0, x2: 100, y1: zero, y2: zero, stroke: 'openai' }) + names.join('');
}

/** What is kept of each hundred dollars of sales. */
function margins(path: readonly MarginYear[], reportedFor: string | null): string {
  const drawn = (value: number) => Math.max(floor, value);
  const least = Math.min(0, ...path.map(({ marginPercent }) => drawn(marginPercent)));
  const panel = panelOf(58, 100, least, path.length);
  const isCut = path.some(({ marginPercent }) => marginPercent < floor);
  const note = isCut
    ? `bars end at ${bare(percent(floor))}, numbers do not`
    : reportedFor !== null
      ? `dashed: reported for ${reportedFor}`
      : 'all worked out';
  return [
    label({ x: 0, y: 14, text: 'Kept of each $100 of sales', isBold: true }),
    label({ x: 0, y: 32, text: note, ...soft }),
    line({ x1: 0, x2: 100, y1: panel.y, y2: panel.y, stroke: 'rule' }),
    ...path.map(({ year, marginPercent }) =>
      box({
        ...bar(panel, year, drawn(marginPercent)),
        ...outline,
        dashed: year === 0 && reportedFor !== null,
      }),
    ),
    ground(panel),
    ...path.map(({ year, marginPercent }) =>
      numberOver(panel, year, drawn(marginPercent), bare(percent(marginPercent))),
    ),
  ].join('');
}

/** What is kept in dollars, within all sales. */
function moneys(path: readonly MarginYear[]): string {
  const least = Math.min(0, ...path.map(({ keptUsd }) => keptUsd));
  const most = Math.max(...path.map(({ salesUsd }) => salesUsd));
  const panel = panelOf(296, most, least, path.length);
  return [
    label({ x: 0, y: 234, text: 'Dollars a year', isBold: true }),
    swatch({ y: 243, ...inside }) + label({ x: 0, shift: 18, y: 253, text: 'kept', size: 12 }),
    swatch({ y: 261, ...grey }) + label({ x: 0, shift: 18, y: 271, text: 'all sales', size: 12 }),
    ...path.map(({ year, salesUsd }) => box({ ...bar(panel, year, salesUsd), ...grey })),
    ...path.map(({ year, keptUsd }) => box({ ...bar(panel, year, keptUsd), ...inside })),
    ground(panel),
    ...path.map(({ year, keptUsd }) => numberOver(panel, year, keptUsd, bare(dollars(keptUsd)))),
  ].join('');
}

/**
 * Two panels, a bar a year in each: what is kept of each hundred dollars, and what that is in dollars.
 *
 * @param reportedFor the year for which the first margin was reported, and it is drawn as such; `null` where the reader has set another.
 */
export function raceDrawing(path: readonly MarginYear[], reportedFor: string | null): Drawing {
  return { height: 438, shapes: margins(path, reportedFor) + moneys(path) };
}
