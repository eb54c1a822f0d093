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

/** The most signs that fit over a bar on a phone. */
const room = 6;

/** An amount without its unit, where room is short: in thousands, `−67k`, where it would be too long. */
function bare(amount: string): string {
  const text = amount.replace(/[$%]/, '').replace('almost ', '~');
  if (text.length <= room) return text;
  return `${Math.round(Number(text.replace('−', '-').replaceAll(',', '')) / 1000)}k`.replace(
    '-',
    '−',
  );
}

/** Whether any of these is told in thousands. */
const areShort = (texts: readonly string[]) => texts.some((text) => text.endsWith('k'));

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

/** A number above its bar, or above zero where its bar goes down; the last one large. */
function numberOver(
  { y, down, columns }: Panel,
  year: number,
  value: number,
  text: string,
): string {
  const at = {
    ...({ x: (100 * (year + 0.5)) / columns, at: 'middle' } as const),
    ...{ y: y + down(Math.max(0, value)) - 5, text },
  };
  if (year < columns - 1) return label({ size: 11, ...at });
  return label({ size: text.length > 5 ? 13 : 16, isBold: true, ...at });
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
  const numbers = path.map(({ marginPercent }) => bare(percent(marginPercent)));
  const note = isCut
    ? `bars end at ${bare(percent(floor))}${areShort(numbers) ? '; k: thousands' : ', numbers do not'}`
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
      numberOver(panel, year, drawn(marginPercent), numbers[year] ?? ''),
    ),
  ].join('');
}

/** What is kept in dollars, within all sales. */
function moneys(path: readonly MarginYear[]): string {
  const least = Math.min(0, ...path.map(({ keptUsd }) => keptUsd));
  const most = Math.max(...path.map(({ salesUsd }) => salesUsd));
  const panel = panelOf(296, most, least, path.length);
  const numbers = path.map(({ keptUsd }) => bare(dollars(keptUsd)));
  const kept = areShort(numbers) ? 'kept; k: thousands' : 'kept';
  return [
    label({ x: 0, y: 234, text: 'Dollars a year', isBold: true }),
    swatch({ y: 243, ...inside }) + label({ x: 0, shift: 18, y: 253, text: kept, size: 12 }),
    swatch({ y: 261, ...grey }) + label({ x: 0, shift: 18, y: 271, text: 'all sales', size: 12 }),
    ...path.map(({ year, salesUsd }) => box({ ...bar(panel, year, salesUsd), ...grey })),
    ...path.map(({ year, keptUsd }) => box({ ...bar(panel, year, keptUsd), ...inside })),
    ground(panel),
    ...path.map(({ year, keptUsd }) => numberOver(panel, year, keptUsd, numbers[year] ?? '')),
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
