import * as Plot from '@observablehq/plot';
import { chips } from './chips.ts';
import { whenAny } from './marks.ts';
import {
  chipHeight,
  namedListsLayout,
  type Label,
  type ListsSize,
  type NamedList,
} from './named-lists.layout.ts';

/** Rows of name chips in blocks; labels beside the chips, or above them when there is no room. */
export function namedListsPlot(
  rows: readonly NamedList[],
  size: ListsSize,
): {
  readonly options: Plot.PlotOptions;
  readonly marks: Plot.Markish[];
  /** Height of the middle of each list’s chips, by its id. */
  readonly middles: ReadonlyMap<string, number>;
} {
  const { width, isStacked } = size;
  const layout = namedListsLayout(rows, size);
  const { height, rules, heads, labels, orders, breaks } = layout;
  const at = {
    x: (d: Label) => d.x,
    y: (d: Label) => d.y,
    text: (d: Label) => d.text,
    lineHeight: 1.25,
    // Plot sets a line of this height a little low.
    dy: -1,
  };
  const marks = [
    ...whenAny(rules, (some) =>
      Plot.ruleY(some, { y: (d: { y: number }) => d.y, stroke: 'var(--rule)' }),
    ),
    ...whenAny(heads, (some) =>
      Plot.text(some, { ...at, textAnchor: 'start', lineAnchor: 'top', fontWeight: 600 }),
    ),
    Plot.text(labels, { ...at, textAnchor: 'start' }),
    ...whenAny(
      orders.filter(({ text }) => text !== ''),
      (some) =>
        Plot.text(some, {
          ...at,
          textAnchor: isStacked ? 'end' : 'start',
          fill: (d: Label) => d.fill,
        }),
    ),
    ...chips(layout.chips, size),
    ...whenAny(breaks, (some) =>
      Plot.ruleX(some, {
        x: 'x',
        y1: (d: { y: number }) => d.y - 4,
        y2: (d: { y: number }) => d.y + chipHeight + 4,
        strokeWidth: 1.5,
      }),
    ),
  ];
  return {
    options: {
      height,
      margin: 0,
      x: { axis: null, domain: [0, width] },
      y: { axis: null, domain: [height, 0] },
    },
    marks,
    middles: layout.middles,
  };
}
