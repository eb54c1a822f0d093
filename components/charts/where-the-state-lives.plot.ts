import * as Plot from '@observablehq/plot';
import { keyed } from '#components/drawing/code.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, lineStep, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  padding,
  page,
  placeStates,
  type Pages,
  type PanelTitle,
  type Parcel,
  type Road,
  type StateKeeper,
  type Station,
} from './where-the-state-lives.layout.ts';

/** A message on a page. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function linesOn({ x, top, isNotebook, messages }: Pages): readonly Line[] {
  return Array.from({ length: messages }, (_, index) => ({
    left: x - page.width / 2 + (isNotebook ? page.spine : 0) + 4,
    right: x + page.width / 2 - 4,
    y: top + 6 + index * page.line,
  }));
}

/** Notebooks and slips, with a line for each message. */
function pageMarks(pages: readonly Pages[]): readonly Plot.Markish[] {
  const y = { y1: 'top', y2: ({ top, height }: Pages) => top + height } as const;
  const stroke = 'var(--ink)';
  return [
    Plot.rect(pages, {
      ...y,
      x1: ({ x }: Pages) => x - page.width / 2,
      x2: ({ x }: Pages) => x + page.width / 2,
      fill: 'var(--paper)',
      stroke,
      strokeWidth: 1.25,
    }),
    Plot.ruleX(
      pages.filter(({ isNotebook }) => isNotebook),
      {
        ...y,
        x: ({ x }: Pages) => x - (page.width - page.spine) / 2,
        stroke,
        strokeWidth: page.spine,
      },
    ),
    Plot.link(pages.flatMap(linesOn), {
      ...{ x1: 'left', x2: 'right', y: 'y', stroke, strokeWidth: 1.75 },
    }),
  ];
}

/** Arrows down from parcels: links, because a drawing writes many of them as one. */
function arrowMark(parcels: readonly Parcel[]): Plot.Markish {
  const strokes = parcels.flatMap(({ x, top, height, to }) => [
    { x1: x, y1: top + height, x2: x, y2: to },
    ...[x - 4, x + 4].map((side) => ({ x1: side, y1: to - 5, x2: x, y2: to })),
  ]);
  return Plot.link(strokes, {
    ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: 'var(--ink)', strokeWidth: 1.5 },
  });
}

/**
 * Some turns of a conversation in a panel for each way to keep it: side by side, or one under the other on
 * a phone.
 *
 * @param turns Numbers of the turns, ascending.
 */
export function whereTheStateLivesPlot(
  rows: readonly StateKeeper[],
  turns: readonly number[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { titles, stations, roads, kept, width, height } = placeStates(rows, turns, size);
  const step = lineStep(size);
  const parcels = roads.flatMap((road) => road.parcels);
  const inBox = { ...start, x: ({ left }: Station) => left + padding } as const;
  const inkOf = (soft: string) => (d: Station) => (d.isKeeper ? 'var(--paper)' : soft);
  const wordsOf = (isHistory: boolean) => roads.filter((road) => road.isHistory === isHistory);
  const words = { ...start, y: 'middle', text: 'words', lineHeight: 1.2 } as const;
  return {
    ...pixelScales(size.width, height + 1),
    marks: [
      Plot.rect(
        roads.filter(({ isLast }) => isLast),
        {
          x1: 'left',
          x2: ({ left }: Road) => left + width,
          y1: 'top',
          y2: (d: Road) => d.top + d.height,
          fill: 'var(--openai-tint)',
        },
      ),
      ...[true, false].map((isKeeper) =>
        Plot.rect(
          stations.filter((station) => station.isKeeper === isKeeper),
          {
            ...keyed(isKeeper ? 'filled' : 'empty'),
            x1: 'left',
            x2: ({ left }: Station) => left + width,
            y1: 'top',
            y2: (d: Station) => d.top + d.height,
            fill: isKeeper ? 'var(--ink)' : 'none',
            stroke: 'var(--ink)',
            strokeWidth: 1.25,
            rx: 3,
          },
        ),
      ),
      arrowMark(parcels),
      ...pageMarks([...parcels, ...kept]),
      Plot.text(
        roads
          .filter(({ isLast }) => !isLast)
          .flatMap((road) => road.parcels.map(({ x, turn }) => ({ x, turn, top: road.top }))),
        { ...soft, x: 'x', y: 'top', dy: 15, text: ({ turn }: Parcel) => `turn ${turn}` },
      ),
      Plot.text(wordsOf(true), { ...words, ...bold, x: ({ left }: Road) => left + padding }),
      Plot.text(wordsOf(false), { ...words, x: ({ left }: Road) => left + padding }),
      Plot.text(titles, {
        ...start,
        ...bold,
        x: 'left',
        y: (d: PanelTitle) => d.top + d.height - 14,
        text: ({ row }: PanelTitle) => row.title,
      }),
      Plot.text(stations, {
        ...inBox,
        ...bold,
        y: ({ top }: Station) => top + padding + step / 2,
        text: 'name',
        fill: inkOf('currentColor'),
      }),
      Plot.text(stations, {
        ...inBox,
        y: ({ top }: Station) => top + padding + step + 2,
        text: 'does',
        lineAnchor: 'top',
        lineHeight: 1.25,
        fill: inkOf('var(--soft)'),
      }),
    ],
  };
}
