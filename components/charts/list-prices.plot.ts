import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { labelsBeside } from '#components/drawing/labels-beside.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, end, halo, soft, start } from '#components/drawing/text.ts';
import { inTwoTones } from '#components/drawing/two-tones.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { PriceLine } from '#data/prices.ts';
import { formatDateShort } from '#lib/format.ts';
import {
  placePrices,
  type ListPrice,
  type Mark,
  type Point,
  type PriceDays,
} from './list-prices.layout.ts';

interface OfLine {
  readonly line: PriceLine;
}

/** How thick the lines are; the last is painted over the others. */
const lines = [
  { line: 'small', strokeWidth: 1.5, look: keyed('grey line') },
  { line: 'middle', strokeWidth: 1.5, look: keyed('grey line') },
  { line: 'top', strokeWidth: 1.75, look: {} },
  { line: 'everyday', strokeWidth: 3, look: keyed('thick line') },
] as const;

const tonesOf = ({ line }: OfLine) =>
  tones(line === 'everyday' || line === 'top' ? 'openai' : 'other');
const tone = (d: OfLine) => tonesOf(d).solid;
const textTone = (d: OfLine) => tonesOf(d).text;

/** Steps of the input price, one run of steps per line, over a logarithmic axis. */
export function listPricesPlot(
  rows: readonly ListPrice[],
  size: DrawingSize,
  days: PriceDays,
): Plot.PlotOptions {
  const placed = placePrices(rows, size, days);
  const { panels, runs, dots } = placed;
  const [, after] = panels;
  const everydayAt = (day: string) =>
    after.y(
      rows.find(({ line, from, until }) => line === 'everyday' && from <= day && day < until)
        ?.inputUsd ?? after.ceiling,
    );
  // The day of the round is marked up to the everyday price of that day.
  const round = { x: after.x(days.round), y1: everydayAt(days.round), y2: after.bottom };
  const corners = runs.flatMap(({ line, points }, run) =>
    points.map((point) => ({ ...point, line, run })),
  );
  type Dot = (typeof dots)[number];
  const headY = ({ y, ceiling }: (typeof panels)[number]) => y(ceiling) - 14;
  return {
    ...pixelScales(size.width, placed.height),
    marks: [
      Plot.ruleY(placed.decades, { x1: 'x1', x2: 'x2', y: 'y', stroke: 'var(--rule)' }),
      Plot.ruleY(panels, { x1: 'left', x2: 'right', y: 'bottom', stroke: 'var(--soft)' }),
      Plot.text(
        placed.decades.filter(({ x }) => x === panels[0].left),
        { ...end, ...soft, x: 'x', y: 'y', text: 'text', dx: -8 },
      ),
      Plot.ruleX(placed.ticks, {
        x: 'x',
        y1: 'y',
        y2: ({ y }: Mark) => y + 5,
        stroke: 'var(--soft)',
      }),
      Plot.text(placed.ticks, { ...start, ...soft, x: 'x', y: 'y', text: 'text', dy: 14 }),
      Plot.text(panels, { ...start, ...soft, x: 'left', y: headY, text: 'head' }),
      // A line goes on in the next panel at its level.
      ...whenAny(placed.bridges, (some) =>
        Plot.ruleY(some, {
          ...{ x1: 'x1', x2: 'x2', y: 'y', stroke: 'var(--soft)', strokeDasharray: '2,3' },
        }),
      ),
      Plot.ruleX([round], {
        ...{ x: 'x', y1: 'y1', y2: 'y2', stroke: 'var(--soft)', strokeDasharray: '2,3' },
      }),
      Plot.text([round], {
        ...start,
        ...soft,
        x: 'x',
        y: 'y2',
        text: () => `the round, ${formatDateShort(days.round, { showYear: false })}`,
        dx: 5,
        dy: -10,
      }),
      labelsBeside<Dot>(
        dots.filter(({ name }) => name !== null),
        {
          place: (d) => d,
          text: ({ name, price }) => inTwoTones(price, name ?? '', '\n'),
          // The first price stands under its line, away from the numbers of the axis.
          sidesOf: (d) => (d === dots[0] ? ['below right'] : undefined),
          lines: [
            ...runs.map(({ points }) => points),
            [round.y1, round.y2].map((y): Point => ({ x: round.x, y })),
          ],
          isStepped: true,
          dots: dots.filter(({ name }) => name === null),
          fontSize: size.fontSize,
        },
        { ...bold, ...halo, fill: textTone },
      ),
      ...lines.map(({ line, strokeWidth, look }) =>
        Plot.line(
          corners.filter((d) => d.line === line),
          { ...look, x: 'x', y: 'y', z: 'run', curve: 'step-after', stroke: tone, strokeWidth },
        ),
      ),
      ...[false, true].map((isTop) =>
        Plot.dot(
          dots.filter(({ line }) => (line === 'top') === isTop),
          {
            ...(isTop ? keyed('ring') : {}),
            x: 'x',
            y: 'y',
            r: 3.5,
            fill: isTop ? 'var(--paper)' : tone,
            stroke: tone,
            strokeWidth: 2,
          },
        ),
      ),
      Plot.text(placed.ends, {
        ...start,
        ...bold,
        x: 'x',
        y: 'y',
        text: 'text',
        fill: textTone,
        dx: 7,
      }),
    ],
  };
}
