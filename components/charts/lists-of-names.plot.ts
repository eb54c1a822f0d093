import * as Plot from '@observablehq/plot';
import { crossedHeight, crossedLists } from '#components/drawing/crossed-lists.ts';
import { companyOf, inColumns, type NamedList } from '#components/drawing/named-lists.layout.ts';
import { namedListsPlot } from '#components/drawing/named-lists.plot.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import { start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** A list with the words of the lead: who speaks, and where. */
export interface LeadingList extends NamedList {
  readonly speaker: string;
  readonly place: string;
}

/** Where the chips of the lead and of the lists below it begin, and their columns. */
function roomsFor({ name }: DrawingSize) {
  return name === 'narrow'
    ? { lead: 0, leadTop: 24, gap: 14, left: 148, column: 27, orders: 262 }
    : name === 'medium'
      ? { lead: 156, leadTop: 0, gap: 24, left: 186, column: 81, orders: 514 }
      : { lead: 200, leadTop: 0, gap: 44, left: 284, column: 108, orders: 722 };
}

/** Two lists that run against each other, large; the others small below, name under name. */
export function listsOfNamesPlot(
  [above, below]: readonly [LeadingList, LeadingList],
  others: readonly NamedList[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width, fontSize } = size;
  const isNarrow = size.name === 'narrow';
  const { lead, leadTop, gap, left, column, orders } = roomsFor(size);
  const room = {
    ...{ left: lead, right: width, top: leadTop, gap },
    ...{ chipHeight: 38, drop: 74, fontSize: fontSize + 2 },
  };
  const bottom = leadTop + crossedHeight(room);
  const words = [
    { list: above, y: isNarrow ? leadTop - 12 : leadTop + 19 },
    { list: below, y: isNarrow ? bottom + 13 : bottom - 19 },
  ];
  type LeadWords = (typeof words)[number];
  const { options, marks } = namedListsPlot(others, {
    width,
    fontSize,
    top: bottom + (isNarrow ? 40 : 26),
    labelWidth: left - 12,
    orderX: orders,
    isStacked: false,
    isInitial: isNarrow,
    place: inColumns(left, column, isNarrow ? 3 : 6),
  });
  return {
    ...options,
    marks: [
      ...crossedLists({ above: above.names, below: below.names, colourOf: companyOf }, room),
      twoToneText(
        words,
        ({ list }) => inTwoTones(list.speaker, list.place, isNarrow ? ' ' : '\n'),
        { ...start, x: 0, y: ({ y }: LeadWords) => y, lineHeight: 1.25 },
      ),
      ...marks,
    ],
  };
}
