import * as Plot from '@observablehq/plot';
import { tones } from './marks.ts';
import {
  chipHeight,
  namedListsLayout,
  type Chip,
  type Label,
  type ListsSize,
  type NamedList,
} from './named-lists.layout.ts';

/** Rows of name chips in blocks; labels beside the chips, or above them when there is no room. */
export function namedListsPlot(
  rows: readonly NamedList[],
  size: ListsSize,
): { readonly options: Plot.PlotOptions; readonly marks: Plot.Markish[] } {
  const { width, isStacked } = size;
  const { height, rules, heads, labels, orders, chips, breaks, ends } = namedListsLayout(
    rows,
    size,
  );
  const relayed = chips.filter((chip) => chip.isRelayed);
  const printed = chips.filter((chip) => !chip.isRelayed);
  const box = {
    x1: (d: Chip) => d.x,
    x2: (d: Chip) => d.x + d.width,
    y1: (d: Chip) => d.y,
    y2: (d: Chip) => d.y + chipHeight,
    rx: 2.5,
  };
  const at = {
    x: (d: Label) => d.x,
    y: (d: Label) => d.y,
    text: (d: Label) => d.text,
    lineHeight: 1.25,
    // Plot sets a line of this height a little low.
    dy: -1,
  };
  const marks = [
    Plot.ruleY(rules, { y: (d: { y: number }) => d.y, stroke: 'var(--rule)' }),
    Plot.text(heads, { ...at, textAnchor: 'start', lineAnchor: 'top', fontWeight: 600 }),
    Plot.text(labels, { ...at, textAnchor: 'start' }),
    Plot.text(orders, {
      ...at,
      textAnchor: isStacked ? 'end' : 'start',
      fill: (d: Label) => d.fill,
    }),
    Plot.rect(printed, { ...box, fill: (d: Chip) => tones(d.company).tint }),
    ...(relayed.length === 0
      ? []
      : [
          Plot.rect(relayed, {
            ...box,
            fill: 'none',
            stroke: (d: Chip) => tones(d.company).solid,
            strokeDasharray: '4,3',
            strokeWidth: 1.25,
          }),
        ]),
    Plot.text(chips, {
      x: (d: Chip) => d.x + d.width / 2,
      y: (d: Chip) => d.y + chipHeight / 2,
      text: (d: Chip) => d.name,
      fill: (d: Chip) => tones(d.company).text,
      fontWeight: 600,
    }),
    ...(breaks.length === 0
      ? []
      : [
          Plot.ruleX(breaks, {
            x: (d: { x: number }) => d.x,
            y1: (d: { y: number }) => d.y - 4,
            y2: (d: { y: number }) => d.y + chipHeight + 4,
            strokeWidth: 1.5,
          }),
        ]),
    ...(ends.length === 0
      ? []
      : [Plot.text(ends, { ...at, textAnchor: 'start', fill: 'var(--soft)' })]),
  ];
  return {
    options: {
      height,
      margin: 0,
      x: { axis: null, domain: [0, width] },
      y: { axis: null, domain: [height, 0] },
    },
    marks,
  };
}
