import type * as Plot from '@observablehq/plot';
import { isNarrow } from '#components/drawing/marks.ts';
import { inLines, type NamedList } from '#components/drawing/named-lists.layout.ts';
import { namedListsPlot } from '#components/drawing/named-lists.plot.ts';

/** One row per list, its names one after another, and whether the order follows the alphabet. */
export function otherListsPlot(
  rows: readonly NamedList[],
  { width = 640 }: { readonly width?: number } = {},
): Plot.PlotOptions {
  const isStacked = isNarrow(width);
  const orderX = width - 84;
  const left = isStacked ? 0 : width < 700 ? 158 : 222;
  const { options, marks } = namedListsPlot(rows, {
    width,
    top: 4,
    labelWidth: isStacked ? width - 90 : left - 14,
    orderX,
    isStacked,
    place: inLines(left, isStacked ? width : orderX - 8, isStacked ? 5 : 6),
  });
  return { ...options, marks };
}
