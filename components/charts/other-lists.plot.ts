import type * as Plot from '@observablehq/plot';
import { inLines, type NamedList } from '#components/drawing/named-lists.layout.ts';
import { namedListsPlot } from '#components/drawing/named-lists.plot.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One row per list, its names one after another, and whether the order follows the alphabet. */
export function otherListsPlot(rows: readonly NamedList[], size: DrawingSize): Plot.PlotOptions {
  const { width, fontSize } = size;
  const isStacked = size.name === 'narrow';
  const orderX = width - 84;
  const left = isStacked ? 0 : size.name === 'medium' ? 158 : 222;
  const { options, marks } = namedListsPlot(rows, {
    width,
    fontSize,
    top: 4,
    labelWidth: isStacked ? width - 90 : left - 14,
    orderX,
    isStacked,
    place: inLines(left, isStacked ? width : orderX - 8, isStacked ? 5 : 6, fontSize),
  });
  return { ...options, marks };
}
