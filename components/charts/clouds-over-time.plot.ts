import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { tones, whenAny, type Colour } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { formatNumber, inWords } from '#lib/format.ts';

/** One step in OpenAI's dealings with a cloud, and how things stood after it. */
export interface CloudMoment {
  readonly cloud: string;
  readonly colour: Colour;
  /** ISO date. */
  readonly date: string;
  /** The cloud's name and the date of its first agreement, in a few words. */
  readonly label: string;
  /** Whether this is the cloud's first agreement. */
  readonly isNew: boolean;
  /** Who told of it: a party to it, or only the press. */
  readonly state: 'done' | 'told';
  /** Clouds with an agreement from this date on. */
  readonly clouds: number;
  /** Herfindahl index of the priced promises, 0 to 1. */
  readonly index: number | null;
  readonly indexText: string;
  /** Whether Azure's promise had no price yet. */
  readonly lacksAzure: boolean;
}

/** What the drawing needs beside its rows. */
export interface CloudWindow {
  /** ISO dates at which the axis begins and ends. */
  readonly from: string;
  readonly until: string;
  /** How many clouds of equal size would give the index of the last row. */
  readonly equalClouds: number;
}

/** Room for a cloud, and in it the height of its bar, in pixels. */
const laneHeight = 34;
const barHeight = 9;
const indexHeight = 170;

/** What the levels of the index mean, in the words that there is room for. */
function levelWords(clouds: number, equalClouds: number, { name }: DrawingSize) {
  const equal = (count: number) => `${inWords(count)} equal${name === 'narrow' ? '' : ' clouds'}`;
  return {
    one: name === 'narrow' ? '1: all with one' : '1: one cloud has everything',
    all: `${formatNumber(1 / clouds, 'ratio')}: ${equal(clouds)}`,
    like: `like ${equal(Math.round(equalClouds))}`,
  };
}

/** Above, a bar per cloud from its first agreement on; below, the index as a line of steps. */
export function cloudsOverTimePlot(
  rows: readonly CloudMoment[],
  size: DrawingSize,
  { from, until, equalClouds }: CloudWindow,
): Plot.PlotOptions {
  const [begins, ends] = [new Date(from), new Date(until)];
  const newestFirst = rows.filter((d) => d.isNew).toReversed();
  const { placed, height: barsBottom } = stackDown(newestFirst, () => laneHeight, 26);
  type Bar = (typeof placed)[number];
  const bottom = barsBottom + 64 + indexHeight;
  const level = panelScale({ domain: [0, 1], range: [bottom, bottom - indexHeight] });
  const words = levelWords(placed.length, equalClouds, size);
  const levels = [
    { y: level(1), text: words.one },
    { y: level(1 / placed.length), text: words.all },
  ];
  const drawnAt = ({ date }: CloudMoment) => (date < from ? begins : new Date(date));
  const points = rows.flatMap((d) =>
    d.index === null ? [] : [{ ...d, x: drawnAt(d), y: level(d.index), text: d.indexText }],
  );
  const turn = points.findIndex((d) => !d.lacksAzure);
  const now = points
    .slice(-1)
    .map((d) => ({ ...d, x: ends, text: `${d.indexText}: ${words.like}` }));
  const without = points.slice(0, 1).map((d) => ({ ...d, text: `${d.text} without Azure` }));
  const value = { ...bold, x: 'x', y: 'y', text: 'text' };
  const steps = { x: 'x', y: 'y', curve: 'step-after', stroke: 'var(--openai)' } as const;
  const barTop = (d: Bar) => d.top + laneHeight - barHeight - 2;
  const name = (d: Bar) => barTop(d) - 10;
  const heading = { ...start, ...soft, frameAnchor: 'left', dx: -18 } as const;
  return {
    height: bottom + 26,
    marginTop: 0,
    marginBottom: 26,
    marginLeft: 18,
    marginRight: 6,
    x: { type: 'utc', domain: [begins, ends], axis: null, round: true },
    y: { axis: null, domain: [0, bottom], range: [0, bottom] },
    marks: [
      Plot.ruleY(levels, { y: 'y', stroke: 'var(--rule)' }),
      Plot.ruleY([bottom], { stroke: 'currentColor' }),
      Plot.axisX({
        anchor: 'bottom',
        ticks: '6 months',
        tickFormat: (day: Date) =>
          day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : 'July',
        color: 'var(--soft)',
        tickSize: 4,
        textAnchor: 'start',
        label: null,
      }),
      ...stateBars(placed, {
        x1: drawnAt,
        x2: ends,
        y1: barTop,
        y2: (d: Bar) => barTop(d) + barHeight,
      }),
      Plot.text(placed, {
        ...end,
        ...bold,
        x: drawnAt,
        y: (d: Bar) => barTop(d) + barHeight / 2,
        text: 'clouds',
        dx: -7,
      }),
      Plot.text(placed, {
        ...start,
        ...bold,
        x: drawnAt,
        y: name,
        text: 'label',
        fill: (d: Bar) => tones(d.colour).text,
      }),
      Plot.text(['Clouds with an agreement'], { ...heading, y: 10 }),
      Plot.text(['Concentration of the priced promises'], { ...heading, y: level(1) - 36 }),
      Plot.text(levels, { ...heading, y: 'y', text: 'text', dx: 0, dy: -8 }),
      Plot.line(points.slice(0, turn + 1), { ...steps, ...keyed('thin line'), strokeWidth: 1 }),
      Plot.line([...points.slice(turn), ...now], { ...steps, strokeWidth: 2.25 }),
      ...whenAny(without, (some) => Plot.text(some, { ...end, ...value, dx: -8 })),
      Plot.text(points.slice(turn, turn + 1), { ...start, ...value, dx: 8, dy: -10 }),
      Plot.text(now, { ...end, ...value, dy: 13 }),
    ],
  };
}
