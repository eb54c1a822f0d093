import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One way to hold a conversation together. */
export interface StateKeeper {
  readonly title: string;
  /** Which of the two keeps the state. */
  readonly keeper: 'app' | 'service';
  /** What the app does, in a few words. */
  readonly app: string;
  /** What stands between the app and the model. */
  readonly service: string;
  readonly serviceKeeps: string;
  /** What the app sends. */
  readonly sends: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly name: string;
  readonly does: string;
  readonly tone: 'amazon' | 'microsoft' | 'other';
}

interface Arrow {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The one that the figure is about. */
  readonly isLast: boolean;
}

const titleHeight = 24;
const boxHeight = 46;
const lineHeight = 16;
const gap = 42;

/** Height of a service's box: one line more than the others for every line more that it keeps. */
function serviceHeightOf({ serviceKeeps }: StateKeeper): number {
  return boxHeight + lineHeight * (serviceKeeps.split('\n').length - 1);
}

/** Boxes and arrows of one panel whose middle and top are given. */
function panel(row: StateKeeper, x: number, top: number, serviceHeight: number) {
  const app = top + titleHeight;
  const service = app + boxHeight + gap;
  const model = service + serviceHeight + gap;
  const appKeeps = row.keeper === 'app';
  const boxes: Box[] = [
    {
      ...{ x, y: app, height: boxHeight, name: 'Your app', does: row.app },
      tone: appKeeps ? 'amazon' : 'other',
    },
    {
      ...{ x, y: service, height: serviceHeight, name: row.service, does: row.serviceKeeps },
      tone: appKeeps ? 'microsoft' : 'amazon',
    },
    {
      ...{ x, y: model, height: boxHeight, name: 'Model', does: 'remembers nothing' },
      tone: 'microsoft',
    },
  ];
  const between = [
    { high: app + boxHeight + 4, low: service - 4, words: row.sends },
    { high: service + serviceHeight + 4, low: model - 4, words: 'history' },
  ];
  const requests = between.map(({ high, low, words }, index) => ({
    ...{ x: x - 9, from: high, to: low, words },
    isLast: index === 1,
  }));
  const replies = between.map(({ high, low }) => ({
    ...{ x: x + 9, from: low, to: high, words: 'reply' },
    isLast: false,
  }));
  return { requests, replies, boxes, bottom: model + boxHeight };
}

const middle = ({ y, height }: Box) => y + height / 2;
const lines = ({ does }: Box) => does.split('\n').length;

/** Three panels: side by side, or one under the other on a phone. */
export function whereTheStateLivesPlot(
  rows: readonly StateKeeper[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const gutter = narrow ? 34 : 22;
  const boxWidth = narrow ? width - 2 : (width - 2 - 2 * gutter) / 3;
  const tallest = Math.max(...rows.map(serviceHeightOf));
  const panels: ReturnType<typeof panel>[] = [];
  for (const row of rows) {
    const above = panels.at(-1);
    panels.push(
      narrow
        ? panel(row, width / 2, above ? above.bottom + gutter : 0, serviceHeightOf(row))
        : panel(row, 1 + boxWidth / 2 + panels.length * (boxWidth + gutter), 0, tallest),
    );
  }
  const boxes = panels.flatMap((each) => each.boxes);
  const requests = panels.flatMap((each) => each.requests);
  const replies = panels.flatMap((each) => each.replies);
  const titles = panels.map(({ boxes: [first] }, index) => ({
    x: (first?.x ?? 0) - boxWidth / 2,
    y: (first?.y ?? 0) - 14,
    words: rows[index]?.title ?? '',
  }));
  return {
    height: Math.max(...panels.map((each) => each.bottom)) + 2,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(boxes, {
        x1: (d: Box) => d.x - boxWidth / 2,
        x2: (d: Box) => d.x + boxWidth / 2,
        y1: (d: Box) => d.y,
        y2: (d: Box) => d.y + d.height,
        fill: (d: Box) => (d.tone === 'other' ? 'none' : tones(d.tone).tint),
        stroke: (d: Box) => tones(d.tone).solid,
        strokeWidth: 1.25,
        rx: 3,
      }),
      ...[requests, replies].map((arrows) =>
        Plot.arrow(arrows, {
          x1: (d: Arrow) => d.x,
          x2: (d: Arrow) => d.x,
          y1: (d: Arrow) => d.from,
          y2: (d: Arrow) => d.to,
          stroke: 'var(--ink)',
          strokeWidth: (d: Arrow) => (d.isLast ? 2.25 : 1.25),
          headLength: 8,
        }),
      ),
      ...[true, false].map((isLast) =>
        Plot.text(
          requests.filter((arrow) => arrow.isLast === isLast),
          {
            x: (d: Arrow) => d.x - 10,
            y: (d: Arrow) => (d.from + d.to) / 2,
            text: (d: Arrow) => d.words,
            textAnchor: 'end',
            fontWeight: isLast ? 600 : 400,
            fill: 'currentColor',
          },
        ),
      ),
      Plot.text(replies, {
        x: (d: Arrow) => d.x + 10,
        y: (d: Arrow) => (d.from + d.to) / 2,
        text: (d: Arrow) => d.words,
        textAnchor: 'start',
        fill: 'var(--soft)',
      }),
      Plot.text(titles, {
        x: (d: { x: number }) => d.x,
        y: (d: { y: number }) => d.y,
        text: (d: { words: string }) => d.words,
        textAnchor: 'start',
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.text(boxes, {
        x: (d: Box) => d.x,
        y: (d: Box) => middle(d) - (lineHeight * lines(d)) / 2,
        text: (d: Box) => d.name,
        fontWeight: 600,
        fill: (d: Box) => (d.tone === 'other' ? 'currentColor' : tones(d.tone).text),
      }),
      Plot.text(boxes, {
        x: (d: Box) => d.x,
        y: (d: Box) => middle(d) + lineHeight / 2 + 1,
        text: (d: Box) => d.does,
        lineHeight: 1.2,
        fill: (d: Box) => tones(d.tone).text,
      }),
    ],
  };
}
