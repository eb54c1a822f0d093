import * as Plot from '@observablehq/plot';
import { inState, keyed } from '#components/drawing/code.ts';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One year of one case. */
export interface CaseYear {
  /** Place of the case, from 0. */
  readonly place: number;
  /** Whether the title is about it; the other cases are pale. */
  readonly isCompared: boolean;
  readonly name: string;
  /** Yearly change of price and of cost, in a few words. */
  readonly assumptions: readonly [price: string, cost: string];
  /** What is kept of the last year's sales. */
  readonly outcome: string;
  readonly year: number;
  readonly marginPercent: number;
  readonly salesUsd: number;
  readonly keptUsd: number;
  readonly isStart: boolean;
  readonly isLast: boolean;
}

/** Width of a panel in years, the gap to the next included. */
const panel = 6;
/** Pixels: a percent of margin, the words above the bars, the words below them. */
const scale = { percent: 1.7, above: 92, below: 72 };
const colourOf = ({ isCompared }: CaseYear) => (isCompared ? 'openai' : 'other');
const wordsOf = ({ isCompared }: CaseYear) => (isCompared ? 'currentColor' : 'var(--soft)');

/** Foot of the bars of each line of panels, in pixels from the top. */
function feetOf(rows: readonly CaseYear[], columns: number): readonly number[] {
  const feet: number[] = [];
  for (const { place, marginPercent } of rows) {
    const line = Math.floor(place / columns);
    const before = feet[line - 1];
    const head = before === undefined ? 0 : before + scale.below;
    const foot = head + scale.above + marginPercent * scale.percent;
    feet[line] = Math.max(feet[line] ?? 0, foot);
  }
  return feet;
}

/** One small panel per case: a bar for what is kept of each dollar, year by year. */
export function marginScenarioPlot(rows: readonly CaseYear[], size: DrawingSize): Plot.PlotOptions {
  const columns = size.name === 'wide' ? 4 : 2;
  const feet = feetOf(rows, columns);
  const height = (feet.at(-1) ?? 0) + scale.below - 20;
  const lineOf = (d: CaseYear) => Math.floor(d.place / columns);
  const left = (d: CaseYear) => (d.place % columns) * panel;
  const middle = (d: CaseYear) => left(d) + d.year + 0.5;
  const foot = (d: CaseYear) => feet[lineOf(d)] ?? 0;
  const top = (d: CaseYear) => foot(d) - d.marginPercent * scale.percent;
  const head = (d: CaseYear) => (lineOf(d) === 0 ? 0 : (feet[lineOf(d) - 1] ?? 0) + scale.below);
  const starts = rows.filter(({ isStart }) => isStart);
  const bars = (shown: readonly CaseYear[], look: Plot.RectOptions) =>
    Plot.rect(shown, {
      x1: (d: CaseYear) => left(d) + d.year + 0.07,
      x2: (d: CaseYear) => left(d) + d.year + 0.93,
      y1: foot,
      y2: top,
      ...look,
    });
  const words = (options: Plot.TextOptions) =>
    Plot.text(starts, {
      x: left,
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: 1.2,
      fill: wordsOf,
      ...options,
    });
  const percents = (shown: readonly CaseYear[], look: Plot.TextOptions) =>
    Plot.text(shown, {
      x: middle,
      y: top,
      text: (d: CaseYear) => String(Math.round(d.marginPercent)),
      fill: wordsOf,
      dy: -9,
      ...look,
    });
  return {
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 2,
    marginRight: 2,
    x: { axis: null, domain: [0, columns * panel - 1] },
    y: { axis: null, domain: [0, height], reverse: true },
    marks: [
      bars(starts, inState('told', colourOf, { fact: () => 'margin.2025' })),
      ...[true, false].map((isCompared) =>
        bars(
          rows.filter((row) => !row.isStart && row.isCompared === isCompared),
          isCompared
            ? { ...keyed('ink'), fill: 'var(--openai)' }
            : { ...keyed('grey'), fill: 'var(--other)', fillOpacity: 0.45 },
        ),
      ),
      Plot.link(starts, {
        x1: left,
        x2: (d: CaseYear) => left(d) + 5,
        y1: foot,
        y2: foot,
        stroke: (d: CaseYear) => tones(colourOf(d)).solid,
      }),
      percents(
        rows.filter(({ isLast }) => !isLast),
        {},
      ),
      percents(
        rows.filter(({ isLast }) => isLast),
        { fontWeight: 600, fontSize: 18, dy: -12 },
      ),
      Plot.text(rows, {
        x: middle,
        y: foot,
        text: (d: CaseYear) => (d.isStart ? 'start' : String(d.year)),
        fill: 'var(--soft)',
        dy: 12,
      }),
      words({ y: head, text: (d: CaseYear) => d.name, fontWeight: 600, dy: 3 }),
      words({ y: head, text: (d: CaseYear) => d.assumptions[0], fill: 'var(--soft)', dy: 22 }),
      // Costs are what the cases of the price war differ in.
      words({ y: head, text: (d: CaseYear) => d.assumptions[1], fontWeight: 600, dy: 38 }),
      words({ y: foot, text: (d: CaseYear) => d.outcome, dy: 27 }),
    ],
  };
}
