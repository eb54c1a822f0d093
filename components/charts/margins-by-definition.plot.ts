import * as Plot from '@observablehq/plot';
import { inState } from '#components/drawing/code.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { bold, broken, end, halo, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One published margin. */
export interface MarginValue {
  readonly fact: string;
  readonly company: string;
  readonly isOpenai: boolean;
  readonly definition: string;
  /** What the definition takes away from sales, in a few words. */
  readonly counts: string;
  /** Whether it is on record what exactly that is. */
  readonly isSaid: boolean;
  /** Row of the definition, from 0 at the top. */
  readonly row: number;
  /** Rank among the values of its row, by time. */
  readonly step: number;
  /** No later value is on record for its definition. */
  readonly isLatest: boolean;
  readonly period: string;
  readonly percent: number;
  /** The value with its unit. */
  readonly value: string;
  readonly when: string;
}

/** Height of a row, of a bar and of what stands above the first bar, and room left and right, in pixels. */
const rooms = {
  narrow: { row: 112, bar: 38, first: 94, left: 12, right: 20 },
  medium: { row: 86, bar: 38, first: 58, left: 142, right: 20 },
  wide: { row: 86, bar: 38, first: 58, left: 190, right: 22 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Two values of one definition that follow each other. */
interface Move {
  readonly from: MarginValue;
  readonly to: MarginValue;
}

const colourOf = (d: MarginValue) => (d.isOpenai ? 'openai' : 'other');
const tone = (d: MarginValue) => tones(colourOf(d));

/** One bar of all sales per definition: rings and arrows for what is left, words for what is taken off. */
export function marginsByDefinitionPlot(
  rows: readonly MarginValue[],
  size: DrawingSize,
): Plot.PlotOptions {
  const room = rooms[size.name];
  const narrow = size.name === 'narrow';
  const heads = rows.filter(({ step }) => step === 0);
  const lasts = heads.map((head) =>
    rows
      .filter(({ row, isLatest }) => row === head.row && isLatest)
      .reduce((most, other) => (other.percent > most.percent ? other : most)),
  );
  const perPixel = 100 / (size.width - room.left - room.right);
  const height = room.first + (heads.length - 1) * room.row + room.bar + 30;
  const y = (d: MarginValue) => room.first + d.row * room.row + room.bar / 2;
  const x = (d: MarginValue) => Math.max(0, d.percent);
  const onScale = rows.filter(({ percent }) => percent >= 0);
  const offScale = rows.filter(({ percent }) => percent < 0);
  const moves = rows.flatMap((to): Move[] => {
    const from = rows.find((other) => other.row === to.row && other.step === to.step - 1);
    return from && from.period !== to.period ? [{ from, to }] : [];
  });
  const direction = ({ from, to }: Move) => Math.sign(to.percent - from.percent);
  const isShort = ({ from, to }: Move) => Math.abs(x(to) - x(from)) < 36 * perPixel;
  const arrowY = (d: Move) => y(d.to) - (isShort(d) ? 13 : 0);
  const arrowStart = (d: Move) =>
    x(d.from) + (isShort(d) ? 0 : d.from.percent < 0 ? 12 : direction(d) * 9) * perPixel;
  const half = room.bar / 2;
  const edges = { y1: (d: MarginValue) => y(d) - half, y2: (d: MarginValue) => y(d) + half };
  /** The first and the last dot of a row have their words at the outer side, so that none meet. */
  const anchorOf = (d: MarginValue) => {
    const own = rows.filter(({ row }) => row === d.row).map(({ percent }) => percent);
    if (d.percent < 0) return 'start';
    if (own.length === 1) return 'middle';
    if (d.percent === Math.min(...own)) return 'end';
    return d.percent === Math.max(...own) ? 'start' : 'middle';
  };
  const outer = { start: -8, middle: 0, end: 8 };
  const labels = (['start', 'middle', 'end'] as const).flatMap((textAnchor) =>
    whenAny(
      rows.filter((d) => anchorOf(d) === textAnchor),
      (some) => {
        const place = { x, y, textAnchor, dx: outer[textAnchor] };
        return Plot.marks(
          Plot.text(some, { ...start, ...bold, ...place, text: 'value', dy: -half - 9 }),
          Plot.text(some, { ...soft, ...place, text: 'when', dy: half + 10 }),
        );
      },
    ),
  );
  const reach = (d: MarginValue) =>
    Math.max(...rows.filter(({ row }) => row === d.row).map(({ percent }) => percent));
  // Labels of the usual weight are a little narrower than the bold ones that are measured.
  const regular = { fontSize: size.fontSize * 0.94 };
  const scope = (d: MarginValue) =>
    broken(d.counts, (100 - reach(d)) / perPixel - (d.isSaid ? 12 : 24), regular);
  // Words on hatching stand on paper of their own.
  const plates = lasts
    .filter(({ isSaid }) => !isSaid)
    .map((d) => {
      const lines = scope(d).split('\n');
      const middle = (reach(d) + 100) / 2 + 3 * perPixel;
      const halfWidth =
        (Math.max(...lines.map((line) => textWidth(line, regular.fontSize))) / 2 + 4) * perPixel;
      const halfHeight = lines.length * size.fontSize * 0.55 + 3;
      return {
        ...{ x1: middle - halfWidth, x2: middle + halfWidth },
        ...{ y1: y(d) - halfHeight, y2: y(d) + halfHeight },
      };
    });
  return {
    height,
    margin: 0,
    marginLeft: room.left,
    marginRight: room.right,
    x: { axis: null, domain: [0, 100] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...(['start', 'middle', 'end'] as const).map((textAnchor, index) =>
        Plot.text([50 * index], {
          ...soft,
          textAnchor,
          x: (d: number) => d,
          y: 11,
          text: (d: number) => `${d}%`,
        }),
      ),
      Plot.text(['what is left'], { ...start, ...soft, x: 0, y: 29, text: String }),
      Plot.text(['what is taken off'], { ...end, ...soft, x: 100, y: 29, text: String }),
      Plot.rect(heads, { x1: 0, x2: 100, ...edges, stroke: 'var(--other)' }),
      Plot.rect(
        lasts.filter(({ isSaid }) => isSaid),
        { x1: x, x2: 100, ...edges, stroke: 'var(--other)' },
      ),
      Plot.rect(
        lasts.filter(({ isSaid }) => !isSaid),
        { ...inState('unsaid', 'other'), x1: x, x2: 100, ...edges },
      ),
      // A short arrow would vanish between its rings: it has paper around it, above them.
      ...whenAny(moves.filter(isShort), (some) =>
        Plot.link(some, {
          ...{ x1: arrowStart, x2: (d: Move) => x(d.to), y1: arrowY, y2: arrowY },
          stroke: 'var(--paper)',
          strokeWidth: 9,
        }),
      ),
      Plot.link(moves, {
        x1: arrowStart,
        x2: (d: Move) => x(d.to) - direction(d) * (isShort(d) ? 5 : 14) * perPixel,
        y1: arrowY,
        y2: arrowY,
        stroke: (d: Move) => tone(d.to).solid,
        strokeWidth: 1.25,
      }),
      ...[1, -1].flatMap((sign) =>
        whenAny(
          moves.filter((move) => direction(move) === sign),
          (some) =>
            Plot.vector(some, {
              x: (d: Move) => x(d.to) + (isShort(d) ? sign * 9 * perPixel : 0),
              y: arrowY,
              length: 8,
              r: 4.5,
              rotate: 90 * sign,
              anchor: 'end',
              dx: -9 * sign,
              stroke: (d: Move) => tone(d.to).solid,
              strokeWidth: 1.5,
            }),
        ),
      ),
      // A break in the edge of the scale: the value lies beyond it.
      ...whenAny(offScale, (some) =>
        Plot.text(some, { ...start, ...halo, x: 0, y, text: () => '//', fontSize: 22, dx: -5 }),
      ),
      Plot.dot(onScale, {
        ...inState<MarginValue>('told', colourOf, { fact: ({ fact }) => fact }),
        x,
        y,
        r: 5.5,
        strokeWidth: 2,
      }),
      ...labels,
      Plot.rect(plates, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'var(--paper)' }),
      Plot.text(lasts, {
        x: (d: MarginValue) => (reach(d) + 100) / 2,
        y,
        text: scope,
        fill: 'currentColor',
        lineHeight: 1.1,
        dx: 3,
      }),
      Plot.text(heads, {
        ...start,
        ...bold,
        frameAnchor: 'left',
        y: (d: MarginValue) => (narrow ? y(d) - half - 36 : y(d)),
        text: (d: MarginValue) =>
          narrow
            ? `${d.company}: ${d.definition}`
            : `${d.company}:\n${broken(d.definition, room.left - 16, size)}`,
        lineHeight: 1.15,
        dx: -room.left,
      }),
    ],
  };
}
