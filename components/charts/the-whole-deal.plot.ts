import * as Plot from '@observablehq/plot';
import type { StateKey } from '#components/drawing/code.ts';
import { labelsBeside } from '#components/drawing/labels-beside.ts';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { panelScale } from '#components/drawing/panel-scale.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stackDown } from '#components/drawing/stack-down.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';
import type { HostingRight } from '#data/hosting-rights.ts';
import {
  dealMoney,
  moneyHeight,
  type DealMoney,
  type MoneyPlace,
} from './the-whole-deal-money.plot.ts';

/** What held for a product on a cloud, for a time. */
interface DealStretch {
  readonly right: HostingRight['right'];
  /** Days after the announcement. */
  readonly fromDay: number;
  readonly untilDay: number;
  /** Whether it still held when the record of products ended. */
  readonly isOpen: boolean;
  /** Empty for what there is no room to name. */
  readonly words: string;
  /** Whether all customers could have it: not so in a limited preview. */
  readonly isForAll: boolean;
}

/** One product on one cloud. */
export interface DealLane {
  readonly name: string;
  readonly colour: CompanyId;
  readonly stretches: readonly DealStretch[];
}

/** A day that matters, counted from the announcement. */
export interface DealDay {
  readonly day: number;
  readonly label: string;
  /** Where its line ends: the last of the lanes that it matters to, from 0; `null` for no line. */
  readonly lane: number | null;
}

/** All that is drawn. */
export interface Deal {
  readonly lanes: readonly DealLane[];
  readonly money: readonly DealMoney[];
  readonly days: readonly DealDay[];
  /** Days for which one cloud alone had the right. */
  readonly aloneDays: number;
  readonly horizonDay: number;
}

/** The state of a right; `null` for what is allowed or ruled out, which no bar shows. */
const states = {
  exclusive: 'done',
  offered: 'done',
  preview: 'done low',
  announced: 'promised',
  unclear: 'unsaid',
  allowed: null,
  'not-allowed': null,
} as const satisfies Record<HostingRight['right'], StateKey | null>;

/** How much of the height of a right that a cloud had alone a bar has: the less is had, the lower. */
function shareOf({ right, isForAll }: DealStretch): number {
  if (right === 'exclusive') return 1;
  if (right !== 'preview') return 0.62;
  return isForAll ? 0.4 : 0.18;
}

/** Room above the lanes for two lines about a day, for a lane’s name, for its bars and for words below. */
const sizes = {
  narrow: { head: 34, name: 16, full: 21, below: 19 },
  medium: { head: 37, name: 20, full: 30, below: 25 },
  wide: { head: 37, name: 21, full: 32, below: 26 },
} as const satisfies Record<DrawingSize['name'], object>;

