import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** One step in OpenAI's dealings with a cloud, and how things stood after it. */
export interface CloudMoment {
  readonly cloud: string;
  readonly colour: CompanyId | 'other';
  /** ISO date. */
  readonly date: string;
  /** The cloud's name and the date of its first agreement, in a few words. */
  readonly label: string;
  /** Whether this is the cloud's first agreement. */
  readonly isNew: boolean;
  /** Whether only the press has told of it. */
  readonly isPressOnly: boolean;
  /** Clouds with an agreement from this date on. */
  readonly clouds: number;
  /** Herfindahl index of the priced promises, 0 to 1. */
  readonly index: number | null;
  readonly indexText: string;
  /** Whether Azure's promise had no price yet. */
  readonly lacksAzure: boolean;
}

const start = new Date('2025-01-01');
const end = new Date('2026-10-15');
const ticks = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'].map((day) => new Date(day));
const barHeight = 28;
const barStep = 33;
const barsTop = 30;
const indexTop = barsTop + 5 * barStep + 64;
const indexHeight = 170;
const bottom = indexTop + indexHeight;

function drawnAt({ date }: CloudMoment): Date {
  const when = new Date(date);
  return when < start ? start : when;
}

function topOf({ clouds }: CloudMoment): number {
  return barsTop + (5 - clouds) * barStep;
}

function middleOf(moment: CloudMoment): number {
  return topOf(moment) + barHeight / 2;
}

function heightAt(index: number): number {
  return indexTop + (1 - index) * indexHeight;
}

/** A point of the line of steps. */
interface Point {
  readonly x: Date;
  readonly y: number;
  readonly text: string;
}

function words(rows: readonly { readonly y: number; readonly text: string }[], dx = 0, dy = 0) {
  return Plot.text(rows, {
    frameAnchor: 'left',
    textAnchor: 'start',
    y: (d: { y: number }) => d.y,
    text: (d: { text: string }) => d.text,
    fill: 'var(--soft)',
    dx,
    dy,
  });
}

function values(points: readonly Point[], textAnchor: 'start' | 'end', dx: number, dy: number) {
  return Plot.text(points, {
    x: (d: Point) => d.x,
    y: (d: Point) => d.y,
    text: (d: Point) => d.text,
    fontWeight: 600,
    fill: 'currentColor',
    textAnchor,
    dx,
    dy,
  });
}

function steps(points: readonly Point[], strokeDasharray?: string) {
  return Plot.line(points, {
    x: (d: Point) => d.x,
    y: (d: Point) => d.y,
    curve: 'step-after',
    stroke: 'var(--openai)',
    strokeWidth: 2.25,
    ...(strokeDasharray === undefined ? {} : { strokeDasharray }),
  });
}

function bars(rows: readonly CloudMoment[], strokeDasharray?: string) {
  return Plot.rect(rows, {
    x1: drawnAt,
    x2: end,
    y1: topOf,
    y2: (d: CloudMoment) => topOf(d) + barHeight,
    fill: (d: CloudMoment) => tones(d.colour).tint,
    stroke: (d: CloudMoment) => tones(d.colour).solid,
    strokeWidth: 1.25,
    ...(strokeDasharray === undefined ? {} : { strokeDasharray }),
  });
}

/** Above, a bar per cloud from its first agreement on; below, the index as a line of steps. */
export function cloudsOverTimePlot(
  rows: readonly CloudMoment[],
  size: DrawingSize,
): Plot.PlotOptions {
  const narrow = size.name === 'narrow';
  const first = rows.filter((d) => d.isNew);
  const priced = rows.filter((d) => d.index !== null);
  const points = priced.map((d) => ({
    x: drawnAt(d),
    y: heightAt(d.index ?? 0),
    text: d.indexText,
  }));
  const turn = priced.findIndex((d) => !d.lacksAzure);
  const without = points.slice(0, 1).map((d) => ({ ...d, text: `${d.text} without Azure` }));
  const now = points
    .slice(-1)
    .map((d) => ({ ...d, x: end, text: `${d.text}: like three equal${narrow ? '' : ' clouds'}` }));
  return {
    height: bottom + 26,
    marginTop: 0,
    marginBottom: 26,
    marginLeft: 18,
    marginRight: 6,
    x: { type: 'utc', domain: [start, end], axis: null },
    y: { axis: null, domain: [0, bottom], range: [0, bottom] },
    marks: [
      Plot.ruleY([heightAt(1), heightAt(0.2)], { stroke: 'var(--rule)' }),
      Plot.ruleY([bottom], { stroke: 'currentColor' }),
      Plot.axisX(ticks, {
        anchor: 'bottom',
        tickFormat: (day: Date) =>
          day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : 'July',
        color: 'var(--soft)',
        tickSize: 4,
        textAnchor: 'start',
        label: null,
      }),
      bars(first.filter((d) => !d.isPressOnly)),
      bars(
        first.filter((d) => d.isPressOnly),
        '4 3',
      ),
      Plot.text(first, {
        x: drawnAt,
        y: middleOf,
        text: (d: CloudMoment) => String(d.clouds),
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'end',
        dx: -7,
      }),
      Plot.text(first, {
        x: drawnAt,
        y: middleOf,
        text: (d: CloudMoment) => d.label,
        fill: (d: CloudMoment) => tones(d.colour).text,
        fontWeight: 600,
        textAnchor: 'start',
        dx: 8,
      }),
      words(
        [
          { y: 10, text: 'Clouds with an agreement' },
          { y: indexTop - 36, text: 'Concentration of the priced promises' },
        ],
        -18,
      ),
      words(
        [
          { y: heightAt(1), text: narrow ? '1: all with one' : '1: one cloud has everything' },
          { y: heightAt(0.2), text: narrow ? '0.2: five equal' : '0.2: five equal clouds' },
        ],
        0,
        -8,
      ),
      steps(points.slice(0, turn + 1), '4 3'),
      steps([...points.slice(turn), ...now]),
      values(without, 'end', -8, 0),
      values(points.slice(turn, turn + 1), 'start', 8, -10),
      values(now, 'end', 0, 13),
    ],
  };
}
