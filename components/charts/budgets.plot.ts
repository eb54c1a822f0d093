import * as Plot from '@observablehq/plot';
import { inState, keyed } from '#components/drawing/code.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  placeBudgets,
  type Box,
  type Comparison,
  type PotBox,
  type Words,
} from './budgets.layout.ts';

/** Pixels up to which a square is a speck: drawn as a dot of its area. */
const speckSide = 6;
/** Radius of the ring around a speck, in pixels: it says how the size is known, not how large it is. */
const ring = 6.5;

/** One square against a field of as many as the larger pot has, an unknown one, and the rest to the same scale. */
export function budgetsPlot(comparison: Comparison, size: DrawingSize): Plot.PlotOptions {
  const placed = placeBudgets(comparison, size);
  const { unitBox, grid, lines, boxes, main, step, othersTop } = placed;
  const isNarrow = size.name === 'narrow';
  const isSpeck = ({ x1, x2 }: Box) => x2 - x1 < speckSide;
  const specks = boxes.filter(isSpeck);
  const squares = boxes.filter((box) => !isSpeck(box));
  const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const block = { ...start, lineAnchor: 'top', lineHeight: 1.25 } as const;
  // In a row a speck lies on the ground of the others; its ring must not reach below it.
  const middle = ({ y1, y2 }: Box) => (isNarrow ? (y1 + y2) / 2 : y2 - ring);
  const speckX = ({ x1 }: Box) => x1 + ring - 1;
  return {
    ...pixelScales(size.width, placed.height),
    r: { type: 'identity' },
    marks: [
      Plot.rect([unitBox, ...grid, ...squares.filter(({ footing }) => footing === 'forecast')], {
        ...keyed('grey'),
        ...edges,
        ...{ fill: 'var(--rule)', fillOpacity: 0.6, stroke: 'var(--soft)' },
      }),
      Plot.link(lines, { ...edges, stroke: 'var(--soft)' }),
      ...stateBars(
        squares.flatMap((box) => (box.footing === 'told' ? [{ ...box, state: box.footing }] : [])),
        edges,
      ),
      ...(isNarrow
        ? whenAny(specks, (some) =>
            Plot.link(some, {
              x1: (d: PotBox) => speckX(d) + ring + 4,
              x2: (d: PotBox) => d.words.x - 6,
              ...{ y1: middle, y2: middle, stroke: 'var(--rule)' },
            }),
          )
        : []),
      // A speck has no room for dashes: a ring around it has them.
      Plot.dot(specks, {
        ...inState<PotBox>('told', ({ colour }) => colour, { fact: ({ fact }) => fact }),
        ...{ x: speckX, y: middle, r: ring },
      }),
      Plot.dot(specks, {
        ...{ x: speckX, y: middle },
        // A disc of the area of the square.
        r: ({ x1, x2 }: PotBox) => (x2 - x1) / Math.sqrt(Math.PI),
        fill: ({ colour }: PotBox) => tones(colour).solid,
      }),
      Plot.text([placed.unknownMark], {
        ...bold,
        ...{ x: 'x', y: 'y', text: () => '?' },
        ...{ fill: 'currentColor', fontSize: 34 },
      }),
      Plot.ruleY([othersTop - 12], { stroke: 'var(--rule)' }),
      Plot.text([comparison.othersHead], {
        ...start,
        ...soft,
        x: 0,
        y: othersTop + 4,
        text: String,
      }),
      Plot.text([...main, ...boxes.map(({ words }) => words)], {
        ...block,
        ...bold,
        ...{ x: 'x', y: 'y', text: (d: Words) => d.name.join('\n') },
      }),
      Plot.text(main, {
        ...block,
        ...soft,
        x: 'x',
        y: (d: Words) => d.y + d.name.length * step,
        text: (d: Words) => d.basis.join('\n'),
      }),
    ],
  };
}