/** The lanes on one scale of days, with the days that one cloud had alone shaded. */
function ribbon(
  { lanes, days, aloneDays, horizonDay }: Deal,
  size: DrawingSize,
  right: number,
): { readonly marks: readonly Plot.Markish[]; readonly height: number } {
  const { head, name, full, below } = sizes[size.name];
  const stack = stackDown(lanes, () => name + full + below, head);
  const x = panelScale({ domain: [0, horizonDay], range: [3, right] });
  const ground = (top: number) => top + name + full;
  const bars = stack.placed.flatMap((lane) =>
    lane.stretches.map((stretch) => ({
      ...stretch,
      colour: lane.colour,
      y: ground(lane.top),
    })),
  );
  const drawn = bars.flatMap((bar) => {
    const state = states[bar.right];
    return state === null ? [] : [{ ...bar, state }];
  });
  type Bar = (typeof bars)[number];
  const named = bars.filter(({ words }) => words !== '');
  // The line of a day stops at the names of lanes that it would run through.
  const dayLines = days.flatMap(({ day, lane: last }) =>
    (last === null ? [] : stack.placed.slice(0, last + 1)).flatMap((lane, index) => {
      const above = stack.placed[index - 1];
      const from = above ? ground(above.top) : head - 3;
      const until = ground(lane.top);
      const nameEnd = x(0) + 7 + textWidth(lane.name, size.fontSize);
      const parts =
        x(day) > nameEnd
          ? [[from, until]]
          : [
              [from, lane.top + name / 2 - 8],
              [lane.top + name / 2 + 9, until],
            ];
      return parts.map(([y1 = from, y2 = until]) => ({ x: x(day), y1, y2 }));
    }),
  );
  return {
    height: stack.height,
    marks: [
      Plot.rect([aloneDays], {
        x1: x(0),
        x2: x(aloneDays),
        y1: head,
        y2: stack.height - 4,
        fill: 'var(--rule)',
        fillOpacity: 0.55,
      }),
      Plot.ruleX(dayLines, {
        x: 'x',
        y1: 'y1',
        y2: 'y2',
        stroke: 'var(--other)',
        strokeWidth: 0.75,
      }),
      Plot.ruleY(stack.placed, {
        x1: x(0),
        x2: right,
        y: ({ top }: { readonly top: number }) => ground(top),
        stroke: 'var(--soft)',
      }),
      // Before the bars: the room around the words cuts lines, and no bar.
      ...whenAny(named, (some) =>
        labelsBeside<Bar>(
          some,
          {
            place: ({ isOpen, fromDay, y }) => ({ x: isOpen ? right : x(fromDay) + 6, y }),
            text: ({ words }) => words,
            sides: ['below right', 'below left'],
            margins: ['Right'],
            gap: 3,
            fontSize: size.fontSize,
          },
          // In the shade words have no paper around them.
          { ...soft, stroke: (d: Bar) => (d.isOpen ? 'var(--paper)' : 'none') },
        ),
      ),
      ...stateBars(drawn, {
        x1: (d: Bar) => x(d.fromDay),
        x2: (d: Bar) => x(d.untilDay),
        y1: (d: Bar) => d.y - full * shareOf(d),
        y2: (d: Bar) => d.y,
      }),
      labelsBeside<DealDay>(
        days,
        {
          place: ({ day }) => ({ x: x(day), y: head }),
          text: ({ label }) => label,
          sides: ['above right', 'above left'],
          margins: ['Right'],
          gap: 3,
          fontSize: size.fontSize,
        },
        { ...soft, stroke: 'none' },
      ),
      Plot.text(stack.placed, {
        ...start,
        ...bold,
        x: x(0) + 3,
        y: ({ top }: { readonly top: number }) => top + name / 2 + 1,
        text: 'name',
        fill: (d: DealLane) => tones(d.colour).text,
      }),
    ],
  };
}

/** Who could host what, day by day, and whose money: beside it on a wide page, below it elsewhere. */
export function theWholeDealPlot(deal: Deal, size: DrawingSize): Plot.PlotOptions {
  const isWide = size.name === 'wide';
  const right = isWide ? 540 : size.width - 3;
  const lanes = ribbon(deal, size, right);
  const place: MoneyPlace = isWide
    ? {
        ...{ zero: 706, pixelsPerUsdBn: 0.34, rowHeight: 54, nameRise: 17 },
        top: sizes.wide.head - 22,
      }
    : {
        ...(size.name === 'medium'
          ? { zero: 246, pixelsPerUsdBn: 1.2, rowHeight: 27 }
          : { zero: 193, pixelsPerUsdBn: 0.4, rowHeight: 20 }),
        ...{ nameRise: 0, top: lanes.height + 4 },
      };
  const height = Math.max(lanes.height, place.top + moneyHeight(deal.money, place)) + 2;
  return {
    ...pixelScales(size.width, height),
    // The words of the days end with them.
    marginRight: size.width - right - 3,
    marks: [...lanes.marks, ...dealMoney(deal.money, place)],
  };
}
