import * as Plot from '@observablehq/plot';
import { brackets } from '#components/drawing/bracket.ts';
import { keyed } from '#components/drawing/code.ts';
import { tones, whenAny, type Colour } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { bold, end, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

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
  /** Whether any promise to this cloud has a price on record. */
  readonly hasPrice: boolean;
  /** Who told of it: a party to it, or only the press. */
  readonly state: 'promised' | 'told';
  /** Clouds with an agreement from this date on. */
  readonly clouds: number;
  /** How many equal clouds would spread the priced promises as widely; `null` before two have a price. */
  readonly equalClouds: number | null;
  readonly equalText: string;
  /** Whether Azure's promise had no price yet. */
  readonly lacksAzure: boolean;
}

/** What the drawing needs beside its rows. */
export interface CloudWindow {
  /** ISO dates at which the axis begins and ends. */
  readonly from: string;
  readonly until: string;
  /** What the two ends of the gap are called: the count, and the equal clouds. */
  readonly gap: { readonly names: string; readonly like: string };
}

/** Pixels: height of one cloud, room on the right for the gap, size of its words. */
const rooms = {
  narrow: { unit: 42, right: 90, words: 14 },
  medium: { unit: 44, right: 112, words: 18 },
  wide: { unit: 48, right: 136, words: 22 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Room above, for the scale on the left, and for the axis of time. */
const [top, left, axisHeight] = [12, 20, 26];

/** A bar for each cloud on those before it, and over them the equal clouds as a line of steps on one scale. */
export function cloudsOverTimePlot(
  rows: readonly CloudMoment[],
  size: DrawingSize,
  { from, until, gap }: CloudWindow,
): Plot.PlotOptions {
  const { unit, right: rightRoom, words } = rooms[size.name];
  const [begins, ends] = [new Date(from), new Date(until)];
  const bars = rows.filter(({ isNew }) => isNew);
  const bottom = top + bars.length * unit;
  const right = size.width - rightRoom;
  const at = panelScale({ type: 'utc', domain: [begins, ends], range: [left, right] });
  const level = (clouds: number) => bottom - clouds * unit;
  const startOf = ({ date }: CloudMoment) => Math.round(at(date < from ? begins : new Date(date)));
  const barTop = ({ clouds }: CloudMoment) => level(clouds) + 2;
  const middle = ({ clouds }: CloudMoment) => level(clouds - 0.5);
  const isNarrow = size.name === 'narrow';
  const [beside, inside] = isNarrow ? [6, 6] : [8, 9];
  const named = bars.map((bar) => {
    const [cloud = '', since = ''] = bar.label.split(', ');
    // On a phone the first word of a name must do.
    const lines = [isNarrow ? (cloud.split(' ')[0] ?? '') : cloud, since];
    const label = lines.join(size.name === 'wide' ? ', ' : '\n');
    const width = Math.max(...label.split('\n').map((line) => textWidth(line, size.fontSize)));
    // Left of its bar where there is room, in it elsewhere, past the number of the cloud.
    const isInside = startOf(bar) - beside < width;
    return { ...bar, label, isInside, x: startOf(bar) + (isInside ? inside : -beside) };
  });
  type Named = (typeof named)[number];
  const points = rows.flatMap((d) =>
    d.equalClouds === null ? [] : [{ ...d, x: startOf(d), y: level(d.equalClouds) }],
  );
  type Point = (typeof points)[number];
  const turn = points.findIndex(({ lacksAzure }) => !lacksAzure);
  const last = points.slice(-1).map((d) => ({ ...d, x: right }));
  const lastLevel = last[0]?.y ?? bottom;
  const scale = Array.from({ length: bars.length }, (_, index) => index + 1);
  const unpriced = named.filter(({ hasPrice }) => !hasPrice);
  const steps = { x: 'x', y: 'y', curve: 'step-after', stroke: 'var(--openai)' } as const;
  const value = { ...bold, x: 'x', y: 'y', fill: 'currentColor' } as const;
  const gapWords = { ...start, fontSize: words, fontWeight: 700, x: right + 16, text: String };
  return {
    height: bottom + axisHeight,
    ...{ marginTop: 0, marginBottom: axisHeight, marginLeft: 0, marginRight: 0 },
    x: { axis: null, domain: [0, size.width], range: [0, size.width] },
    y: { axis: null, domain: [0, bottom], range: [0, bottom] },
    marks: [
      Plot.ruleY(scale, { x1: left, x2: right, y: level, stroke: 'var(--rule)' }),
      Plot.text(scale, { ...end, ...soft, x: left - 8, y: level, text: String }),
      ...stateBars(bars, {
        x1: startOf,
        x2: right,
        y1: barTop,
        y2: (d: CloudMoment) => barTop(d) + unit - 4,
      }),
      Plot.ruleY([bottom + 1], { x1: left, x2: right, stroke: 'currentColor' }),
      Plot.text(halfYears(from, until), {
        ...start,
        ...{ x: (d: Date) => at(d), y: bottom + 15, fill: 'var(--soft)' },
        text: (d: Date) => (d.getUTCMonth() === 0 ? String(d.getUTCFullYear()) : 'July'),
      }),
      ...([true, false] as const).flatMap((isInside) =>
        whenAny(
          named.filter((d) => d.isInside === isInside),
          (some) =>
            Plot.text(some, {
              ...bold,
              ...{ x: 'x', y: middle, text: 'label' },
              textAnchor: isInside ? 'start' : 'end',
              fill: ({ colour }: Named) => tones(colour).text,
            }),
        ),
      ),
      ...whenAny(unpriced, (some) =>
        Plot.text(some, {
          ...start,
          ...soft,
          x: (d: Named) => startOf(d) + beside + 1,
          y: (d: Named) => middle(d) + (d.isInside ? 14 : 0),
          text: () => (isNarrow ? 'no\nprice' : 'no price'),
          lineHeight: 1.1,
        }),
      ),
      Plot.line(points.slice(0, turn + 1), { ...steps, ...keyed('thin line'), strokeWidth: 1.25 }),
      Plot.line([...points.slice(turn), ...last], { ...steps, ...keyed('line'), strokeWidth: 3.5 }),
      // Below the line, where no step runs through them.
      Plot.text(points.slice(0, 1), {
        ...value,
        ...{ text: ({ equalText }: Point) => `${equalText} without Azure`, dy: 17 },
        textAnchor: 'start',
      }),
      Plot.text(points.slice(turn, turn + 1), {
        ...value,
        ...{ text: 'equalText', dx: 8, dy: 19, textAnchor: 'start' },
      }),
      // The line says what it is where it is longest.
      Plot.text(last, {
        ...value,
        ...{ dx: -6, dy: 8, textAnchor: 'end', lineAnchor: 'top', lineHeight: 1.2 },
        text: ({ equalText }: Point) => `${equalText} equal${isNarrow ? '\n' : ' '}clouds`,
      }),
      ...brackets([{ x: right + 9, reach: -5, arms: [top + 2, lastLevel] }], {
        stroke: 'var(--ink)',
      }),
      Plot.text([gap.names], { ...gapWords, y: top + 12 }),
      Plot.text([gap.like], { ...gapWords, y: lastLevel }),
    ],
  };
}

/** The first days of each half year from one ISO date up to another. */
function halfYears(from: string, until: string): readonly Date[] {
  const [first, last] = [from, until].map((date) => Number(date.slice(0, 4)));
  const years = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, at) => (first ?? 0) + at,
  );
  return years
    .flatMap((year) => [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 6, 1))])
    .filter((day) => day >= new Date(from) && day <= new Date(until));
}
