import * as Plot from '@observablehq/plot';
import { tones, whenAny } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import { stateBars } from '#components/drawing/state-bars.ts';
import { bold, soft, start } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { placeDeal, type Deal } from './the-whole-deal.layout.ts';

type PlacedDeal = ReturnType<typeof placeDeal>;
type Lane = PlacedDeal['lanes'][number];
type Bar = PlacedDeal['bars'][number];
type Marked = PlacedDeal['marked'][number];

/** The days that matter, at the head or over the bar that begins on them. */
function dayMarks({ marked }: PlacedDeal, size: DrawingSize): readonly Plot.Markish[] {
  return (['start', 'end'] as const).flatMap((textAnchor) => {
    const own = marked.filter(({ anchor }) => anchor === textAnchor);
    const options = { x: 'x', y: 'y', textAnchor } as const;
    const findings = own.filter(({ isFinding }) => isFinding);
    const big = { fontSize: size.fontSize + 4, fontWeight: 700, fill: 'currentColor' };
    const inLane = (d: Marked) => (d.lane === null ? d.name : d.text);
    return [
      ...whenAny(findings, (some) => Plot.text(some, { ...options, ...big, text: inLane })),
      ...whenAny(
        own.filter(({ isFinding }) => !isFinding),
        (some) => Plot.text(some, { ...options, ...soft, text: inLane }),
      ),
      ...whenAny(
        own.filter(({ lane }) => lane === null),
        (some) =>
          Plot.text(some, { ...options, ...soft, y: (d: Marked) => d.y + 18, text: 'date' }),
      ),
    ];
  });
}

/** The words below the bars: from where each begins, or set from the end. */
function barWords({ bars, right }: PlacedDeal): readonly Plot.Markish[] {
  const named = bars.filter(({ words }) => words !== '');
  return ([false, true] as const).flatMap((cut) => {
    const own = named.filter(({ wordsAt }) => (wordsAt === null) === cut);
    const look = {
      ...{ x: cut ? right : 'wordsAt', y: (d: Bar) => d.y + 13, text: 'words' },
      textAnchor: cut ? 'end' : 'start',
    } as const;
    return [
      ...whenAny(
        own.filter(({ right: held }) => held !== 'exclusive'),
        (some) => Plot.text(some, { ...look, ...soft }),
      ),
      ...whenAny(
        own.filter(({ right: held }) => held === 'exclusive'),
        (some) => Plot.text(some, { ...look, ...bold, fill: 'currentColor' }),
      ),
    ];
  });
}

/** Who could host what, day by day: a lane for each product on a cloud, one cloud’s own days shaded. */
export function theWholeDealPlot(deal: Deal, size: DrawingSize): Plot.PlotOptions {
  const placed = placeDeal(deal, size);
  const { left, head, right, full, x, height, lanes, bars } = placed;
  const { aloneDays } = deal;
  const isNarrow = size.name === 'narrow';
  const isAlone = ({ stretches }: Lane) =>
    stretches.some(({ right: held }) => held === 'exclusive');
  const drawn = bars.flatMap(({ state, ...bar }) => (state === null ? [] : [{ ...bar, state }]));
  return {
    ...pixelScales(size.width, height),
    marks: [
      Plot.rect([aloneDays], {
        ...{ x1: x(0), x2: x(aloneDays), y1: head - 6, y2: height - 4 },
        ...{ fill: 'var(--rule)', fillOpacity: 0.55 },
      }),
      Plot.ruleX([aloneDays], {
        ...{ x: x(aloneDays), y1: 2, y2: head - 6, stroke: 'var(--soft)' },
      }),
      Plot.ruleY(lanes, { x1: x(0), x2: right, y: 'ground', stroke: 'var(--soft)' }),
      ...stateBars(drawn, {
        x1: (d: Bar) => x(d.fromDay),
        x2: (d: Bar) => x(d.untilDay),
        y1: 'top',
        y2: 'y',
      }),
      // The same bar goes on after the days of the one cloud alone: a cut in it marks their end.
      Plot.link(lanes.filter(isAlone), {
        ...{ x1: x(aloneDays), x2: x(aloneDays), y1: (d: Lane) => d.ground - full - 1 },
        ...{ y2: (d: Lane) => d.ground + 1, stroke: 'var(--paper)', strokeWidth: 3 },
      }),
      ...barWords(placed),
      ...dayMarks(placed, size),
      Plot.text(lanes, {
        ...start,
        ...bold,
        x: isNarrow ? left + 5 : 0,
        y: (d: Lane) => (isNarrow ? d.top + 8 : d.ground - full / 2),
        text: 'name',
        fill: (d: Lane) => tones(d.colour).text,
      }),
    ],
  };
}
