import * as Plot from '@observablehq/plot';
import { whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import {
  telephoneLayout,
  type KeyWord,
  type Label,
  type RetoldCopy,
  type Wire,
} from './telephone-game.layout.ts';

/** The words themselves, passed on from the companies to the source post: underlined where they changed. */
export function telephoneGamePlot(
  rows: readonly RetoldCopy[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const { height, rules, keys, wires, labels } = telephoneLayout(rows, size);
  const tone = (wanted: Label['tone'], look: Plot.TextOptions) =>
    whenAny(
      labels.filter((label) => label.tone === wanted),
      (some) => Plot.text(some, { ...start, x: 'x', y: 'y', text: 'text', ...look }),
    );
  const key = (states: readonly RetoldCopy['state'][], look: Plot.TextOptions) =>
    whenAny(
      keys.filter(({ state }) => states.includes(state)),
      (some) =>
        Plot.text(some, { ...start, x: 'x', y: 'y', text: 'text', fontSize: 'size', ...look }),
    );
  /** A line under the words of a state, or through them: how far below the middle, by their size. */
  const ruled = (wanted: RetoldCopy['state'], below: number, strokeWidth: number) =>
    whenAny(
      keys.filter(({ state }) => state === wanted),
      (some) =>
        Plot.ruleY(some, {
          x1: 'x',
          x2: (d: KeyWord) => d.x + d.width,
          y: (d: KeyWord) => d.y + below * d.size,
          stroke: 'var(--ink)',
          strokeWidth,
        }),
    );
  return {
    ...pixelScales(width, height),
    marks: [
      Plot.ruleY(rules, { x1: 0, x2: width, stroke: 'var(--rule)' }),
      ...whenAny(wires, (some) =>
        Plot.arrow(some, {
          x1: (d: Wire) => d.x1,
          y1: (d: Wire) => d.y1,
          x2: (d: Wire) => d.x2,
          y2: (d: Wire) => d.y2,
          stroke: 'var(--soft)',
          strokeWidth: 1.5,
          headLength: 6,
        }),
      ),
      ...key(['told', 'kept'], {}),
      ...key(['changed'], bold),
      ...key(['lost', 'not recorded'], soft),
      ...ruled('changed', 0.56, 4),
      ...ruled('lost', 0.06, 2.5),
      ...tone('words', {}),
      ...tone('strong', bold),
      ...tone('quiet', soft),
    ],
  };
}
