import * as Plot from '@observablehq/plot';
import { inColumns, type NamedList } from '#components/drawing/named-lists.layout.ts';
import { namedListsPlot } from '#components/drawing/named-lists.plot.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

const positions = ['first', 'second', 'third', 'fourth'] as const;

/** The widths of the three columns: label, four chips, order. */
function columnsFor({ name, width }: DrawingSize) {
  if (name === 'narrow') return { left: 0, column: (width + 5) / 4, gap: 5 };
  return name === 'medium'
    ? { left: 186, column: 81, gap: 6 }
    : { left: 284, column: 112, gap: 10 };
}

/** One row per list: its names by position, and whether the order follows the alphabet. */
export function listsOfNamesPlot(rows: readonly NamedList[], size: DrawingSize): Plot.PlotOptions {
  const { width, fontSize } = size;
  const { left, column, gap } = columnsFor(size);
  const { options, marks } = namedListsPlot(rows, {
    width,
    fontSize,
    top: 24,
    labelWidth: size.name === 'narrow' ? width : left - 14,
    orderX: left + 4 * column + 4,
    isStacked: size.name === 'narrow',
    place: inColumns(left, column, gap),
  });
  const heads = positions.map((text, index) => ({
    text,
    x: left + index * column + (column - gap) / 2,
  }));
  return {
    ...options,
    marks: [
      ...marks,
      Plot.text(heads, {
        x: (d: (typeof heads)[number]) => d.x,
        y: 9,
        text: (d: (typeof heads)[number]) => d.text,
        fill: 'var(--soft)',
      }),
    ],
  };
}
